// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/HotPlug.h"

#include "models/devices/DeviceKinds.h"
#include "models/document/XmlEdit.h"
#include "models/draft/SharedMemory.h"
#include "models/live/PlanBuilder.h"
#include "models/live/RunningDevices.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/** Where a device of a kind is plugged in. */
enum class Bus { None, Pci, OldPci, Usb, Scsi, VirtioSerial, Memory, Other };

QString attribute(const XmlDocument &document, ElementId element, QStringView name)
{
    return document.attribute(element, name).value_or(QString());
}

QString model(const XmlDocument &document, ElementId device)
{
    return RunningDevices::childAttribute(document, device, u"model", u"type");
}

/** A disk's bus; libvirt goes by the letters of the target where none is named. */
QString diskBus(const XmlDocument &document, ElementId disk)
{
    const QString bus = RunningDevices::childAttribute(document, disk, u"target", u"bus");
    return bus.isEmpty() && RunningDevices::childAttribute(document, disk, u"target", u"dev").startsWith(u"vd") ? u"virtio"_s : bus;
}

bool isEmptyDrive(const XmlDocument &document, ElementId disk)
{
    return document.children(disk, u"source").isEmpty();
}

Bus busOfDisk(const XmlDocument &document, ElementId disk)
{
    const QString device = attribute(document, disk, u"device");
    const QString bus = diskBus(document, disk);
    if (device == u"floppy" || (device == u"cdrom" && isEmptyDrive(document, disk)))
        return Bus::None;
    return bus == u"virtio" ? Bus::Pci : bus == u"scsi" ? Bus::Scsi : bus == u"usb" ? Bus::Usb : Bus::None;
}

Bus busOfPort(const XmlDocument &document, ElementId port)
{
    const QString type = RunningDevices::childAttribute(document, port, u"target", u"type");
    if (document.name(port) == u"channel")
        return type == u"virtio" ? Bus::VirtioSerial : Bus::None;
    return type == u"pci-serial" ? Bus::OldPci : type == u"usb-serial" ? Bus::Usb : Bus::None;
}

/** Where the device goes; None: its kind cannot come or go while the machine runs. */
Bus busOf(const XmlDocument &document, ElementId device)
{
    const QStringView kind = document.name(device);
    if (kind == u"disk")
        return busOfDisk(document, device);
    if (kind == u"serial" || kind == u"channel")
        return busOfPort(document, device);
    if (kind == u"interface") {
        static const QStringList old{u"rtl8139"_s, u"e1000"_s, u"ne2k_pci"_s, u"pcnet"_s};
        return old.contains(model(document, device)) ? Bus::OldPci : Bus::Pci;
    }
    if (kind == u"input") {
        const QString bus = attribute(document, device, u"bus");
        return bus == u"usb" ? Bus::Usb : bus == u"virtio" ? Bus::Pci : Bus::None;
    }
    if (kind == u"hostdev") {
        static const QHash<QString, Bus> buses{{u"pci"_s, Bus::Pci}, {u"mdev"_s, Bus::Pci}, {u"usb"_s, Bus::Usb},
                                               {u"scsi"_s, Bus::Scsi}, {u"scsi_host"_s, Bus::Pci}};
        return buses.value(attribute(document, device, u"type"), Bus::None);
    }
    if (kind == u"controller")
        return attribute(document, device, u"type") == u"scsi" ? Bus::Pci : Bus::None;
    if (kind == u"watchdog")
        return attribute(document, device, u"model") == u"i6300esb" ? Bus::OldPci : Bus::None;
    if (kind == u"filesystem")
        return RunningDevices::childAttribute(document, device, u"driver", u"type") == u"virtiofs" ? Bus::Pci : Bus::None;
    if (kind == u"shmem")
        return model(document, device) == u"ivshmem" ? Bus::None : Bus::OldPci;
    static const QHash<QString, Bus> buses{{u"rng"_s, Bus::Pci}, {u"vsock"_s, Bus::Pci}, {u"redirdev"_s, Bus::Usb},
                                           {u"memory"_s, Bus::Memory}, {u"lease"_s, Bus::Other}};
    return buses.value(kind.toString(), Bus::None);
}

bool hasController(const XmlDocument &running, QStringView type, const QStringList &models = {})
{
    for (const ElementId controller : running.children(Devices::container(running), u"controller")) {
        const QString model = attribute(running, controller, u"model");
        if (attribute(running, controller, u"type") == type && model != u"none" && (models.isEmpty() || models.contains(model)))
            return true;
    }
    return false;
}

std::pair<int, int> place(const XmlDocument &document, ElementId address)
{
    return {attribute(document, address, u"bus").toInt(nullptr, 16), attribute(document, address, u"slot").toInt(nullptr, 16)};
}

