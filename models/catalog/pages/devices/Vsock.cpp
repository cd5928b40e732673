// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define VSOCK "devices/vsock[]/"

static SettingGroup vsockMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/vsock[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Sockets to the host"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Programs in the guest can talk to the host without a network (vsock)."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .takes = Takes::Now},
                {.path = VSOCK "@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which of the virtio models it is."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "virtio"),
                 .words = virtioModels()},
                {.path = VSOCK "cid/@auto",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Automatic number"),
                 .help = QT_TRANSLATE_NOOP("catalog", "libvirt finds a free number at each start."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no"),
                 .words = yesNo()},
                {.path = VSOCK "cid/@address",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Number"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the guest is called by on the host, from 3."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt finds one, if it may"),
                 .minimum = 3,
                 .maximum = MaximumUInt,
                 .example = "3"},
            },
    };
}

SettingPage Devices::vsock()
{
    return {
        .id = "vsock",
        .title = QT_TRANSLATE_NOOP("catalog", "Sockets to the host"),
        .intro = QT_TRANSLATE_NOOP("catalog", "Programs in the guest can talk to the host without a network."),
        .groups = {vsockMain(), virtioGroup(VSOCK), addressGroup(VSOCK)},
        .row = "devices/vsock[]",
    };
}

#undef VSOCK
