// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define SOUND "devices/sound[]/"

static QList<Setting> soundMainRows()
{
    return {
        {.path = "devices/sound[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Sound cards"),
         .help = QT_TRANSLATE_NOOP("catalog", "The sound cards that the guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no sound")},
        {.path = SOUND "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The card that the guest sees; HD Audio suits most guests."),
         .words = {{"ich9", QT_TRANSLATE_NOOP("catalog", "HD Audio (ich9)")},
                   {"ich6", QT_TRANSLATE_NOOP("catalog", "HD Audio (ich6)")},
                   {"virtio"},
                   {"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"ac97", QT_TRANSLATE_NOOP("catalog", "AC 97")},
                   {"es1370", QT_TRANSLATE_NOOP("catalog", "Ensoniq ES1370")},
                   {"sb16", QT_TRANSLATE_NOOP("catalog", "Sound Blaster 16")},
                   {"pcspk", QT_TRANSLATE_NOOP("catalog", "PC speaker")},
                   {"ich7", QT_TRANSLATE_NOOP("catalog", "ICH 7")}}},
        {.path = SOUND "audio/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Sound of the host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the audio backend that the card plays through."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the first one"),
         .maximum = 255,
         .example = "1"},
    };
}

static QList<Setting> soundMainRowsMore()
{
    return {
        {.path = SOUND "codec[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Codecs"),
         .help = QT_TRANSLATE_NOOP("catalog", "What an HD Audio card has for ins and outs."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one duplex codec"),
         .when = {{SOUND "@model", "ich6 ich9"}}},
        {.path = SOUND "codec[]/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Codec"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the codec can do."),
         .words = {{"duplex", QT_TRANSLATE_NOOP("catalog", "Line in and out")},
                   {"micro", QT_TRANSLATE_NOOP("catalog", "Speaker and microphone")},
                   {"output", QT_TRANSLATE_NOOP("catalog", "Line out only")}}},
        {.path = SOUND "@multichannel",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "More than stereo"),
         .help = QT_TRANSLATE_NOOP("catalog", "A USB card can have six channels."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{SOUND "@model", "usb"}},
         .since = "9.4"},
    };
}

static QList<Setting> soundMainRowsRest()
{
    return {
        {.path = SOUND "@streams",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Streams"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many sounds a virtio card can play at once."),
         .unset = QT_TRANSLATE_NOOP("catalog", "2"),
         .minimum = 1,
         .maximum = 64,
         .when = {{SOUND "@model", "virtio"}},
         .since = "10.4",
         .example = "2"},
    };
}

static SettingGroup soundMain()
{
    return {
        .title = "",
        .place = "",
        .settings = soundMainRows() + soundMainRowsMore() + soundMainRowsRest(),
    };
}

SettingPage Devices::sound()
{
    return {
        .id = "sound",
        .title = QT_TRANSLATE_NOOP("catalog", "Sound cards"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "The card that the guest plays through. Where it is heard is said by an audio backend."),
        .groups = {soundMain(), virtioGroup(SOUND, {{SOUND "@model", "virtio"}}), addressGroup(SOUND)},
        .row = "devices/sound[]",
    };
}

#undef SOUND
