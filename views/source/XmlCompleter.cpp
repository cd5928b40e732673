// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/XmlCompleter.h"

#include "models/Logging.h"
#include "models/completion/CompletionTexts.h"
#include "views/source/CompletionPopup.h"

#include <Qsci/qsciscintilla.h>

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QToolTip>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

XmlCompleter::XmlCompleter(DomainDraft &draft, QsciScintilla *editor, QWidget *page)
    : QObject(page)
    , m_draft(draft)
    , m_editor(editor)
    , m_page(page)
    , m_popup(new CompletionPopup(page))
{
    editor->installEventFilter(this);
    connect(editor, &QsciScintilla::SCN_CHARADDED, this, &XmlCompleter::takeCharacter);
    connect(editor, &QsciScintilla::cursorPositionChanged, this, &XmlCompleter::follow);
    connect(editor, &QsciScintilla::SCN_UPDATEUI, this, &XmlCompleter::follow);
    connect(&m_watcher, &QFutureWatcher<Request>::finished, this, &XmlCompleter::show);
    connect(m_popup, &CompletionPopup::accepted, this, &XmlCompleter::accept);
}

qsizetype XmlCompleter::offset() const
{
    const long bytes = m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    return QString::fromUtf8(m_draft.text().toUtf8().first(bytes)).size();
}

QRect XmlCompleter::lineAt(qsizetype offset) const
{
    const auto bytes = QStringView(m_draft.text()).first(offset).toUtf8().size();
    const int x = int(m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, long(bytes)));
    const int y = int(m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, long(bytes)));
    const QPoint corner = m_editor->viewport()->mapTo(m_page, QPoint(x, y));
    return {corner, QSize(1, m_editor->textHeight(0))};
}

void XmlCompleter::takeCharacter(int character)
{
    follow();
    const qsizetype at = offset();
    if (character == '/') {
        if (const auto completed = DefinitionCompletion::endTag(m_draft.text(), at)) {
            write(*completed, tr("close an element"));
            m_ahead = completed->text.sliced(at, completed->cursor - at);
            m_aheadEnd = completed->cursor;
        }
        return;
    }
    if (character != '<' && character != ' ' && character != '=' && character != '\'' && character != '"')
        return;
    const XmlCursor cursor = XmlCursor::at(m_draft.text(), at);
    using Place = XmlCursor::Place;
    const bool isTag = character == '<' && cursor.place == Place::ElementName;
    const bool isAttribute = character == ' ' && cursor.place == Place::AttributeName;
    const bool isValue = character != ' ' && cursor.place == Place::Value && cursor.begin == at;
    if (isTag || isAttribute || isValue)
        ask(false, !isAttribute);
    else if (character != ' ')
        close();
}

void XmlCompleter::ask(bool isAsked, bool choosesFirst)
{
    close();
    Request request{offset(), m_draft.text(), isAsked, choosesFirst, {}, {}};
    m_watcher.setFuture(QtConcurrent::run([request, last = m_draft.document()]() mutable {
        QElapsedTimer timer;
        timer.start();
        if (const auto completion = DefinitionCompletion::installed())
            request.entries = (*completion)->entries(request.text, request.offset, last);
        else
            request.noGrammar = completion.error();
        qCDebug(lcTiming, "what fits found in %.2f ms", double(timer.nsecsElapsed()) / 1e6);
        return request;
    }));
}

void XmlCompleter::show()
{
    Request request = m_watcher.result();
    const qsizetype at = offset();
    const XmlCursor asked = XmlCursor::at(request.text, request.offset);
    const XmlCursor now = XmlCursor::at(m_draft.text(), at);
    // What was typed since only narrows the list, as long as it is still the same word.
    const bool isSame = asked.place == now.place && asked.begin == now.begin &&
                        QStringView(request.text).first(asked.begin) == QStringView(m_draft.text()).first(now.begin);
    if (isSame) {
        // What is known of the host belongs to this thread.
        for (const CompletionEntry &entry : CompletionTexts::hostWords(now, m_draft.host(), m_draft.document())) {
            const auto isIt = [&](const CompletionEntry &other) { return other.name == entry.name; };
            if (std::none_of(request.entries.begin(), request.entries.end(), isIt))
                request.entries.append(entry);
        }
    }
    if (isSame && m_editor->hasFocus())
        open(request, now, at);
    Q_EMIT answered();
}

