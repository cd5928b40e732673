// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define CRYPTO "devices/crypto[]/"

static SettingGroup cryptoMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/crypto[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Crypto devices"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host encrypts and decrypts for the guest."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .since = "9.1"},
                {.path = CRYPTO "@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The device that the guest sees."),
                 .words = {{"virtio"}},
                 .since = "9.1"},
                {.path = CRYPTO "@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Who serves the device."),
                 .words = {{"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")}},
                 .since = "9.1"},
                {.path = CRYPTO "backend/@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Done by"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What encrypts on the host."),
                 .words = {{"builtin", QT_TRANSLATE_NOOP("catalog", "The hypervisor")},
                           {"lkcf", QT_TRANSLATE_NOOP("catalog", "The host's kernel")}},
                 .since = "9.1"},
                {.path = CRYPTO "backend/@queues",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Queues"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many queues the device has."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "1"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .since = "9.1",
                 .example = "2"},
            },
    };
}

SettingPage Devices::crypto()
{
    return {
        .id = "crypto",
        .title = QT_TRANSLATE_NOOP("catalog", "Crypto devices"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "The host encrypts and decrypts for the guest, which pays where its hardware is fast."),
        .groups = {cryptoMain(), virtioGroup(CRYPTO), addressGroup(CRYPTO, Tables::None)},
        .row = "devices/crypto[]",
    };
}

#undef CRYPTO
