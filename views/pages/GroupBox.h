// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/draft/DomainDraft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;
class PagePart;
class SettingRow;
class TableField;

/** A group of a page: a heading that opens and closes it, and its settings. */
class GroupBox : public QWidget
{
    Q_OBJECT

public:
    /** @p row: of which row the settings are, for a page of devices; the root otherwise. */
    GroupBox(DomainDraft &draft, const SettingGroup &group, const Path &row, QWidget *parent);

    void refresh();
    void setNarrow(bool narrow);
    void setOpen(bool open);
    bool isOpen() const { return m_isOpen; }
    /** The editor or table for a setting; null if it is not in this group. */
    QWidget *editorFor(const Setting &setting) const;
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

    /** The setting in this page's row; nothing if it stands in a table of its own, or beside another as its unit. */
    std::optional<Path> placed(const Setting &setting) const;
    void build();
    void makeHeading();
    void placeLines();
    void updateHeading();
    int setCount() const;
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
    int m_labelWidth = 176;
    bool m_isOpen;
    bool m_isNarrow = false;
};
