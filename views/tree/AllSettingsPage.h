// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tree/SettingsTree.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class TreeView;

/** The whole definition as a tree: everything in it, and on request everything that libvirt's grammar allows besides. */
class AllSettingsPage : public QWidget
{
    Q_OBJECT

public:
    AllSettingsPage(DomainDraft &draft, QWidget *parent);

    /** Chooses the row of an element or attribute, or of the nearest one around it. */
    void showPlace(const Path &path);
    void openSearch();
    /** The place of the row that is chosen; nothing if none is. */
    std::optional<Path> currentPlace() const;

    SettingsTree &tree() { return *m_tree; }
    /** Adds an element or attribute to the chosen one; its value is edited then. */
    void add(const QString &name);

Q_SIGNALS:
    void showInXmlRequested(const Path &path);
    void showSettingRequested(const Path &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** What can be offered hangs on the grammar that is chosen. */
    void followGrammar();
    QBoxLayout *makeTop();
    QBoxLayout *makeBottom();
    void makeActions();
    QAction *makeAction(const QString &icon, const QString &text, const QKeySequence &keys, void (AllSettingsPage::*slot)());
    void applyFilter();
    void activate(const QModelIndex &index);
    void askWhatToAdd();
    void take(const Result<Path> &added);
    void editValue();
    void remove();
    void complete();
    void copy();
    void showInXml();
    void showForm();
    void showMenu(const QPoint &position);
    void select(const QModelIndex &index);
    void updateActions();
    void object(const QString &objection);
    void takePalette();

    DomainDraft &m_draft;
    SettingsTree *m_tree;
    TreeView *m_view;
    QLineEdit *m_query;
    QCheckBox *m_offers;
    QLabel *m_place;
    QLabel *m_objection;
    QList<QPersistentModelIndex> m_opened; ///< rows that only the filter opened
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_inXml = nullptr;
    QAction *m_toForm = nullptr;
};
