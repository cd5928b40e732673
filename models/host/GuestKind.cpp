// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/GuestKind.h"

#include "models/host/HostXml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void readArch(QXmlStreamReader &xml, GuestKind &kind)
{
    kind.arch = xml.attributes().value("name"_L1).toString();
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"domain")
            kind.types.append(xml.attributes().value("type"_L1).toString());
        if (name != u"machine")
            return;
        const QString machine = HostXml::text(xml);
        if (!kind.machines.contains(machine))
            kind.machines.append(machine);
    });
    std::stable_partition(kind.types.begin(), kind.types.end(), [](const QString &type) { return type == u"kvm"; });
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&apos;"_s);
}

GuestKind readGuest(QXmlStreamReader &xml)
{
    GuestKind kind;
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"os_type")
            kind.osType = HostXml::text(xml);
        else if (name == u"arch")
            readArch(xml, kind);
    });
    return kind;
}

} // namespace

QList<GuestKind> GuestKind::readAll(const QString &capabilities)
{
    QList<GuestKind> kinds;
    QString hostArch;
    QXmlStreamReader xml(capabilities);
    xml.readNextStartElement();
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"guest")
            kinds.append(readGuest(xml));
        else if (xml.name() == u"arch" && hostArch.isEmpty())
            hostArch = HostXml::text(xml);
    }
    kinds.removeIf([](const GuestKind &kind) { return kind.types.isEmpty(); });
    std::stable_partition(kinds.begin(), kinds.end(), [&](const GuestKind &kind) { return kind.arch == hostArch; });
    return kinds;
}

QString GuestKind::definition(const Wish &wish) const
{
    const QString type = types.value(0);
    const bool isPc = arch == u"x86_64" || arch == u"i686";
    const QString machine = isPc && machines.contains(u"q35"_s)     ? u"q35"_s
                            : !isPc && machines.contains(u"virt"_s) ? u"virt"_s
                                                                    : QString();
    QString text =
        u"<domain type='%1'>\n  <name>%2</name>\n  <uuid>%3</uuid>\n  <memory unit='MiB'>%4</memory>\n  <vcpu>%5</vcpu>\n"_s
            .arg(type, escaped(wish.name), wish.uuid, QString::number(wish.memoryMiB), QString::number(wish.vcpus));
    const QString where =
        machine.isEmpty() ? u" arch='%1'"_s.arg(arch) : u" arch='%1' machine='%2'"_s.arg(arch, machine);
    text += u"  <os>\n    <type%1>%2</type>\n"_s.arg(where, osType);
    text += osType == u"exe" ? u"    <init>/sbin/init</init>\n  </os>\n"_s : u"  </os>\n"_s;
    if (isPc && osType == u"hvm")
        text += u"  <features>\n    <acpi/>\n    <apic/>\n  </features>\n"_s;
    if (type == u"kvm")
        text += u"  <cpu mode='host-passthrough'/>\n"_s;
    text += u"  <devices>\n"_s;
    if (!wish.network.isEmpty())
        text += u"    <interface type='network'>\n      <source network='%1'/>\n%2    </interface>\n"_s.arg(
            escaped(wish.network), type == u"kvm" || type == u"qemu" ? u"      <model type='virtio'/>\n"_s : QString());
    if (osType == u"hvm" && type != u"test")
        text += u"    <console type='pty'/>\n    <graphics type='vnc' port='-1' autoport='yes'/>\n"_s;
    else
        text += u"    <console type='pty'/>\n"_s;
    return text + u"  </devices>\n</domain>\n";
}
