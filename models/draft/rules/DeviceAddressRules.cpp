// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** The attributes that make a place on a bus, and those that must be there: without them libvirt chooses. */
struct AddressType
{
    const char16_t *type;
    QList<const char16_t *> parts;
    QList<const char16_t *> required;
};

const QList<AddressType> &addressTypes()
{
    static const QList<AddressType> types{
        {u"pci", {u"domain", u"bus", u"slot", u"function"}, {u"slot"}},
        {u"drive", {u"controller", u"bus", u"target", u"unit"}, {u"unit"}},
        {u"ccw", {u"cssid", u"ssid", u"devno"}, {u"devno"}},
        {u"virtio-serial", {u"controller", u"bus", u"port"}, {u"port"}},
        {u"usb", {u"bus", u"port"}, {u"port"}},
        {u"spapr-vio", {u"reg"}, {u"reg"}},
        {u"dimm", {u"slot"}, {u"slot"}},
    };
    return types;
}

/** The bus that a drive is on: drives of two buses have the same addresses. */
QString driveBus(const RuleInput &input, ElementId device)
{
    return input.document.name(device) == u"disk" ? childAttribute(input, device, u"target", u"bus") : u"scsi"_s;
}

/** "0x1F" and "31" are one number; a port such as "1.2" stays as it is. */
QString normal(const QString &written)
{
    bool isNumber = false;
    const qlonglong number = written.toLongLong(&isNumber, 0);
    return isNumber ? QString::number(number) : written;
}

/** What two devices must not have in common; empty if the address leaves the choice to libvirt. */
QString placeOf(const RuleInput &input, ElementId device, ElementId address)
{
    const QString type = input.document.attribute(address, u"type").value_or(QString());
    const auto known = std::find_if(addressTypes().begin(), addressTypes().end(),
                                    [&](const AddressType &each) { return type == QStringView(each.type); });
    if (known == addressTypes().end())
        return {};
    for (const char16_t *name : known->required) {
        if (!input.document.attribute(address, QStringView(name)))
            return {};
    }
    QStringList parts{type, type == u"drive" ? driveBus(input, device) : QString()};
    for (const char16_t *name : known->parts)
        parts.append(normal(input.document.attribute(address, QStringView(name)).value_or(u"0"_s)));
    // All zeros is the host bridge's place, and in a definition means that none was chosen yet.
    const bool isUnchosen = type == u"pci" && parts.mid(2, 3) == QStringList{u"0"_s, u"0"_s, u"0"_s};
    // Port 0 of virtio-serial is given out anew.
    const bool isAnyPort = (type == u"virtio-serial" || type == u"usb") && parts.last() == u"0";
    return isUnchosen || isAnyPort ? QString() : parts.join(u' ');
}

/** "0000:01:00.0", or else the numbers with colons. */
QString shownAddress(const RuleInput &input, ElementId address)
{
    const auto part = [&](QStringView name) {
        return input.document.attribute(address, name).value_or(u"0"_s).toInt(nullptr, 0);
    };
    if (input.document.attribute(address, u"type") == u"pci")
        return u"%1:%2:%3.%4"_s.arg(part(u"domain"), 4, 16, QChar(u'0')).arg(part(u"bus"), 2, 16, QChar(u'0'))
            .arg(part(u"slot"), 2, 16, QChar(u'0')).arg(part(u"function"), 0, 16);
    QStringList parts;
    for (const XmlAttribute &attribute : input.document.attributes(address)) {
        if (attribute.name != u"type" && attribute.name != u"base")
            parts.append(input.document.attributeValue(attribute));
    }
    return parts.join(u':');
}

/** libvirt writes the first serial port a second time, as a console with the same address. */
bool isCopy(const RuleInput &input, ElementId device)
{
    const QString type = childAttribute(input, device, u"target", u"type");
    return input.document.name(device) == u"console" && (type.isEmpty() || type == u"serial");
}

} // namespace

void RuleChecks::addressTwice(const RuleInput &input, QList<Finding> &found)
{
    if (!isQemu(input))
        return;
    QSet<QString> taken;
    for (const ElementId device : devices(input)) {
        if (isCopy(input, device))
            continue;
        for (const ElementId address : input.document.children(device, u"address")) {
            const QString place = placeOf(input, device, address);
            if (place.isEmpty() || !taken.contains(place)) {
                taken.insert(place);
                continue;
            }
            found.append({pathOf(input, address, u"type"_s),
                          RuleTexts::tr("Another device has the same place: address %1 of type %2.")
                              .arg(shownAddress(input, address), input.document.attribute(address, u"type").value_or(QString())),
                          {{RuleTexts::tr("Let libvirt choose a place"), withoutAddress(input, device)}}});
        }
    }
}
