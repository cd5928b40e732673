// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CompareDialog.h"
#include "app/DraftStore.h"
#include "app/Session.h"
#include "models/devices/DeviceFilter.h"
#include "models/libvirt/ConnectionList.h"
#include "views/Palettes.h"
#include "views/pages/ShownSettings.h"

#include <QFuture>
#include <QMainWindow>
#include <QSet>
#include <QSettings>
#include <QUndoGroup>

#include <functional>

class Connection;
class DomainEditor;
class DomainSession;
class HostsModel;
class HostsView;
class MachineActions;
class MachineDeeds;
class NewSession;
class RunningWatch;
class SettingSearch;
class QActionGroup;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTimer;

/** The window: hosts at the left, what is open in tabs; puts models and views together and owns them. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /** What a person asked for on the command line: a URI, a file, or nothing (then what was open the last time). */
    void openAtStart(const QString &target);
    Connection *openConnection(const QString &uri);
    /** Reads the domain and opens it in a tab, or shows the tab that it has. */
    void openDomain(Connection *connection, const QString &uuid) { openDomainThen(connection, uuid, {}); }
    /** Opens a definition's file in a tab; says why if it cannot be read. */
    void openFile(const QString &path);
    /** Asks for two definitions and shows them side by side; @p first, if there is one, is proposed for the left. */
    void compareDialog(const std::optional<Comparable> &first = std::nullopt);
    /** The same with the machine that the list at the left has as its current one. */
    void compareFromList();

    DomainEditor *currentEditor() const;
    Session *currentSession() const;
    HostsView &hosts() { return *m_hosts; }
    HostsModel &hostsModel() { return *m_hostsModel; }
    SettingSearch &search() { return *m_search; }
    QUndoGroup &undoGroup() { return m_undoGroup; }
    void apply();
    void setTheme(Palettes::Theme theme);
    /** Which settings the editors of this window show, and its later ones. */
    void setShown(ShownSettings shown);
    /** The order of the editors' lists of devices, and of later ones. */
    void setDeviceOrder(DeviceFilter::Order order);

Q_SIGNALS:
    /** An apply of the current session came to an end; the window says so already. */
    void reported(const ApplyReport &report);
    void sessionOpened(Session *session);
    /** A new machine is there now, and in a tab. */
    void created(const QString &uri, const QString &uuid);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeMachineMenu();
    void makeMachineActions();
    void makeHostMenu();
    void updateHostActions();
    /** The host of the list's current row, or else of what is open. */
    Connection *hostAtHand() const;
    /** What the menu's actions are about: the machine of the tab, or else that of the list. */
    void updateMachineActions();
    /** Reads again what the list says of the machine in front, as libvirt does not tell of everything. */
    void lookAgain();
    void addNew(NewSession *session);
    void takeCreated(NewSession *session, Connection *connection, const QString &uuid);
    void showWorking(const QString &words);
    void makeViewMenu();
    void makeShownActions(QMenu *menu);
    ShownSettings shown() const;
    void makeHelpMenu();
    void makeToolBar();
    void makeCentre();
    /** With no libvirt that answers there is still something to try. */
    void openPracticeHostIfAlone();
    void addSession(Session *session);
    /** @p then is told once the domain is in a tab, which may be at once, or never. */
    void openDomainThen(Connection *connection, const QString &uuid, std::function<void(Session *session)> then);
    /** Sees to it that a draft can follow its machine to another host. */
    void watchMoves(DomainSession *session, DomainEditor *editor);
    /** @p to gets what @p from changes, and the tab of @p from is closed; both stay if both have changes. */
    void takeAlong(DomainSession *from, Session *to);
    /** Tabs whose host was taken out of the list go on with it when it is added again. */
    void attachSessions(int firstHost, int lastHost);
    void restore(Session *session, const StoredDraft &draft);
    void offerStoredDrafts();
    void openStoredDrafts(const QList<StoredDraft> &drafts);
    void updateSession(Session *session);
    void updateActions();
    void showReport(Session *session, const ApplyReport &report);
    void discard();
    void saveAs();
    void openFileDialog();
    void compare(const CompareDialog::Side &left, const CompareDialog::Side &right);
    QList<Comparable> comparables() const;
    /** What a domain runs with beside what is saved of it. */
    void compareRunning(DomainSession *session);
    void storeDrafts();
    /** Puts the draft on disk, or takes it away when there is nothing to keep; false: it cannot be written. */
    bool storeDraft(Session *session);
    void tellIfNotKept(const Result<Done> &saved);
    /** Shows the tab of what is open already; null if it is not. */
    Session *showOpen(const QString &id);
    /** Asks what to do with changes; false: the tab stays. */
    bool closeTab(int index);
    /** Closes it without asking. */
    void dropTab(int index);
    bool mayClose(Session *session);
    Session *sessionAt(int index) const;
    int tabOf(const Session *session) const;
    StoredDraft stored(Session *session) const;

    QSettings m_settings;
    ConnectionList m_connections;
    DraftStore m_store;
    QUndoGroup m_undoGroup;
    HostsModel *m_hostsModel;
    RunningWatch *m_runningWatch;
    HostsView *m_hosts = nullptr;
    SettingSearch *m_search = nullptr;
    QStackedWidget *m_centre = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTimer *m_storeTimer;
    bool m_isEnding = false;
    QSet<QString> m_reading; ///< what is about to get a tab
    QList<QAction *> m_sessionActions; ///< of use while something is open
    QList<QAction *> m_tabActions;     ///< of use while there is any tab
    MachineDeeds *m_deeds = nullptr;
    MachineActions *m_machineActions = nullptr; ///< for what is open
    MachineActions *m_listActions = nullptr;    ///< for the current row of the list
    QList<QAction *> m_pageActions;
    QList<QAction *> m_hostActions; ///< for the host of the list's current row
    QAction *m_compareRunning = nullptr; ///< of use while it is a machine's
    QActionGroup *m_shownActions = nullptr;
};
