// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEntry.h"

#include <QFrame>

class CompletionModel;
class QLabel;
class QListView;

/**
 * The list of what fits at the cursor, with what the chosen entry does below it. It lies over the page and never takes
 * the focus from the editor, so its keys come through handleKey().
 */
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *page);

    void setEntries(const QList<CompletionEntry> &entries);
    /** Narrows it to what is typed; shown only while something is left. With @p choose the first one is chosen. */
    void setTyped(const QString &typed, bool choose);
    /** Chooses what is written as @p word, if that is in the list. */
    void chooseWord(const QString &word);
    /** Where the word begins that is completed: its line in the coordinates of the page. */
    void placeAt(const QRect &line);
    /** The chosen entry; null if there is none. */
    const CompletionEntry *current() const;
    /** Goes through the list; false for any other key. */
    bool handleKey(int key);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int row);
    void tellCurrent();
    void takePalette();
    void resizeToContents();

    CompletionModel *m_model;
    QListView *m_list;
    QLabel *m_help;
    QRect m_line;
};
