// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <stdexcept>

/** The real window and a real libvirtd with QEMU, on which there is one small machine, "guest", read back with virsh. */
class GuestTest : public GuiTest
{
    Q_OBJECT

protected:
    inline static const QString uuid = QStringLiteral("6d0c6d4e-0000-4000-8000-000000000001");
    std::unique_ptr<PrivateDaemon> m_daemon;
    Connection *m_connection = nullptr;

    /** @p more: devices that it has, too. */
    void define(const QString &more = {})
    {
        if (!m_daemon->define(PrivateDaemon::smallDomain(QStringLiteral("guest"), uuid, more)))
            throw std::runtime_error(qPrintable(m_daemon->problem()));
    }

    void openGuest()
    {
        m_connection = openHost(m_daemon->uri());
        openDomain(m_connection, QStringLiteral("guest"));
    }

    QString virsh(const QStringList &arguments) { return m_daemon->virsh(arguments).trimmed(); }
    QString state() { return virsh({QStringLiteral("domstate"), QStringLiteral("guest")}); }

protected Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        define();
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }
};
