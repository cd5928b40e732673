// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/LibvirtError.h"

/** The last error of the calling thread (virGetLastError), whole: ask right after the call that failed. */
LibvirtError lastLibvirtError();

/** Keeps libvirt from writing its errors to standard error: they are shown where they belong. For the whole process. */
void quietLibvirt();