void XmlCompleter::open(const Request &request, const XmlCursor &cursor, qsizetype at)
{
    const QRect line = lineAt(cursor.begin);
    if (request.entries.isEmpty() && request.isAsked)
        QToolTip::showText(m_page->mapToGlobal(line.bottomLeft()),
                           request.noGrammar ? tr("libvirt's grammar is not installed here.")
                                             : tr("Nothing is known that would fit here."),
                           m_editor);
    if (request.entries.isEmpty())
        return;
    m_isOpen = true;
    m_choosesFirst = request.choosesFirst;
    m_begin = cursor.begin;
    m_place = cursor.place;
    m_typed = m_draft.text().sliced(cursor.begin, at - cursor.begin);
    m_popup->setEntries(request.entries);
    m_popup->placeAt(line);
    // Who asks in a word that is there wants to see the others, too.
    using Place = XmlCursor::Place;
    const bool isWord = request.isAsked && (cursor.place == Place::Value || cursor.place == Place::Content);
    m_popup->setTyped(isWord ? QString() : m_typed, request.choosesFirst || !m_typed.isEmpty());
    if (isWord)
        m_popup->chooseWord(m_draft.text().sliced(cursor.begin, cursor.end - cursor.begin));
}

void XmlCompleter::follow()
{
    if (!m_isOpen)
        return;
    const qsizetype at = offset();
    const XmlCursor cursor = XmlCursor::at(m_draft.text(), at);
    if (cursor.place != m_place || cursor.begin != m_begin || !m_editor->hasFocus()) {
        close();
        return;
    }
    m_popup->placeAt(lineAt(m_begin)); // the text may have been scrolled
    const QString typed = m_draft.text().sliced(cursor.begin, at - cursor.begin);
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_popup->setTyped(typed, m_choosesFirst || !typed.isEmpty());
}

void XmlCompleter::close()
{
    m_isOpen = false;
    m_popup->hide();
}

void XmlCompleter::accept()
{
    const CompletionEntry *chosen = m_popup->current();
    const auto completion = DefinitionCompletion::installed();
    if (!m_isOpen || !chosen || !completion)
        return;
    const CompletionEntry entry = *chosen;
    close();
    const CompletedText completed = (*completion)->applied(m_draft.text(), offset(), entry, m_draft.document());
    const QString name = entry.what == CompletionEntry::What::Device ? entry.label : entry.name;
    write(completed, tr("complete %1").arg(name));
    // An attribute wants its value next, and so does an element that is nothing but a text.
    const qsizetype at = offset();
    const QStringView here = QStringView(m_draft.text()).sliced(std::max<qsizetype>(at - 1, 0));
    if (here.startsWith(u"><") || XmlCursor::at(m_draft.text(), at).place == XmlCursor::Place::Value)
        ask(false, true);
}

void XmlCompleter::write(const CompletedText &completed, const QString &name)
{
    m_draft.replaceText(completed.text, name);
    const auto bytes = QStringView(completed.text).first(completed.cursor).toUtf8().size();
    m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(bytes));
}

bool XmlCompleter::isThereAlready(const QString &typed)
{
    const bool isIt = !typed.isEmpty() && m_ahead.startsWith(typed) && m_aheadEnd == offset();
    if (isIt)
        m_ahead.remove(0, typed.size());
    else if (!typed.isEmpty())
        m_ahead.clear();
    return isIt;
}

bool XmlCompleter::takeKey(QKeyEvent *event)
{
    if (isThereAlready(event->text()))
        return true;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        ask(true, true);
        return true;
    }
    follow(); // Scintilla tells of a moved cursor only later
    if (!m_popup->isVisible() || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (!m_popup->current()) {
            close();
            return false; // nothing is chosen, so it is a line end
        }
        accept();
        return true;
    default:
        return m_popup->handleKey(event->key());
    }
}

bool XmlCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide || event->type() == QEvent::Wheel)
        close();
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else Esc is somebody else's
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}
