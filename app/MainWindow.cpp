// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MainWindow.h"

#include "app/Conflicts.h"
#include "app/DomainSession.h"
#include "app/FileSession.h"
#include "app/LivePanel.h"
#include "app/RunningWatch.h"
#include "app/machines/MachineDeeds.h"
#include "app/machines/NewSession.h"
#include "app/machines/SavedStateQuestion.h"
#include "app/SilencedRules.h"
#include "models/grammar/GrammarFolder.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "views/Icons.h"
#include "views/editor/ActionBar.h"
#include "views/editor/DomainEditor.h"
#include "views/hosts/ActivityLines.h"
#include "views/hosts/HostsView.h"
#include "views/review/ReviewPage.h"
#include "views/review/DiffView.h"
#include "views/search/SettingSearch.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** How long after an edit a draft is written to disk. */
constexpr int StoreDelayMs = 1000;

} // namespace

MainWindow::MainWindow()
    : m_connections(m_settings)
    , m_hostsModel(new HostsModel(this))
    , m_runningWatch(new RunningWatch(m_hostsModel))
    , m_storeTimer(new QTimer(this))
{
    setWindowTitle(tr("Virtdraft"));
    setWindowIcon(Icons::application());
    resize(1280, 820);
    m_storeTimer->setSingleShot(true);
    m_storeTimer->setInterval(StoreDelayMs);
    connect(m_storeTimer, &QTimer::timeout, this, &MainWindow::storeDrafts);
    makeCentre();
    makeActions();
    makeToolBar();
    updateActions();
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    GrammarFolder *grammar = &GrammarFolder::instance();
    grammar->choose(m_settings.value(u"grammar/folder"_s).toString());
    connect(grammar, &GrammarFolder::changed, this,
            [this, grammar] { m_settings.setValue(u"grammar/folder"_s, grammar->chosen()); });
}

MainWindow::~MainWindow()
{
    // What hosts still owe an answer is answered now, while all that waits for it is whole.
    m_isEnding = true;
    delete m_deeds;
    for (Connection *connection : m_hostsModel->connections())
        connection->endSoon();
    // Other windows ask this one what is open.
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isWindow())
            delete child;
    }
    // Editors refer to drafts, which their sessions own.
    delete m_tabs;
}

void MainWindow::makeCentre()
{
    m_hosts = new HostsView(m_hostsModel, &m_connections, this);
    connect(m_hosts, &HostsView::domainActivated, this, &MainWindow::openDomain);
    connect(m_hosts, &HostsView::addConnectionRequested, this, &MainWindow::openConnection);
    connect(m_hosts, &HostsView::removeConnectionRequested, m_hostsModel, &HostsModel::removeConnection);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setAccessibleName(tr("Open definitions"));
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateActions);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::lookAgain);
    auto *welcome = new QLabel(tr("<h2>Choose a machine</h2><p>Open one from the list at the left, or a definition's file with Ctrl+O.<br>"
                                  "Nothing is changed on a host before you have seen the difference and applied it.</p>"), this);
    welcome->setAlignment(Qt::AlignCenter);
    welcome->setWordWrap(true);
    welcome->setForegroundRole(QPalette::PlaceholderText);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(welcome);
    m_centre->addWidget(m_tabs);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_hosts);
    splitter->addWidget(m_centre);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({248, 1032});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(new ActivityLines(m_hostsModel, whole));
    setCentralWidget(whole);
}

void MainWindow::openAtStart(const QString &target)
{
    const bool isUri = target.contains(u"://");
    if (!target.isEmpty() && !isUri && (QFileInfo::exists(target) || target.endsWith(u".xml"))) {
        openFile(target);
    } else if (!target.isEmpty()) {
        openConnection(target);
    } else {
        for (const QString &uri : m_connections.saved())
            openConnection(uri);
        if (m_hostsModel->connections().isEmpty())
            openConnection(u"qemu:///system"_s);
        for (Connection *connection : m_hostsModel->connections())
            connect(connection, &Connection::stateChanged, this, &MainWindow::openPracticeHostIfAlone);
    }
    offerStoredDrafts();
}

void MainWindow::openPracticeHostIfAlone()
{
    const auto connections = m_hostsModel->connections();
    const bool isAlone = std::all_of(connections.begin(), connections.end(), [](const Connection *connection) {
        return connection->state() == Connection::State::Failed || connection->state() == Connection::State::Closed;
    });
    if (!isAlone)
        return;
    if (const auto practice = PracticeHost::uri())
        openConnection(*practice);
}

