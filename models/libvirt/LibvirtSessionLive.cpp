// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LibvirtSession's calls to a running domain: one for each LiveStep.
#include "models/libvirt/Errors.h"
#include "models/libvirt/LibvirtSession.h"

#include <libvirt/virterror.h>

#include <QMetaType>
#include <QThread>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned int live = VIR_DOMAIN_AFFECT_LIVE;
/** For a second in all: so long a guest may take to give memory. */
constexpr int memoryLooks = 20;
constexpr int memoryPauseMs = 50;
using CpuMap = std::vector<unsigned char>;

/** A list of typed parameters for one call. */
class TypedParameters
{
public:
    explicit TypedParameters(const QList<LiveParameter> &parameters)
    {
        for (const LiveParameter &parameter : parameters)
            add(parameter.name.toLatin1(), parameter.value);
    }
    ~TypedParameters() { virTypedParamsFree(m_parameters, m_count); }
    TypedParameters(const TypedParameters &) = delete;
    TypedParameters &operator=(const TypedParameters &) = delete;

    virTypedParameterPtr data() { return m_parameters; }
    int count() const { return m_count; }

private:
    void add(const QByteArray &name, const QVariant &value)
    {
        int room = m_room;
        const char *key = name.constData();
        switch (value.typeId()) {
        case QMetaType::UInt:
            virTypedParamsAddUInt(&m_parameters, &m_count, &room, key, value.toUInt());
            break;
        case QMetaType::Int:
            virTypedParamsAddInt(&m_parameters, &m_count, &room, key, value.toInt());
            break;
        case QMetaType::ULongLong:
            virTypedParamsAddULLong(&m_parameters, &m_count, &room, key, value.toULongLong());
            break;
        case QMetaType::LongLong:
            virTypedParamsAddLLong(&m_parameters, &m_count, &room, key, value.toLongLong());
            break;
        case QMetaType::Bool:
            virTypedParamsAddBoolean(&m_parameters, &m_count, &room, key, value.toBool());
            break;
        default:
            virTypedParamsAddString(&m_parameters, &m_count, &room, key, value.toString().toUtf8().constData());
        }
        m_room = room;
    }

    virTypedParameterPtr m_parameters = nullptr;
    int m_count = 0;
    int m_room = 0;
};

/** A text for libvirt; nullptr stands for a null one. */
class OptionalText
{
public:
    explicit OptionalText(const QString &text) : m_isNull(text.isNull()), m_bytes(text.toUtf8()) {}
    const char *data() const { return m_isNull ? nullptr : m_bytes.constData(); }

private:
    bool m_isNull;
    QByteArray m_bytes;
};

/** The host's CPUs as bits, as many as there can be; all of them if @p cpus names none. */
CpuMap cpuMap(virDomainPtr domain, const QList<int> &cpus)
{
    virNodeInfo info{};
    const bool isKnown = virNodeGetInfo(virDomainGetConnect(domain), &info) == 0;
    const int most = std::max(isKnown ? int(VIR_NODEINFO_MAXCPUS(info)) : 1,
                              cpus.isEmpty() ? 1 : *std::max_element(cpus.begin(), cpus.end()) + 1);
    CpuMap map(size_t((most + 7) / 8), 0);
    for (int cpu = 0; cpu < most; ++cpu) {
        if (cpus.isEmpty() || cpus.contains(cpu))
            map[size_t(cpu / 8)] |= static_cast<unsigned char>(1U << (cpu % 8));
    }
    return map;
}

int setMetadata(virDomainPtr domain, int type, const LiveStep &step)
{
    const OptionalText text(step.text);
    const OptionalText prefix(step.prefix.isEmpty() ? QString() : step.prefix);
    const OptionalText space(step.target.isEmpty() ? QString() : step.target);
    return virDomainSetMetadata(domain, type, text.data(), step.text.isNull() ? nullptr : prefix.data(), space.data(), live);
}

int setLifecycle(virDomainPtr domain, const LiveStep &step)
{
    static const QHash<QString, int> events{{u"on_poweroff"_s, VIR_DOMAIN_LIFECYCLE_POWEROFF},
                                            {u"on_reboot"_s, VIR_DOMAIN_LIFECYCLE_REBOOT},
                                            {u"on_crash"_s, VIR_DOMAIN_LIFECYCLE_CRASH}};
    static const QHash<QString, int> actions{{u"destroy"_s, VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY},
                                             {u"restart"_s, VIR_DOMAIN_LIFECYCLE_ACTION_RESTART},
                                             {u"rename-restart"_s, VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME},
                                             {u"preserve"_s, VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE},
                                             {u"coredump-destroy"_s, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY},
                                             {u"coredump-restart"_s, VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART}};
    return virDomainSetLifecycleAction(domain, unsigned(events.value(step.target, -1)),
                                       unsigned(actions.value(step.text, -1)), live);
}

int pin(virDomainPtr domain, const LiveStep &step)
{
    CpuMap map = cpuMap(domain, step.numbers);
    switch (step.call) {
    case LiveStep::Call::VcpuPin:
        return virDomainPinVcpuFlags(domain, unsigned(step.number), map.data(), int(map.size()), live);
    case LiveStep::Call::EmulatorPin:
        return virDomainPinEmulator(domain, map.data(), int(map.size()), live);
    default:
        return virDomainPinIOThread(domain, unsigned(step.number), map.data(), int(map.size()), live);
    }
}

