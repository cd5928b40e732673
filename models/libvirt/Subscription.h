// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Handles.h"

#include <functional>
#include <memory>
#include <vector>

/** Where a Subscription reports. Called from the event loop's thread, or from the one that is in a libvirt call. */
struct EventSink
{
    std::function<void(const QString &uuid)> domainTouched;     ///< it came, went, or its state or title changed
    std::function<void(const QString &uuid)> definitionTouched; ///< its definition may have changed
    /** It stopped here because it was migrated to another host, or it was started here. */
    std::function<void(const QString &uuid, bool isAway)> moved;
    /** A device of a running domain was taken out, or could not be. */
    std::function<void(const QString &uuid, const QString &alias, bool isGone)> deviceTouched;
    std::function<void()> storageTouched; ///< a storage pool came, went, started, stopped or was read anew
    std::function<void(int reason)> closed;                     ///< virConnectCloseReason
};

/** A connection's domain events and close callback, registered as long as it lives. */
class Subscription
{
public:
    /** What the driver does not offer is left out in silence. \a connect must outlive the subscription. */
    Subscription(virConnectPtr connect, const EventSink &sink);
    ~Subscription();
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;

private:
    void add(int event, virConnectDomainEventGenericCallback callback, const EventSink &sink);
    void addOfPools(int event, virConnectStoragePoolEventGenericCallback callback, const EventSink &sink);

    const virConnectPtr m_connect;
    std::vector<int> m_callbacks;
    std::vector<int> m_poolCallbacks;
    const std::unique_ptr<EventSink> m_closeSink;
};
