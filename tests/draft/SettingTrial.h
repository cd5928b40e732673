// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Flattened.h"
#include "models/draft/DomainDraft.h"

#include <QHash>

/**
 * Sets, changes, unsets and undoes settings in one definition, and holds after each step that the text is well-formed,
 * that nothing but the setting's own place differs, that the value reads back, and that undo gives the exact bytes.
 */
class SettingTrial
{
public:
    explicit SettingTrial(const QString &text);

    /** Also asks the changes list to take each step back. */
    void setWithReverts(bool withReverts) { m_withReverts = withReverts; }
    /** Another number picks other words and rows. */
    void run(const Setting &setting, int seed);

    /** What went wrong, a paragraph each. */
    const QStringList &failures() const { return m_failures; }

    /** How often a setting was really set, changed and unset (a table: a row added and removed). */
    struct Exercise
    {
        int set = 0;
        int changed = 0;
        int unset = 0;
    };
    /** Of all trials since the program began, or since it was last reset. */
    static Exercise exercise(const Setting &setting) { return s_exercise.value(&setting); }
    static void resetExercise() { s_exercise.clear(); }

private:
    void inRows(const Setting &setting, const Path &path, int seed);
    void tryValues(const Setting &setting, const Path &path, int seed);
    void tryRows(const Setting &setting, const Path &table, int seed);
    void tryMove(const Path &table);
    bool set(const Setting &setting, const Path &path, const QString &value);
    bool unset(const Setting &setting, const Path &path);
    bool addRow(const Path &table, const Path &row);
    bool removeRow(const Path &row);
    bool holdsAdded(const Flattened &after, const Path &path);
    bool holdsRemoved(const Setting &setting, const Path &path, bool withAllInside);
    bool holdsText(const QString &before);
    bool holdsReverts();
    bool undo(const QString &expected);
    /** Back to the definition as it came. */
    void giveUp();
    bool fail(const QString &what, const QString &detail = {});

    /** Each text is read once: steps and undo lead to the same ones again and again. */
    Flattened flattened(const QString &text);

    DomainDraft m_draft;
    QHash<QString, Flattened> m_flattened;
    Flattened m_now; ///< the text before the step that is being held
    QString m_trying;
    QStringList m_failures;
    bool m_withReverts = false;
    static inline QHash<const Setting *, Exercise> s_exercise;
};
