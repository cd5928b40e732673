// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TemplateGroups.h"

#include <QCoreApplication>

namespace DeviceTemplates {

namespace {

/** As long as nothing is said, libvirt takes the architecture of the host, which most often is this one. */
constexpr Condition PcArch{"os/type/@arch", "x86_64 i686 -"};
constexpr Condition Qemu{"@type", "kvm qemu hvf test"};

QList<Condition> qemuOnly()
{
    return {Qemu};
}
QList<Condition> pcWithQemu()
{
    return {PcArch, Qemu};
}
QList<Condition> handsDevicesOn()
{
    return {{"@type", "kvm qemu hvf test xen"}};
}
QList<Condition> powerOnly()
{
    return {{"os/type/@arch", "ppc64 ppc64le"}};
}

} // namespace

QList<DeviceTemplate> host()
{
    return {
        {"hostdev-pci", QT_TRANSLATE_NOOP("devices", "PCI device of the host"),
         QT_TRANSLATE_NOOP("devices", "Hands a card of the host to the guest: graphics, network, storage."),
         "<hostdev mode='subsystem' type='pci' managed='yes'>\n"
         "  <source>\n"
         "    <address domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>\n"
         "  </source>\n"
         "</hostdev>",
         handsDevicesOn()},
        {"hostdev-usb", QT_TRANSLATE_NOOP("devices", "USB device of the host"),
         QT_TRANSLATE_NOOP("devices", "Hands a USB device that is plugged into the host to the guest."),
         "<hostdev mode='subsystem' type='usb' managed='yes'>\n"
         "  <source>\n"
         "    <vendor id='0x0000'/>\n"
         "    <product id='0x0000'/>\n"
         "  </source>\n"
         "</hostdev>",
         handsDevicesOn()},
        {"hostdev-mdev", QT_TRANSLATE_NOOP("devices", "Part of a card of the host"),
         QT_TRANSLATE_NOOP("devices",
                           "A share of a graphics or other card, as its driver offers it (mediated device)."),
         "<hostdev mode='subsystem' type='mdev' model='vfio-pci' managed='no'>\n"
         "  <source>\n"
         "    <address uuid='00000000-0000-0000-0000-000000000000'/>\n"
         "  </source>\n"
         "</hostdev>",
         qemuOnly()},
        {"hostdev-scsi", QT_TRANSLATE_NOOP("devices", "SCSI device of the host"),
         QT_TRANSLATE_NOOP("devices", "Hands one SCSI disk or tape of the host to the guest."),
         "<hostdev mode='subsystem' type='scsi'>\n"
         "  <source>\n"
         "    <adapter name='scsi_host0'/>\n"
         "    <address bus='0' target='0' unit='0'/>\n"
         "  </source>\n"
         "</hostdev>",
         qemuOnly()},
        {"redirdev", QT_TRANSLATE_NOOP("devices", "USB redirection"),
         QT_TRANSLATE_NOOP("devices", "USB devices of whoever looks at the SPICE display."),
         "<redirdev bus='usb' type='spicevmc'/>", pcWithQemu()},
        {"redirfilter", QT_TRANSLATE_NOOP("devices", "USB redirection filter"),
         QT_TRANSLATE_NOOP("devices", "Says which USB devices may be redirected."),
         "<redirfilter>\n"
         "  <usbdev allow='yes'/>\n"
         "</redirfilter>",
         pcWithQemu()},
        {"smartcard", QT_TRANSLATE_NOOP("devices", "Smart card reader"),
         QT_TRANSLATE_NOOP("devices", "The card reader of whoever looks at the SPICE display."),
         "<smartcard mode='passthrough' type='spicevmc'/>", qemuOnly()},
    };
}

QList<DeviceTemplate> channels()
{
    return {
        {"agent", QT_TRANSLATE_NOOP("devices", "Guest agent channel"),
         QT_TRANSLATE_NOOP("devices",
                           "Lets the host ask the guest's agent to shut down, freeze disks and tell addresses."),
         "<channel type='unix'>\n"
         "  <target type='virtio' name='org.qemu.guest_agent.0'/>\n"
         "</channel>",
         qemuOnly()},
        {"spice-channel", QT_TRANSLATE_NOOP("devices", "SPICE agent channel"),
         QT_TRANSLATE_NOOP("devices", "Clipboard and screen size follow the SPICE window."),
         "<channel type='spicevmc'>\n"
         "  <target type='virtio' name='com.redhat.spice.0'/>\n"
         "</channel>",
         pcWithQemu()},
        {"serial", QT_TRANSLATE_NOOP("devices", "Serial port"),
         QT_TRANSLATE_NOOP("devices", "A serial line whose other end is a terminal on the host."),
         "<serial type='pty'>\n"
         "  <target port='0'/>\n"
         "</serial>"},
        {"console", QT_TRANSLATE_NOOP("devices", "Console"),
         QT_TRANSLATE_NOOP("devices", "A text console for the guest, paravirtual."),
         "<console type='pty'>\n"
         "  <target type='virtio' port='0'/>\n"
         "</console>",
         qemuOnly()},
        {"parallel", QT_TRANSLATE_NOOP("devices", "Parallel port"),
         QT_TRANSLATE_NOOP("devices", "A printer port, for old guests."),
         "<parallel type='pty'>\n"
         "  <target port='0'/>\n"
         "</parallel>",
         pcWithQemu()},
    };
}

QList<DeviceTemplate> others()
{
    return {
        {"tpm", QT_TRANSLATE_NOOP("devices", "TPM"),
         QT_TRANSLATE_NOOP("devices", "A security chip made in software; Windows 11 asks for one."),
         "<tpm model='{tpm}'>\n"
         "  <backend type='emulator' version='2.0'/>\n"
         "</tpm>",
         qemuOnly()},
        {"watchdog", QT_TRANSLATE_NOOP("devices", "Watchdog"),
         QT_TRANSLATE_NOOP("devices", "Restarts the guest when it hangs."),
         "<watchdog model='i6300esb' action='reset'/>", qemuOnly()},
        {"rng", QT_TRANSLATE_NOOP("devices", "Random numbers"),
         QT_TRANSLATE_NOOP("devices", "Feeds the guest with good random numbers of the host."),
         "<rng model='virtio'>\n"
         "  <backend model='random'>/dev/urandom</backend>\n"
         "</rng>",
         qemuOnly()},
        {"memballoon", QT_TRANSLATE_NOOP("devices", "Memory balloon"),
         QT_TRANSLATE_NOOP("devices", "Lets the host take memory back from the running guest."),
         "<memballoon model='virtio'/>"},
        {"panic", QT_TRANSLATE_NOOP("devices", "Panic notifier"),
         QT_TRANSLATE_NOOP("devices", "Tells the host when the guest's kernel has crashed."),
         "<panic model='{panic}'/>", qemuOnly()},
        {"shmem", QT_TRANSLATE_NOOP("devices", "Shared memory"),
         QT_TRANSLATE_NOOP("devices", "A piece of memory that guest and host share, as Looking Glass needs it."),
         "<shmem name='looking-glass'>\n"
         "  <model type='ivshmem-plain'/>\n"
         "  <size unit='M'>64</size>\n"
         "</shmem>",
         qemuOnly()},
        {"dimm", QT_TRANSLATE_NOOP("devices", "Memory module"),
         QT_TRANSLATE_NOOP("devices",
                           "More memory that can be plugged in; it needs a maximum with slots on the memory page."),
         "<memory model='dimm'>\n"
         "  <target>\n"
         "    <size unit='GiB'>1</size>\n"
         "    <node>0</node>\n"
         "  </target>\n"
         "</memory>",
         qemuOnly()},
        {"crypto", QT_TRANSLATE_NOOP("devices", "Crypto device"),
         QT_TRANSLATE_NOOP("devices", "Encrypts with the help of the host."),
         "<crypto model='virtio' type='qemu'>\n"
         "  <backend model='builtin' queues='1'/>\n"
         "</crypto>",
         qemuOnly()},
        {"controller-usb", QT_TRANSLATE_NOOP("devices", "USB controller"),
         QT_TRANSLATE_NOOP("devices", "Ports for USB devices, all speeds up to USB 3."),
         "<controller type='usb' index='0' model='qemu-xhci'/>", qemuOnly()},
        {"controller-scsi", QT_TRANSLATE_NOOP("devices", "SCSI controller"),
         QT_TRANSLATE_NOOP("devices", "Many disks on one controller, with everything that SCSI can."),
         "<controller type='scsi' index='0' model='virtio-scsi'/>", qemuOnly()},
        {"controller-pcie", QT_TRANSLATE_NOOP("devices", "PCI Express root port"),
         QT_TRANSLATE_NOOP("devices", "One more slot for a PCI Express card, also while the guest runs."),
         "<controller type='pci' index='1' model='pcie-root-port'/>", qemuOnly(), true},
        {"controller-serial", QT_TRANSLATE_NOOP("devices", "Controller for channels"),
         QT_TRANSLATE_NOOP("devices", "What consoles and channels of the virtio kind sit on."),
         "<controller type='virtio-serial' index='0'/>", qemuOnly()},
        {"iommu", QT_TRANSLATE_NOOP("devices", "IOMMU"),
         QT_TRANSLATE_NOOP("devices", "Lets the guest hand devices on to guests of its own."),
         "<iommu model='{iommu}'/>", qemuOnly(), true},
        {"hub", QT_TRANSLATE_NOOP("devices", "USB hub"), QT_TRANSLATE_NOOP("devices", "More USB ports on one."),
         "<hub type='usb'/>", qemuOnly()},
        {"nvram", QT_TRANSLATE_NOOP("devices", "NVRAM"),
         QT_TRANSLATE_NOOP("devices", "The settings memory of a POWER machine's firmware."),
         "<nvram>\n"
         "  <address type='spapr-vio' reg='0x00003000'/>\n"
         "</nvram>",
         powerOnly()},
    };
}

} // namespace DeviceTemplates
