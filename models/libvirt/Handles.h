// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libvirt/libvirt.h>

#include <QByteArray>
#include <QString>

#include <cstdlib>
#include <memory>
#include <vector>

/** Frees a libvirt handle or text with the function that belongs to it. */
template <auto Free>
struct FreeWith
{
    template <typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};

using ConnectPtr = std::unique_ptr<virConnect, FreeWith<virConnectClose>>;
using DomainPtr = std::unique_ptr<virDomain, FreeWith<virDomainFree>>;
using PoolPtr = std::unique_ptr<virStoragePool, FreeWith<virStoragePoolFree>>;
using VolumePtr = std::unique_ptr<virStorageVol, FreeWith<virStorageVolFree>>;
using NetworkPtr = std::unique_ptr<virNetwork, FreeWith<virNetworkFree>>;
using InterfacePtr = std::unique_ptr<virInterface, FreeWith<virInterfaceFree>>;
using SecretPtr = std::unique_ptr<virSecret, FreeWith<virSecretFree>>;
using FilterPtr = std::unique_ptr<virNWFilter, FreeWith<virNWFilterFree>>;
using NodeDevicePtr = std::unique_ptr<virNodeDevice, FreeWith<virNodeDeviceFree>>;
using LibvirtText = std::unique_ptr<char, FreeWith<std::free>>;

/** What a listing of libvirt's gives: an array of handles that the caller frees, one by one and as a whole. */
template <typename Handle, typename Raw>
std::vector<Handle> taken(Raw *raw, int count)
{
    std::vector<Handle> handles;
    for (int i = 0; i < count; ++i)
        handles.emplace_back(raw[i]);
    std::free(raw);
    return handles;
}

/** The text that a libvirt call allocated, as a QString; null when it gave none. */
inline QString takeText(char *text)
{
    const LibvirtText owner(text);
    return text ? QString::fromUtf8(text) : QString();
}

/** Lower case with dashes; empty when the handle is not valid. */
inline QString uuidOf(virDomainPtr domain)
{
    char text[VIR_UUID_STRING_BUFLEN] = {};
    return virDomainGetUUIDString(domain, text) == 0 ? QString::fromLatin1(text) : QString();
}

inline DomainPtr lookUp(virConnectPtr connect, const QString &uuid)
{
    return DomainPtr(virDomainLookupByUUIDString(connect, uuid.toLatin1().constData()));
}
