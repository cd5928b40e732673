// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

/** TCP ports of this computer, for the servers of tests. */
namespace Ports {

inline sockaddr_in address(int port)
{
    sockaddr_in local{};
    local.sin_family = AF_INET;
    local.sin_port = htons(in_port_t(port));
    local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return local;
}

/** One that nobody uses just now. */
inline int unused()
{
    sockaddr_in local = address(0);
    socklen_t size = sizeof local;
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(descriptor, reinterpret_cast<const sockaddr *>(&local), size) != 0 ||
        getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &size) != 0)
        local.sin_port = 0;
    close(descriptor);
    return ntohs(local.sin_port);
}

/** Until somebody answers there; false: nobody within ten seconds. */
inline bool waitFor(int port)
{
    const sockaddr_in local = address(port);
    QDeadlineTimer deadline(10000);
    while (!deadline.hasExpired()) {
        const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool isThere = connect(descriptor, reinterpret_cast<const sockaddr *>(&local), sizeof local) == 0;
        close(descriptor);
        if (isThere)
            return true;
        QThread::msleep(20);
    }
    return false;
}

} // namespace Ports
