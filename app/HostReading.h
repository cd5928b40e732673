// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/libvirt/Connection.h"

#include <QPointer>
#include <QTimer>

class FileWatch;
class HostRivals;
struct HostOffers;

/**
 * Reads what there is to know of the host behind a connection and gives it to a draft, piece by piece as it comes: each
 * piece may be missing, and none is waited for.
 */
class HostReading : public QObject
{
    Q_OBJECT

public:
    /** Begins at once; it ends with @p parent, which owns the draft, or when the connection goes. */
    HostReading(Connection *connection, DomainDraft &draft, QObject *parent);

    /** The plain part of what a host says of itself. */
    static HostFacts facts(const HostReport &report);

private:
    void readReport();
    void takeReport(const HostReport &report);
    void readThings();
    /** Once more: there are other storage pools or volumes. */
    void readThingsAgain();
    void takeThings(const HostThings &things);
    void readDevices();
    /** What the hypervisor can do for the machine that the draft is of now. */
    CapabilitiesRequest machine() const;
    void readCaps();
    void takeCaps(const CapabilitiesRequest &of, const Result<QString> &capabilities);
    /** Gives the draft all that is known until now. */
    void tell();

    QPointer<Connection> m_connection;
    DomainDraft &m_draft;
    HostRivals *m_rivals;
    FileWatch *m_fileWatch = nullptr; ///< where the host's files are this computer's
    HostFacts m_facts;
    std::shared_ptr<HostOffers> m_offers;
    CapabilitiesRequest m_machine; ///< what was asked for last
    QTimer m_machineChange;
    QTimer m_thingsChange;
    bool m_isReading = false; ///< of m_offers
    bool m_isCapsRead = false;
    QStringList m_devices; ///< names of those that are still to be read
};
