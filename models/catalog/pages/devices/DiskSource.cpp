// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

static QList<Setting> sourceOnHost(const char *owner)
{
    return {
        {.path = joined(owner, "source/@file"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Image file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file on the host that holds the disk's content."),
         .unset = QT_TRANSLATE_NOOP("catalog", "empty, for a drive without a medium"),
         .when = {{joined(owner, "@type"), "file -"}},
         .example = "/var/lib/libvirt/images/web01.qcow2"},
        {.path = joined(owner, "source/@dev"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The disk, partition or volume of the host that the guest gets."),
         .when = {{joined(owner, "@type"), "block vhostvdpa ctl"}},
         .example = "/dev/vg0/web01",
         .offer = Offer::BlockDevices},
        {.path = joined(owner, "source/@dir"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Directory"),
         .help = QT_TRANSLATE_NOOP("catalog", "The directory of the host that the guest sees as a FAT disk."),
         .when = {{joined(owner, "@type"), "dir"}},
         .example = "/srv/share"},
        {.path = joined(owner, "source/@pool"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Storage pool"),
         .help = QT_TRANSLATE_NOOP("catalog", "The pool of the host that the volume is in."),
         .when = {{joined(owner, "@type"), "volume"}},
         .example = "default",
         .offer = Offer::Pools},
        {.path = joined(owner, "source/@volume"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Volume"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of the volume in its pool."),
         .when = {{joined(owner, "@type"), "volume"}},
         .example = "web01.qcow2",
         .offer = Offer::Volumes},
        {.path = joined(owner, "source/@mode"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "iSCSI volume"),
         .help = QT_TRANSLATE_NOOP("catalog", "How a volume of an iSCSI pool comes to the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "host"),
         .words = {{"host", QT_TRANSLATE_NOOP("catalog", "By way of a device of the host")},
                   {"direct", QT_TRANSLATE_NOOP("catalog", "Straight from the hypervisor")}},
         .when = {{joined(owner, "@type"), "volume"}}},
    };
}

static QList<Setting> sourceRare(const char *owner)
{
    return {
        {.path = joined(owner, "source/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Source kind"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "What sort of thing the source is, where the kind of disk leaves that open."),
         .words = {{"pci", QT_TRANSLATE_NOOP("catalog", "PCI device")},
                   {"unix", QT_TRANSLATE_NOOP("catalog", "Unix socket")}},
         .when = {{joined(owner, "@type"), "nvme vhostuser"}}},
        {.path = joined(owner, "source/@managed"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Managed"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "libvirt takes the device from the host's driver at start and gives it back."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{joined(owner, "@type"), "nvme"}}},
        {.path = joined(owner, "source/@namespace"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Namespace"),
         .help = QT_TRANSLATE_NOOP("catalog", "The namespace on the NVMe drive, from 1."),
         .when = {{joined(owner, "@type"), "nvme"}},
         .example = "1"},
        {.path = joined(owner, "source/@path"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket of the program that serves the disk."),
         .when = {{joined(owner, "@type"), "vhostuser"}},
         .example = "/run/vhost-blk.sock"},
    };
}

static QList<Setting> sourceRareMore(const char *owner)
{
    return {
        {.path = joined(owner, "source/@startupPolicy"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "If it is missing"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens when the file is not there as the guest starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest does not start"),
         .words = {{"mandatory", QT_TRANSLATE_NOOP("catalog", "The guest does not start")},
                   {"requisite", QT_TRANSLATE_NOOP("catalog", "Goes without, but not after a start")},
                   {"optional", QT_TRANSLATE_NOOP("catalog", "Goes without")}},
         .when = {{joined(owner, "@type"), "file block volume -"}}},
        {.path = joined(owner, "source/@index"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Source number"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "What libvirt calls the source by in commands; it gives the number itself."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .minimum = 1,
         .maximum = MaximumUInt},
        {.path = joined(owner, "source/@fdgroup"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "File group"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "A set of files that a program opened and gave to libvirt under this name."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt opens the file"),
         .when = {{joined(owner, "@type"), "file -"}},
         .example = "disk0"},
    };
}

static QList<Setting> nvmeAddress(const char *owner)
{
    return {
        {.path = joined(owner, "source/address/@domain"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NVMe domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of the drive's PCI address on the host."),
         .when = {{joined(owner, "@type"), "nvme"}},
         .example = "0x0000"},
        {.path = joined(owner, "source/address/@bus"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NVMe bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The bus of the drive's PCI address on the host."),
         .when = {{joined(owner, "@type"), "nvme"}},
         .beside = true,
         .example = "0x01"},
        {.path = joined(owner, "source/address/@slot"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NVMe slot"),
         .help = QT_TRANSLATE_NOOP("catalog", "The slot of the drive's PCI address on the host."),
         .when = {{joined(owner, "@type"), "nvme"}},
         .beside = true,
         .example = "0x00"},
        {.path = joined(owner, "source/address/@function"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NVMe function"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last part of the drive's PCI address on the host."),
         .when = {{joined(owner, "@type"), "nvme"}},
         .beside = true,
         .example = "0x0"},
        {.path = joined(owner, "source/address/@multifunction"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "NVMe multifunction"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the slot on the host has several functions."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{joined(owner, "@type"), "nvme"}}},
    };
}

QList<Setting> Devices::diskSource(const char *owner)
{
    return sourceOnHost(owner) + sourceRare(owner) + sourceRareMore(owner) + nvmeAddress(owner);
}
