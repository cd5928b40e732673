// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/CloneDialog.h"

#include "app/machines/NewSession.h"
#include "models/devices/Cloning.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CloneDialog::CloneDialog(Connection *connection, const DomainDefinition &definition, QWidget *parent)
    : MachineDialog(tr("Clone %1").arg(definition.name), tr("&Go on"), parent)
    , m_connection(connection)
    , m_definition(definition)
    , m_name(new QLineEdit(this))
{
    QSet<QString> taken;
    for (const DomainSummary &domain : connection->domains())
        taken.insert(domain.name);
    m_name->setText(Cloning::freeName(definition.name, taken));
    m_name->setAccessibleName(tr("Name of the new machine"));
    m_name->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    body()->addLayout(form);
    addDisks();
    addHint(tr(
        "It gets a UUID, MAC addresses and firmware variables of its own. Everything else is as it is now, and you can "
        "change it before it is made: the next step shows it as a draft."));
    const auto update = [this, taken] {
        const QString name = m_name->text().trimmed();
        fail(taken.contains(name) ? tr("There is already a machine named “%1” on this host.").arg(name) : QString());
        deed()->setEnabled(!name.isEmpty() && !taken.contains(name));
    };
    connect(m_name, &QLineEdit::textChanged, this, update);
}

void CloneDialog::addDisks()
{
    const QStringList disks = Cloning::writableDisks(m_definition.text);
    if (disks.isEmpty())
        return;
    addText(tr("It has %n disk(s):", nullptr, int(disks.size())));
    addHint(disks.join(u'\n'))->setTextFormat(Qt::PlainText);
    auto *without = new QRadioButton(tr("Leave the disks &out; give it others before it starts"), this);
    m_sameDisks = new QRadioButton(tr("&Use the same disks"), this);
    without->setChecked(true);
    body()->addWidget(without);
    body()->addWidget(m_sameDisks);
    addHint(
        tr("The data are not copied. Two machines that run with the same disk at the same time destroy what is on it."))
        ->setIndent(22);
}

void CloneDialog::goOn()
{
    Cloning::Options options;
    options.name = m_name->text().trimmed();
    options.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    options.withDisks = !m_sameDisks || m_sameDisks->isChecked();
    const Result<QString> text = Cloning::cloned(m_definition.text, options);
    if (!text)
        return fail(text.error().message);
    if (m_connection)
        Q_EMIT proposed(new NewSession(m_connection, m_definition.text, *text));
    accept();
}
