// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

/** True for a device that takes a port of a USB controller. */
bool isOnUsb(const RuleInput &input, ElementId device)
{
    const XmlDocument &document = input.document;
    const QStringView kind = document.name(device);
    const auto attribute = [&](QStringView name) { return document.attribute(device, name).value_or(QString()); };
    if (kind == u"redirdev" || kind == u"input")
        return attribute(u"bus") == u"usb";
    if (kind == u"hostdev" || kind == u"hub")
        return attribute(u"type") == u"usb";
    if (kind == u"disk")
        return childAttribute(input, device, u"target", u"bus") == u"usb";
    if (kind == u"sound")
        return attribute(u"model") == u"usb";
    return kind == u"serial" && childAttribute(input, device, u"target", u"type") == u"usb-serial";
}

/** True for a device that has its other end in a SPICE display. */
bool isOfSpice(const RuleInput &input, ElementId device)
{
    static const QList<QStringView> kinds{u"serial", u"parallel", u"console", u"channel", u"redirdev", u"smartcard"};
    const QString type = input.document.attribute(device, u"type").value_or(QString());
    const QStringView kind = input.document.name(device);
    return kind == u"audio" ? type == u"spice" : kinds.contains(kind) && (type == u"spicevmc" || type == u"spiceport");
}

bool hasDisplay(const RuleInput &input, QStringView type)
{
    const auto displays = devices(input, u"graphics");
    return std::any_of(displays.begin(), displays.end(),
                       [&](ElementId display) { return input.document.attribute(display, u"type") == type; });
}

/** A display of SPICE after those that are there. */
Repair addSpice(const RuleInput &input)
{
    const qsizetype count = devices(input, u"graphics").size();
    const Path display = Path::fromLiteral(u"devices/graphics[%1]"_s.arg(count + 1));
    return {RuleTexts::tr("Add a SPICE display"),
            {{display.withAttribute(u"type"_s), u"spice"_s}, {display.withAttribute(u"autoport"_s), u"yes"_s}}};
}

} // namespace

void RuleChecks::usbOff(const RuleInput &input, QList<Finding> &found)
{
    QList<ElementId> off;
    for (const ElementId controller : devices(input, u"controller")) {
        if (input.document.attribute(controller, u"type") == u"usb" && input.document.attribute(controller, u"model") == u"none")
            off.append(controller);
    }
    if (off.isEmpty())
        return;
    int count = 0;
    for (const ElementId device : devices(input))
        count += isOnUsb(input, device);
    if (count == 0)
        return;
    const Path model = pathOf(input, off.first(), u"model"_s);
    found.append({model, RuleTexts::tr("USB is off, and %n device(s) need it.", nullptr, count),
                  {{RuleTexts::tr("Have a USB 3 controller"), {{model, u"qemu-xhci"_s}}}}});
}

void RuleChecks::spiceMissing(const RuleInput &input, QList<Finding> &found)
{
    if (!isQemu(input) || hasDisplay(input, u"spice"))
        return;
    for (const ElementId device : devices(input)) {
        if (!isOfSpice(input, device))
            continue;
        found.append({pathOf(input, device, u"type"_s),
                      RuleTexts::tr("This device goes through a SPICE display, and there is none."),
                      {addSpice(input), {RuleTexts::tr("Take the device away"), {{pathOf(input, device), std::nullopt}}}}});
    }
}

void RuleChecks::qxlWithoutSpice(const RuleInput &input, QList<Finding> &found)
{
    // Without any display the definition is not for looking at.
    if (!isQemu(input) || hasDisplay(input, u"spice") || devices(input, u"graphics").isEmpty())
        return;
    for (const ElementId card : devices(input, u"video")) {
        if (childAttribute(input, card, u"model", u"type") == u"qxl")
            found.append({pathOf(input, input.document.children(card, u"model").first(), u"type"_s),
                          RuleTexts::tr("The graphics card QXL is made for SPICE; with other displays virtio does better.")});
    }
}
