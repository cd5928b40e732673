// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/SavedStateQuestion.h"

#include "app/DomainSession.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void SavedStateQuestion::apply(Session *session, QWidget *window)
{
    auto *domain = qobject_cast<DomainSession *>(session);
    if (!domain || !domain->belongings().hasManagedSave || !domain->draft().isModified() ||
        !domain->obstacle().isEmpty()) {
        session->apply();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("A saved state"),
                                tr("%1 has a saved state.").arg(domain->title()), QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its next start goes on from there, with the settings of then: your changes are saved, but not used until "
           "it has been off once more. Without the saved state the guest starts afresh and what it had in memory "
           "is lost."));
    QPushButton *keep = box->addButton(tr("Apply and keep the saved state"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(tr("Apply and remove the saved state"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(keep, &QPushButton::clicked, domain, &Session::apply);
    QObject::connect(drop, &QPushButton::clicked, domain, [domain] {
        // Only for a definition that libvirt took.
        QObject::connect(
            domain, &Session::reported, domain,
            [domain](const ApplyReport &report) {
                if (report.kind == ApplyReport::Kind::Applied && domain->connection())
                    domain->connection()->dropSaved(domain->uuid());
            },
            Qt::SingleShotConnection);
        domain->apply();
    });
    box->open();
}
