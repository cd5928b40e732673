// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static QList<Word> offWords()
{
    return {{"destroy", QT_TRANSLATE_NOOP("catalog", "Turn off (destroy)")},
            {"restart", QT_TRANSLATE_NOOP("catalog", "Start again (restart)")},
            {"preserve", QT_TRANSLATE_NOOP("catalog", "Keep for a look (preserve)")},
            {"rename-restart", QT_TRANSLATE_NOOP("catalog", "Start again by another name")}};
}

static QList<Word> crashWords()
{
    return offWords() + QList<Word>{{"coredump-destroy", QT_TRANSLATE_NOOP("catalog", "Dump memory, turn off")},
                                    {"coredump-restart", QT_TRANSLATE_NOOP("catalog", "Dump memory, start again")},
                                    {"preserve-running", QT_TRANSLATE_NOOP("catalog", "Let it run (libvirt 12.6)")}};
}

static SettingGroup events()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "on_poweroff",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "At power off"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What becomes of the machine when the guest turns itself off."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "it is turned off"),
                 .words = offWords(),
                 .takes = Takes::Now},
                {.path = "on_reboot",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "At restart"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What becomes of the machine when the guest restarts itself."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "it starts again"),
                 .words = offWords(),
                 .takes = Takes::Now},
                {.path = "on_crash",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "At a crash"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "What becomes of the machine when the guest crashes; a panic device lets libvirt notice."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "it is turned off"),
                 .words = crashWords(),
                 .takes = Takes::Now},
                {.path = "on_lockfailure",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "At a lost lock"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What becomes of the machine when a lock manager takes its disks away."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the lock manager decides"),
                 .words = {{"poweroff", QT_TRANSLATE_NOOP("catalog", "Turn off")},
                           {"restart", QT_TRANSLATE_NOOP("catalog", "Start again")},
                           {"pause", QT_TRANSLATE_NOOP("catalog", "Pause")},
                           {"ignore", QT_TRANSLATE_NOOP("catalog", "Do nothing")}}},
            },
    };
}

static SettingGroup sleep()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Sleep"),
        .place = "pm",
        .settings =
            {
                {.path = "pm/suspend-to-mem/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Suspend to memory"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Whether the firmware offers S3; guests that wake up badly want no."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
                 .words = yesNo()},
                {.path = "pm/suspend-to-disk/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Suspend to disk"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Whether the firmware offers S4, which the guest calls hibernating."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
                 .words = yesNo()},
            },
    };
}

SettingPage Pages::power()
{
    return {
        .id = "power",
        .title = QT_TRANSLATE_NOOP("catalog", "Power and events"),
        .intro =
            QT_TRANSLATE_NOOP("catalog", "What happens to the machine when its guest turns off, restarts or fails, "
                                         "and how it may sleep."),
        .groups = {events(), sleep()},
    };
}
