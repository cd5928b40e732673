// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostSmbios.h"

#include "models/catalog/Catalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace HostSmbios {

namespace {

/** Where the texts of this file are translated. */
struct HostSmbiosTexts
{
    Q_DECLARE_TR_FUNCTIONS(HostSmbiosTexts)
};

Path modePath()
{
    return Path::fromLiteral(u"os/smbios/@mode");
}

/** There is no other computer with the same. */
bool isIdentity(const QString &path)
{
    return path.contains(u"[@name='serial']") || path.contains(u"[@name='asset']");
}

/** What dmidecode, which libvirt asks, says where the firmware says nothing. */
bool saysNothing(const QString &value)
{
    return QStringList{u"Not Specified"_s, u"Not Present"_s, u"Unknown"_s}.contains(value);
}

} // namespace

QList<Entry> entries(const XmlDocument &document, const HostFacts &host)
{
    const QString kind = u"[@type='smbios']"_s;
    QList<Entry> found;
    for (const Setting *setting : Catalog::instance().settings()) {
        QString path = QString::fromLatin1(setting->path);
        if (!path.startsWith(u"sysinfo"_s + kind) || path.contains(u"[@name='uuid']"))
            continue;
        // The host's keys have neither the kind nor the rows of the definition.
        QString key = path;
        key.remove(kind).remove(u"[]"_s).remove(u"/text()"_s);
        const QString value = host.smbios.value(key);
        if (value.isEmpty())
            continue;
        Entry entry{setting, Path::fromLiteral(path.replace(u"[]"_s, u"[1]"_s)), value, {}, false};
        entry.own = Settings::value(document, entry.path);
        entry.isProposed = !entry.isSame() && !isIdentity(key) && !saysNothing(value);
        found.append(entry);
    }
    return found;
}

bool isRead(const XmlDocument &document)
{
    return Settings::value(document, modePath()) == u"sysinfo";
}

Result<Done> takeOver(DomainDraft &draft, const QList<Entry> &entries, bool isRead)
{
    QList<Assignment> assignments;
    for (const Entry &entry : entries)
        assignments.append({entry.path, entry.host});
    if (isRead && !HostSmbios::isRead(draft.document()))
        assignments.append({modePath(), u"sysinfo"_s});
    return draft.edit(HostSmbiosTexts::tr("take over %n value(s) of the host", nullptr, int(entries.size())),
                      assignments);
}

} // namespace HostSmbios
