// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/** The ids of the host's NUMA nodes and the sizes of pages, in KiB, that its capabilities name. */
struct PageSizes
{
    QList<int> nodes;
    QList<unsigned> sizesKiB;
};

PageSizes readPageSizes(const QString &capabilities)
{
    PageSizes found;
    QXmlStreamReader xml(capabilities);
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == u"host")) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const unsigned sizeKiB = xml.attributes().value("size"_L1).toUInt();
        if (xml.name() == u"cell")
            found.nodes.append(xml.attributes().value("id"_L1).toInt());
        else if (xml.name() == u"pages" && sizeKiB > 0 && !found.sizesKiB.contains(sizeKiB))
            found.sizesKiB.append(sizeKiB);
    }
    return found;
}

} // namespace

Result<QString> LibvirtSession::capabilities()
{
    if (!m_connect)
        return notConnected();
    const QString text = takeText(virConnectGetCapabilities(m_connect.get()));
    if (text.isNull())
        return lastLibvirtError();
    return text;
}

Result<QString> LibvirtSession::domainCapabilities(const CapabilitiesRequest &request)
{
    if (!m_connect)
        return notConnected();
    const std::array parts{request.emulator.toUtf8(), request.arch.toUtf8(), request.machine.toUtf8(),
                           request.type.toUtf8()};
    const auto orNull = [](const QByteArray &part) { return part.isEmpty() ? nullptr : part.constData(); };
    const QString text = takeText(virConnectGetDomainCapabilities(m_connect.get(), orNull(parts[0]), orNull(parts[1]),
                                                                  orNull(parts[2]), orNull(parts[3]), 0));
    if (text.isNull())
        return lastLibvirtError();
    return text;
}

Result<HostInfo> LibvirtSession::hostInfo()
{
    if (!m_connect)
        return notConnected();
    virNodeInfo node{};
    if (virNodeGetInfo(m_connect.get(), &node) < 0)
        return lastLibvirtError();
    HostInfo info;
    info.hostName = takeText(virConnectGetHostname(m_connect.get()));
    info.hypervisor = QString::fromUtf8(virConnectGetType(m_connect.get()));
    virConnectGetVersion(m_connect.get(), &info.hypervisorVersion);
    virConnectGetLibVersion(m_connect.get(), &info.libvirtVersion);
    info.cpuModel = QString::fromLatin1(node.model);
    info.memoryKiB = node.memory;
    info.cpus = int(node.cpus);
    info.numaNodes = int(node.nodes);
    info.socketsPerNode = int(node.sockets);
    info.coresPerSocket = int(node.cores);
    info.threadsPerCore = int(node.threads);
    return info;
}

Result<HostReport> LibvirtSession::hostReport()
{
    if (!m_connect)
        return notConnected();
    HostReport report;
    report.hostName = takeText(virConnectGetHostname(m_connect.get()));
    report.capabilities = takeText(virConnectGetCapabilities(m_connect.get()));
    report.sysinfo = takeText(virConnectGetSysinfo(m_connect.get(), 0));
    PageSizes pages = readPageSizes(report.capabilities);
    for (const int node : std::as_const(pages.nodes)) {
        // One size at a time: a driver that does not know one of them refuses them all.
        for (unsigned &sizeKiB : pages.sizesKiB) {
            unsigned long long free = 0;
            if (virNodeGetFreePages(m_connect.get(), 1, &sizeKiB, node, 1, &free, 0) == 1)
                report.freePages.append({node, sizeKiB, free});
        }
    }
    return report;
}
