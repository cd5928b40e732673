// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/HostFacts.h"

#include "models/host/HostXml.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

int number(const QXmlStreamReader &xml, QLatin1StringView attribute)
{
    bool isNumber = false;
    const int value = xml.attributes().value(attribute).toInt(&isNumber);
    return isNumber ? value : -1;
}

/** The element's number in KiB: libvirt's capabilities use no other unit. */
quint64 readKiB(QXmlStreamReader &xml)
{
    return HostXml::text(xml).toULongLong();
}

void readCpus(QXmlStreamReader &xml, int node, QList<HostCpu> &cpus)
{
    HostXml::forChildren(xml, [&](QStringView) {
        cpus.append({number(xml, "id"_L1), node, number(xml, "socket_id"_L1), number(xml, "die_id"_L1),
                     number(xml, "core_id"_L1)});
    });
}

void readCell(QXmlStreamReader &xml, HostFacts &facts)
{
    HostNode node;
    node.id = std::max(0, number(xml, "id"_L1));
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"memory") {
            node.memoryKiB = readKiB(xml);
        } else if (name == u"pages") {
            const quint64 sizeKiB = xml.attributes().value("size"_L1).toULongLong();
            const quint64 count = readKiB(xml);
            node.pages.append({sizeKiB, count, count});
        } else if (name == u"cpus") {
            readCpus(xml, node.id, facts.cpus);
        }
    });
    facts.nodes.append(node);
}

/** Walks down: only elements of these names lead to anything that is wanted. */
void readCapabilities(QXmlStreamReader &xml, HostFacts &facts)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"capabilities" || name == u"host" || name == u"cpu" || name == u"topology" || name == u"cells")
            readCapabilities(xml, facts);
        else if (name == u"cell")
            readCell(xml, facts);
        else if (name == u"arch" && facts.arch.isEmpty())
            facts.arch = HostXml::text(xml);
    });
}

QHash<QString, QString> readSmbios(const QString &sysinfo)
{
    QHash<QString, QString> values;
    QXmlStreamReader xml(sysinfo);
    QString part;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == u"sysinfo")
            continue;
        if (xml.name() != u"entry") {
            part = xml.name().toString();
            continue;
        }
        const QString path = u"sysinfo/%1/entry[@name='%2']"_s.arg(part, xml.attributes().value("name"_L1));
        const QString value = HostXml::text(xml);
        if (!value.isEmpty() && !values.contains(path))
            values.insert(path, value);
    }
    return values;
}

} // namespace

HostFacts HostFacts::read(const QString &capabilities, const QString &sysinfo)
{
    HostFacts facts;
    QXmlStreamReader xml(capabilities);
    readCapabilities(xml, facts);
    const auto place = [](const HostCpu &cpu) { return std::tuple(cpu.node, cpu.socket, cpu.die, cpu.core, cpu.id); };
    std::sort(facts.cpus.begin(), facts.cpus.end(), [&](const HostCpu &a, const HostCpu &b) { return place(a) < place(b); });
    facts.smbios = readSmbios(sysinfo);
    return facts;
}
