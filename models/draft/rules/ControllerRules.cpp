// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** The numbers of the controllers of a type; nothing where libvirt gives some of them out. */
std::optional<QSet<qint64>> controllers(const RuleInput &input, QStringView type)
{
    QSet<qint64> numbers;
    for (const ElementId controller : devices(input, u"controller")) {
        if (input.document.attribute(controller, u"type") != type)
            continue;
        const auto index = attributeNumber(input, controller, u"index");
        if (!index)
            return std::nullopt;
        numbers.insert(*index);
    }
    return numbers;
}

/** A controller more, after those that are there. */
Repair addController(const RuleInput &input, const QString &label, const QString &type, const QString &model,
                     qint64 index)
{
    const Path added = Path::fromLiteral(u"devices/controller[%1]"_s.arg(devices(input, u"controller").size() + 1));
    return {label,
            {{added.withAttribute(u"type"_s), type},
             {added.withAttribute(u"index"_s), QString::number(index)},
             {added.withAttribute(u"model"_s), model}}};
}

/** True if the machine has what @p from, libvirt's word for it, means. Hard disks libvirt writes down without being
 * asked. */
bool isThereToBoot(const RuleInput &input, const QString &from)
{
    if (from == u"network")
        return !devices(input, u"interface").isEmpty() || !devices(input, u"hostdev").isEmpty();
    if (from != u"cdrom" && from != u"fd")
        return true;
    const auto disks = devices(input, u"disk");
    return std::any_of(disks.begin(), disks.end(), [&](ElementId disk) {
        return input.document.attribute(disk, u"device") == (from == u"fd" ? u"floppy" : u"cdrom");
    });
}

} // namespace

void RuleChecks::usbBusMissing(const RuleInput &input, QList<Finding> &found)
{
    const auto known = isQemu(input) ? controllers(input, u"usb") : std::nullopt;
    if (!known)
        return;
    for (const ElementId device : devices(input)) {
        for (const ElementId address : input.document.children(device, u"address")) {
            const auto bus = attributeNumber(input, address, u"bus");
            const bool isOnUsb = input.document.attribute(address, u"type") == u"usb";
            // Without any controller libvirt adds one with number 0.
            if (!isOnUsb || !bus || known->contains(*bus) || (known->isEmpty() && *bus == 0))
                continue;
            found.append({pathOf(input, address, u"bus"_s),
                          RuleTexts::tr("There is no USB controller %1 for this device.").arg(*bus),
                          {{RuleTexts::tr("Let libvirt choose a place"), withoutAddress(input, device)},
                           addController(input, RuleTexts::tr("Add the USB controller %1").arg(*bus), u"usb"_s,
                                         u"qemu-xhci"_s, *bus)}});
        }
    }
}

void RuleChecks::scsiController(const RuleInput &input, QList<Finding> &found)
{
    const auto known = isQemu(input) && isPc(input) ? controllers(input, u"scsi") : std::nullopt;
    if (!known)
        return;
    for (const ElementId disk : devices(input, u"disk")) {
        if (childAttribute(input, disk, u"target", u"bus") != u"scsi")
            continue;
        const qint64 wanted = childAttribute(input, disk, u"address", u"controller").toLongLong();
        // Where one is there, libvirt puts disks without an address on it.
        if (known->contains(wanted) || (!known->isEmpty() && input.document.children(disk, u"address").isEmpty()))
            continue;
        found.append(
            {pathOf(input, input.document.children(disk, u"target").first(), u"bus"_s),
             RuleTexts::tr("There is no SCSI controller %1, so libvirt adds an LSI one of old, which is slow and which "
                           "guests of today may not know.")
                 .arg(wanted),
             {addController(input, RuleTexts::tr("Add one for virtio"), u"scsi"_s, u"virtio-scsi"_s, wanted)}});
        return; // the first one tells of all
    }
}

void RuleChecks::bootDevice(const RuleInput &input, QList<Finding> &found)
{
    if (!isQemu(input))
        return;
    for (const ElementId boot : rows(input, "os/boot[]")) {
        const QString from = input.document.attribute(boot, u"dev").value_or(QString());
        if (isThereToBoot(input, from))
            continue;
        found.append(
            {pathOf(input, boot, u"dev"_s),
             from == u"network" ? RuleTexts::tr("The machine is to boot from the network, and has no network card.")
             : from == u"cdrom" ? RuleTexts::tr("The machine is to boot from a disc, and has no CD or DVD drive.")
                                : RuleTexts::tr("The machine is to boot from a floppy disk, and has no drive for one."),
             {{RuleTexts::tr("Take it out of the boot order"), {{pathOf(input, boot), std::nullopt}}}}});
    }
}
