// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/SetSettings.h"

#include "models/catalog/Catalog.h"

namespace SetSettings {

std::optional<Path> placed(const Setting &setting, const Path &row)
{
    Path path = Path::fromLiteral(QString::fromLatin1(setting.path));
    if (!row.isRoot())
        path = path.withRowsOf(row);
    const bool isTable = setting.kind == Kind::Rows;
    if (setting.kind == Kind::Unit || path == row || (isTable ? path.parent() : path).hasOpenRows())
        return std::nullopt;
    return path;
}

int count(const DomainDraft &draft, const SettingGroup &group, const Path &row)
{
    int count = 0;
    for (const Setting &setting : group.settings) {
        if (const auto path = placed(setting, row))
            count += setting.kind == Kind::Rows ? draft.rowCount(*path) : draft.value(*path).has_value();
    }
    return count;
}

bool isAnySet(const DomainDraft &draft, const SettingPage &page, const Path &row)
{
    return std::any_of(page.groups.begin(), page.groups.end(),
                       [&](const SettingGroup &group) { return count(draft, group, row) > 0; });
}

const Setting *settingOf(const Change &change)
{
    if (change.setting)
        return change.setting;
    for (Path around = change.path; !around.isRoot(); around = around.parent()) {
        const Setting *setting = Catalog::instance().find(around);
        if (setting && setting->kind == Kind::Fragment)
            return setting;
    }
    return nullptr;
}

bool isAnyChanged(const DomainDraft &draft, const SettingGroup &group, const Path &row)
{
    // All of a device that is new is a change.
    if (!row.isRoot() && !draft.basePath(row))
        return count(draft, group, row) > 0;
    const QString place = row.toString();
    return std::any_of(draft.changes().begin(), draft.changes().end(), [&](const Change &change) {
        const Setting *setting = settingOf(change);
        return setting && &Catalog::instance().groupOf(*setting) == &group &&
               (row.isRoot() || change.path.toString().startsWith(place));
    });
}

} // namespace SetSettings
