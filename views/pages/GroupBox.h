// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/DomainDraft.h"
#include "views/FittedBox.h"
#include "views/pages/ShownSettings.h"


class QGridLayout;
class QLabel;
class QToolButton;
class PagePart;
class SettingRow;
class TableField;

/** A group of a page: a heading that opens and closes it, and its settings. */
class GroupBox : public FittedBox
{
    Q_OBJECT

public:
    /**
     * @p row: of which row the settings are, for a page of devices; the root otherwise. @p isQuiet: it starts as one
     * line if nothing in it is set, as groups that the catalogue folds do anyway.
     */
    GroupBox(DomainDraft &draft, const SettingGroup &group, const Path &row, bool isQuiet, QWidget *parent);

    void refresh();
    /** What matches is open then; with All it is again as a person left it. */
    void setShown(ShownSettings shown);
    /** True if there is anything to show: always with All. */
    bool hasMatch() const;
    /** Shows the setting's line, whatever is shown else, for as long as it has the focus. */
    void reveal(const Setting &setting);
    void setNarrow(bool narrow);
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    /** The editor or table for a setting; null if it is not in this group. */
    QWidget *editorFor(const Setting &setting) const;
    /** The first editor of the group that can be used; null if there is none, or if the group is closed. */
    QWidget *firstEditor() const;
    /** Gives all groups of a page the same first column. */
    void setLabelWidth(int width);

Q_SIGNALS:
    void showInXmlRequested(const Path &path);

private:
    /** A line of the group: one of both. */
    struct Line
    {
        SettingRow *row = nullptr;
        TableField *table = nullptr;
        const Setting *setting = nullptr;
    };

    bool isWanted(const TableField &table, const Setting &setting) const;
    const Line *lineOf(const Setting &setting) const;
    void build();
    void makeHeading();
    void placeLines();
    void updateHeading();
    int setCount() const;
    /** It has no settings; with Only what is set there is nothing to show of it. */
    bool isPartAlone() const { return m_group.settings.isEmpty(); }
    /** A folded one with something set, which a person should see. */
    bool opensItself() const;
    bool isOffered() const;

    DomainDraft &m_draft;
    const SettingGroup &m_group;
    Path m_row;
    PagePart *m_part = nullptr;
    QToolButton *m_heading = nullptr;
    QLabel *m_place = nullptr;
    QWidget *m_body;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    ShownSettings m_shown = ShownSettings::All;
    int m_labelWidth = 176;
    bool m_isOpen;
    bool m_wasOpen = false; ///< before not all was shown
    bool m_matched = true; ///< when it was last looked at
    bool m_isNarrow = false;
};
