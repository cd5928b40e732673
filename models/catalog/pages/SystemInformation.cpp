// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

namespace {

/** An SMBIOS entry; all of them read the same but for their texts. */
struct Entry
{
    const char *path;
    const char *label;
    const char *help;
    const char *example;
};

} // namespace

#define ENTRY(part, name, label, help, example)                                                                        \
    {                                                                                                                  \
        "sysinfo[@type='smbios']/" part "/entry[@name='" name "']/text()", QT_TRANSLATE_NOOP("catalog", label),        \
            QT_TRANSLATE_NOOP("catalog", help), example                                                                \
    }

static constexpr Entry bios[] = {
    ENTRY("bios", "vendor", "Vendor", "Who made the firmware, as the guest reads it.", "American Megatrends Inc."),
    ENTRY("bios", "version", "Version", "The firmware's version.", "F20"),
    ENTRY("bios", "date", "Date", "The firmware's date as month/day/year.", "07/22/2021"),
    ENTRY("bios", "release", "Release", "The firmware's release as two numbers with a point.", "5.17"),
};

static constexpr Entry machine[] = {
    ENTRY("system", "manufacturer", "Manufacturer", "Who made the computer, as the guest reads it.", "Gigabyte"),
    ENTRY("system", "product", "Product", "The computer's model.", "X570 AORUS MASTER"),
    ENTRY("system", "version", "Version", "The model's version.", "1.0"),
    ENTRY("system", "serial", "Serial number", "The computer's serial number; licences may be bound to it.",
          "32dfcb37"),
    ENTRY("system", "uuid", "UUID", "Must be that of the machine, or of the hardware where one is set.",
          "4dea22b3-1d52-d8f3-2516-782e98ab3fa0"),
    ENTRY("system", "sku", "SKU", "The number under which the model is sold.", "SKU-1"),
    ENTRY("system", "family", "Family", "The family that the model belongs to.", "X570 MB"),
};

static constexpr Entry baseBoard[] = {
    ENTRY("baseBoard[]", "manufacturer", "Manufacturer", "Who made the board, as the guest reads it.", "Gigabyte"),
    ENTRY("baseBoard[]", "product", "Product", "The board's model.", "X570 AORUS MASTER"),
    ENTRY("baseBoard[]", "version", "Version", "The board's version.", "x.x"),
    ENTRY("baseBoard[]", "serial", "Serial number", "The board's serial number.", "BSS-0987"),
    ENTRY("baseBoard[]", "asset", "Asset tag", "The number that the board's owner gave it.", "Rack 4"),
    ENTRY("baseBoard[]", "location", "Location", "Where in the case the board sits.", "Part 1"),
};

static constexpr Entry chassis[] = {
    ENTRY("chassis", "manufacturer", "Manufacturer", "Who made the case, as the guest reads it.", "Dell Inc."),
    ENTRY("chassis", "version", "Version", "The case's version.", "2.12"),
    ENTRY("chassis", "serial", "Serial number", "The case's serial number.", "65X0XF2"),
    ENTRY("chassis", "asset", "Asset tag", "The number that the case's owner gave it.", "40000101"),
    ENTRY("chassis", "sku", "SKU", "The number under which the case is sold.", "Type3Sku1"),
};

#undef ENTRY

template <std::size_t Count>
static SettingGroup entries(const char *title, const char *place, const Entry (&entries)[Count])
{
    SettingGroup group{.title = title, .place = place, .settings = {}};
    for (const Entry &entry : entries) {
        group.settings.append({.path = entry.path,
                               .kind = Kind::Text,
                               .label = entry.label,
                               .help = entry.help,
                               .unset = QT_TRANSLATE_NOOP("catalog", "QEMU's own or none"),
                               .example = entry.example});
    }
    return group;
}

static SettingGroup boards()
{
    SettingGroup group = entries(QT_TRANSLATE_NOOP("catalog", "Boards"), "sysinfo/baseBoard", baseBoard);
    group.settings.prepend({.path = "sysinfo[@type='smbios']/baseBoard[]",
                            .kind = Kind::Rows,
                            .label = QT_TRANSLATE_NOOP("catalog", "Boards"),
                            .help = QT_TRANSLATE_NOOP("catalog", "The mainboard comes first; blades and risers may follow."),
                            .unset = QT_TRANSLATE_NOOP("catalog", "QEMU's own or none")});
    return group;
}

static SettingGroup oemStrings()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Maker's strings"),
        .place = "sysinfo/oemStrings",
        .folded = true,
        .settings =
            {
                {.path = "sysinfo[@type='smbios']/oemStrings/entry[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Strings"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Texts that programs in the guest read from SMBIOS, in order."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none")},
                {.path = "sysinfo[@type='smbios']/oemStrings/entry[]/text()",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "String"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Best with the name of the program it is for, as in a host name."),
                 .example = "myappname:some arbitrary data"},
            },
    };
}

static SettingGroup firmwareConfiguration()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Firmware configuration"),
        .place = "sysinfo/entry",
        .folded = true,
        .settings =
            {
                {.path = "sysinfo[@type='fwcfg']/entry[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Blobs"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Data that firmware and guest read through QEMU's fw_cfg device."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none")},
                {.path = "sysinfo[@type='fwcfg']/entry[]/@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Under opt/ and best with a domain name, up to 55 characters."),
                 .example = "opt/com.example/name"},
                {.path = "sysinfo[@type='fwcfg']/entry[]/@file",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "File"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A file on the host whose content it is, in place of a text."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the text"),
                 .example = "/var/lib/libvirt/provision.ign"},
                {.path = "sysinfo[@type='fwcfg']/entry[]/text()",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Text"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The content itself, where there is no file."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the file's content"),
                 .example = "example value"},
            },
    };
}

SettingPage Pages::systemInformation()
{
    return {
        .id = "sysinfo",
        .title = QT_TRANSLATE_NOOP("catalog", "System information"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "What the guest reads about its computer, board and case. It counts only while SMBIOS "
                       "on the firmware page is taken from here."),
        .groups = {{.title = "", .place = "", .part = "host-smbios", .settings = {}},
                   entries(QT_TRANSLATE_NOOP("catalog", "Computer"), "sysinfo/system", machine),
                   entries(QT_TRANSLATE_NOOP("catalog", "BIOS"), "sysinfo/bios", bios), boards(),
                   entries(QT_TRANSLATE_NOOP("catalog", "Case"), "sysinfo/chassis", chassis), oemStrings(),
                   firmwareConfiguration()},
    };
}
