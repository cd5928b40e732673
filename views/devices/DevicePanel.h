// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceFilter.h"
#include "models/devices/DeviceList.h"

#include <QWidget>

#include <functional>

class DeviceView;
class QAction;
class QActionGroup;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

/** The list of a draft's devices and what is done with whole ones: add, duplicate, remove, move, copy, paste. */
class DevicePanel : public QWidget
{
    Q_OBJECT

public:
    DevicePanel(DomainDraft &draft, QWidget *parent);

    const DeviceList &list() const { return *m_list; }
    /** Rows of list(), in document order. */
    QList<int> selectedRows() const;
    /** Selects that row alone and brings it into view, whatever the filter says. */
    void selectRow(int row);
    DeviceFilter::Order order() const { return m_filter->order(); }
    /** The order of the list. */
    void setOrder(DeviceFilter::Order order);
    /** Asks what to add; @p query: what to look for at first. */
    void askForDevice(const QString &query = {});

    QAction *addAction() const { return m_add; }
    /** What can be done with several devices at once. */
    QList<QAction *> severalActions() const { return {m_duplicate, m_copy, m_remove}; }

Q_SIGNALS:
    void selectionChanged();
    /** A person wants this order, here and elsewhere. */
    void orderChosen(DeviceFilter::Order order);
    /** There is a new device, which is selected; what it is to be is for a person to say. */
    void deviceAdded();
    void showInXmlRequested(const Path &path);

private:
    void makeActions();
    QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &keys, void (DevicePanel::*slot)());
    QBoxLayout *makeTop();
    QBoxLayout *makeButtons();
    /** A button that says in which order the list is, with a menu of the others. */
    QToolButton *makeOrderButton();
    QList<Path> selectedDevices() const;
    void select(const QList<QPersistentModelIndex> &rows);
    /** Takes one step: the devices that are new by it are then selected, and what went wrong is said. True if nothing did. */
    bool run(const std::function<Result<Done>()> &step);
    void askAnything() { askForDevice(); }
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void move(int by);
    void copy();
    void paste();
    void showInXml();
    void updateActions();

    DomainDraft &m_draft;
    DeviceList *m_list;
    DeviceFilter *m_filter;
    QLineEdit *m_query;
    DeviceView *m_view;
    QLabel *m_message;
    QActionGroup *m_orders = nullptr;
    QAction *m_add = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_inXml = nullptr;
    QList<QPersistentModelIndex> m_inserted; ///< by the step that is being taken
    bool m_isRunning = false;
};