Connection *MainWindow::openConnection(const QString &uri)
{
    Connection *connection = m_hostsModel->addConnection(uri);
    m_runningWatch->watch(connection);
    if (!connection->isOpen() && connection->state() != Connection::State::Opening)
        connection->open();
    m_connections.remember(uri);
    return connection;
}

void MainWindow::openDomainThen(Connection *connection, const QString &uuid, std::function<void(Session *)> then)
{
    const QString id = DomainSession::idOf(connection->uri(), uuid);
    Session *const open = showOpen(id);
    if (open && then)
        then(open);
    if (open || m_reading.contains(id))
        return;
    m_reading.insert(id);
    connection->readDefinition(uuid).then(this, [this, connection = QPointer(connection), id, then](const Result<Definition> &definition) {
        m_reading.remove(id);
        if (m_isEnding || !connection || (!definition && Connection::isCancelled(definition.error())))
            return;
        if (!definition) {
            QMessageBox::warning(this, tr("The definition cannot be read"), definition.error().message);
            return;
        }
        auto *session = new DomainSession(connection, *definition, this);
        addSession(session);
        for (const StoredDraft &draft : m_store.all()) {
            if (draft.id == id)
                restore(session, draft);
        }
        if (then)
            then(session);
    });
}

void MainWindow::openFile(const QString &path)
{
    const auto file = DefinitionFile::load(path);
    if (!file) {
        const QString place = file.error().line > 0 ? tr("\nLine %1, column %2.").arg(file.error().line).arg(file.error().column) : QString();
        QMessageBox::warning(this, tr("The file cannot be opened"), QString(file.error().message + place));
        return;
    }
    auto session = std::make_unique<FileSession>(*file, this);
    if (!showOpen(session->id()))
        addSession(session.release());
}

Session *MainWindow::showOpen(const QString &id)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (Session *session = sessionAt(index); session && session->id() == id) {
            m_tabs->setCurrentIndex(index);
            return session;
        }
    }
    return nullptr;
}

void MainWindow::addSession(Session *session)
{
    auto *editor = new DomainEditor(session->draft(), m_tabs);
    session->setParent(editor);
    m_undoGroup.addStack(session->draft().undoStack());
    connect(editor, &DomainEditor::applyRequested, this, [this, session] { SavedStateQuestion::apply(session, this); });
    connect(editor, &DomainEditor::discardRequested, this, &MainWindow::discard);
    connect(editor, &DomainEditor::shownChosen, this, &MainWindow::setShown);
    editor->setShown(shown());
    connect(editor, &DomainEditor::deviceOrderChosen, this, &MainWindow::setDeviceOrder);
    editor->setDeviceOrder(m_settings.value(u"window/deviceOrder"_s).value<DeviceFilter::Order>());
    connect(session, &Session::reported, this, [this, session](const ApplyReport &report) { showReport(session, report); });
    auto *conflicts = new Conflicts(session, editor);
    connect(conflicts, &Conflicts::followed, this, [this, session] {
        statusBar()->show();
        statusBar()->showMessage(tr("%1 was changed elsewhere; this is what is there now.").arg(session->title()), 10000);
    });
    for (const auto signal : {&Session::statusChanged, &Session::applyingChanged})
        connect(session, signal, this, [this, session] { updateSession(session); });
    connect(&session->draft(), &DomainDraft::changed, this, [this, session] {
        updateSession(session);
        m_storeTimer->start();
    });
    connect(&session->draft(), &DomainDraft::baseChanged, this, [this, session] { updateSession(session); });
    session->draft().setSilencedRules(SilencedRules::load(m_settings, session->id()));
    connect(&session->draft(), &DomainDraft::silencedRulesChanged, this,
            [this, session] { SilencedRules::save(m_settings, session->id(), session->draft().silencedRules()); });
    const int index = m_tabs->addTab(editor, session->title());
    m_tabs->setTabToolTip(index, session->place());
    m_tabs->setCurrentIndex(index);
    m_centre->setCurrentWidget(m_tabs);
    if (qobject_cast<NewSession *>(session))
        editor->reviewPage().setTitles(tr("As it was proposed"), tr("What is made on %1").arg(ConnectionList::humanName(session->place())));
    else if (auto *domain = qobject_cast<DomainSession *>(session)) {
        editor->reviewPage().setTitles(tr("Now on %1").arg(ConnectionList::humanName(session->place())), tr("After Apply"));
        auto *panel = new LivePanel(domain, editor, m_runningWatch);
        connect(panel, &LivePanel::compareRequested, this, [this, domain] { compareRunning(domain); });
        watchMoves(domain, editor);
    } else {
        editor->reviewPage().setTitles(tr("Now in %1").arg(session->place()), tr("After Save"));
    }
    updateSession(session);
    updateActions();
    Q_EMIT sessionOpened(session);
}

