// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hosts/PageFrame.h"
#include "models/libvirt/Connection.h"

class QGridLayout;

/** What a host is: its processor, its memory and NUMA nodes with their huge pages, the versions of what runs on it. */
class HostFactsPage : public PageFrame
{
    Q_OBJECT

public:
    HostFactsPage(Connection *connection, QWidget *parent);

private:
    void showInfo(const HostInfo &info);
    void showReport(const HostReport &report);
    void addFact(const QString &label, const QString &value);

    QString m_uri;
    QString m_capabilities;
    QGridLayout *m_facts;
    QTreeWidget *m_nodes;
};
