// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"
#include "models/libvirt/PoolPlace.h"

using namespace Qt::StringLiterals;

namespace {

/** Lists one sort of thing and keeps what @p read makes of each handle. */
template <typename Handle, typename Value, typename Raw, typename Read>
Result<QList<Value>> listed(virConnectPtr connect, int (*list)(virConnectPtr, Raw **, unsigned int), unsigned int flags,
                            Read read)
{
    Raw *raw = nullptr;
    const int count = list(connect, &raw, flags);
    if (count < 0)
        return lastLibvirtError();
    QList<Value> values;
    for (const Handle &handle : taken<Handle>(raw, count))
        values.append(read(handle.get()));
    return values;
}

/** Descriptions of things that went away meanwhile are empty. */
Result<QList<HostThing>> described(Result<QList<HostThing>> things)
{
    if (!things)
        return things;
    QList<HostThing> there = *things;
    there.removeIf([](const HostThing &thing) { return thing.description.isEmpty(); });
    return there;
}

/** What a definition can name of the host's devices; what else there is (block queues, DASDs) nobody asks for. */
constexpr unsigned int wantedDevices =
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV | VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV |
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV | VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI |
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST | VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE |
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET | VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM;

PoolNames poolNames(virStoragePoolPtr handle)
{
    PoolNames pool{QString::fromUtf8(virStoragePoolGetName(handle)), virStoragePoolIsActive(handle) == 1, {}, {}};
    if (const PoolPlace place = readPoolPlace(takeText(virStoragePoolGetXMLDesc(handle, 0))); place.hasFiles())
        pool.folder = place.target;
    virStorageVolPtr *volumes = nullptr;
    const int count = pool.isActive ? virStoragePoolListAllVolumes(handle, &volumes, 0) : 0;
    for (const VolumePtr &volume : taken<VolumePtr>(volumes, std::max(0, count)))
        pool.volumes.append(QString::fromUtf8(virStorageVolGetName(volume.get())));
    return pool;
}

} // namespace

HostThings LibvirtSession::hostThings()
{
    HostThings things;
    virConnectPtr connect = m_connect.get();
    if (!connect) {
        things.networks = things.interfaces = things.secrets = Result<QList<HostThing>>(notConnected());
        things.filters = things.nodeDevices = Result<QStringList>(notConnected());
        things.pools = notConnected();
        return things;
    }
    things.networks =
        described(listed<NetworkPtr, HostThing>(connect, virConnectListAllNetworks, 0, [](virNetworkPtr network) {
            return HostThing{takeText(virNetworkGetXMLDesc(network, 0)), virNetworkIsActive(network) == 1};
        }));
    things.interfaces =
        described(listed<InterfacePtr, HostThing>(connect, virConnectListAllInterfaces, 0, [](virInterfacePtr card) {
            return HostThing{takeText(virInterfaceGetXMLDesc(card, 0)), virInterfaceIsActive(card) == 1};
        }));
    things.secrets =
        described(listed<SecretPtr, HostThing>(connect, virConnectListAllSecrets, 0, [](virSecretPtr secret) {
            return HostThing{takeText(virSecretGetXMLDesc(secret, 0)), true};
        }));
    things.filters = listed<FilterPtr, QString>(connect, virConnectListAllNWFilters, 0, [](virNWFilterPtr filter) {
        return QString::fromUtf8(virNWFilterGetName(filter));
    });
    things.pools = listed<PoolPtr, PoolNames>(connect, virConnectListAllStoragePools, 0, poolNames);
    things.nodeDevices = listed<NodeDevicePtr, QString>(
        connect, virConnectListAllNodeDevices, wantedDevices,
        [](virNodeDevicePtr device) { return QString::fromUtf8(virNodeDeviceGetName(device)); });
    return things;
}

Result<QStringList> LibvirtSession::nodeDevices(const QStringList &names)
{
    if (!m_connect)
        return notConnected();
    QStringList descriptions;
    for (const QString &name : names) {
        const NodeDevicePtr device(virNodeDeviceLookupByName(m_connect.get(), name.toUtf8().constData()));
        const QString description = device ? takeText(virNodeDeviceGetXMLDesc(device.get(), 0)) : QString();
        if (!description.isEmpty())
            descriptions.append(description);
    }
    return descriptions;
}
