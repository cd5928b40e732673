// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/DefinitionCompletion.h"
#include "models/draft/DomainDraft.h"

#include <QFutureWatcher>
#include <QObject>

class CompletionPopup;
class QKeyEvent;
class QsciScintilla;

/**
 * Completes what is typed in an editor of a draft's XML: by Ctrl+Space, and by itself behind `<`, a blank in a tag, `=`
 * and a quote; `</` gets its name at once. What fits is looked for in another thread; a list that comes too late for
 * what was typed meanwhile is not shown.
 */
class XmlCompleter : public QObject
{
    Q_OBJECT

public:
    /** @p page has the editor in it, and the list lies over it. */
    XmlCompleter(DomainDraft &draft, QsciScintilla *editor, QWidget *page);

    CompletionPopup *popup() const { return m_popup; }

Q_SIGNALS:
    /** A list was found and is shown, if there is anything in it. */
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** What is looked for, and what was found. */
    struct Request
    {
        qsizetype offset = 0;
        QString text;
        bool isAsked = false; ///< by a person
        bool choosesFirst = true;
        QList<CompletionEntry> entries;
        std::optional<Error> noGrammar;
    };

    void takeCharacter(int character);
    void ask(bool isAsked, bool choosesFirst);
    void show();
    void open(const Request &request, const XmlCursor &cursor, qsizetype at);
    /** The cursor or the text around it changed while the list is there. */
    void follow();
    void accept();
    void close();
    void write(const CompletedText &completed, const QString &name);
    bool takeKey(QKeyEvent *event);
    /** True for what a person types who goes on with an end tag that was completed meanwhile. */
    bool isThereAlready(const QString &typed);
    qsizetype offset() const;
    /** The line at a place of the text, from there on, in the page. */
    QRect lineAt(qsizetype offset) const;

    DomainDraft &m_draft;
    QsciScintilla *m_editor;
    QWidget *m_page;
    CompletionPopup *m_popup;
    QFutureWatcher<Request> m_watcher;
    bool m_isOpen = false; ///< the list is there, though it may be hidden while nothing fits what is typed
    bool m_choosesFirst = true;
    qsizetype m_begin = 0; ///< of the word that is completed
    XmlCursor::Place m_place = XmlCursor::Place::Elsewhere;
    QString m_typed;
    QString m_ahead; ///< of the end tag that was just completed, what was not typed
    qsizetype m_aheadEnd = 0;
};
