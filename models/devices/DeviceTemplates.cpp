// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceTemplates.h"

#include "models/devices/DeviceDefaults.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/TemplateGroups.h"
#include "models/document/XmlEdit.h"
#include "models/draft/Assignment.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostFacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DeviceTemplates {

const QList<DeviceTemplate> &all()
{
    static const QList<DeviceTemplate> templates = storage() + network() + display() + host() + channels() + others();
    return templates;
}

const DeviceTemplate *find(QStringView id)
{
    const auto found = std::find_if(all().begin(), all().end(),
                                    [&](const auto &device) { return id == QLatin1StringView(device.id); });
    return found == all().end() ? nullptr : &*found;
}

QString label(const DeviceTemplate &device)
{
    return QCoreApplication::translate("devices", device.label);
}

QString help(const DeviceTemplate &device)
{
    return QCoreApplication::translate("devices", device.help);
}

QString icon(const DeviceTemplate &device)
{
    const auto document = XmlDocument::parse(QString::fromLatin1(device.xml));
    Q_ASSERT_X(document.ok(), "DeviceTemplates::icon", device.id);
    return Devices::icon(*document, document->root());
}

const DeviceKind &kind(const DeviceTemplate &device)
{
    static const QRegularExpression name(u"^<([a-z]+)"_s);
    const DeviceKind *kind = Devices::kind(name.match(QLatin1StringView(device.xml)).captured(1));
    Q_ASSERT_X(kind, "DeviceTemplates::kind", device.id);
    return *kind;
}

namespace {

/** False if the host says that it cannot do one of the words at @p element or in it. */
bool isPossible(const DomainCaps &caps, const XmlDocument &written, ElementId element, const QString &place)
{
    for (const XmlAttribute &attribute : written.attributes(element)) {
        if (!caps.supports(place + u"/@" + attribute.name, written.attributeValue(attribute)))
            return false;
    }
    const QString text = written.ownText(element).trimmed();
    if (!text.isEmpty() && !caps.supports(place, text))
        return false;
    const QList<ElementId> children = written.children(element);
    return std::all_of(children.begin(), children.end(), [&](ElementId child) {
        return isPossible(caps, written, child, place + u'/' + written.name(child));
    });
}

bool isOnHost(const DeviceTemplate &device, const XmlDocument &document, const HostFacts *host)
{
    if (!host || !host->caps)
        return true;
    const QString element = QString::fromLatin1(kind(device).element);
    const auto filled = XmlDocument::parse(xml(device, document));
    return host->caps->hasDevices(element) &&
           (!filled || isPossible(*host->caps, *filled, filled->root(), u"devices/"_s + element + u"[]"));
}

} // namespace

Fit fit(const DeviceTemplate &device, const XmlDocument &document, const HostFacts *host)
{
    const auto isMet = [&](const Condition &condition) { return Settings::holds(document, condition, {}); };
    if (!std::all_of(device.when.begin(), device.when.end(), isMet))
        return Fit::NotHere;
    if (device.onPciExpress && !DeviceDefaults(document).hasPciExpress())
        return Fit::NotHere;
    const DeviceKind &known = kind(device);
    const ElementId devices = Devices::container(document);
    const bool isThere =
        devices != NoElement && !document.children(devices, QString::fromLatin1(known.element)).isEmpty();
    if (known.isSingle && isThere)
        return Fit::AlreadyThere;
    return isOnHost(device, document, host) ? Fit::Offered : Fit::NotOnHost;
}

QString xml(const DeviceTemplate &device, const XmlDocument &document)
{
    const DeviceDefaults defaults(document);
    const QString step = XmlEdit::indentationStep(document);
    QStringList lines;
    for (const QString &line : QString::fromLatin1(device.xml).split(u'\n')) {
        QString filled = line.trimmed();
        for (qsizetype open = filled.indexOf(u'{'); open >= 0; open = filled.indexOf(u'{')) {
            const qsizetype close = filled.indexOf(u'}', open);
            filled.replace(open, close + 1 - open,
                           defaults.value(QStringView(filled).sliced(open + 1, close - open - 1)));
        }
        const qsizetype level = (line.size() - line.trimmed().size()) / 2;
        lines.append(step.repeated(level) + filled);
    }
    return lines.join(u'\n');
}

} // namespace DeviceTemplates
