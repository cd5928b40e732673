// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Address.h"

#include "app/commands/CommandLine.h"
#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/Assignment.h"
#include "models/grammar/GrammarFolder.h"
#include "models/grammar/GrammarPaths.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const Layout &layout()
{
    return Catalog::instance().layout();
}

/** The grammar of the folder that is asked for, read when the first path needs it. */
const Result<GrammarPaths> &grammar()
{
    static QHash<QString, Result<GrammarPaths>> read;
    const QString folder = GrammarFolder::instance().current();
    auto found = read.find(folder);
    if (found == read.end())
        found = read.insert(folder, GrammarPaths::load(folder));
    return *found;
}

/** What libvirt keeps without looking at it. */
bool isForeign(const Path &path)
{
    const QString plain = path.plain();
    return plain.contains(u':') || plain.startsWith(u"metadata/");
}

bool holdsElements(const XmlDocument &document, const Path &path)
{
    const ElementId element = PathEdit::find(document, path);
    return element != NoElement && document.firstChild(element) != NoElement;
}

bool isThere(const XmlDocument &document, const Path &path)
{
    const ElementId element = PathEdit::find(document, path);
    return element != NoElement && (!path.isAttribute() || document.attributePlace(element, path.attribute()));
}

} // namespace

Result<Address> Address::parse(const QString &written, const XmlDocument &document)
{
    const auto path = Path::parse(written);
    if (!path)
        return path.error();
    Address address{*path, Catalog::instance().find(*path)};
    if (address.setting) {
        address.isPresence = address.setting->kind == Kind::Rows;
        return address;
    }
    const bool hasElements = !path->isAttribute() && holdsElements(document, *path);
    if (isForeign(*path)) {
        address.isPresence = hasElements;
        return address;
    }
    const QString plain = path->plain();
    if (grammar()) {
        if (!grammar()->knows(plain))
            return Error{
                CommandLine::tr("“%1” is no setting: neither the catalogue (“virtdraft settings” lists it) nor "
                                "libvirt's grammar has it.")
                    .arg(written)};
        address.isPresence = !path->isAttribute() && (hasElements || !grammar()->holdsText(plain));
        return address;
    }
    if (!isThere(document, *path))
        return Error{
            CommandLine::tr("“%1” is not in the catalogue (“virtdraft settings” lists it) nor in the definition, and "
                            "no grammar of libvirt that could have it is installed in %2.")
                .arg(written, GrammarFolder::instance().current())};
    address.isPresence = hasElements || (!path->isAttribute() && !Settings::value(document, *path));
    return address;
}

QList<Address> Address::rows(const XmlDocument &document) const
{
    const QList<PathStep> &steps = path.steps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!steps[i].isRows)
            continue;
        QList<Address> found;
        const qsizetype count = PathEdit::rows(document, Path(steps.first(i + 1), {})).size();
        for (int position = 1; position <= count; ++position) {
            QList<PathStep> row = steps;
            row[i].isRows = false;
            row[i].position = position;
            Address address = *this;
            address.path = Path(row, path.attribute());
            address.setting = Catalog::instance().find(address.path);
            address.isPresence = isPresence && (!address.setting || address.setting->kind == Kind::Rows);
            found.append(address.rows(document));
        }
        return found;
    }
    return {*this};
}

std::optional<QString> Address::value(const XmlDocument &document) const
{
    if (!isPresence)
        return Settings::value(document, path);
    return isThere(document, path) ? std::optional(u"yes"_s) : std::nullopt;
}

QString Address::objection(const QString &value) const
{
    if (!isPresence)
        return setting ? Settings::objection(*setting, value) : QString();
    if (value == u"yes" || value == u"no")
        return {};
    return CommandLine::tr("It is an element without text of its own: yes makes it be there, no takes it away.");
}

Result<TextEdit> Address::assign(const XmlDocument &document, const std::optional<QString> &value) const
{
    if (!isPresence || path.steps().last().isRows)
        return Settings::assign(document, {path, value});
    if (value == u"yes")
        return PathEdit::create(document, path, layout());
    return PathEdit::unset(document, path, layout());
}
