// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/devices/Kinds.h"

// The kinds that people look for most come first; the search and the command line keep this order.
QList<SettingPage> Pages::devices()
{
    return {
        Devices::disk(),         Devices::interface(),    Devices::graphics(),    Devices::video(),
        Devices::input(),        Devices::sound(),        Devices::audio(),       Devices::hostDevice(),
        Devices::filesystem(),   Devices::tpm(),          Devices::rng(),         Devices::balloon(),
        Devices::memoryModule(), Devices::sharedMemory(), Devices::watchdog(),    Devices::panic(),
        Devices::vsock(),        Devices::serial(),       Devices::console(),     Devices::channel(),
        Devices::parallel(),     Devices::redirDevice(),  Devices::redirFilter(), Devices::smartCard(),
        Devices::controller(),   Devices::hub(),          Devices::iommu(),       Devices::crypto(),
        Devices::lease(),        Devices::pstore(),       Devices::nvram(),
    };
}
