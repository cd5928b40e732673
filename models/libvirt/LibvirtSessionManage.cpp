// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LibvirtSession's calls about machines as a whole, and about processors.
#include "models/libvirt/Errors.h"
#include "models/libvirt/LibvirtSession.h"

#include <libvirt/virterror.h>

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using SnapshotPtr = std::unique_ptr<virDomainSnapshot, FreeWith<virDomainSnapshotFree>>;
using CheckpointPtr = std::unique_ptr<virDomainCheckpoint, FreeWith<virDomainCheckpointFree>>;

/** Reads what a definition says of files that libvirt keeps for the domain. */
void readKept(const QString &definition, Belongings &belongings)
{
    QXmlStreamReader xml(definition);
    bool isTpm = false;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"tpm")
            isTpm = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"tpm")
            isTpm = true;
        else if (xml.name() == u"nvram")
            belongings.nvram = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        else if (isTpm && xml.name() == u"backend" && xml.attributes().value("type"_L1) == u"emulator")
            belongings.hasTpm = true;
    }
}

unsigned int undefineFlags(const UndefineRequest &request)
{
    unsigned int flags = 0;
    flags |= request.managedSave ? VIR_DOMAIN_UNDEFINE_MANAGED_SAVE : 0;
    flags |= request.snapshots ? VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA : 0;
    flags |= request.checkpoints ? VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA : 0;
    if (request.nvram)
        flags |= *request.nvram ? VIR_DOMAIN_UNDEFINE_NVRAM : VIR_DOMAIN_UNDEFINE_KEEP_NVRAM;
    if (request.tpm)
        flags |= *request.tpm ? VIR_DOMAIN_UNDEFINE_TPM : VIR_DOMAIN_UNDEFINE_KEEP_TPM;
    return flags;
}

/** The parts of a request as virConnect…HypervisorCPU want them: null where libvirt is to choose. */
struct CpuTarget
{
    explicit CpuTarget(const CapabilitiesRequest &of)
        : parts{of.emulator.toUtf8(), of.arch.toUtf8(), of.machine.toUtf8(), of.type.toUtf8()}
    {
    }
    const char *operator[](std::size_t part) const { return parts[part].isEmpty() ? nullptr : parts[part].constData(); }

    std::array<QByteArray, 4> parts;
};

} // namespace

Result<Belongings> LibvirtSession::belongings(const QString &uuid)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (!domain)
        return lastLibvirtError();
    // What a driver does not know of, it does not have.
    Belongings found;
    found.hasManagedSave = virDomainHasManagedSaveImage(domain.get(), 0) == 1;
    virDomainSnapshotPtr *snapshots = nullptr;
    const int snapshotCount = virDomainListAllSnapshots(domain.get(), &snapshots, 0);
    for (const SnapshotPtr &snapshot : taken<SnapshotPtr>(snapshots, std::max(0, snapshotCount)))
        found.snapshots.append(QString::fromUtf8(virDomainSnapshotGetName(snapshot.get())));
    virDomainCheckpointPtr *checkpoints = nullptr;
    const int checkpointCount = virDomainListAllCheckpoints(domain.get(), &checkpoints, 0);
    for (const CheckpointPtr &checkpoint : taken<CheckpointPtr>(checkpoints, std::max(0, checkpointCount)))
        found.checkpoints.append(QString::fromUtf8(virDomainCheckpointGetName(checkpoint.get())));
    readKept(takeText(virDomainGetXMLDesc(domain.get(), VIR_DOMAIN_XML_INACTIVE)), found);
    return found;
}

Result<Done> LibvirtSession::undefine(const UndefineRequest &request)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), request.uuid);
    if (!domain)
        return lastLibvirtError();
    if (virDomainUndefineFlags(domain.get(), undefineFlags(request)) == 0)
        return Done{};
    const LibvirtError error = lastLibvirtError();
    // A driver that keeps no such files refuses the flags that speak of them; so do older ones, of the TPM.
    UndefineRequest plainer = request;
    if (error.code != VIR_ERR_INVALID_ARG || (!request.nvram && !request.tpm))
        return error;
    plainer.tpm.reset();
    if (request.tpm && virDomainUndefineFlags(domain.get(), undefineFlags(plainer)) == 0)
        return Done{};
    plainer.nvram.reset();
    if (virDomainUndefineFlags(domain.get(), undefineFlags(plainer)) == 0)
        return Done{};
    return error;
}

Result<Done> LibvirtSession::rename(const QString &uuid, const QString &name)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (!domain || virDomainRename(domain.get(), name.toUtf8().constData(), 0) < 0)
        return lastLibvirtError();
    return Done{};
}

Result<CpuComparison> LibvirtSession::compareCpu(const CapabilitiesRequest &of, const QString &cpu)
{
    if (!m_connect)
        return notConnected();
    const CpuTarget target(of);
    // Asked to fail, libvirt says what is missing.
    const int answer =
        virConnectCompareHypervisorCPU(m_connect.get(), target[0], target[1], target[2], target[3],
                                       cpu.toUtf8().constData(), VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE);
    switch (answer) {
    case VIR_CPU_COMPARE_INCOMPATIBLE:
        return CpuComparison{CpuComparison::Fit::Incompatible, {}};
    case VIR_CPU_COMPARE_IDENTICAL:
        return CpuComparison{CpuComparison::Fit::Identical, {}};
    case VIR_CPU_COMPARE_SUPERSET:
        return CpuComparison{CpuComparison::Fit::Superset, {}};
    default:
        break;
    }
    const LibvirtError error = lastLibvirtError();
    if (error.code == VIR_ERR_CPU_INCOMPATIBLE)
        return CpuComparison{CpuComparison::Fit::Incompatible, error.message};
    return error;
}

Result<QString> LibvirtSession::baselineCpu(const CapabilitiesRequest &of, const QStringList &cpus)
{
    if (!m_connect)
        return notConnected();
    const CpuTarget target(of);
    std::vector<QByteArray> texts;
    for (const QString &cpu : cpus)
        texts.push_back(cpu.toUtf8());
    std::vector<const char *> pointers;
    for (const QByteArray &text : texts)
        pointers.push_back(text.constData());
    const auto count = unsigned(pointers.size());
    QString model = takeText(virConnectBaselineHypervisorCPU(m_connect.get(), target[0], target[1], target[2],
                                                             target[3], pointers.data(), count, 0));
    if (model.isNull()) {
        const LibvirtError error = lastLibvirtError();
        if (error.code != VIR_ERR_NO_SUPPORT)
            return error;
        // The older call knows the host and not the hypervisor.
        model = takeText(virConnectBaselineCPU(m_connect.get(), pointers.data(), count, 0));
        if (model.isNull())
            return lastLibvirtError();
    }
    return model;
}
