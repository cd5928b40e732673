// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define AUDIO "devices/audio[]/"

static QList<Setting> audioFormat(const char *direction)
{
    return {
        {.path = joined(direction, "@mixingEngine"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Mixer"),
         .help = QT_TRANSLATE_NOOP("catalog", "The hypervisor's own mixer changes the sound to fit."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo()},
        {.path = joined(direction, "@fixedSettings"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Fixed format"),
         .help = QT_TRANSLATE_NOOP("catalog", "The sound has one format, whatever the guest asks for."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{joined(direction, "@mixingEngine"), "yes -"}}},
        {.path = joined(direction, "settings/@frequency"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Frequency"),
         .help = QT_TRANSLATE_NOOP("catalog", "How often in a second the sound is sampled."),
         .unset = QT_TRANSLATE_NOOP("catalog", "44100"),
         .unit = QT_TRANSLATE_NOOP("catalog", "Hz"),
         .maximum = MaximumUInt,
         .when = {{joined(direction, "@fixedSettings"), "yes"}},
         .example = "48000"},
        {.path = joined(direction, "settings/@channels"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Channels"),
         .help = QT_TRANSLATE_NOOP("catalog", "One is mono, two are stereo."),
         .unset = QT_TRANSLATE_NOOP("catalog", "2"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{joined(direction, "@fixedSettings"), "yes"}},
         .example = "2"},
    };
}

static QList<Setting> audioFormatMore(const char *direction)
{
    return {
        {.path = joined(direction, "settings/@format"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Sample"),
         .help = QT_TRANSLATE_NOOP("catalog", "How a sample is stored."),
         .unset = QT_TRANSLATE_NOOP("catalog", "s16"),
         .words = {{"s8", QT_TRANSLATE_NOOP("catalog", "8 bits")},
                   {"u8", QT_TRANSLATE_NOOP("catalog", "8 bits, unsigned")},
                   {"s16", QT_TRANSLATE_NOOP("catalog", "16 bits")},
                   {"u16", QT_TRANSLATE_NOOP("catalog", "16 bits, unsigned")},
                   {"s32", QT_TRANSLATE_NOOP("catalog", "32 bits")},
                   {"u32", QT_TRANSLATE_NOOP("catalog", "32 bits, unsigned")},
                   {"f32", QT_TRANSLATE_NOOP("catalog", "Floating point")}},
         .when = {{joined(direction, "@fixedSettings"), "yes"}}},
        {.path = joined(direction, "@voices"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Voices"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many sounds can play at once."),
         .unset = QT_TRANSLATE_NOOP("catalog", "1"),
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = joined(direction, "@bufferLength"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Buffer"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much sound is kept ahead."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "µs"),
         .maximum = MaximumUInt,
         .example = "40000"},
    };
}

static QList<Setting> audioDevice(const char *direction)
{
    return {
        {.path = joined(direction, "@dev"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .when = {{AUDIO "@type", "alsa oss"}},
         .example = "/dev/dsp0"},
        {.path = joined(direction, "@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name that the sound server has for the device."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .when = {{AUDIO "@type", "pulseaudio pipewire"}},
         .example = "alsa_output.usb-headset"},
        {.path = joined(direction, "@streamName"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Stream"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the sound is called in the mixer of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the domain's name"),
         .when = {{AUDIO "@type", "pulseaudio pipewire"}},
         .example = "web01"},
    };
}

static QList<Setting> audioDeviceMore(const char *direction)
{
    return {
        {.path = joined(direction, "@latency"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Delay"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much delay the sound server should aim for."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "µs"),
         .maximum = MaximumUInt,
         .when = {{AUDIO "@type", "pulseaudio pipewire"}},
         .example = "15000"},
        {.path = joined(direction, "@bufferCount"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Buffers"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many buffers there are."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .maximum = MaximumUInt,
         .when = {{AUDIO "@type", "coreaudio oss sdl"}},
         .example = "4"},
    };
}

static QList<Setting> audioDeviceRest(const char *direction)
{
    return {
        {.path = joined(direction, "@tryPoll"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Wait for events"),
         .help = QT_TRANSLATE_NOOP("catalog", "Waits until the device is ready instead of looking again and again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo(),
         .when = {{AUDIO "@type", "alsa oss"}}},
    };
}

static QList<Setting> audioJack(const char *direction)
{
    return {
        {.path = joined(direction, "@serverName"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "JACK server"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of the JACK server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .when = {{AUDIO "@type", "jack"}},
         .example = "default"},
        {.path = joined(direction, "@clientName"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "JACK client"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest is called in JACK."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the domain's name"),
         .when = {{AUDIO "@type", "jack"}},
         .example = "web01"},
        {.path = joined(direction, "@connectPorts"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "JACK ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "A pattern of the ports that are connected by themselves."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{AUDIO "@type", "jack"}},
         .example = "system:playback_[12]"},
        {.path = joined(direction, "@exactName"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Exact client"),
         .help = QT_TRANSLATE_NOOP("catalog", "Takes exactly that name, or fails."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{AUDIO "@type", "jack"}}},
    };
}

static QList<Setting> audioDirection(const char *direction)
{
    return audioFormat(direction) + audioFormatMore(direction) + audioDevice(direction) + audioDeviceMore(direction) +
           audioDeviceRest(direction) + audioJack(direction);
}

static QList<Setting> audioMainRows()
{
    return {
        {.path = "devices/audio[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Audio backends"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where sound cards play to, and record from, on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the display has it, or silence")},
        {.path = AUDIO "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Host's sound"),
         .help = QT_TRANSLATE_NOOP("catalog", "What of the host plays the sound."),
         .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Nothing")},
                   {"pipewire", QT_TRANSLATE_NOOP("catalog", "PipeWire")},
                   {"pulseaudio", QT_TRANSLATE_NOOP("catalog", "PulseAudio")},
                   {"alsa", QT_TRANSLATE_NOOP("catalog", "ALSA")},
                   {"jack", QT_TRANSLATE_NOOP("catalog", "JACK")},
                   {"oss", QT_TRANSLATE_NOOP("catalog", "OSS")},
                   {"sdl", QT_TRANSLATE_NOOP("catalog", "SDL")},
                   {"spice", QT_TRANSLATE_NOOP("catalog", "The SPICE viewer")},
                   {"dbus", QT_TRANSLATE_NOOP("catalog", "D-Bus")},
                   {"coreaudio", QT_TRANSLATE_NOOP("catalog", "macOS (CoreAudio)")},
                   {"file", QT_TRANSLATE_NOOP("catalog", "A file")}},
         .takesAway = true},
        {.path = AUDIO "@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Number"),
         .help = QT_TRANSLATE_NOOP("catalog", "What sound cards and displays name the backend by."),
         .minimum = 1,
         .maximum = 255,
         .example = "1"},
    };
}

static QList<Setting> audioMainRowsMore()
{
    return {
        {.path = AUDIO "@serverName",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Server"),
         .help = QT_TRANSLATE_NOOP("catalog", "The PulseAudio server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the user's own"),
         .when = {{AUDIO "@type", "pulseaudio"}},
         .example = "/run/user/1000/pulse/native"},
        {.path = AUDIO "@runtimeDir",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Runtime directory"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where PipeWire's socket is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the user's own"),
         .when = {{AUDIO "@type", "pipewire"}},
         .since = "9.10",
         .example = "/run/user/1000"},
        {.path = AUDIO "@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "File"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file that the sound is written to."),
         .openWords = true,
         .when = {{AUDIO "@type", "file"}},
         .example = "/var/lib/libvirt/web01.wav"},
        {.path = AUDIO "@timerPeriod",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Timer"),
         .help = QT_TRANSLATE_NOOP("catalog", "How often the sound is looked after."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "µs"),
         .maximum = MaximumUInt,
         .example = "10000"},
    };
}

static SettingGroup audioMain()
{
    return {
        .title = "",
        .place = "",
        .settings = audioMainRows() + audioMainRowsMore(),
    };
}

static SettingGroup audioMore()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "More for some kinds"),
        .place = "devices/audio",
        .folded = true,
        .settings =
            {
                {.path = AUDIO "@driver",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "SDL driver"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What SDL plays through."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "SDL decides"),
                 .words = {{"pulseaudio", QT_TRANSLATE_NOOP("catalog", "PulseAudio")},
                           {"alsa", QT_TRANSLATE_NOOP("catalog", "ALSA")},
                           {"arts", QT_TRANSLATE_NOOP("catalog", "aRts")},
                           {"esd", QT_TRANSLATE_NOOP("catalog", "ESD")}},
                 .when = {{AUDIO "@type", "sdl"}}},
                {.path = AUDIO "@tryMMap",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Memory map"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Tries to share memory with the OSS device."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no"),
                 .words = yesNo(),
                 .when = {{AUDIO "@type", "oss"}}},
                {.path = AUDIO "@exclusive",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Exclusive"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Nobody else can use the OSS device meanwhile."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no"),
                 .words = yesNo(),
                 .when = {{AUDIO "@type", "oss"}}},
                {.path = AUDIO "@dspPolicy",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "OSS policy"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How OSS weighs delay against load, from 0 to 10; -1 leaves it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "5"),
                 .minimum = -1,
                 .maximum = 10,
                 .when = {{AUDIO "@type", "oss"}},
                 .example = "5"},
            },
    };
}

static SettingGroup audioOutput()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Playing"),
        .place = "devices/audio/output",
        .folded = true,
        .settings = audioDirection(AUDIO "output/"),
    };
}

static SettingGroup audioInput()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Recording"),
        .place = "devices/audio/input",
        .folded = true,
        .settings = audioDirection(AUDIO "input/"),
    };
}

SettingPage Devices::audio()
{
    return {
        .id = "audio",
        .title = QT_TRANSLATE_NOOP("catalog", "Audio backends"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "What of the host plays the guest's sound. Sound cards and displays name it by its number."),
        .groups = {audioMain(), audioOutput(), audioInput(), audioMore()},
        .row = "devices/audio[]",
    };
}

#undef AUDIO
