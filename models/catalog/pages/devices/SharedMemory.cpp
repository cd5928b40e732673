// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define SHMEM "devices/shmem[]/"

static SettingGroup shmemMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/shmem[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Shared memory"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Memory that the guest shares with the host or other guests, as Looking Glass needs it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .takes = Takes::Now},
                {.path = SHMEM "@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The name of the memory on the host."),
                 .example = "looking-glass"},
                {.path = SHMEM "model/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the guest sees the memory."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "plain, or with doorbells if there is a server"),
                 .words = {{"ivshmem-plain", QT_TRANSLATE_NOOP("catalog", "Plain")},
                           {"ivshmem-doorbell", QT_TRANSLATE_NOOP("catalog", "With doorbells")},
                           {"ivshmem", QT_TRANSLATE_NOOP("catalog", "Old (ivshmem)")}}},
                {.path = SHMEM "size",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Size"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How large it is, a power of two."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "4 MiB"),
                 .unit = "bytes",
                 .minimum = 1,
                 .when = {{SHMEM "model/@type", "ivshmem ivshmem-plain -"}},
                 .example = "32"},
                sizeUnit(SHMEM "size/@unit"),
                {.path = SHMEM "@role",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "When migrated"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether the memory goes along when the guest is migrated."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "peer"),
                 .words = {{"master", QT_TRANSLATE_NOOP("catalog", "It goes along")},
                           {"peer", QT_TRANSLATE_NOOP("catalog", "It stays")}},
                 .when = {{SHMEM "model/@type", "ivshmem-plain ivshmem-doorbell -"}}},
            },
    };
}

static SettingGroup shmemServer()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Doorbells"),
        .place = "devices/shmem",
        .folded = true,
        .when = {{SHMEM "model/@type", "ivshmem ivshmem-doorbell"}},
        .settings =
            {
                {.path = SHMEM "server/@path",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Server"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The socket of the program that serves the memory."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's own place"),
                 .example = "/tmp/ivshmem_socket"},
                {.path = SHMEM "msi/@vectors",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Vectors"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many doorbells there are."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "1"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .example = "32"},
                {.path = SHMEM "msi/@ioeventfd",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Events"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Doorbells are rung without the vCPU waiting (ioeventfd)."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff()},
            },
    };
}

SettingPage Devices::sharedMemory()
{
    return {
        .id = "shmem",
        .title = QT_TRANSLATE_NOOP("catalog", "Shared memory"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "Memory that the guest shares with programs of the host, such as Looking Glass or Scream."),
        .groups = {shmemMain(), shmemServer(), addressGroup(SHMEM)},
        .row = "devices/shmem[]",
    };
}

#undef SHMEM
