// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/RenameDialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RenameDialog::RenameDialog(Connection *connection, const DomainSummary &domain, QWidget *parent)
    : MachineDialog(tr("Rename %1").arg(domain.name), tr("&Rename"), parent)
    , m_connection(connection)
    , m_domain(domain)
    , m_name(new QLineEdit(domain.name, this))
{
    m_name->setAccessibleName(tr("New name"));
    m_name->selectAll();
    auto *form = new QFormLayout;
    form->addRow(tr("&New name:"), m_name);
    body()->addLayout(form);
    addHint(tr("Its UUID, its disks and its settings stay as they are."));
    const auto update = [this] {
        deed()->setEnabled(!m_name->text().trimmed().isEmpty() && m_name->text().trimmed() != m_domain.name);
    };
    connect(m_name, &QLineEdit::textChanged, this, update);
    update();
    connection->belongings(domain.uuid).then(this, [this](const Result<Belongings> &read) {
        if (read)
            showObstacles(*read);
    });
}

void RenameDialog::showObstacles(const Belongings &belongings)
{
    QStringList words;
    if (isActive(m_domain.state))
        words.append(tr("It is running; a machine can be renamed only while it is off."));
    if (!belongings.snapshots.isEmpty())
        words.append(tr("It has %n snapshot(s); libvirt renames no machine that has any.", nullptr,
                        int(belongings.snapshots.size())));
    if (belongings.hasManagedSave)
        words.append(tr("It has a saved state; remove that first."));
    if (words.isEmpty())
        return;
    fail(words.join(u'\n'));
    m_name->setEnabled(false);
    deed()->setEnabled(false);
}

void RenameDialog::goOn()
{
    if (!m_connection)
        return;
    wait(tr("Renaming…"));
    m_connection->rename(m_domain.uuid, m_name->text().trimmed()).then(this, [this](const Result<Done> &done) {
        if (done)
            accept();
        else
            fail(tr("It cannot be renamed: %1").arg(done.error().message));
    });
}
