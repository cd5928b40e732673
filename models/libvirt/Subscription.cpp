// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Subscription.h"

namespace {
// Each event's registration owns a copy of the sink, freed by libvirt when no callback can come any more.
void freeSink(void *sink)
{
    delete static_cast<EventSink *>(sink);
}

const EventSink &sinkOf(void *opaque)
{
    return *static_cast<const EventSink *>(opaque);
}

int onLifecycle(virConnectPtr, virDomainPtr domain, int event, int detail, void *opaque)
{
    const QString uuid = uuidOf(domain);
    const bool isAway = event == VIR_DOMAIN_EVENT_STOPPED && detail == VIR_DOMAIN_EVENT_STOPPED_MIGRATED;
    if (const EventSink &sink = sinkOf(opaque); sink.moved && (isAway || event == VIR_DOMAIN_EVENT_STARTED))
        sink.moved(uuid, isAway);
    if (event == VIR_DOMAIN_EVENT_DEFINED)
        sinkOf(opaque).definitionTouched(uuid);
    sinkOf(opaque).domainTouched(uuid);
    return 0;
}

void onMetadataChange(virConnectPtr, virDomainPtr domain, int, const char *, void *opaque)
{
    const QString uuid = uuidOf(domain);
    sinkOf(opaque).definitionTouched(uuid);
    sinkOf(opaque).domainTouched(uuid);
}

void onDeviceRemoved(virConnectPtr, virDomainPtr domain, const char *alias, void *opaque)
{
    if (const EventSink &sink = sinkOf(opaque); sink.deviceTouched)
        sink.deviceTouched(uuidOf(domain), QString::fromUtf8(alias), true);
}

void onDeviceRemovalFailed(virConnectPtr, virDomainPtr domain, const char *alias, void *opaque)
{
    if (const EventSink &sink = sinkOf(opaque); sink.deviceTouched)
        sink.deviceTouched(uuidOf(domain), QString::fromUtf8(alias), false);
}

void onPoolLifecycle(virConnectPtr, virStoragePoolPtr, int, int, void *opaque)
{
    if (const EventSink &sink = sinkOf(opaque); sink.storageTouched)
        sink.storageTouched();
}

void onPoolRefresh(virConnectPtr, virStoragePoolPtr, void *opaque)
{
    if (const EventSink &sink = sinkOf(opaque); sink.storageTouched)
        sink.storageTouched();
}

void onClose(virConnectPtr, int reason, void *opaque)
{
    sinkOf(opaque).closed(reason);
}
} // namespace

Subscription::Subscription(virConnectPtr connect, const EventSink &sink)
    : m_connect(connect)
    , m_closeSink(std::make_unique<EventSink>(sink))
{
    add(VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle), sink);
    add(VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadataChange), sink);
    add(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(onDeviceRemoved), sink);
    add(VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED, VIR_DOMAIN_EVENT_CALLBACK(onDeviceRemovalFailed), sink);
    addOfPools(VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolLifecycle), sink);
    addOfPools(VIR_STORAGE_POOL_EVENT_ID_REFRESH, VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolRefresh), sink);
    // Ours to free: a driver that knows no close callbacks takes one with success, and never frees it.
    virConnectRegisterCloseCallback(connect, onClose, m_closeSink.get(), nullptr);
}

Subscription::~Subscription()
{
    for (const int callback : m_callbacks)
        virConnectDomainEventDeregisterAny(m_connect, callback);
    for (const int callback : m_poolCallbacks)
        virConnectStoragePoolEventDeregisterAny(m_connect, callback);
    virConnectUnregisterCloseCallback(m_connect, onClose); // waits for one that is running
}

void Subscription::add(int event, virConnectDomainEventGenericCallback callback, const EventSink &sink)
{
    auto *const copy = new EventSink(sink);
    const int id = virConnectDomainEventRegisterAny(m_connect, nullptr, event, callback, copy, freeSink);
    if (id >= 0)
        m_callbacks.push_back(id);
    else
        delete copy;
}

void Subscription::addOfPools(int event, virConnectStoragePoolEventGenericCallback callback, const EventSink &sink)
{
    auto *const copy = new EventSink(sink);
    const int id = virConnectStoragePoolEventRegisterAny(m_connect, nullptr, event, callback, copy, freeSink);
    if (id >= 0)
        m_poolCallbacks.push_back(id);
    else
        delete copy;
}
