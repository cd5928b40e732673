// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's part in keeping drafts on disk, and in offering them again.
#include "app/DomainSession.h"
#include "app/MainWindow.h"
#include "app/machines/NewSession.h"
#include "models/draft/Secrets.h"
#include "models/libvirt/PracticeHost.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

StoredDraft MainWindow::stored(Session *session) const
{
    StoredDraft draft{session->id(), {}, {}, {}, session->title(), session->draft().baseText(), session->draft().text(), {}};
    if (const auto *domain = qobject_cast<const DomainSession *>(session)) {
        draft.uri = domain->uri();
        draft.uuid = domain->uuid();
    } else if (const auto *isNew = qobject_cast<const NewSession *>(session)) {
        draft.uri = isNew->uri();
    } else {
        draft.file = session->place();
    }
    return draft;
}

void MainWindow::storeDrafts()
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        Session *session = sessionAt(index);
        if (!session || PracticeHost::isPracticeUri(session->place()))
            continue;
        if (session->hasWork())
            m_store.saveLater(stored(session)).then(this, [this](const Result<Done> &saved) { tellIfNotKept(saved); });
        else
            m_store.remove(session->id());
    }
}

bool MainWindow::storeDraft(Session *session)
{
    if (PracticeHost::isPracticeUri(session->place()))
        return true;
    if (!session->hasWork()) {
        m_store.remove(session->id());
        return true;
    }
    const auto saved = m_store.save(stored(session));
    tellIfNotKept(saved);
    return saved.ok();
}

void MainWindow::tellIfNotKept(const Result<Done> &saved)
{
    if (saved)
        return;
    statusBar()->showMessage(tr("The draft cannot be kept on disk: %1").arg(saved.error().message));
    statusBar()->show();
}

void MainWindow::offerStoredDrafts()
{
    const QList<StoredDraft> drafts = m_store.all();
    if (drafts.isEmpty())
        return;
    QStringList titles;
    for (const StoredDraft &draft : drafts)
        titles.append(tr("%1 (%2)").arg(draft.title, QLocale().toString(draft.saved.toLocalTime(), QLocale::ShortFormat)));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Drafts that were not applied"),
                                tr("%n draft(s) were neither applied nor discarded: %1", nullptr, int(drafts.size())).arg(titles.join(u", ")),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *open = box->addButton(tr("Open them"), QMessageBox::AcceptRole);
    QPushButton *discards = box->addButton(tr("Discard them"), QMessageBox::DestructiveRole);
    box->addButton(tr("Later"), QMessageBox::RejectRole);
    connect(open, &QPushButton::clicked, this, [this, drafts] { openStoredDrafts(drafts); });
    connect(discards, &QPushButton::clicked, this, [this, drafts] {
        for (const StoredDraft &draft : drafts)
            m_store.remove(draft.id);
    });
    box->open();
}

void MainWindow::openStoredDrafts(const QList<StoredDraft> &drafts)
{
    for (const StoredDraft &draft : drafts) {
        if (!draft.file.isEmpty()) {
            openFile(draft.file);
            if (currentSession() && currentSession()->id() == draft.id)
                restore(currentSession(), draft);
            continue;
        }
        Connection *connection = openConnection(draft.uri);
        if (draft.uuid.isEmpty()) {
            // Nobody has the passwords of what was never made.
            addNew(new NewSession(connection, Secrets::restored(draft.base, {}), Secrets::restored(draft.text, {}), draft.id));
            continue;
        }
        const auto read = [this, connection, uuid = draft.uuid] { openDomain(connection, uuid); };
        if (connection->isListed())
            read();
        else
            connect(connection, &Connection::domainsReset, this, read, Qt::SingleShotConnection);
    }
}

void MainWindow::restore(Session *session, const StoredDraft &draft)
{
    // Secrets were not kept: those that the source has now take their places again.
    const QString current = session->draft().baseText();
    session->draft().setBase(Secrets::restored(draft.base, current));
    session->draft().replaceText(Secrets::restored(draft.text, current), tr("recover the draft"));
    // An unchanged source needs no comparison with the base of then.
    if (session->draft().baseText() == current)
        session->draft().setBase(current);
}
