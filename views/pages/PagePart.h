// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QWidget>

/** A widget of a group's own, for what rows of the catalogue cannot carry: a grid, a list to drag. */
class PagePart : public QWidget
{
    Q_OBJECT

public:
    /**
     * The part that the catalogue calls @p id (SettingGroup::part); @p host widgets own it. @p row: the device that its page
     * is for.
     */
    static PagePart *create(const char *id, DomainDraft &draft, QWidget *host, const Path &row = {});

    /** Shows what the draft and its host have now. */
    virtual void refresh() = 0;
    /** False while there is nothing to show, for what is known of the host. */
    virtual bool isOffered() const { return true; }
    /** What a person begins with here rather than with the rows; null: there is nothing to begin with. */
    virtual QWidget *firstField() const { return nullptr; }

protected:
    PagePart(DomainDraft &draft, QWidget *host);
    DomainDraft &draft() const { return m_draft; }

private:
    DomainDraft &m_draft;
};
