// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/draft/HostFit.h"
#include "models/libvirt/Connection.h"

#include <QObject>

/** Finds out what a host lacks for a definition; each piece of news comes when it is there. */
class CopyCheck : public QObject
{
    Q_OBJECT

public:
    CopyCheck(Connection *target, const QString &definition, QObject *parent);

    /** What is known until now; empty and isComplete(): it has everything. */
    const QList<HostLack> &lacks() const { return m_lacks; }
    bool isComplete() const { return m_hasAnswer && m_hasOffers; }

Q_SIGNALS:
    void changed();

private:
    void update();

    DomainDraft m_draft; ///< what the host is read for
    QList<HostLack> m_lacks;
    QString m_refusal; ///< libvirt's words where it cannot build such a machine at all
    bool m_hasAnswer = false;
    bool m_hasOffers = false;
};
