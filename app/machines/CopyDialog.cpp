// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/CopyDialog.h"

#include "app/machines/CopyCheck.h"
#include "app/machines/NewSession.h"
#include "models/devices/Cloning.h"
#include "models/libvirt/HostsModel.h"
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CopyDialog::CopyDialog(Connection *source, const DomainDefinition &definition, HostsModel *hosts, QWidget *parent)
    : MachineDialog(tr("Copy %1 to another host").arg(definition.name), tr("&Go on"), parent)
    , m_definition(definition)
    , m_target(new QComboBox(this))
    , m_keep(new QRadioButton(tr("It moves there: &keep its UUID and MAC addresses"), this))
    , m_lacks(new QListWidget(this))
{
    for (Connection *connection : hosts->connections()) {
        if (connection == source || !connection->isOpen() || connection->isReadOnly())
            continue;
        m_targets.append(connection);
        addHost(m_target, connection);
    }
    m_target->setAccessibleName(tr("Host to copy to"));
    auto *form = new QFormLayout;
    form->addRow(tr("&To:"), m_target);
    body()->addLayout(form);
    auto *both = new QRadioButton(tr("Both stay: give the copy a UUID and MAC addresses of its &own"), this);
    m_keep->setChecked(true);
    body()->addWidget(m_keep);
    body()->addWidget(both);
    m_verdict = addText({});
    m_verdict->setTextFormat(Qt::PlainText);
    m_lacks->setAccessibleName(tr("What that host lacks"));
    m_lacks->setWordWrap(true);
    m_lacks->setMinimumHeight(fontMetrics().height() * 8);
    body()->addWidget(m_lacks, 1);
    QString hint = tr(
        "Only the definition is copied: disks, firmware variables and the state of a TPM stay where they are. You can "
        "change what does not fit before it is made.");
    if (m_definition.secretsMissing)
        hint += u' ' + tr("Its passwords cannot be read here, so the copy has none.");
    addHint(hint);
    connect(m_target, &QComboBox::currentIndexChanged, this, &CopyDialog::check);
    check();
}

Connection *CopyDialog::target() const
{
    return m_targets.value(m_target->currentIndex());
}

void CopyDialog::check()
{
    delete m_check;
    m_check = nullptr;
    m_lacks->clear();
    deed()->setEnabled(target());
    if (!target()) {
        m_verdict->setText(
            tr("No other host is connected. Add a connection to it first, with the right to change things there."));
        return;
    }
    m_check = new CopyCheck(target(), m_definition.text, this);
    connect(m_check, &CopyCheck::changed, this, &CopyDialog::showLacks);
    showLacks();
}

void CopyDialog::showLacks()
{
    m_lacks->clear();
    int missing = 0;
    for (const HostLack &lack : m_check->lacks()) {
        auto *item = new QListWidgetItem(lack.isCertain ? Icons::icon(u"warning"_s, Palettes::warningText)
                                                        : Icons::icon(u"info"_s),
                                         lack.message, m_lacks);
        item->setData(Qt::AccessibleTextRole, lack.isCertain ? tr("Missing: %1").arg(lack.message) : lack.message);
        item->setToolTip(lack.path.toString());
        missing += lack.isCertain ? 1 : 0;
    }
    if (!m_check->isComplete())
        m_verdict->setText(tr("Looking what that host has…"));
    else if (missing > 0)
        m_verdict->setText(tr("That host lacks %n thing(s) that the machine uses:", nullptr, missing));
    else
        m_verdict->setText(m_lacks->count() > 0 ? tr("Nothing is missing there as far as can be told:")
                                                : tr("That host has all that the machine uses."));
    m_lacks->setVisible(m_lacks->count() > 0 || !m_check->isComplete());
}

void CopyDialog::goOn()
{
    if (!target())
        return;
    QString text = m_definition.text;
    if (!m_keep->isChecked()) {
        Cloning::Options options;
        options.name = m_definition.name;
        options.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Result<QString> fresh = Cloning::cloned(text, options);
        if (!fresh)
            return fail(fresh.error().message);
        text = *fresh;
    }
    Q_EMIT proposed(new NewSession(target(), m_definition.text, text));
    accept();
}
