// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceXml.h"

#include "models/devices/DeviceKinds.h"
#include "models/document/XmlEdit.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace DeviceXml {

namespace {

struct DeviceXmlTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceXmlTexts)
};

/** The elements among which the devices are: of the text itself, of its `<devices>`, of its `<domain>`'s. */
QList<ElementId> candidates(const XmlDocument &wrapped)
{
    const QList<ElementId> top = wrapped.children(wrapped.root());
    if (top.size() != 1)
        return top;
    const QStringView name = wrapped.name(top.first());
    if (name == u"devices")
        return wrapped.children(top.first());
    if (name != u"domain")
        return top;
    const QList<ElementId> devices = wrapped.children(top.first(), u"devices");
    return devices.isEmpty() ? QList<ElementId>() : wrapped.children(devices.first());
}

/** Names that libvirt gives to the devices of a running machine: a saved one has only those that people chose. */
Result<QString> withoutLiveNames(const QString &device)
{
    auto parsed = XmlDocument::parse(device);
    if (!parsed)
        return parsed.error();
    for (const ElementId alias : parsed->children(parsed->root(), u"alias")) {
        if (!parsed->attribute(alias, u"name").value_or(QString()).startsWith(u"ua-"))
            return XmlEdit::removeElement(*parsed, alias).applied(device);
    }
    return device;
}

} // namespace

Result<QStringList> read(const QString &text)
{
    static const QRegularExpression declaration(u"^\\s*<\\?xml[^>]*\\?>"_s);
    const QString content = QString(text).remove(declaration);
    if (!content.contains(u'<'))
        return Error{DeviceXmlTexts::tr("This is not the XML of a device.")};
    const auto wrapped = XmlDocument::parse(u"<x>\n"_s + content + u"\n</x>");
    if (!wrapped)
        return Error{DeviceXmlTexts::tr("This is no well-formed XML: %1").arg(wrapped.error().message)};
    QStringList found;
    for (const ElementId element : candidates(*wrapped)) {
        const QStringView name = wrapped->name(element);
        if (name == u"emulator")
            continue;
        if (!Devices::kind(name))
            return Error{DeviceXmlTexts::tr("<%1> is no device that this program knows.").arg(name)};
        const QString fragment = XmlEdit::fragment(*wrapped, element);
        const auto saved = withoutLiveNames(fragment);
        found.append(saved ? *saved : fragment);
    }
    if (found.isEmpty())
        return Error{DeviceXmlTexts::tr("There is no device in this XML.")};
    return found;
}

} // namespace DeviceXml
