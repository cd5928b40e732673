// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceTemplates.h"

#include "models/devices/DeviceDefaults.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/TemplateGroups.h"
#include "models/document/XmlEdit.h"
#include "models/draft/Assignment.h"

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

Fit fit(const DeviceTemplate &device, const XmlDocument &document)
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
    return known.isSingle && isThere ? Fit::AlreadyThere : Fit::Offered;
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
