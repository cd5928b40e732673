// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEntry.h"

#include <QAbstractListModel>

/** What fits at the cursor, narrowed to what is typed so far; whole devices are a section of their own. */
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LabelRole = Qt::UserRole, ///< what people call it
        HelpRole,                 ///< what it does; may be empty
        NoteRole,                 ///< "required", or that a namespace comes with it
        IconRole,                 ///< the name of an icon; may be empty
        SectionRole,              ///< the heading that begins with the entry; empty for most
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<CompletionEntry> &entries);
    /** Shows what begins with @p typed, and behind that what has it anywhere in its name or label. */
    void setTyped(const QString &typed);
    const CompletionEntry &entry(int row) const { return m_entries[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static QString note(const CompletionEntry &entry);

    QList<CompletionEntry> m_entries;
    QList<qsizetype> m_shown;
};
