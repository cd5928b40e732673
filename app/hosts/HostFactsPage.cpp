// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/HostFactsPage.h"

#include "app/HostReading.h"
#include "models/draft/CpuModel.h"
#include "models/draft/CpuSet.h"
#include "models/draft/Size.h"
#include "models/host/HostFacts.h"
#include "views/Icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

QString version(unsigned long number)
{
    return number == 0 ? HostFactsPage::tr("not told")
                       : u"%1.%2.%3"_s.arg(number / 1000000).arg(number / 1000 % 1000).arg(number % 1000);
}

QString sizeText(quint64 kib)
{
    return QLocale().formattedDataSize(qint64(kib) * 1024, 1);
}

QString pagesText(const HostPages &pages)
{
    return HostFactsPage::tr("%1: %2 of %3 free", "pages of memory, 2 MiB: 10 of 512 free")
        .arg(Size::displayed(QString::number(pages.sizeKiB), {}), QLocale().toString(pages.free),
             QLocale().toString(pages.count));
}

} // namespace

HostFactsPage::HostFactsPage(Connection *connection, QWidget *parent)
    : PageFrame(tr("What libvirt tells of this host, as it was when this window opened."), parent)
    , m_uri(connection->uri())
    , m_facts(new QGridLayout)
{
    m_facts->setHorizontalSpacing(20);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    body()->addLayout(m_facts);
    m_nodes = addList(tr("NUMA nodes"), {tr("NUMA node"), tr("CPUs"), tr("Memory"), tr("Pages")});
    m_nodes->hide();
    auto *copy = new QPushButton(Icons::icon(u"copy"_s), tr("&Copy the capabilities as XML"), this);
    copy->setEnabled(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_capabilities); });
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(copy);
    bottom->addStretch(1);
    body()->addStretch(0);
    body()->addLayout(bottom);
    say(tr("Asking the host…"));
    connection->hostInfo().then(this, [this](const Result<HostInfo> &info) {
        if (info)
            showInfo(*info);
    });
    connection->hostReport().then(this, [this, copy](const Result<HostReport> &report) {
        say(report ? QString() : report.error().message, true);
        copy->setEnabled(report && !report->capabilities.isEmpty());
        if (report)
            showReport(*report);
    });
}

void HostFactsPage::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto *name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(label);
    name->setBuddy(text);
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void HostFactsPage::showInfo(const HostInfo &info)
{
    addFact(tr("Name"), info.hostName);
    addFact(tr("Connection"), m_uri);
    addFact(tr("Hypervisor"), tr("%1 %2", "name, version").arg(info.hypervisor, version(info.hypervisorVersion)));
    addFact(tr("libvirt"), version(info.libvirtVersion));
    addFact(tr("Memory"), sizeText(info.memoryKiB));
    const QString shape =
        tr("%1 × %2 × %3 (sockets of a node, cores, threads), %n NUMA node(s)", nullptr, info.numaNodes)
            .arg(info.socketsPerNode)
            .arg(info.coresPerSocket)
            .arg(info.threadsPerCore);
    addFact(tr("Processors"), tr("%n logical, %1", nullptr, info.cpus).arg(shape));
}

void HostFactsPage::showReport(const HostReport &report)
{
    m_capabilities = report.capabilities;
    const HostFacts facts = HostReading::facts(report);
    const auto cpus = CpuModel::read(report.capabilities);
    if (cpus)
        addFact(tr("Processor model"),
                tr("%1, %2 and %n more feature(s)", nullptr, CpuModel::featureCount(cpus->first()))
                    .arg(facts.arch, CpuModel::name(cpus->first())));
    else
        addFact(tr("Architecture"), facts.arch);
    for (const HostNode &node : std::as_const(facts.nodes)) {
        QSet<int> ids;
        for (const HostCpu &cpu : std::as_const(facts.cpus)) {
            if (cpu.node == node.id)
                ids.insert(cpu.id);
        }
        QStringList pages;
        for (const HostPages &one : node.pages)
            pages.append(pagesText(one));
        auto *item = new QTreeWidgetItem(
            m_nodes, {QString::number(node.id), CpuSet::format(ids), sizeText(node.memoryKiB), pages.join(u'\n')});
        item->setToolTip(3, tr("Huge pages that are free can be taken by guests that ask for them."));
    }
    m_nodes->setVisible(!facts.nodes.isEmpty());
    for (int column = 0; column < 3; ++column)
        m_nodes->setColumnWidth(column, fontMetrics().averageCharWidth() * 18);
}
