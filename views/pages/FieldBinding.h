// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QObject>

class FieldEditor;

/** Couples the editor of one setting with its value in a draft. */
class FieldBinding : public QObject
{
    Q_OBJECT

public:
    FieldBinding(DomainDraft &draft, const Setting &setting, const Path &path, QWidget *host);

    const Setting &setting() const { return m_setting; }
    const Path &path() const { return m_path; }
    FieldEditor *editor() const { return m_editor; }

    bool isSet() const { return m_draft.value(m_path).has_value(); }
    bool isChanged() const;
    /** True if it is set, in a row that the base does not have. */
    bool isNew() const { return isSet() && !m_draft.basePath(m_path); }
    /** Of use in this definition, or set although it is not. */
    bool isOffered() const;
    /** What the base has, as a person reads it. */
    QString oldValue() const;
    /** Why what stands in the editor was not taken; empty if it was. */
    const QString &objection() const { return m_objection; }
    /** What the host says of it, where the editor has no room for that; empty: nothing. */
    QString remark() const;
    /** True if what is set is something that the host cannot do. */
    bool isSetToMissing() const { return isSet() && m_missing.contains(*m_draft.value(m_path)); }

    /** Shows what the draft has now. */
    void refresh();
    /** Back to what the base has. */
    void revert();

Q_SIGNALS:
    void objectionChanged();

private:
    /** Tells the editor what is known of the host now. */
    void tellHost();
    void take(const std::optional<QString> &value);
    void takeSize(const QString &number, const QString &unit);
    void chooseFile(const QString &current);
    /** What is typed key by key is one step to undo. */
    DomainDraft::Step step() const;
    void setObjection(const QString &objection);

    DomainDraft &m_draft;
    const Setting &m_setting;
    Path m_path;
    FieldEditor *m_editor;
    QString m_objection;
    std::pair<std::optional<QString>, QString> m_shown; ///< value and companion that the editor was given last
    QSet<QString> m_missing; ///< words that the host cannot do
    bool m_isTaking = false;
};
