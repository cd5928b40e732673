// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/GraphicsGroups.h"

using namespace Pages;
using namespace Pages::Devices;

#define GRAPHICS "devices/graphics[]/"

static QList<Setting> graphicsGl()
{
    return {
        {.path = GRAPHICS "gl/@enable",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "OpenGL"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host's graphics card draws for the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "spice sdl egl-headless dbus"}}},
        {.path = GRAPHICS "gl/@rendernode",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Render node"),
         .help = QT_TRANSLATE_NOOP("catalog", "The graphics card of the host that draws."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's first one"),
         .when = {{GRAPHICS "@type", "spice egl-headless dbus"}},
         .example = "/dev/dri/renderD128",
         .offer = Offer::RenderNodes},
        {.path = GRAPHICS "audio/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Sound of the host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the audio backend that viewers hear."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .maximum = 255,
         .when = {{GRAPHICS "@type", "vnc dbus"}},
         .example = "1"},
    };
}

static QList<Setting> graphicsGlMore()
{
    return {
        {.path = GRAPHICS "@powerControl",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Power buttons"),
         .help = QT_TRANSLATE_NOOP("catalog", "A viewer can shut the guest off and start it again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "vnc"}}},
        {.path = GRAPHICS "@fullscreen",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Full screen"),
         .help = QT_TRANSLATE_NOOP("catalog", "The window fills the screen."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "sdl desktop"}}},
        {.path = GRAPHICS "@multiUser",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Several users"),
         .help = QT_TRANSLATE_NOOP("catalog", "More than one user can be connected."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "rdp"}}},
    };
}

static QList<Setting> graphicsGlRest()
{
    return {
        {.path = GRAPHICS "@replaceUser",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Newcomer wins"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who comes later takes the place of who is there."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "rdp"}}},
    };
}

SettingGroup Devices::graphicsLooks()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Drawing and sound"),
        .place = "devices/graphics",
        .folded = true,
        .settings = graphicsGl() + graphicsGlMore() + graphicsGlRest(),
    };
}

static QList<Setting> windowRows()
{
    return {
        {.path = GRAPHICS "@display",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "X display"),
         .help = QT_TRANSLATE_NOOP("catalog", "The screen that the window opens on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .when = {{GRAPHICS "@type", "sdl desktop"}},
         .example = ":0.0"},
        {.path = GRAPHICS "@xauth",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "X authority"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file that opens the way to that screen."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the user's own"),
         .when = {{GRAPHICS "@type", "sdl"}},
         .example = "/root/.Xauthority"},
        {.path = GRAPHICS "@p2p",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Peer to peer"),
         .help = QT_TRANSLATE_NOOP("catalog", "Viewers connect straight to the guest, without a bus."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "dbus"}}},
        {.path = GRAPHICS "@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus address"),
         .help = QT_TRANSLATE_NOOP("catalog", "The D-Bus that the display is on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a bus of its own"),
         .when = {{GRAPHICS "@type", "dbus"}},
         .example = "unix:path=/run/user/1000/bus"},
    };
}

static QList<Setting> oldPlaceRows()
{
    return {
        {.path = GRAPHICS "@socket",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket, old"),
         .help = QT_TRANSLATE_NOOP("catalog", "A socket instead of a port; a row above says the same."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a port"),
         .when = {{GRAPHICS "@type", "vnc"}},
         .example = "/run/web01-vnc.sock"},
        {.path = GRAPHICS "@listen",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address, old"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address of the first row above, as old versions know it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the rows above say"),
         .when = {{GRAPHICS "@type", "vnc spice rdp"}},
         .example = "127.0.0.1"},
    };
}

SettingGroup Devices::graphicsPlaces()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Where the window is"),
        .place = "devices/graphics",
        .folded = true,
        .settings = windowRows() + oldPlaceRows(),
    };
}

