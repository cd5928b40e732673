// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/DomainDraft.h"

#include <QScrollArea>

class GroupBox;
class QLabel;
class QVBoxLayout;

/** Any page of the catalogue: its intro, what is wrong on it, and its groups of settings. */
class SettingsPage : public QScrollArea
{
    Q_OBJECT

public:
    /** @p row: the device that a page of devices is for. */
    SettingsPage(DomainDraft &draft, const SettingPage &page, QWidget *parent, const Path &row = {});

    const SettingPage &page() const { return m_page; }
    /** Opens the setting's group, scrolls to it and gives it the focus. */
    void showSetting(const Setting &setting);
    /** Shows what the draft has now; a page that is not visible does so when it is. */
    void refresh();

Q_SIGNALS:
    void showInXmlRequested(const Path &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makePresets();
    void updateProblems();
    void followFocus(QWidget *before, const QWidget *now);

    DomainDraft &m_draft;
    const SettingPage &m_page;
    QVBoxLayout *m_layout;
    QLabel *m_place; ///< the path of what has the focus
    QWidget *m_banners; ///< above the groups, for Tab too
    QList<GroupBox *> m_groups;
    QStringList m_shownProblems;
    bool m_isStale = false;
};
