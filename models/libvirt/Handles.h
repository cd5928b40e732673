// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libvirt/libvirt.h>

#include <QByteArray>
#include <QString>

#include <cstdlib>
#include <memory>

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
using LibvirtText = std::unique_ptr<char, FreeWith<std::free>>;

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