SettingGroup Devices::spiceChannels()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "SPICE channels"),
        .place = "devices/graphics/channel",
        .folded = true,
        .when = {{GRAPHICS "@type", "spice"}},
        .settings =
            {
                {.path = GRAPHICS "@defaultMode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Security"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether channels are encrypted where no row below says so."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any"),
                 .words = {{"any", QT_TRANSLATE_NOOP("catalog", "As it comes")},
                           {"secure", QT_TRANSLATE_NOOP("catalog", "Encrypted")},
                           {"insecure", QT_TRANSLATE_NOOP("catalog", "Open")}}},
                {.path = GRAPHICS "channel[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Channels"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Single channels that are to be encrypted, or not."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all as above")},
                {.path = GRAPHICS "channel[]/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Channel"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What passes there."),
                 .words = {{"main", QT_TRANSLATE_NOOP("catalog", "Control")},
                           {"display", QT_TRANSLATE_NOOP("catalog", "Screen")},
                           {"inputs", QT_TRANSLATE_NOOP("catalog", "Keyboard and mouse")},
                           {"cursor", QT_TRANSLATE_NOOP("catalog", "Pointer")},
                           {"playback", QT_TRANSLATE_NOOP("catalog", "Sound, playing")},
                           {"record", QT_TRANSLATE_NOOP("catalog", "Sound, recording")},
                           {"smartcard", QT_TRANSLATE_NOOP("catalog", "Smart cards")},
                           {"usbredir", QT_TRANSLATE_NOOP("catalog", "USB devices")}}},
                {.path = GRAPHICS "channel[]/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Security"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether it is encrypted."),
                 .words = {{"any", QT_TRANSLATE_NOOP("catalog", "As it comes")},
                           {"secure", QT_TRANSLATE_NOOP("catalog", "Encrypted")},
                           {"insecure", QT_TRANSLATE_NOOP("catalog", "Open")}}},
            },
    };
}

static QList<Setting> spiceHandling()
{
    return {
        {.path = GRAPHICS "clipboard/@copypaste",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Clipboard"),
         .help = QT_TRANSLATE_NOOP("catalog", "Texts can be copied between the guest and the viewer."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo()},
        {.path = GRAPHICS "filetransfer/@enable",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "File transfer"),
         .help = QT_TRANSLATE_NOOP("catalog", "Files can be dragged from the viewer into the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo()},
        {.path = GRAPHICS "mouse/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Mouse"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who draws the pointer; the client's is smoother and asks for an agent."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the agent decides"),
         .words = {{"client", QT_TRANSLATE_NOOP("catalog", "The viewer")},
                   {"server", QT_TRANSLATE_NOOP("catalog", "The guest")}}},
        {.path = GRAPHICS "streaming/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Video streams"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which parts of the screen are sent as video."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = {{"filter", QT_TRANSLATE_NOOP("catalog", "Those that look like video")},
                   {"all", QT_TRANSLATE_NOOP("catalog", "All that change")},
                   {"off", QT_TRANSLATE_NOOP("catalog", "None")}}},
    };
}

static QList<Setting> spiceCompression()
{
    return {
        {.path = GRAPHICS "playback/@compression",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Compressed sound"),
         .help = QT_TRANSLATE_NOOP("catalog", "Sound is compressed on its way."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = GRAPHICS "image/@compression",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Images"),
         .help = QT_TRANSLATE_NOOP("catalog", "How images are compressed on their way."),
         .unset = QT_TRANSLATE_NOOP("catalog", "auto_glz"),
         .words = {{"auto_glz", QT_TRANSLATE_NOOP("catalog", "As fits, with a memory")},
                   {"auto_lz", QT_TRANSLATE_NOOP("catalog", "As fits, without")},
                   {"quic", QT_TRANSLATE_NOOP("catalog", "For photos (quic)")},
                   {"glz", QT_TRANSLATE_NOOP("catalog", "For drawings, with a memory")},
                   {"lz", QT_TRANSLATE_NOOP("catalog", "For drawings")},
                   {"off", QT_TRANSLATE_NOOP("catalog", "Not at all")}}},
        {.path = GRAPHICS "jpeg/@compression",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "JPEG"),
         .help = QT_TRANSLATE_NOOP("catalog", "Photos lose quality on slow lines."),
         .unset = QT_TRANSLATE_NOOP("catalog", "auto"),
         .words = {{"auto", QT_TRANSLATE_NOOP("catalog", "On slow lines")},
                   {"never", QT_TRANSLATE_NOOP("catalog", "Never")},
                   {"always", QT_TRANSLATE_NOOP("catalog", "Always")}}},
        {.path = GRAPHICS "zlib/@compression",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "zlib"),
         .help = QT_TRANSLATE_NOOP("catalog", "Drawings are compressed once more on slow lines."),
         .unset = QT_TRANSLATE_NOOP("catalog", "auto"),
         .words = {{"auto", QT_TRANSLATE_NOOP("catalog", "On slow lines")},
                   {"never", QT_TRANSLATE_NOOP("catalog", "Never")},
                   {"always", QT_TRANSLATE_NOOP("catalog", "Always")}}},
    };
}

SettingGroup Devices::spiceTuning()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "SPICE tuning"),
        .place = "devices/graphics",
        .folded = true,
        .when = {{GRAPHICS "@type", "spice"}},
        .settings = spiceHandling() + spiceCompression(),
    };
}

#undef GRAPHICS
