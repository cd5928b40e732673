// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/CpuPool.h"

#include "models/document/DefinitionFile.h"
#include "models/draft/CpuModel.h"
#include "models/libvirt/ConnectionList.h"

#include <QFileInfo>

namespace {

QString verdictText(const CpuComparison &comparison)
{
    switch (comparison.fit) {
    case CpuComparison::Fit::Identical:
        return CpuPool::tr("Yes, they are the same");
    case CpuComparison::Fit::Superset:
        return CpuPool::tr("Yes, and it can do more");
    case CpuComparison::Fit::Incompatible:
        return comparison.reason.isEmpty() ? CpuPool::tr("No") : CpuPool::tr("No: %1").arg(comparison.reason);
    }
    return {};
}

} // namespace

CpuPool::Member *CpuPool::memberOf(const Connection *connection)
{
    for (Member &member : m_members) {
        if (member.connection == connection)
            return &member;
    }
    return nullptr;
}

void CpuPool::addHost(Connection *connection)
{
    if (memberOf(connection))
        return;
    Member member;
    member.title = ConnectionList::humanName(connection->uri());
    member.connection = connection;
    m_members.append(member);
    Q_EMIT changed();
    connection->domainCapabilities({}).then(this,
                                            [this, connection = QPointer(connection)](const Result<QString> &text) {
                                                if (!connection)
                                                    return;
                                                if (text && CpuModel::read(*text))
                                                    takeCpu(connection, text);
                                                else
                                                    readCapabilities(connection);
                                            });
}

void CpuPool::readCapabilities(Connection *connection)
{
    connection->capabilities().then(this, [this, connection = QPointer(connection)](const Result<QString> &text) {
        if (connection)
            takeCpu(connection, text);
    });
}

void CpuPool::takeCpu(const Connection *connection, const Result<QString> &text)
{
    Member *member = memberOf(connection);
    if (!member)
        return;
    const Result<QStringList> cpus = text ? CpuModel::read(*text) : Result<QStringList>(text.error());
    member->isIn = cpus.ok();
    if (cpus)
        member->cpu = cpus->first();
    else
        member->problem = cpus.error().message;
    Q_EMIT changed();
}

Result<Done> CpuPool::addFile(const QString &path)
{
    const auto file = DefinitionFile::load(path);
    if (!file)
        return file.error();
    const auto cpus = CpuModel::read(file->text);
    if (!cpus)
        return cpus.error();
    const QString name = QFileInfo(path).fileName();
    for (qsizetype i = 0; i < cpus->size(); ++i) {
        Member member;
        member.title =
            cpus->size() == 1 ? name : tr("%1, number %2", "one of several processors in a file").arg(name).arg(i + 1);
        member.cpu = cpus->at(i);
        m_members.append(member);
    }
    Q_EMIT changed();
    return Done{};
}

void CpuPool::setIn(int member, bool isIn)
{
    if (member < 0 || member >= m_members.size() || m_members[member].isIn == isIn)
        return;
    m_members[member].isIn = isIn;
    Q_EMIT changed();
}

void CpuPool::computeBaseline(Connection *by)
{
    QStringList cpus;
    for (const Member &member : std::as_const(m_members)) {
        if (member.isIn && !member.cpu.isEmpty())
            cpus.append(member.cpu);
    }
    by->baselineCpu({}, cpus).then(this, [this](const Result<QString> &cpu) { Q_EMIT baselineComputed(cpu); });
}

void CpuPool::compare(const QString &cpu, const QString &type, const QString &arch)
{
    for (Member &member : m_members) {
        member.verdict.clear();
        if (!member.connection)
            continue;
        member.verdict = tr("asking…");
        const CapabilitiesRequest of{{}, arch, {}, type};
        member.connection->compareCpu(of, cpu).then(
            this, [this, connection = member.connection](const Result<CpuComparison> &comparison) {
                Member *asked = connection ? memberOf(connection) : nullptr;
                if (!asked)
                    return;
                asked->verdict =
                    comparison ? verdictText(*comparison) : tr("It does not tell: %1").arg(comparison.error().message);
                asked->runs = comparison && comparison->fit != CpuComparison::Fit::Incompatible;
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}
