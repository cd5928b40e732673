// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Conflicts.h"

#include "app/DomainSession.h"
#include "app/FileSession.h"
#include "models/document/DefinitionFile.h"
#include "models/libvirt/Connection.h"
#include "views/editor/DomainEditor.h"
#include "views/editor/NoticeBar.h"
#include "views/review/MergeDialog.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString notice = u"changed"_s;

/** The first few of the changes, by name. */
QString named(const QList<Change> &changes)
{
    constexpr qsizetype most = 4;
    QStringList labels;
    for (const Change &change : changes.first(std::min(changes.size(), most)))
        labels.append(change.label);
    if (changes.size() > most)
        labels.append(Conflicts::tr("%n more", nullptr, int(changes.size() - most)));
    return labels.join(u", ");
}

} // namespace

Conflicts::Conflicts(Session *session, DomainEditor *editor)
    : QObject(editor)
    , m_session(session)
    , m_editor(editor)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &Conflicts::read);
    connect(&editor->notices(), &NoticeBar::actionRequested, this, [this](const QString &id) {
        if (id == notice)
            show(m_changedTo);
    });
    connect(&session->draft(), &DomainDraft::baseChanged, this, [this] {
        if (m_session->draft().baseText() == m_changedTo)
            forget();
        readSoon(); // a draft from disk begins with the base of then
    });
    if (auto *domain = qobject_cast<DomainSession *>(session)) {
        connect(session, &Session::applyingChanged, this, &Conflicts::readSoon);
        const auto watchAll = [this, domain] { watch(domain->connection(), domain->uuid()); };
        connect(session, &Session::attached, this, watchAll);
        watchAll();
    } else if (qobject_cast<FileSession *>(session)) {
        watchFile();
    }
}

void Conflicts::watchFile()
{
    auto *watcher = new QFileSystemWatcher(this);
    // Most programs write another file and rename it, which only the folder tells.
    const auto add = [this, watcher] { watcher->addPaths({m_session->place(), QFileInfo(m_session->place()).path()}); };
    add();
    connect(m_session, &Session::statusChanged, watcher, add);
    for (const auto signal : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(watcher, signal, this, &Conflicts::readSoon);
}

void Conflicts::watch(Connection *connection, const QString &uuid)
{
    connect(connection, &Connection::definitionMayHaveChanged, this, [this, uuid](const QString &changed) {
        if (changed == uuid)
            readSoon();
    });
    // While the connection was away anything may have happened.
    connect(connection, &Connection::domainsReset, this, &Conflicts::readSoon);
}

void Conflicts::readSoon()
{
    m_soon->start();
}

void Conflicts::read()
{
    if (m_session->isApplying())
        return;
    auto *domain = qobject_cast<DomainSession *>(m_session);
    if (!domain) {
        const auto file = DefinitionFile::load(m_session->place());
        if (file)
            found(file->text);
        return;
    }
    if (!domain->connection() || !domain->connection()->isOpen())
        return;
    domain->connection()->readDefinition(domain->uuid()).then(this, [this](const Result<Definition> &definition) {
        // A definition without its passwords is none to compare with.
        if (definition && !definition->secretsMissing && !m_session->isApplying())
            found(definition->text);
    });
}

void Conflicts::forget()
{
    m_changedTo.clear();
    m_editor->notices().removeNotice(notice);
}

void Conflicts::found(const QString &current)
{
    DomainDraft &draft = m_session->draft();
    if (current == draft.baseText())
        return forget();
    if (!draft.isModified()) {
        draft.setBase(current);
        draft.replaceText(current, tr("take what is there now"));
        Q_EMIT followed();
        return;
    }
    m_changedTo = current;
    const auto now = XmlDocument::parse(current);
    const QList<Change> changes = now ? changesBetween(draft.base(), *now) : QList<Change>();
    m_editor->notices().setNotice(notice,
                                  changes.isEmpty() ? tr("%1 was changed elsewhere while you edited it.").arg(m_session->title())
                                                    : tr("%1 was changed elsewhere while you edited it: %2.").arg(m_session->title(), named(changes)),
                                  tr("Look and merge…"));
}

void Conflicts::show(const QString &current)
{
    DomainDraft &draft = m_session->draft();
    const auto theirs = XmlDocument::parse(current);
    if (!theirs || draft.textError() || draft.base().isNull()) {
        m_editor->showPage(u"xml"_s); // where it says what is not well-formed
        return;
    }
    auto *dialog = new MergeDialog({draft.base(), draft.document(), *theirs}, m_session->title(), m_editor);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"conflict"_s);
    connect(dialog, &QDialog::accepted, this, [this, dialog, current] {
        DomainDraft &mine = m_session->draft();
        // What was edited while the dialog was open is not in it.
        if (mine.text() != dialog->threeWay().mine().text())
            return show(current);
        mine.setBase(current);
        mine.replaceText(dialog->merged(), tr("merge"));
        m_editor->showPage(u"review"_s);
    });
    dialog->open();
}
