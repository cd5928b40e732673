// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DomainSession.h"
#include "app/FileSession.h"
#include "app/MainWindow.h"
#include "app/machines/MachineActions.h"
#include "app/machines/MachineDeeds.h"
#include "models/draft/Secrets.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "views/Icons.h"
#include "views/editor/DomainEditor.h"
#include "views/editor/ShownButton.h"
#include "views/hosts/HostsView.h"
#include "views/review/ReviewPage.h"
#include "views/search/SettingSearch.h"
#include "views/source/GrammarDialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

void MainWindow::makeActions()
{
    makeFileMenu();
    makeEditMenu();
    makeMachineMenu();
    makeViewMenu();
    makeHostMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Add connection…"), QKeySequence(tr("Ctrl+Shift+N")), m_hosts, &HostsView::askForConnection);
    menu->addAction(tr("Open the &practice host"), this, [this] {
        if (const auto uri = PracticeHost::uri())
            openConnection(*uri);
        else
            QMessageBox::warning(this, tr("No practice host"), uri.error().message);
    });
    menu->addSeparator();
    menu->addAction(Icons::icon(u"open"_s), tr("&Open file…"), QKeySequence::Open, this, &MainWindow::openFileDialog);
    menu->addAction(tr("&Compare definitions…"), this, [this] { compareDialog(); });
    auto *save = menu->addAction(Icons::icon(u"save"_s), tr("&Save"), QKeySequence::Save, this, [this] {
        // Saving a domain means applying it; that is asked for by name.
        if (qobject_cast<FileSession *>(currentSession()))
            apply();
        else
            saveAs();
    });
    auto *saveTo = menu->addAction(tr("Save as a &file…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &MainWindow::saveAs);
    menu->addSeparator();
    auto *close = menu->addAction(tr("Close &tab"), QKeySequence(Qt::CTRL | Qt::Key_W), this, [this] { closeTab(m_tabs->currentIndex()); });
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    m_sessionActions << save << saveTo;
    m_tabActions << close;
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_undoGroup.createUndoAction(this, tr("&Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    undo->setIcon(Icons::icon(u"undo"_s));
    QAction *redo = m_undoGroup.createRedoAction(this, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    redo->setIcon(Icons::icon(u"redo"_s));
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    menu->addActions({undo, redo});
    menu->addSeparator();
    auto *find = menu->addAction(Icons::icon(u"search"_s), tr("&Find a setting"), this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    find->setShortcut(QKeySequence(tr("Ctrl+K")));
    auto *findHere = menu->addAction(tr("F&ind"), this, [this] {
        if (!currentEditor() || !currentEditor()->openOwnSearch())
            m_search->setFocus(Qt::ShortcutFocusReason);
    });
    findHere->setShortcut(QKeySequence::Find);
    auto *filter = menu->addAction(tr("Filter &machines"), m_hosts, &HostsView::focusFilter);
    filter->setShortcut(QKeySequence(tr("Ctrl+L")));
    menu->addSeparator();
    auto *inXml = menu->addAction(tr("Show the setting in the &XML"), QKeySequence(tr("Ctrl+Shift+X")), this, [this] {
        if (currentEditor())
            currentEditor()->swapFormAndXml();
    });
    m_sessionActions << inXml;
    menu->addSeparator();
    menu->addAction(tr("libvirt's &grammar…"), this, [this] { GrammarDialog::open(this); });
}

void MainWindow::makeMachineMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Machine"));
    auto *review = menu->addAction(Icons::icon(u"review"_s), tr("&Review changes"), QKeySequence(tr("Ctrl+R")), this, [this] {
        if (currentEditor())
            currentEditor()->showPage(u"review"_s);
    });
    auto *applies = menu->addAction(tr("&Apply"), QKeySequence(tr("Ctrl+Return")), this, &MainWindow::apply);
    auto *discards = menu->addAction(tr("&Discard changes"), this, &MainWindow::discard);
    m_sessionActions << review << applies << discards;
    menu->addSeparator();
    makeMachineActions();
    menu->addAction(Icons::icon(u"add"_s), tr("Ne&w machine…"), this, [this] { m_deeds->create(m_hosts->currentConnection()); });
    menu->addSeparator();
    menu->addActions(m_machineActions->actions());
    m_compareRunning = menu->addAction(tr("C&ompare what runs with what is saved"), this, [this] {
        if (auto *domain = qobject_cast<DomainSession *>(currentSession()))
            compareRunning(domain);
    });
    auto *compares = new QAction(Icons::icon(u"review"_s), tr("Compa&re with…"), this);
    connect(compares, &QAction::triggered, this, &MainWindow::compareFromList);
    m_hosts->setDomainActions(m_listActions->actions() + QList<QAction *>{compares});
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QMenu *pages = menu->addMenu(tr("&Page"));
    connect(pages, &QMenu::aboutToShow, this, [this, pages] {
        pages->clear();
        if (!currentEditor())
            return;
        for (const QString &id : currentEditor()->pages())
            pages->addAction(Icons::icon(id), currentEditor()->pageTitle(id), this, [this, id] { currentEditor()->showPage(id); });
    });
    for (const auto &[text, keys, step] : {std::tuple(tr("Ne&xt page"), tr("Ctrl+PgDown"), 1), std::tuple(tr("Pre&vious page"), tr("Ctrl+PgUp"), -1)}) {
        m_sessionActions << menu->addAction(text, QKeySequence(keys), this, [this, step] {
            if (DomainEditor *editor = currentEditor()) {
                const QStringList ids = editor->pages();
                editor->showPage(ids[(ids.indexOf(editor->currentPage()) + step + ids.size()) % ids.size()]);
            }
        });
    }
    menu->addSeparator();
    makeShownActions(menu);
    menu->addSeparator();
    menu->addActions(m_hosts->sortActions());
    menu->addSeparator();
    auto *themes = new QActionGroup(this);
    const int saved = m_settings.value(u"window/theme"_s, int(Palettes::Theme::System)).toInt();
    for (const auto &[text, theme] : {std::pair(tr("Colours of the s&ystem"), Palettes::Theme::System),
                                      std::pair(tr("&Light"), Palettes::Theme::Light), std::pair(tr("&Dark"), Palettes::Theme::Dark)}) {
        QAction *action = themes->addAction(menu->addAction(text, this, [this, theme] { setTheme(theme); }));
        action->setCheckable(true);
        action->setChecked(int(theme) == saved);
    }
}

void MainWindow::makeShownActions(QMenu *menu)
{
    m_shownActions = new QActionGroup(this);
    const auto saved = m_settings.value(u"window/shownSettings"_s, int(ShownSettings::All)).toInt();
    for (const auto &[shown, keys] : {std::pair(ShownSettings::All, tr("Ctrl+1")), std::pair(ShownSettings::Set, tr("Ctrl+2")),
                                      std::pair(ShownSettings::Changed, tr("Ctrl+3"))}) {
        QAction *action = m_shownActions->addAction(menu->addAction(ShownButton::label(shown)));
        action->setShortcut(QKeySequence(keys));
        action->setCheckable(true);
        action->setChecked(int(shown) == saved);
        action->setData(int(shown));
    }
    connect(m_shownActions, &QActionGroup::triggered, this, [this](const QAction *action) { setShown(ShownSettings(action->data().toInt())); });
}

ShownSettings MainWindow::shown() const
{
    const QAction *action = m_shownActions->checkedAction();
    return action ? ShownSettings(action->data().toInt()) : ShownSettings::All;
}

void MainWindow::setShown(ShownSettings shown)
{
    for (QAction *action : m_shownActions->actions())
        action->setChecked(action->data().toInt() == int(shown));
    for (DomainEditor *editor : m_tabs->findChildren<DomainEditor *>())
        editor->setShown(shown);
    m_settings.setValue(u"window/shownSettings"_s, int(shown));
}

void MainWindow::setDeviceOrder(DeviceFilter::Order order)
{
    for (DomainEditor *editor : m_tabs->findChildren<DomainEditor *>())
        editor->setDeviceOrder(order);
    m_settings.setValue(u"window/deviceOrder"_s, QVariant::fromValue(order).toString());
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Virtdraft"), this, [this] {
        QMessageBox::about(this, tr("About Virtdraft"),
                           tr("<h3>Virtdraft %1</h3><p>An editor for libvirt machines that can set everything and loses nothing.</p>"
                              "<p>GPL-3.0-or-later</p>").arg(QApplication::applicationVersion()));
    });
    menu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Main"));
    bar->setObjectName(u"main"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const QString &name : {u"undo"_s, u"redo"_s}) {
        auto *action = findChild<QAction *>(name);
        bar->addAction(action);
        // The names of steps are long; the button keeps one word, its tip tells the rest.
        const QString word = name == u"undo" ? tr("Undo") : tr("Redo");
        action->setIconText(word);
        connect(action, &QAction::changed, action, [action, word] {
            if (action->iconText() != word)
                action->setIconText(word);
        });
    }
    const auto addSpace = [bar] {
        auto *space = new QWidget(bar);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        bar->addWidget(space);
    };
    addSpace();
    m_search = new SettingSearch(bar);
    m_search->setMinimumWidth(260);
    m_search->setMaximumWidth(460);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_search);
    connect(m_search, &SettingSearch::settingChosen, this, [this](const Path &path) {
        if (currentEditor())
            currentEditor()->showSetting(path);
    });
    addSpace();
    for (const Deed deed : {Deed::Start, Deed::Pause, Deed::ShutDown})
        bar->addAction(m_machineActions->action(deed));
    auto *power = qobject_cast<QToolButton *>(bar->widgetForAction(m_machineActions->action(Deed::ShutDown)));
    auto *more = new QMenu(power);
    for (const Deed deed : {Deed::Reboot, Deed::Restart, Deed::Reset, Deed::ForceOff})
        more->addAction(m_machineActions->action(deed));
    power->setMenu(more);
    power->setPopupMode(QToolButton::MenuButtonPopup);
}

void MainWindow::updateActions()
{
    Session *session = currentSession();
    for (QAction *action : std::as_const(m_sessionActions))
        action->setEnabled(session);
    for (QAction *action : std::as_const(m_tabActions))
        action->setEnabled(m_tabs->count() > 0);
    m_undoGroup.setActiveStack(session ? session->draft().undoStack() : nullptr);
    m_search->setEnabled(session);
    updateMachineActions();
}

void MainWindow::openFileDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a definition"), {}, tr("Definitions (*.xml);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

QList<Comparable> MainWindow::comparables() const
{
    QList<Comparable> choices;
    QList<int> tabs{m_tabs->currentIndex()};
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (index != m_tabs->currentIndex())
            tabs.append(index);
    }
    for (const int index : std::as_const(tabs)) {
        if (Session *session = sessionAt(index))
            choices << Comparable::base(session) << Comparable::draft(session);
    }
    for (Connection *connection : m_hostsModel->connections()) {
        for (const DomainSummary &domain : connection->domains()) {
            choices.append(Comparable::saved(connection, domain));
            if (isActive(domain.state))
                choices.append(Comparable::running(connection, domain));
        }
    }
    return choices;
}

void MainWindow::compareDialog(const std::optional<Comparable> &first)
{
    QList<Comparable> choices = comparables();
    if (first) {
        choices.removeIf([&](const Comparable &choice) { return choice.title == first->title; });
        choices.prepend(*first);
    }
    auto *dialog = new CompareDialog(choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::compared, this, &MainWindow::compare);
    dialog->open();
}

void MainWindow::compareFromList()
{
    Connection *connection = m_hosts->currentConnection();
    if (const auto domain = connection ? connection->domain(m_hosts->currentUuid()) : std::nullopt)
        compareDialog(Comparable::saved(connection, *domain));
}

void MainWindow::compareRunning(DomainSession *session)
{
    Connection *connection = session->connection();
    const auto domain = connection ? connection->domain(session->uuid()) : std::nullopt;
    if (!domain)
        return;
    const QString running = Comparable::running(connection, *domain).title;
    const QString saved = Comparable::saved(connection, *domain).title;
    connection->readBoth(domain->uuid).then(this, [this, running, saved](const Result<BothDefinitions> &both) {
        if (both)
            compare({running, both->running}, {saved, both->saved});
        else if (!m_isEnding)
            QMessageBox::warning(this, tr("Nothing to compare"), both.error().message);
    });
}

void MainWindow::compare(const CompareDialog::Side &left, const CompareDialog::Side &right)
{
    auto *draft = new DomainDraft(left.text, this);
    draft->replaceText(right.text, tr("compare"));
    auto *page = new ReviewPage(*draft, m_tabs);
    draft->setParent(page);
    page->setComparison(left.title, right.title);
    const auto shortTitle = [](const QString &title) { return QFileInfo(title).fileName().section(u" · "_s, 0, 0); };
    const int tab = m_tabs->addTab(page, tr("%1 ↔ %2").arg(shortTitle(left.title), shortTitle(right.title)));
    m_tabs->setTabToolTip(tab, tr("%1 ↔ %2").arg(left.title, right.title));
    m_tabs->setCurrentIndex(tab);
    m_centre->setCurrentWidget(m_tabs);
}

void MainWindow::saveAs()
{
    Session *session = currentSession();
    if (!session)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the definition"), session->title() + (session->title().endsWith(u".xml") ? u"" : u".xml"),
                                                      tr("Definitions (*.xml)"));
    if (path.isEmpty())
        return;
    const bool isNew = !QFileInfo::exists(path);
    auto *file = qobject_cast<FileSession *>(session);
    const Result<Done> saved = file ? file->saveAs(path) : DefinitionFile{path, {}, "UTF-8", false}.save(session->draft().text());
    if (!saved)
        QMessageBox::warning(this, tr("Not saved"), saved.error().message);
    else if (isNew && Secrets::masked(session->draft().text()) != session->draft().text())
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // passwords are for nobody else
}

void MainWindow::setTheme(Palettes::Theme theme)
{
    Palettes::apply(theme);
    m_settings.setValue(u"window/theme"_s, int(theme));
}