int setParameters(virDomainPtr domain, const LiveStep &step)
{
    TypedParameters parameters(step.parameters);
    const QByteArray target = step.target.toUtf8();
    switch (step.call) {
    case LiveStep::Call::IoThreadSettings:
        return virDomainSetIOThreadParams(domain, unsigned(step.number), parameters.data(), parameters.count(), live);
    case LiveStep::Call::Scheduler:
        return virDomainSetSchedulerParametersFlags(domain, parameters.data(), parameters.count(), live);
    case LiveStep::Call::BlockIo:
        return virDomainSetBlkioParameters(domain, parameters.data(), parameters.count(), live);
    case LiveStep::Call::MemoryLimits:
        return virDomainSetMemoryParameters(domain, parameters.data(), parameters.count(), live);
    case LiveStep::Call::Numa:
        return virDomainSetNumaParameters(domain, parameters.data(), parameters.count(), live);
    case LiveStep::Call::Perf:
        return virDomainSetPerfEvents(domain, parameters.data(), parameters.count(), live);
    case LiveStep::Call::DiskLimits:
        return virDomainSetBlockIoTune(domain, target.constData(), parameters.data(), parameters.count(), live);
    default:
        return virDomainSetInterfaceParameters(domain, target.constData(), parameters.data(), parameters.count(), live);
    }
}

int changeDevice(virDomainPtr domain, const LiveStep &step)
{
    const QByteArray device = step.text.toUtf8();
    if (step.call == LiveStep::Call::UpdateDevice)
        return virDomainUpdateDeviceFlags(domain, device.constData(), live);
    if (step.call == LiveStep::Call::AttachDevice)
        return virDomainAttachDeviceFlags(domain, device.constData(), live);
    // By its name libvirt asks the guest and comes back at once; by its XML it waits for some seconds.
    if (!step.target.isEmpty())
        return virDomainDetachDeviceAlias(domain, step.target.toUtf8().constData(), live);
    return virDomainDetachDeviceFlags(domain, device.constData(), live);
}

int call(virDomainPtr domain, const LiveStep &step)
{
    switch (step.call) {
    case LiveStep::Call::Title:
        return setMetadata(domain, VIR_DOMAIN_METADATA_TITLE, step);
    case LiveStep::Call::Description:
        return setMetadata(domain, VIR_DOMAIN_METADATA_DESCRIPTION, step);
    case LiveStep::Call::Metadata:
        return setMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT, step);
    case LiveStep::Call::Lifecycle:
        return setLifecycle(domain, step);
    case LiveStep::Call::Vcpus:
        return virDomainSetVcpusFlags(domain, unsigned(step.number), VIR_DOMAIN_VCPU_LIVE);
    case LiveStep::Call::Memory:
        return virDomainSetMemoryFlags(domain, static_cast<unsigned long>(step.number), VIR_DOMAIN_MEM_LIVE);
    case LiveStep::Call::BalloonPeriod:
        return virDomainSetMemoryStatsPeriod(domain, int(step.number), live);
    case LiveStep::Call::AddIoThread:
        return virDomainAddIOThread(domain, unsigned(step.number), live);
    case LiveStep::Call::RemoveIoThread:
        return virDomainDelIOThread(domain, unsigned(step.number), live);
    case LiveStep::Call::VcpuPin:
    case LiveStep::Call::EmulatorPin:
    case LiveStep::Call::IoThreadPin:
        return pin(domain, step);
    case LiveStep::Call::UpdateDevice:
    case LiveStep::Call::AttachDevice:
    case LiveStep::Call::DetachDevice:
        return changeDevice(domain, step);
    default:
        return setParameters(domain, step);
    }
}

} // namespace

LiveOutcome LibvirtSession::proven(virDomainPtr domain, const LiveStep &step) const
{
    const auto asked = [](const QString &note) { return LiveOutcome{LiveOutcome::Kind::Asked, {}, note}; };
    virDomainInfo info{};
    switch (step.call) {
    case LiveStep::Call::Vcpus: {
        const int has = virDomainGetVcpusFlags(domain, VIR_DOMAIN_VCPU_LIVE);
        return has < 0 || has == step.number ? LiveOutcome{} : asked(tr("The guest has %n vCPU(s) now.", nullptr, has));
    }
    case LiveStep::Call::Memory:
        // A guest that is awake gives it soon.
        for (int i = 0; virDomainGetInfo(domain, &info) == 0 && qint64(info.memory) != step.number; ++i) {
            if (i == memoryLooks)
                return asked(tr("The guest has %1 MiB now.").arg(info.memory / 1024));
            QThread::msleep(memoryPauseMs);
        }
        return {};
    case LiveStep::Call::DetachDevice: {
        const QString now = takeText(virDomainGetXMLDesc(domain, 0));
        return !step.target.isEmpty() && now.contains(u"<alias name='%1'/>"_s.arg(step.target)) ? asked({}) : LiveOutcome{};
    }
    default:
        return {};
    }
}

Result<LiveOutcome> LibvirtSession::runLive(const QString &uuid, const LiveStep &step)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (domain && call(domain.get(), step) >= 0)
        return proven(domain.get(), step);
    const LibvirtError error = lastLibvirtError();
    if (!isAlive())
        return error;
    // It has been passed on, and libvirt says itself that it does not know what the guest makes of it.
    if (step.call == LiveStep::Call::Vcpus && error.code == VIR_ERR_OPERATION_TIMEOUT)
        return LiveOutcome{LiveOutcome::Kind::Asked, {}, error.message};
    return LiveOutcome{LiveOutcome::Kind::Refused, error, {}};
}

Result<BothDefinitions> LibvirtSession::bothDefinitions(const QString &uuid)
{
    const Result<DomainDefinition> running = definition(uuid, 0);
    if (!running)
        return running.error();
    if (!isActive(running->state))
        return Error{tr("The machine does not run.")};
    const Result<DomainDefinition> saved = definition(uuid, VIR_DOMAIN_XML_INACTIVE);
    if (!saved)
        return saved.error();
    return BothDefinitions{running->text, saved->text};
}
