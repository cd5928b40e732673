// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

StorageVolume readVolume(const QString &description)
{
    StorageVolume volume;
    bool isInTarget = false; // a volume's backing store has a path and a format as well
    QXmlStreamReader xml(description);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"target" && (xml.isStartElement() || xml.isEndElement()))
            isInTarget = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            volume.name = xml.readElementText();
        else if (xml.name() == u"capacity")
            volume.capacity = xml.readElementText().toULongLong();
        else if (isInTarget && xml.name() == u"path")
            volume.path = xml.readElementText();
        else if (isInTarget && xml.name() == u"format")
            volume.format = xml.attributes().value("type"_L1).toString();
    }
    return volume;
}

QString readTarget(const QString &description)
{
    bool isInTarget = false;
    QXmlStreamReader xml(description);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        isInTarget = isInTarget || xml.name() == u"target";
        if (isInTarget && xml.name() == u"path")
            return xml.readElementText();
    }
    return {};
}

} // namespace

Result<QList<StoragePool>> LibvirtSession::storage(const std::function<bool(int done, int all)> &goOn)
{
    if (!m_connect)
        return notConnected();
    virStoragePoolPtr *listed = nullptr;
    const int count = virConnectListAllStoragePools(m_connect.get(), &listed, 0);
    if (count < 0)
        return lastLibvirtError();
    QList<StoragePool> pools;
    for (const PoolPtr &handle : taken<PoolPtr>(listed, count)) {
        if (!goOn(int(pools.size()), count))
            break;
        StoragePool pool;
        pool.name = QString::fromUtf8(virStoragePoolGetName(handle.get()));
        pool.target = readTarget(takeText(virStoragePoolGetXMLDesc(handle.get(), 0)));
        virStorageVolPtr *volumes = nullptr;
        if (virStoragePoolIsActive(handle.get()) == 0)
            pool.unreadable = tr("This pool is not started.");
        else if (const int found = virStoragePoolListAllVolumes(handle.get(), &volumes, 0); found < 0)
            pool.unreadable = lastLibvirtError().message;
        else
            for (const VolumePtr &volume : taken<VolumePtr>(volumes, found)) {
                if (!goOn(int(pools.size()), count))
                    break;
                // One that was deleted a moment ago has no description any more.
                const StorageVolume read = readVolume(takeText(virStorageVolGetXMLDesc(volume.get(), 0)));
                if (!read.path.isEmpty())
                    pool.volumes.append(read);
            }
        pools.append(pool);
    }
    return pools;
}
