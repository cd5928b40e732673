// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"
#include "models/libvirt/PoolPlace.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

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

QString written(const VolumeRequest &request)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeStartElement(u"volume"_s);
    xml.writeTextElement(u"name"_s, request.name);
    xml.writeStartElement(u"capacity"_s);
    xml.writeAttribute(u"unit"_s, u"bytes"_s);
    xml.writeCharacters(QString::number(request.capacity));
    xml.writeEndElement();
    xml.writeTextElement(u"allocation"_s, u"0"_s); // it takes room as the guest writes
    const auto writeFormat = [&xml](const QString &format) {
        if (format.isEmpty())
            return;
        xml.writeEmptyElement(u"format"_s);
        xml.writeAttribute(u"type"_s, format);
    };
    xml.writeStartElement(u"target"_s);
    writeFormat(request.format);
    xml.writeEndElement();
    if (!request.backing.isEmpty()) {
        xml.writeStartElement(u"backingStore"_s);
        xml.writeTextElement(u"path"_s, request.backing);
        writeFormat(request.backingFormat);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return text;
}

} // namespace

PoolPlace readPoolPlace(const QString &description)
{
    PoolPlace place;
    bool isInTarget = false;
    QXmlStreamReader xml(description);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"pool")
            place.type = xml.attributes().value("type"_L1).toString();
        isInTarget = isInTarget || xml.name() == u"target";
        if (isInTarget && xml.name() == u"path") {
            place.target = xml.readElementText();
            break;
        }
    }
    return place;
}

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
        const PoolPlace place = readPoolPlace(takeText(virStoragePoolGetXMLDesc(handle.get(), 0)));
        pool.type = place.type;
        pool.target = place.target;
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

Result<QString> LibvirtSession::createVolume(const VolumeRequest &request)
{
    if (!m_connect)
        return notConnected();
    const PoolPtr pool(virStoragePoolLookupByName(m_connect.get(), request.pool.toUtf8().constData()));
    if (!pool)
        return lastLibvirtError();
    const VolumePtr volume(virStorageVolCreateXML(pool.get(), written(request).toUtf8().constData(), 0));
    if (!volume)
        return lastLibvirtError();
    const QString path = takeText(virStorageVolGetPath(volume.get()));
    if (path.isEmpty())
        return lastLibvirtError();
    return path;
}
