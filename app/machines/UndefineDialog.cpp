// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/UndefineDialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

UndefineDialog::UndefineDialog(Connection *connection, const DomainSummary &domain, QWidget *parent)
    : MachineDialog(tr("Undefine %1").arg(domain.name), tr("&Undefine"), parent)
    , m_connection(connection)
    , m_domain(domain)
{
    m_request.uuid = domain.uuid;
    addText(tr("<b>%1</b> is taken out of libvirt: its definition is lost. Save it as a file first if you may want it "
               "back.")
                .arg(domain.name.toHtmlEscaped()));
    addText(tr("Its disks are not deleted; they stay where they are."));
    wait(tr("Looking for what else belongs to it…"));
    connection->belongings(domain.uuid).then(this, [this](const Result<Belongings> &read) {
        fail(read ? QString() : read.error().message);
        deed()->setEnabled(read.ok());
        if (read)
            showBelongings(*read);
    });
}

void UndefineDialog::addLoss(const QString &words)
{
    addText(tr("• %1", "one of several things that are lost").arg(words));
}

QCheckBox *UndefineDialog::addChoice(const QString &text, const QString &help)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleDescription(help);
    body()->addWidget(box);
    QLabel *hint = addHint(help);
    hint->setIndent(22);
    return box;
}

void UndefineDialog::showBelongings(const Belongings &belongings)
{
    const auto now = m_connection ? m_connection->domain(m_domain.uuid) : std::nullopt;
    if (now && isActive(now->state))
        addText(tr("It is running: it goes on until it is shut off, and is gone then."));
    m_request.managedSave = belongings.hasManagedSave;
    m_request.snapshots = !belongings.snapshots.isEmpty();
    m_request.checkpoints = !belongings.checkpoints.isEmpty();
    if (m_request.managedSave || m_request.snapshots || m_request.checkpoints)
        addText(tr("This is lost with it:"));
    if (m_request.managedSave)
        addLoss(tr("its saved state, with all that the guest had in memory"));
    if (m_request.snapshots)
        addLoss(tr("what libvirt knows of its %n snapshot(s): %1", nullptr, int(belongings.snapshots.size()))
                    .arg(belongings.snapshots.join(tr(", "))));
    if (m_request.checkpoints)
        addLoss(tr("what libvirt knows of its %n checkpoint(s): %1", nullptr, int(belongings.checkpoints.size()))
                    .arg(belongings.checkpoints.join(tr(", "))));
    if (!belongings.nvram.isEmpty())
        m_nvram = addChoice(tr("Delete the &variables of its firmware"),
                            tr("%1: boot entries and Secure Boot keys. A machine of that name made later finds them "
                               "again if they stay.")
                                .arg(belongings.nvram));
    if (belongings.hasTpm)
        m_tpm =
            addChoice(tr("Delete the state of its &TPM"),
                      tr("Disks that the guest encrypted with it, as BitLocker does, then need their recovery key."));
    adjustSize();
}

void UndefineDialog::goOn()
{
    if (!m_connection)
        return;
    UndefineRequest request = m_request;
    if (m_nvram)
        request.nvram = m_nvram->isChecked();
    if (m_tpm)
        request.tpm = m_tpm->isChecked();
    wait(tr("Undefining…"));
    m_connection->undefine(request).then(this, [this](const Result<Done> &done) {
        if (done)
            accept();
        else
            fail(tr("It cannot be undefined: %1").arg(done.error().message));
    });
}