/** Bus and slot of what is plugged into PCI, as libvirt writes their numbers. */
QSet<std::pair<int, int>> usedPlaces(const XmlDocument &running)
{
    QSet<std::pair<int, int>> places;
    for (const ElementId device : Devices::all(running)) {
        for (const ElementId address : running.children(device, u"address")) {
            if (attribute(running, address, u"type") == u"pci")
                places.insert(place(running, address));
        }
    }
    return places;
}

/** The PCI buses that have something on them. */
QSet<int> usedBuses(const XmlDocument &running)
{
    QSet<int> buses;
    for (const auto &[bus, slot] : usedPlaces(running))
        buses.insert(bus);
    return buses;
}

bool isPort(const XmlDocument &running, ElementId controller)
{
    const QString model = attribute(running, controller, u"model");
    return model == u"pcie-root-port" || model == u"pcie-switch-downstream-port";
}

int freePorts(const XmlDocument &running)
{
    const QSet<int> used = usedBuses(running);
    int free = 0;
    for (const ElementId controller : running.children(Devices::container(running), u"controller")) {
        if (isPort(running, controller) && !used.contains(attribute(running, controller, u"index").toInt()))
            ++free;
    }
    return free;
}

/** True if the running machine has that address, nothing is there, and something can be plugged in there. */
bool isFree(const XmlDocument &running, const XmlDocument &document, ElementId address)
{
    static const QStringList bridges{u"pci-root"_s, u"pci-bridge"_s, u"pcie-to-pci-bridge"_s};
    if (attribute(document, address, u"type") != u"pci")
        return false;
    const auto wanted = place(document, address);
    for (const ElementId controller : running.children(Devices::container(running), u"controller")) {
        const bool isIt = attribute(running, controller, u"type") == u"pci" && attribute(running, controller, u"index").toInt() == wanted.first;
        if (isIt && isPort(running, controller))
            return !usedBuses(running).contains(wanted.first);
        if (isIt)
            return bridges.contains(attribute(running, controller, u"model")) && wanted.second > 0 && !usedPlaces(running).contains(wanted);
    }
    return false;
}

} // namespace

HotPlug::Fit HotPlug::fit(const XmlDocument &running, int usedSlots, const XmlDocument &document, ElementId device)
{
    const bool isExpress = hasController(running, u"pci", {u"pcie-root"_s});
    if (SharedMemory::isWantedBy(document, device) && !SharedMemory::isOn(running))
        return {LiveTexts::tr("The running machine does not share its memory with other programs of the host."), false};
    switch (busOf(document, device)) {
    case Bus::None:
        return {LiveTexts::tr("This kind of device cannot be plugged in while the machine runs."), false};
    case Bus::Pci:
        if (isExpress && freePorts(running) <= usedSlots)
            return {LiveTexts::tr("The running machine has no free PCI Express port."), false};
        return {{}, isExpress};
    case Bus::OldPci:
        if (isExpress && !hasController(running, u"pci", {u"pcie-to-pci-bridge"_s, u"pci-bridge"_s, u"dmi-to-pci-bridge"_s}))
            return {LiveTexts::tr("The running machine has no PCI bridge for it."), false};
        return {};
    case Bus::Usb:
        if (!hasController(running, u"usb"))
            return {LiveTexts::tr("The running machine has no USB."), false};
        return {};
    case Bus::VirtioSerial:
        if (!hasController(running, u"virtio-serial"))
            return {LiveTexts::tr("The running machine has no virtio serial controller."), false};
        return {};
    case Bus::Memory:
        if (PlanBuilder::value(running, u"maxMemory"_s).isEmpty())
            return {LiveTexts::tr("The running machine has no slots for memory."), false};
        return {};
    case Bus::Scsi:
    case Bus::Other:
        break;
    }
    return {};
}

QString HotPlug::stays(const XmlDocument &running, ElementId device)
{
    const bool isDrive = running.name(device) == u"disk" && attribute(running, device, u"device") == u"cdrom";
    if (isDrive || busOf(running, device) == Bus::None)
        return LiveTexts::tr("This kind of device cannot be taken out while the machine runs.");
    return {};
}

QString HotPlug::attachText(const XmlDocument &running, const XmlDocument &document, ElementId device)
{
    const QString text = XmlEdit::fragment(document, device);
    const auto addresses = document.children(device, u"address");
    if (addresses.isEmpty() || isFree(running, document, addresses.first()))
        return text;
    // Others are libvirt's to choose: a disk's follow from its target.
    const auto alone = XmlDocument::parse(text);
    if (!alone)
        return text;
    const auto own = alone->children(alone->root(), u"address");
    return own.isEmpty() ? text : XmlEdit::removeElement(*alone, own.first()).applied(text);
}
