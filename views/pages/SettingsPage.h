// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/DomainDraft.h"
#include "views/pages/ShownSettings.h"

#include <QScrollArea>
#include <QTimer>

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
    ~SettingsPage() override;

    const SettingPage &page() const { return m_page; }
    /** Opens the setting's group, scrolls to it and gives it the focus. */
    void showSetting(const Setting &setting);
    /** Says of a page for one device which one that is; otherwise it has the title and intro of the catalogue. */
    void setHeading(const QString &title, const QString &intro);
    /** The setting whose editor @p widget is, or is in; nothing if it is in none. */
    static std::optional<Path> settingAt(const QWidget *widget);
    /** The first field that can be used: where a person begins with a new device. */
    void focusFirstField();
    /** Opens the groups that are open in @p other, a page of the same kind, and scrolls to where that one is. */
    void resemble(const SettingsPage &other);
    /** Hides what is not to be shown, and says so where nothing is left. */
    void setShown(ShownSettings shown);
    /** Shows what the draft has now; a page that is not visible does so when it is. */
    void refresh();

Q_SIGNALS:
    void showInXmlRequested(const Path &path);
    /** A person wants to see all settings again. */
    void showAllRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTop(QWidget *content);
    void makePresets(QWidget *content);
    void updateEmptyWords();
    /** Hides what matched no more but had the focus; not while a mouse button is held. */
    void sortOut();
    void updateProblems();
    /** True if what stands at @p path is for this page to show. */
    bool isMine(const Path &path) const;
    /** Says where in the definition one is. */
    void showPlace(const Path &path);
    /** One line on what a person does not want to hear, with the way back. */
    void showSilenced(const QSet<QString> &rules);
    void followFocus(const QWidget *before, const QWidget *now);

    DomainDraft &m_draft;
    const SettingPage &m_page;
    Path m_row;
    QLabel *m_title;
    QLabel *m_intro;
    QVBoxLayout *m_layout;
    QLabel *m_place; ///< the path of what has the focus
    Path m_shownPlace; ///< in m_place
    QWidget *m_banners; ///< above the groups, for Tab too
    QWidget *m_presets = nullptr;
    QLabel *m_emptyWords = nullptr; ///< in place of groups, when none has anything to show
    QList<GroupBox *> m_groups;
    QStringList m_shownProblems;
    QLabel *m_silencedWords = nullptr;
    QSet<QString> m_silenced; ///< rules of this page
    QTimer m_sortingOut;
    ShownSettings m_shown = ShownSettings::All;
    bool m_isStale = false;
};
