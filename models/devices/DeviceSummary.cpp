// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"
#include "models/draft/Assignment.h"
#include "models/draft/Size.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** The first child element of that name; NoElement if there is none. */
ElementId child(const XmlDocument &document, ElementId parent, QStringView name)
{
    ElementId found = document.firstChild(parent);
    while (found != NoElement && document.name(found) != name)
        found = document.nextSibling(found);
    return found;
}

enum class Form { AsRead, AsWritten };

/** What is set at @p path below a device, as a person reads it; nothing if unset. */
std::optional<QString> valueAt(const XmlDocument &document, ElementId device, const QString &path, Form form = Form::AsRead)
{
    QStringList steps = path.split(u'/');
    QString attribute;
    if (steps.last().startsWith(u'@'))
        attribute = steps.takeLast().sliced(1);
    ElementId element = device;
    for (const QString &step : std::as_const(steps)) {
        element = child(document, element, step);
        if (element == NoElement)
            return std::nullopt;
    }
    if (attribute.isEmpty() && document.name(element) == u"address")
        return Devices::addressText(document, element);
    const QString plain = u"devices/"_s + document.name(device) + u'/' + path;
    const Setting *setting = Catalog::instance().byPlainPath(plain);
    if (setting && setting->kind == Kind::Presence)
        return QString();
    const auto value = attribute.isEmpty() ? std::optional(document.ownText(element).trimmed()) : document.attribute(element, attribute);
    if (!value || value->isEmpty())
        return attribute.isEmpty() ? value : std::nullopt;
    if (!setting || form == Form::AsWritten)
        return value;
    if (setting->secret)
        return QString();
    // Numbers of KiB without a unit of their own, such as video memory, read better in MiB.
    const bool isKiB = setting->kind == Kind::Number && qstrcmp(setting->unit, "KiB") == 0;
    const QString text = isKiB ? Size::displayed(*value, u"KiB"_s)
                               : Settings::displayed(*setting, value, document.attribute(element, u"unit").value_or(QString()));
    // Words for a choice may explain themselves behind a comma; a list has no room for that.
    return setting->words.isEmpty() ? text : text.section(u", "_s, 0, 0);
}

/** A piece of a summary with its values put in; empty if one of them is unset. */
QString filled(const XmlDocument &document, ElementId device, const QString &piece)
{
    QString text;
    qsizetype at = 0;
    for (qsizetype open = piece.indexOf(u'{'); open >= 0; open = piece.indexOf(u'{', at)) {
        const qsizetype close = piece.indexOf(u'}', open);
        const QString name = piece.sliced(open + 1, close - open - 1);
        const QString path = name.section(u'?', 0, 0);
        const auto value = valueAt(document, device, path);
        if (!value || (path != name && valueAt(document, device, path, Form::AsWritten) == name.section(u'?', 1)))
            return {};
        text += piece.sliced(at, open - at) + *value;
        at = close + 1;
    }
    return text + piece.sliced(at);
}

QString filledAll(const XmlDocument &document, ElementId device, const char *pieces)
{
    QStringList said;
    const QString translated = *pieces ? QCoreApplication::translate("devices", pieces) : QString();
    for (const QString &piece : translated.split(u'|', Qt::SkipEmptyParts)) {
        if (const QString text = filled(document, device, piece).trimmed(); !text.isEmpty())
            said.append(text);
    }
    return said.join(u" · ");
}

} // namespace

namespace Devices {

ElementId container(const XmlDocument &document)
{
    return document.isNull() ? NoElement : child(document, document.root(), u"devices");
}

QList<ElementId> all(const XmlDocument &document)
{
    const ElementId devices = container(document);
    if (devices == NoElement)
        return {};
    QList<ElementId> found = document.children(devices);
    found.removeIf([&](ElementId element) { return document.name(element) == u"emulator"; });
    return found;
}

QString addressText(const XmlDocument &document, ElementId address)
{
    const auto number = [&](QStringView name) {
        const QString value = document.attribute(address, name).value_or(u"0"_s);
        return value.toInt(nullptr, 0);
    };
    const auto hex = [&](QStringView name, int width) { return u"%1"_s.arg(number(name), width, 16, QLatin1Char('0')); };
    const auto attribute = [&](QStringView name) { return document.attribute(address, name).value_or(QString()); };
    if (document.attribute(address, u"slot"))
        return hex(u"domain", 4) + u':' + hex(u"bus", 2) + u':' + hex(u"slot", 2) + u'.' + hex(u"function", 1);
    if (document.attribute(address, u"device"))
        return attribute(u"bus") + u'.' + attribute(u"device");
    if (document.attribute(address, u"unit"))
        return (attribute(u"controller") + u':' + attribute(u"bus") + u':' + attribute(u"target") + u':' + attribute(u"unit"));
    if (document.attribute(address, u"uuid"))
        return attribute(u"uuid");
    return attribute(u"port");
}

Summary summary(const XmlDocument &document, ElementId device)
{
    const DeviceKind *known = kind(document.name(device));
    if (!known)
        return {u'<' + document.name(device) + u'>', QCoreApplication::translate("devices", "a device that this program does not know")};
    const QString title = filledAll(document, device, known->title);
    return {title.isEmpty() ? label(*known) : title, filledAll(document, device, known->detail)};
}

QString heading(const XmlDocument &document, ElementId device)
{
    const DeviceKind *known = kind(document.name(device));
    const QString first = summary(document, device).title.section(u" · "_s, 0, 0);
    // Titles that are only values say nothing of the kind.
    const QString title = QString::fromLatin1(known ? known->title : "").section(u'|', 0, 0);
    const bool isValue = title.startsWith(u'{') && title.indexOf(u'}') == title.size() - 1;
    return isValue && first != label(*known) ? QString(label(*known) + u' ' + first) : first;
}

} // namespace Devices
