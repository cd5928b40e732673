# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What several tests share: a libvirtd of their own, the warnings that came meanwhile.
add_library(testsupport STATIC support/AnsweringGuest.h support/Await.h support/Certificates.cpp support/Certificates.h
            support/DaemonThread.h support/Heartbeat.cpp support/Heartbeat.h support/LiveDomain.h support/Needs.h
            support/Ports.h support/PrivateDaemon.cpp support/PrivateDaemon.h support/PrivilegedDaemon.cpp
            support/PrivilegedDaemon.h support/SshServer.cpp support/SshServer.h support/Warnings.cpp support/Warnings.h)
target_link_libraries(testsupport PUBLIC Qt6::Core Qt6::Test Qt6::Widgets)
