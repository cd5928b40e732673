// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/Cloning.h"

#include "models/devices/DeviceNames.h"
#include "models/draft/DomainDraft.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Cloning {

namespace {

Path rowOf(const QString &table, int row)
{
    return Path::fromLiteral(u"%1[%2]"_s.arg(table).arg(row));
}

bool isWritten(const DomainDraft &draft, const Path &disk)
{
    const QString device = draft.value(disk.withAttribute(u"device"_s)).value_or(u"disk"_s);
    return device == u"disk" || device == u"lun";
}

void renewMacs(const DomainDraft &draft, QList<Assignment> &changes)
{
    QList<Path> places;
    QSet<QString> taken;
    const int count = draft.rowCount(Path::fromLiteral(u"devices/interface[]"));
    for (int row = 1; row <= count; ++row) {
        const Path mac = rowOf(u"devices/interface"_s, row).child(u"mac"_s).withAttribute(u"address"_s);
        if (const auto old = draft.value(mac)) {
            places.append(mac);
            taken.insert(old->toLower());
        }
    }
    for (const Path &mac : std::as_const(places)) {
        const QString fresh = DeviceNames::freshMac(taken);
        taken.insert(fresh);
        changes.append({mac, fresh});
    }
}

} // namespace

Result<QString> cloned(const QString &definition, const Options &options)
{
    DomainDraft draft(definition);
    if (draft.textError())
        return *draft.textError();
    QList<Assignment> changes{{Path::fromLiteral(u"name"), options.name}, {Path::fromLiteral(u"uuid"), options.uuid}};
    // libvirt wants the two to be the same.
    const Path smbios = Path::fromLiteral(u"sysinfo/system/entry[@name='uuid']");
    if (draft.value(smbios))
        changes.append({smbios, options.uuid});
    // A guest that finds another one knows that it is a copy.
    if (const Path genid = Path::fromLiteral(u"genid"); draft.value(genid))
        changes.append({genid, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    if (const Path variables = Path::fromLiteral(u"os/nvram"); !draft.value(variables).value_or(QString()).isEmpty())
        changes.append({variables, std::nullopt});
    renewMacs(draft, changes);
    if (const auto done = draft.edit(u"clone"_s, changes); !done)
        return done.error();
    if (!options.withDisks) {
        for (int row = draft.rowCount(Path::fromLiteral(u"devices/disk[]")); row > 0; --row) {
            const Path disk = rowOf(u"devices/disk"_s, row);
            if (!isWritten(draft, disk))
                continue;
            if (const auto done = draft.removeRow(disk); !done)
                return done.error();
        }
    }
    return draft.text();
}

QStringList writableDisks(const QString &definition)
{
    const DomainDraft draft(definition);
    QStringList disks;
    const int count = draft.textError() ? 0 : draft.rowCount(Path::fromLiteral(u"devices/disk[]"));
    for (int row = 1; row <= count; ++row) {
        const Path disk = rowOf(u"devices/disk"_s, row);
        if (!isWritten(draft, disk))
            continue;
        QStringList parts{draft.value(disk.child(u"target"_s).withAttribute(u"dev"_s)).value_or(QString())};
        for (const QString &name : {u"pool"_s, u"volume"_s, u"file"_s, u"dev"_s, u"name"_s, u"dir"_s}) {
            if (const auto value = draft.value(disk.child(u"source"_s).withAttribute(name)))
                parts.append(*value);
        }
        parts.removeAll(QString());
        disks.append(parts.join(u" · "_s));
    }
    return disks;
}

QString freeName(const QString &name, const QSet<QString> &taken)
{
    const QString first = name + u"-clone";
    if (!taken.contains(first))
        return first;
    int number = 2;
    while (taken.contains(first + QString::number(number)))
        ++number;
    return first + QString::number(number);
}

} // namespace Cloning
