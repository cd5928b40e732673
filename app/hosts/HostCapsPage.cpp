// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/HostCapsPage.h"

#include "models/host/CapsRow.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HostCapsPage::HostCapsPage(Connection *connection, QWidget *parent)
    : PageFrame(
          tr("What the hypervisor of this host says it can do for a machine of that kind, in libvirt's own words."),
          parent)
    , m_connection(connection)
    , m_kind(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_machine(new QComboBox(this))
    , m_filter(new QLineEdit(this))
{
    auto *choices = new QHBoxLayout;
    for (const auto &[text, box] : {std::pair(tr("&Architecture:"), m_kind), std::pair(tr("&Type:"), m_type),
                                    std::pair(tr("&Machine:"), m_machine)}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&').remove(u':'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(label);
        choices->addWidget(box);
    }
    choices->addStretch(1);
    body()->addLayout(choices);
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter what it can do"));
    m_filter->setClearButtonEnabled(true);
    body()->addWidget(m_filter);
    m_list = addList(tr("What it can do"), {tr("About"), tr("Name"), tr("Can be")});
    connect(m_filter, &QLineEdit::textChanged, this, &HostCapsPage::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HostCapsPage::showMachines);
    connect(m_type, &QComboBox::currentIndexChanged, this, &HostCapsPage::ask);
    connect(m_machine, &QComboBox::currentIndexChanged, this, &HostCapsPage::ask);
    say(tr("Asking the host…"));
    connection->capabilities().then(this, [this](const Result<QString> &capabilities) {
        if (capabilities)
            takeKinds(*capabilities);
        else
            say(capabilities.error().message, true);
    });
}

void HostCapsPage::takeKinds(const QString &capabilities)
{
    m_kinds = GuestKind::readAll(capabilities);
    const QSignalBlocker blocker(m_kind);
    for (const GuestKind &kind : std::as_const(m_kinds))
        m_kind->addItem(kind.osType == u"hvm"
                            ? kind.arch
                            : tr("%1 (%2)", "architecture, kind of guest").arg(kind.arch, kind.osType));
    showMachines();
}

void HostCapsPage::showMachines()
{
    const GuestKind kind = m_kinds.value(m_kind->currentIndex());
    {
        const QSignalBlocker types(m_type);
        const QSignalBlocker machines(m_machine);
        m_type->clear();
        m_type->addItems(kind.types);
        m_machine->clear();
        m_machine->addItems(kind.machines);
        m_machine->setCurrentIndex(std::max(0, int(kind.machines.indexOf(u"q35"_s))));
        m_machine->setEnabled(!kind.machines.isEmpty());
    }
    ask();
}

void HostCapsPage::ask()
{
    if (!m_connection)
        return;
    m_asked = {{}, m_kinds.value(m_kind->currentIndex()).arch, m_machine->currentText(), m_type->currentText()};
    m_list->clear();
    say(tr("Asking the host…"));
    m_connection->domainCapabilities(m_asked).then(this, [this, asked = m_asked](const Result<QString> &capabilities) {
        if (!(asked == m_asked))
            return;
        say(capabilities ? QString() : tr("This host does not tell: %1").arg(capabilities.error().message), true);
        if (capabilities)
            show(*capabilities);
    });
}

void HostCapsPage::show(const QString &capabilities)
{
    for (const CapsRow &row : CapsRow::readAll(capabilities)) {
        const QString words = !row.isSupported ? tr("no")
                              : row.values.isEmpty()
                                  ? (row.name.isEmpty() || row.section.startsWith(u"cpu") ? tr("yes") : tr("nothing"))
                                  : row.values.join(tr(", "));
        auto *item = new QTreeWidgetItem(m_list, row.section.isEmpty() ? QStringList{row.name, {}, words}
                                                                       : QStringList{row.section, row.name, words});
        item->setToolTip(2, words);
        if (!row.isSupported) {
            for (int column = 0; column < 3; ++column)
                item->setForeground(column, Palettes::dimText(palette()));
        }
    }
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 34);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 26);
    filter();
}

void HostCapsPage::filter()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString text = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(std::any_of(words.begin(), words.end(),
                                    [&](const QString &word) { return !text.contains(word, Qt::CaseInsensitive); }));
    }
}
