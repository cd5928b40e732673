# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What several tests share: a libvirtd of their own.
add_library(testsupport STATIC support/PrivateDaemon.cpp support/PrivateDaemon.h support/Await.h)
target_link_libraries(testsupport PUBLIC Qt6::Core Qt6::Test Qt6::Widgets)
