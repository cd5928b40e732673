// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

/**
 * libvirt's own words about what went wrong, whole, with the numbers that tell one refusal from another.
 * It is an Error, so it can stand in any Result (which then keeps the message alone).
 */
struct LibvirtError : Error
{
    int code = 0;   ///< virErrorNumber; 0: this program refused, libvirt was not asked
    int domain = 0; ///< virErrorDomain: which part of libvirt spoke; 0: none
    int detail = 0; ///< virError.int1: the errno of a system error, else what libvirt put there
};
