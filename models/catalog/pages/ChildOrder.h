// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Pages {

/** An element's plain path and the names of its children, parted by blanks, in the order of libvirt's formatter. */
struct ChildOrder
{
    const char *parent;
    const char *children;
};

/** The rows for `devices` and all below it. */
std::span<const ChildOrder> deviceChildOrder();

} // namespace Pages
