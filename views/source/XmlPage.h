// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QWidget>

class FindBar;
class QLabel;
class QPushButton;
class QsciScintilla;
class XmlLexer;

/** The draft's text as one types it: what is typed here and what the forms set flow into each other at once. */
class XmlPage : public QWidget
{
    Q_OBJECT

public:
    XmlPage(DomainDraft &draft, QWidget *parent);

    /** Selects the place of a setting, or of the nearest element around it. */
    void showPlace(const Path &path);
    void openSearch();
    /** Asks for the form of the setting at the cursor, if it has one. */
    void showForm();
    QsciScintilla *editor() const { return m_editor; }

Q_SIGNALS:
    /** A person asks for the form of the setting at the cursor. */
    void showSettingRequested(const Path &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpEditor();
    void takePalette();
    void takeTone();
    void takeTyped();
    void showEdit(const TextEdit &edit);
    void showError();
    /** Marks what the grammar does not allow, in the margin and in the text. */
    void showGrammar();
    /** Below the text, why it is not well-formed, the problem in the cursor's line, or that all is well. */
    void showWords();
    /** A problem, and where it is underlined: bytes of the editor. */
    struct Mark
    {
        long begin = 0;
        long end = 0;
        GrammarProblem problem;
    };
    /** The problem at a byte of the editor; null if there is none. */
    const GrammarProblem *problemAt(long byte) const;
    void showToolTip(int byte, int x, int y);
    void followCursor();
    qsizetype cursorPosition() const;
    void select(qsizetype begin, qsizetype end);
    qsizetype bytesBefore(qsizetype position) const;

    DomainDraft &m_draft;
    QsciScintilla *m_editor;
    XmlLexer *m_lexer;
    FindBar *m_findBar;
    QLabel *m_where;
    QPushButton *m_toForm;
    QPushButton *m_chooseGrammar;
    QLabel *m_words; ///< always there, so that the text stays where it is while one types
    QString m_shown; ///< what the editor has
    Path m_here;
    QList<Mark> m_marks;
    bool m_isShowing = false;
    bool m_isErrorShown = false;
    /** What the words are about. */
    enum class Tone { Calm, Old, Wrong } m_tone = Tone::Calm;
};
