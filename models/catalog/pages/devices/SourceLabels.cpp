// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

QList<Setting> Devices::sourceLabels(const char *source)
{
    return {
        {.path = joined(source, "seclabel[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Security labels"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What the host's security drivers call the source, instead of their own choice."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as for the whole domain")},
        {.path = joined(source, "seclabel[]/@model"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "The security driver that this is for: selinux or dac."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's first one"),
         .example = "dac"},
        {.path = joined(source, "seclabel[]/@relabel"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Relabel"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether libvirt labels the source when the guest starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's label says"),
         .words = yesNo()},
        {.path = joined(source, "seclabel[]/@labelskip"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Skipped"),
         .help = QT_TRANSLATE_NOOP("catalog", "Says that relabelling was tried and could not be done."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = {{"yes", QT_TRANSLATE_NOOP("catalog", "Yes")}}},
        {.path = joined(source, "seclabel[]/label"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Label"),
         .help = QT_TRANSLATE_NOOP("catalog", "The label that the source gets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's label says"),
         .when = {{joined(source, "seclabel[]/@relabel"), "yes"}},
         .example = "+0:+0"},
    };
}