Session *MainWindow::sessionAt(int index) const
{
    return m_tabs->widget(index) ? m_tabs->widget(index)->findChild<Session *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

int MainWindow::tabOf(const Session *session) const
{
    return m_tabs->indexOf(qobject_cast<QWidget *>(session->parent()));
}

DomainEditor *MainWindow::currentEditor() const
{
    return qobject_cast<DomainEditor *>(m_tabs->currentWidget());
}

Session *MainWindow::currentSession() const
{
    return sessionAt(m_tabs->currentIndex());
}

void MainWindow::updateSession(Session *session)
{
    const int index = tabOf(session);
    auto *editor = qobject_cast<DomainEditor *>(m_tabs->widget(index));
    if (!editor)
        return;
    const QString title = session->hasWork() ? session->title() + u" ●" : session->title();
    if (m_tabs->tabText(index) != title)
        m_tabs->setTabText(index, title);
    const QString obstacle = session->obstacle();
    ActionBar &bar = editor->actionBar();
    bar.setApply(session->applyText(), obstacle.isEmpty() && !session->draft().textError() && !session->isApplying(),
                 session->draft().textError() ? tr("The XML is not well-formed yet.") : obstacle, session->isPending());
    bar.setStatus(session->isApplying() ? session->progress() : session->status());
    if (auto *domain = qobject_cast<DomainSession *>(session))
        m_hostsModel->setDraftMark(domain->uri(), domain->uuid(),
                                   session->draft().isModified() ? std::max(1, int(session->draft().changes().size())) : 0);
}

void MainWindow::apply()
{
    if (Session *session = currentSession())
        SavedStateQuestion::apply(session, this);
}

void MainWindow::showReport(Session *session, const ApplyReport &report)
{
    auto *editor = qobject_cast<DomainEditor *>(session->parent());
    const bool isGood = report.kind == ApplyReport::Kind::Applied;
    using Tone = ReviewPage::Tone;
    editor->reviewPage().showOutcome(report.words, !isGood ? Tone::Bad : report.isWhole ? Tone::Good : Tone::Mixed, report.place);
    editor->showPage(u"review"_s);
    if (isGood)
        m_store.remove(session->id());
    updateSession(session);
    Q_EMIT reported(report);
    if (report.kind == ApplyReport::Kind::Conflict)
        editor->findChild<Conflicts *>()->show(report.currentText);
}

void MainWindow::discard()
{
    Session *session = currentSession();
    if (!session || !session->draft().isModified())
        return;
    // It can be undone, so there is nothing to ask.
    session->draft().discard();
    m_store.remove(session->id());
}

bool MainWindow::mayClose(Session *session)
{
    if (!session || !session->hasWork())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Changes that are not applied"),
                    session->isPending() ? tr("%1 is not made yet.").arg(session->title())
                                         : tr("%1 has changes that are not applied.").arg(session->title()),
                    QMessageBox::NoButton, this);
    const bool canKeep = !PracticeHost::isPracticeUri(session->place());
    const auto *keep = canKeep ? box.addButton(tr("Keep the draft"), QMessageBox::AcceptRole) : nullptr;
    const auto *discards = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setInformativeText(canKeep ? tr("A kept draft is offered again at the next start.")
                                   : tr("The practice host forgets everything at exit, drafts too."));
    box.exec();
    if (box.clickedButton() == discards)
        m_store.remove(session->id());
    return box.clickedButton() == discards || (keep && box.clickedButton() == keep && storeDraft(session));
}

bool MainWindow::closeTab(int index)
{
    Session *session = sessionAt(index);
    if (!mayClose(session))
        return false;
    dropTab(index);
    return true;
}

void MainWindow::dropTab(int index)
{
    if (auto *domain = qobject_cast<DomainSession *>(sessionAt(index)))
        m_hostsModel->setDraftMark(domain->uri(), domain->uuid(), 0);
    QWidget *widget = m_tabs->widget(index);
    m_tabs->removeTab(index);
    widget->deleteLater();
    if (m_tabs->count() == 0)
        m_centre->setCurrentIndex(0);
    updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (!mayClose(sessionAt(index))) {
            // Those that were to be discarded are still there.
            m_storeTimer->start();
            event->ignore();
            return;
        }
    }
    m_storeTimer->stop();
    QStringList uris;
    for (const Connection *connection : m_hostsModel->connections())
        uris.append(connection->uri());
    m_connections.save(uris);
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
