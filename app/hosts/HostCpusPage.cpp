// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/HostCpusPage.h"

#include "app/Session.h"
#include "app/hosts/CpuPool.h"
#include "models/draft/CpuModel.h"
#include "models/libvirt/HostsModel.h"
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HostCpusPage::HostCpusPage(Connection *connection, HostsModel *hosts, CurrentSession current, QWidget *parent)
    : PageFrame(tr("A machine can move between hosts without being shut down only if all of them can do what its "
                   "processor can. Choose the "
                   "hosts, or files with their capabilities, and compute a processor that they have in common."),
                parent)
    , m_connection(connection)
    , m_hosts(hosts)
    , m_current(std::move(current))
    , m_pool(new CpuPool(this))
{
    makeList();
    makeResult();
    connect(m_pool, &CpuPool::changed, this, &HostCpusPage::fill);
    connect(m_pool, &CpuPool::baselineComputed, this, &HostCpusPage::take);
    for (Connection *host : hosts->connections()) {
        if (host->isOpen())
            m_pool->addHost(host);
    }
    updateButtons();
}

void HostCpusPage::makeList()
{
    m_list = addList(tr("Hosts and files"), {tr("Host or file"), tr("Processor"), tr("Can it run the guest's?")});
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        if (column == 0 && !m_isFilling)
            m_pool->setIn(m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item)),
                          item->checkState(0) == Qt::Checked);
    });
    auto *row = new QHBoxLayout;
    auto *file = new QPushButton(Icons::icon(u"open"_s), tr("Add a &file…"), this);
    m_compare = new QPushButton(this);
    m_compute = new QPushButton(tr("Compute what they have in &common"), this);
    m_compute->setDefault(true);
    connect(file, &QPushButton::clicked, this, &HostCpusPage::addFile);
    connect(m_compare, &QPushButton::clicked, this, &HostCpusPage::compare);
    connect(m_compute, &QPushButton::clicked, this, &HostCpusPage::compute);
    row->addWidget(file);
    row->addStretch(1);
    row->addWidget(m_compare);
    row->addWidget(m_compute);
    body()->addLayout(row);
}

void HostCpusPage::makeResult()
{
    m_verdict = new QLabel(this);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setAccessibleName(tr("Result"));
    m_result = new QPlainTextEdit(this);
    m_result->setReadOnly(true);
    m_result->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_result->setAccessibleName(tr("The processor as XML"));
    m_copy = new QPushButton(Icons::icon(u"copy"_s), tr("C&opy"), this);
    m_put = new QPushButton(this);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_result->toPlainText()); });
    connect(m_put, &QPushButton::clicked, this, &HostCpusPage::put);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_put);
    body()->addWidget(m_verdict);
    body()->addWidget(m_result, 1);
    body()->addLayout(row);
    m_verdict->hide();
    m_result->hide();
}

void HostCpusPage::showEvent(QShowEvent *event)
{
    updateButtons();
    PageFrame::showEvent(event);
}

void HostCpusPage::updateButtons()
{
    const Session *session = m_current();
    const QString guest = session ? CpuModel::ofDraft(session->draft()) : QString();
    m_compare->setText(session ? tr("Can they run that of %1?").arg(session->title()) : tr("Can they run a guest's?"));
    m_compare->setEnabled(!guest.isEmpty());
    m_compare->setToolTip(session && guest.isEmpty() ? tr("Its processor names no model: it takes what its host has.")
                                                     : QString());
    m_put->setText(session ? tr("&Use it in %1").arg(session->title()) : tr("&Use it in a draft"));
    m_put->setEnabled(session && !m_result->toPlainText().isEmpty());
    m_copy->setEnabled(!m_result->toPlainText().isEmpty());
    m_put->setVisible(m_result->isVisibleTo(this));
    m_copy->setVisible(m_result->isVisibleTo(this));
    const auto &members = m_pool->members();
    m_compute->setEnabled(m_connection &&
                          std::any_of(members.begin(), members.end(), [](const CpuPool::Member &member) {
                              return member.isIn && !member.cpu.isEmpty();
                          }));
}

void HostCpusPage::fill()
{
    m_isFilling = true;
    m_list->clear();
    for (const CpuPool::Member &member : m_pool->members()) {
        const QString cpu = member.cpu.isEmpty()
                                ? (member.problem.isEmpty() ? tr("asking…") : member.problem)
                                : tr("%1 and %n more feature(s)", nullptr, CpuModel::featureCount(member.cpu))
                                      .arg(CpuModel::name(member.cpu));
        auto *item = new QTreeWidgetItem(m_list, {member.title, cpu, member.verdict});
        item->setCheckState(0, member.isIn ? Qt::Checked : Qt::Unchecked);
        if (member.cpu.isEmpty())
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setToolTip(1, member.cpu);
        item->setToolTip(2, member.verdict);
        if (!member.verdict.isEmpty())
            item->setForeground(2, member.runs ? Palettes::goodText(palette()) : Palettes::errorText(palette()));
    }
    for (int column = 0; column < 2; ++column)
        m_list->setColumnWidth(column, fontMetrics().averageCharWidth() * 40);
    m_isFilling = false;
    updateButtons();
}

void HostCpusPage::addFile()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Capabilities of hosts"), {}, tr("XML (*.xml);;All files (*)"));
    for (const QString &path : paths) {
        const auto added = m_pool->addFile(path);
        say(added ? QString() : tr("%1: %2").arg(path, added.error().message), true);
    }
}

void HostCpusPage::compute()
{
    if (!m_connection)
        return;
    say(tr("Computing…"));
    m_compute->setEnabled(false);
    m_pool->computeBaseline(m_connection);
}

void HostCpusPage::take(const Result<QString> &cpu)
{
    say(cpu ? QString() : tr("There is no such processor: %1").arg(cpu.error().message), true);
    m_result->setPlainText(cpu ? cpu->trimmed() : QString());
    m_result->setVisible(cpu.ok());
    m_verdict->setVisible(cpu.ok());
    if (cpu)
        m_verdict->setText(tr("All of them can run %1 with %n more feature(s):", nullptr, CpuModel::featureCount(*cpu))
                               .arg(CpuModel::name(*cpu)));
    updateButtons();
}

void HostCpusPage::put()
{
    Session *session = m_current();
    if (!session)
        return;
    const auto done = CpuModel::put(session->draft(), m_result->toPlainText());
    say(done ? tr("It is in the draft of %1 now. Undo takes it out again, Apply brings it into use.")
                   .arg(session->title())
             : done.error().message,
        !done);
}

void HostCpusPage::compare()
{
    if (const Session *session = m_current()) {
        const auto of = [session](const QString &path) {
            return session->draft().value(Path::fromLiteral(path)).value_or(QString());
        };
        m_pool->compare(CpuModel::ofDraft(session->draft()), of(u"@type"_s), of(u"os/type/@arch"_s));
    }
}
