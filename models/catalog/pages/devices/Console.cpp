// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define CONSOLE "devices/console[]/"

static QList<Setting> consoleMainRows()
{
    return {
        {.path = "devices/console[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Consoles"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the guest's system talks to its operator."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a copy of the first serial port")},
        {.path = CONSOLE "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the console is connected to on the host."),
         .words = characterTypes(),
         .takesAway = true},
        {.path = CONSOLE "target/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind of console"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the console is built into the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "serial"),
         .words = {{"serial", QT_TRANSLATE_NOOP("catalog", "Serial port")},
                   {"virtio"},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")},
                   {"lxc", QT_TRANSLATE_NOOP("catalog", "Container")},
                   {"sclp", QT_TRANSLATE_NOOP("catalog", "IBM Z")},
                   {"sclplm", QT_TRANSLATE_NOOP("catalog", "IBM Z, line mode")},
                   {"uml", QT_TRANSLATE_NOOP("catalog", "User Mode Linux")},
                   {"openvz", QT_TRANSLATE_NOOP("catalog", "OpenVZ")}},
         .openWords = true,
         .example = "serial"},
        {.path = CONSOLE "target/model/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the hypervisor that does it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .words = characterModels()},
        {.path = CONSOLE "target/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Number"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the guest's consoles it is, from 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .example = "0"},
        {.path = CONSOLE "@tty",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Terminal now"),
         .help = QT_TRANSLATE_NOOP("catalog", "The terminal of a running guest; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, the guest is off"),
         .example = "/dev/pts/2"},
    };
}

static SettingGroup consoleMain()
{
    return {
        .title = "",
        .place = "",
        .settings = consoleMainRows() + characterSource(CONSOLE),
    };
}

SettingPage Devices::console()
{
    return {
        .id = "console",
        .title = QT_TRANSLATE_NOOP("catalog", "Consoles"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "Where the guest's system talks to its operator. The first one is mostly the first serial port."),
        .groups = {consoleMain(), characterDetails(CONSOLE), addressGroup(CONSOLE)},
        .row = "devices/console[]",
    };
}

#undef CONSOLE
