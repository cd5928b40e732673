// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define VIDEO "devices/video[]/"

static QList<Setting> videoModel()
{
    return {
        {.path = "devices/video[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Video cards"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest draws its screen with."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, or the usual one if there is a display")},
        {.path = VIDEO "model/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The card that the guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the guest's system"),
         .words = {{"virtio"},
                   {"qxl", QT_TRANSLATE_NOOP("catalog", "QXL, for SPICE")},
                   {"vga", QT_TRANSLATE_NOOP("catalog", "VGA")},
                   {"bochs", QT_TRANSLATE_NOOP("catalog", "Bochs, for UEFI")},
                   {"cirrus", QT_TRANSLATE_NOOP("catalog", "Cirrus, for old guests")},
                   {"ramfb", QT_TRANSLATE_NOOP("catalog", "Memory only (ramfb)")},
                   {"vmvga", QT_TRANSLATE_NOOP("catalog", "VMware")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")},
                   {"vbox", QT_TRANSLATE_NOOP("catalog", "VirtualBox")},
                   {"gop", QT_TRANSLATE_NOOP("catalog", "UEFI on bhyve (gop)")},
                   {"none", QT_TRANSLATE_NOOP("catalog", "None")}}},
        {.path = VIDEO "model/@device",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "virtio device"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the virtio cards it is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .words = {{"virtio-vga", QT_TRANSLATE_NOOP("catalog", "With VGA")},
                   {"virtio-vga-gl", QT_TRANSLATE_NOOP("catalog", "With VGA, 3D")},
                   {"virtio-gpu", QT_TRANSLATE_NOOP("catalog", "Without VGA")},
                   {"virtio-gpu-gl", QT_TRANSLATE_NOOP("catalog", "Without VGA, 3D")},
                   {"vhost-user-vga", QT_TRANSLATE_NOOP("catalog", "With VGA, own program")},
                   {"vhost-user-gpu", QT_TRANSLATE_NOOP("catalog", "Without VGA, own program")}},
         .when = {{VIDEO "model/@type", "virtio"}},
         .since = "11.9"},
    };
}

static QList<Setting> videoModelMore()
{
    return {
        {.path = VIDEO "model/acceleration/@accel3d",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "3D"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The host's graphics card draws for the guest; asks for OpenGL in the display."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{VIDEO "model/@type", "virtio vbox"}}},
        {.path = VIDEO "model/acceleration/@accel2d",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "2D video"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host helps with video."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{VIDEO "model/@type", "vbox"}}},
        {.path = VIDEO "model/@heads",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Screens"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many screens can be connected."),
         .unset = QT_TRANSLATE_NOOP("catalog", "1"),
         .minimum = 1,
         .maximum = 16,
         .example = "1"},
        {.path = VIDEO "model/resolution/@x",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Width"),
         .help = QT_TRANSLATE_NOOP("catalog", "How wide the screen is when the guest starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "pixels"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "1920"},
    };
}

static QList<Setting> videoModelRest()
{
    return {
        {.path = VIDEO "model/resolution/@y",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Height"),
         .help = QT_TRANSLATE_NOOP("catalog", "How high the screen is when the guest starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "pixels"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .beside = true,
         .example = "1080"},
    };
}

static SettingGroup videoMain()
{
    return {
        .title = "",
        .place = "",
        .settings = videoModel() + videoModelMore() + videoModelRest(),
    };
}

static SettingGroup videoMemory()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Memory of the card"),
        .place = "devices/video/model",
        .folded = true,
        .settings =
            {
                {.path = VIDEO "model/@vram",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Video memory"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The memory of the card."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "16 MiB, or what the model has"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
                 .maximum = MaximumUInt,
                 .when = {{VIDEO "model/@type", "vga qxl vmvga cirrus xen vbox bochs gop"}},
                 .example = "16384"},
                {.path = VIDEO "model/@ram",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "QXL memory"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first piece of a QXL card's memory."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "64 MiB"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
                 .maximum = MaximumUInt,
                 .when = {{VIDEO "model/@type", "qxl"}},
                 .example = "65536"},
                {.path = VIDEO "model/@vram64",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "QXL memory, large"),
                 .help = QT_TRANSLATE_NOOP("catalog", "More memory for a QXL card, above 4 GiB."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
                 .maximum = MaximumUInt,
                 .when = {{VIDEO "model/@type", "qxl"}},
                 .example = "0"},
                {.path = VIDEO "model/@vgamem",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "VGA memory"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The part of a QXL card's memory that holds the screen."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "16 MiB"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
                 .maximum = MaximumUInt,
                 .when = {{VIDEO "model/@type", "qxl"}},
                 .example = "16384"},
            },
    };
}

static QList<Setting> videoMoreRows()
{
    return {
        {.path = VIDEO "model/@primary",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "First card"),
         .help = QT_TRANSLATE_NOOP("catalog", "The screen that the guest starts on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the first card in the list is"),
         .words = yesNo()},
        {.path = VIDEO "model/@blob",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Shared pictures"),
         .help = QT_TRANSLATE_NOOP("catalog", "Pictures are shared with the host, not copied; asks for shared memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{VIDEO "model/@type", "virtio"}},
         .since = "9.2"},
        {.path = VIDEO "model/@edid",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Screen data"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest is told what its screen can do."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{VIDEO "model/@type", "virtio vga bochs"}},
         .since = "11.9"},
    };
}

static QList<Setting> videoMoreRowsMore()
{
    return {
        {.path = VIDEO "model/acceleration/@rendernode",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Render node"),
         .help = QT_TRANSLATE_NOOP("catalog", "The graphics card of the host that draws, for a program of its own."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's first one"),
         .when = {{VIDEO "driver/@name", "vhostuser"}},
         .example = "/dev/dri/renderD128",
         .offer = Offer::RenderNodes},
        {.path = VIDEO "driver/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "What draws: QEMU or a program of its own."),
         .unset = QT_TRANSLATE_NOOP("catalog", "QEMU"),
         .words = {{"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")},
                   {"vhostuser", QT_TRANSLATE_NOOP("catalog", "A program of its own (vhost-user)")}}},
        {.path = VIDEO "driver/@vgaconf",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "VGA ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "How bhyve answers at the old VGA ports."),
         .unset = QT_TRANSLATE_NOOP("catalog", "io"),
         .words = {{"io", QT_TRANSLATE_NOOP("catalog", "If the guest asks")},
                   {"on", QT_TRANSLATE_NOOP("catalog", "Always")},
                   {"off", QT_TRANSLATE_NOOP("catalog", "Never")}},
         .when = {{VIDEO "model/@type", "gop"}}},
    };
}

static SettingGroup videoMore()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "More"),
        .place = "devices/video",
        .folded = true,
        .settings = videoMoreRows() + videoMoreRowsMore(),
    };
}

SettingPage Devices::video()
{
    return {
        .id = "video",
        .title = QT_TRANSLATE_NOOP("catalog", "Video cards"),
        .intro = QT_TRANSLATE_NOOP("catalog",
                                   "What the guest draws its screen with. How people see it is said by a display."),
        .groups = {videoMain(), videoMemory(), videoMore(), virtioGroup(VIDEO, {{VIDEO "model/@type", "virtio"}}),
                   addressGroup(VIDEO)},
        .row = "devices/video[]",
    };
}

#undef VIDEO
