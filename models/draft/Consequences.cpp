// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Consequences.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** A setting of the row, at its place there. */
struct Placed
{
    const Setting *setting;
    Path path;
};

/** The row's settings that wait for another one; nested tables as a whole. */
QList<Placed> conditional(const Path &choice)
{
    const Catalog &catalog = Catalog::instance();
    const Setting *chosen = catalog.find(choice);
    QList<Placed> found;
    for (const SettingGroup &group : catalog.pageOf(*chosen).groups) {
        for (const Setting &setting : group.settings) {
            if (setting.when.isEmpty() && group.when.isEmpty())
                continue;
            const Path path = Path::fromLiteral(QString::fromLatin1(setting.path)).withRowsOf(choice);
            if (!(setting.kind == Kind::Rows ? path.parent() : path).hasOpenRows())
                found.append({&setting, path});
        }
    }
    return found;
}

bool isSet(const XmlDocument &document, const Placed &placed)
{
    return placed.setting->kind == Kind::Rows
        ? PathEdit::find(document, placed.path) != NoElement
        : Settings::value(document, placed.path).has_value();
}

/** The document with the assignments; the old one where that is not possible. */
XmlDocument assigned(const XmlDocument &document, const QList<Assignment> &assignments)
{
    XmlDocument edited = document;
    for (const Assignment &assignment : assignments) {
        const auto edit = Settings::assign(edited, assignment);
        auto next = edit ? XmlDocument::parse(edit->applied(edited.text())) : Result<XmlDocument>(edit.error());
        if (!next)
            return document;
        edited = std::move(next).value();
    }
    return edited;
}

/** The device that the path is in: `devices/disk[2]`. */
Path deviceOf(const Path &path)
{
    return Path(path.steps().first(std::min<qsizetype>(2, path.steps().size())), {});
}

} // namespace

QList<Assignment> Settings::withConsequences(const XmlDocument &document, const Assignment &choice)
{
    QList<Assignment> all{choice};
    const Setting *chosen = Catalog::instance().find(choice.path);
    if (!chosen || !(chosen->takesAway || chosen->movesDevice))
        return all;
    if (chosen->movesDevice) {
        const Path type = deviceOf(choice.path).child(u"address"_s).withAttribute(u"type"_s);
        if (Settings::value(document, type))
            all.append({type, std::nullopt});
    }
    QList<Placed> candidates = conditional(choice.path);
    candidates.removeIf([&](const Placed &placed) {
        return placed.path == choice.path || !isSet(document, placed) || !isOffered(document, *placed.setting, placed.path);
    });
    // What goes may have been what others waited for.
    for (qsizetype before = -1; before != all.size();) {
        before = all.size();
        const XmlDocument after = assigned(document, all);
        candidates.removeIf([&](const Placed &placed) {
            const bool goes = !isOffered(after, *placed.setting, placed.path);
            if (goes)
                all.append({placed.path, std::nullopt});
            return goes;
        });
    }
    return all;
}
