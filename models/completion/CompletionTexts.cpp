// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completion/CompletionTexts.h"

#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"
#include "models/draft/HostChoices.h"
#include "models/grammar/XmlCursor.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace CompletionTexts {

namespace {

/** The plain path of the innermost open element; empty for the root. */
QString plainPath(const XmlCursor &cursor)
{
    QStringList names;
    for (qsizetype level = 1; level < cursor.open.size(); ++level)
        names.append(cursor.open[level].name);
    return names.join(u'/');
}

QString below(const QString &plain, const QString &name)
{
    return plain.isEmpty() ? name : plain + u'/' + name;
}

/** The setting of the value or text at the cursor; null if the catalogue has none. */
const Setting *settingAt(const XmlCursor &cursor)
{
    const QString plain = plainPath(cursor);
    return Catalog::instance().byPlainPath(cursor.attribute.isEmpty() ? plain : below(plain, u'@' + cursor.attribute));
}

/** Headings of the settings that share a place, by that. */
const QHash<QString, const char *> &headings()
{
    static const QHash<QString, const char *> all = [] {
        QHash<QString, const char *> found;
        const Catalog &catalog = Catalog::instance();
        for (const QList<SettingPage> &pages : {catalog.pages(), catalog.devicePages()}) {
            for (const SettingPage &page : pages) {
                for (const SettingGroup &group : page.groups) {
                    const QString place = QString::fromUtf8(group.place);
                    if (!place.isEmpty() && *group.title && !found.contains(place))
                        found.insert(place, group.title);
                }
            }
        }
        return found;
    }();
    return all;
}

void describeWord(CompletionEntry &entry, const Setting &setting)
{
    for (const Word &word : setting.words) {
        if (entry.name == QLatin1StringView(word.value) && word.label)
            entry.label = Catalog::tr(word.label);
    }
    entry.help = Catalog::tr(setting.help);
}

} // namespace

void describe(CompletionEntry &entry, const XmlCursor &cursor)
{
    using What = CompletionEntry::What;
    if (entry.what == What::Word || entry.what == What::Text) {
        if (const Setting *setting = settingAt(cursor))
            describeWord(entry, *setting);
        return;
    }
    if (entry.what != What::Element && entry.what != What::Attribute)
        return;
    const bool isAttribute = entry.what == What::Attribute;
    const QString plain = below(plainPath(cursor), isAttribute ? u'@' + entry.name : entry.name);
    if (const Setting *setting = Catalog::instance().byPlainPath(plain)) {
        entry.label = Catalog::tr(setting->label);
        entry.help = Catalog::tr(setting->help);
    }
    // A table's label is that of all its rows.
    if (const DeviceKind *kind = plain == u"devices/" + entry.name ? Devices::kind(entry.name) : nullptr)
        entry.label = Devices::label(*kind);
    else if (const char *heading = entry.label.isEmpty() ? headings().value(plain) : nullptr)
        entry.label = Catalog::tr(heading);
}

QList<CompletionEntry> knownWords(const XmlCursor &cursor)
{
    QList<CompletionEntry> entries;
    const Setting *setting = cursor.place == XmlCursor::Place::Value ? settingAt(cursor) : nullptr;
    if (!setting)
        return entries;
    for (const Word &word : setting->words) {
        CompletionEntry entry{CompletionEntry::What::Word, QString::fromUtf8(word.value), {}, {}};
        describeWord(entry, *setting);
        entries.append(entry);
    }
    return entries;
}

QList<CompletionEntry> hostWords(const XmlCursor &cursor, const HostFacts *host, const XmlDocument &document)
{
    const bool isValue = cursor.place == XmlCursor::Place::Value;
    const bool isText = cursor.place == XmlCursor::Place::Content;
    const Setting *setting = host && (isValue || isText) ? settingAt(cursor) : nullptr;
    if (!setting)
        return {};
    QList<PathStep> steps;
    for (qsizetype level = 1; level < cursor.open.size(); ++level) {
        const QString &name = cursor.open[level].name;
        steps.append({name, int(cursor.open[level - 1].before.count(name)) + 1, {}, {}, false});
    }
    QList<CompletionEntry> entries;
    for (const HostChoice &choice : HostChoices::of(*setting, host, document, Path(steps, cursor.attribute))) {
        const auto what = isValue ? CompletionEntry::What::Word : CompletionEntry::What::Text;
        entries.append({what, choice.value, choice.what, Catalog::tr(setting->help)});
    }
    return entries;
}

} // namespace CompletionTexts
