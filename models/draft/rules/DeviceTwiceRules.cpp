// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/draft/BootDevice.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** How a source is found on the host does not make it another one. */
bool saysWhich(ElementId element, ElementId source, QStringView attribute)
{
    static const QList<QStringView> ways{u"startupPolicy", u"guestReset", u"writeFiltering"};
    return element != source || !ways.contains(attribute);
}

/** All that the source says, numbers written in one way: "address bus=1 slot=0". */
QString described(const XmlDocument &document, ElementId element, ElementId source)
{
    QStringList said;
    for (const XmlAttribute &attribute : document.attributes(element)) {
        const QString value = document.attributeValue(attribute);
        bool isNumber = false;
        const qulonglong number = value.toULongLong(&isNumber, 0);
        // The type of an address and a PCI domain of 0 may be left out.
        const bool isUsual = attribute.name == u"type" || (attribute.name == u"domain" && isNumber && number == 0);
        if (saysWhich(element, source, attribute.name) && !isUsual)
            said.append(attribute.name + u'=' + (isNumber ? QString::number(number) : value.toLower()));
    }
    said.sort();
    QStringList inside;
    for (const ElementId child : document.children(element))
        inside.append(document.name(child) + u' ' + described(document, child, source));
    inside.sort();
    return QStringList{said.join(u' '), document.ownText(element).trimmed(), inside.join(u' ')}.join(u' ').trimmed();
}

/** The device of the host that a device of the guest is; empty if it is none or does not say. */
QString hostSource(const RuleInput &input, ElementId device)
{
    const XmlDocument &document = input.document;
    const QString type = document.attribute(device, u"type").value_or(QString());
    const bool isInterface = document.name(device) == u"interface";
    if (isInterface ? type != u"hostdev" : document.name(device) != u"hostdev")
        return {};
    const auto sources = document.children(device, u"source");
    const QString which = sources.isEmpty() ? QString() : described(document, sources.first(), sources.first());
    return which.isEmpty() ? QString() : (isInterface ? u"pci"_s : type) + u' ' + which;
}

/** What comes before the letter of a disk's name: "vd". */
QString prefixOf(const QString &name)
{
    return name.startsWith(u"xvd") ? u"xvd"_s : name.first(std::min<qsizetype>(name.size(), 2));
}

} // namespace

void RuleChecks::diskNameTwice(const RuleInput &input, QList<Finding> &found)
{
    const auto disks = devices(input, u"disk");
    QSet<QString> taken;
    for (const ElementId disk : disks)
        taken.insert(childAttribute(input, disk, u"target", u"dev"));
    QSet<QString> seen;
    for (const ElementId disk : disks) {
        const QString name = childAttribute(input, disk, u"target", u"dev");
        if (name.isEmpty() || !seen.contains(name)) {
            seen.insert(name);
            continue;
        }
        const Path place = pathOf(input, input.document.children(disk, u"target").first(), u"dev"_s);
        QList<Repair> repairs;
        if (const QString next = freeDiskName(prefixOf(name), taken); !next.isEmpty())
            repairs.append({RuleTexts::tr("Call this one %1").arg(next), {{place, next}}});
        found.append({place, RuleTexts::tr("Two disks are called %1.").arg(name), repairs});
    }
}

void RuleChecks::macTwice(const RuleInput &input, QList<Finding> &found)
{
    QSet<QString> seen;
    for (const ElementId card : devices(input, u"interface")) {
        const QString mac = childAttribute(input, card, u"mac", u"address").toLower();
        // The two cards of a team have one address on purpose.
        if (mac.isEmpty() || !input.document.children(card, u"teaming").isEmpty())
            continue;
        if (!seen.contains(mac)) {
            seen.insert(mac);
            continue;
        }
        const Path place = pathOf(input, input.document.children(card, u"mac").first(), u"address"_s);
        found.append({place, RuleTexts::tr("Two network cards have the MAC address %1.").arg(mac),
                      {{RuleTexts::tr("Let libvirt make another one"), {{place, std::nullopt}}}}});
    }
}

void RuleChecks::bootOrderTaken(const RuleInput &input, QList<Finding> &found)
{
    struct Turn
    {
        ElementId element;
        int order;
    };
    QList<Turn> turns;
    int last = 0;
    for (const ElementId device : devices(input)) {
        for (const ElementId boot : input.document.children(device, u"boot")) {
            const int order = input.document.attribute(boot, u"order").value_or(QString()).toInt();
            if (order > 0)
                turns.append({boot, order});
            last = std::max(last, order);
        }
    }
    QSet<int> taken;
    for (const Turn &turn : std::as_const(turns)) {
        if (!taken.contains(turn.order)) {
            taken.insert(turn.order);
            continue;
        }
        const Path order = pathOf(input, turn.element, u"order"_s);
        found.append({order, RuleTexts::tr("Another device has turn %1 in the boot order.").arg(turn.order),
                      {{RuleTexts::tr("Let it be the last"), {{order, QString::number(++last)}}}}});
    }
}

void RuleChecks::hostDeviceTwice(const RuleInput &input, QList<Finding> &found)
{
    QSet<QString> seen;
    for (const ElementId device : devices(input)) {
        const QString source = hostSource(input, device);
        if (source.isEmpty() || !seen.contains(source)) {
            seen.insert(source);
            continue;
        }
        const Path place = pathOf(input, device);
        found.append({place, RuleTexts::tr("The same device of the host is given to the guest twice: %1.")
                                 .arg(BootDevice::label(input.document, device)),
                      {{RuleTexts::tr("Take this one away"), {{place, std::nullopt}}}}});
    }
}
