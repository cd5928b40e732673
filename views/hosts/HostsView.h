// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QList>
#include <QWidget>

class ConnectionList;
class DomainFilter;
class HostsModel;
class HostsTree;
class QActionGroup;
class QLineEdit;
class QMenu;
class QModelIndex;
class QPushButton;
class QToolButton;

/** The panel at the left: all hosts and their domains, filtered and sorted, and the way to more hosts. */
class HostsView : public QWidget
{
    Q_OBJECT

public:
    /** Neither is owned; both must outlive the view. */
    HostsView(HostsModel *model, ConnectionList *list, QWidget *parent = nullptr);

    /** The domain of the current row; an empty uuid for a host's row, nullptr for none. */
    Connection *currentConnection() const;
    QString currentUuid() const;
    /** Makes a domain's row the current one and shows it, even if a filter hid it. No signal but currentChanged. */
    void setCurrentDomain(const QString &uri, const QString &uuid);

    /** Shown in a domain's context menu, below "Open": the program's own actions for the current domain. */
    void setDomainActions(const QList<QAction *> &actions);
    /** The same in a host's context menu, above those of its connection. */
    void setHostActions(const QList<QAction *> &actions);
    /** "By name" and "By state", for a menu of the window. */
    QList<QAction *> sortActions() const;

public Q_SLOTS:
    /** Asks for a host; addConnectionRequested follows when one was chosen. */
    void askForConnection();
    /** Puts the cursor into the filter. */
    void focusFilter();

Q_SIGNALS:
    /** A domain is to be opened: Return, a double click, "Open". */
    void domainActivated(Connection *connection, const QString &uuid);
    /** Another row is the current one; uuid is empty for a host, connection is nullptr for none. */
    void currentChanged(Connection *connection, const QString &uuid);
    void addConnectionRequested(const QString &uri);
    void removeConnectionRequested(const QString &uri);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpFilter();
    void setUpTree();
    void setUpSorting();
    void paintAsSidebar();
    void filter(const QString &text);
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void fillHostMenu(QMenu &menu, Connection *connection);
    QModelIndex firstDomain() const;
    QModelIndex sourceIndex(const QModelIndex &index) const;

    HostsModel *const m_model;
    ConnectionList *const m_list;
    DomainFilter *const m_filter;
    QLineEdit *const m_filterEdit;
    QToolButton *const m_sort;
    HostsTree *const m_tree;
    QPushButton *const m_add;
    QActionGroup *const m_sortActions;
    QList<QAction *> m_domainActions;
    QList<QAction *> m_hostActions;
};
