// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffPane.h"

#include "views/review/DiffPanePainter.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace {

enum Marker { RowMarker = 0 };
enum Indicator { TokenIndicator = 8, NoteIndicator = 9 }; // lexers have those below 8

unsigned long sciColor(const QColor &color)
{
    return color.red() | (color.green() << 8) | (color.blue() << 16);
}

} // namespace

DiffPane::DiffPane(DiffSide side, QWidget *parent)
    : QsciScintilla(parent)
    , m_side(side)
    , m_lexer(new QsciLexerXML(this))
    , m_painter(std::make_unique<DiffPanePainter>(this))
{
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setReadOnly(true);
    setLexer(m_lexer);
    setFolding(NoFoldStyle);
    setWrapMode(WrapNone);
    setTabWidth(8);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAcceptDrops(false);
    for (int margin = 0; margin < 5; ++margin)
        setMarginWidth(margin, 0);
    setMarginType(0, SymbolMargin);
    setMarginMarkerMask(0, 0);
    setMarginSensitivity(0, false);
    markerDefine(Background, RowMarker);
    send(SCI_SETUNDOCOLLECTION, 0);
    send(SCI_SETMARGINLEFT, 0, 0);
    send(SCI_SETEXTRAASCENT, 2);
    send(SCI_SETEXTRADESCENT, 2);
    send(SCI_SETSCROLLWIDTHTRACKING, 0);
    send(SCI_SETENDATLASTLINE, 1);
    send(SCI_SETVISIBLEPOLICY, VISIBLE_SLOP | VISIBLE_STRICT, 2);
    for (int indicator : {TokenIndicator, NoteIndicator})
        send(SCI_INDICSETUNDER, indicator, indicator == TokenIndicator);
    send(SCI_INDICSETSTYLE, TokenIndicator, INDIC_ROUNDBOX);
    send(SCI_INDICSETALPHA, TokenIndicator, 255);
    send(SCI_INDICSETOUTLINEALPHA, TokenIndicator, 255);
    send(SCI_INDICSETSTYLE, NoteIndicator, INDIC_TEXTFORE);
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this](int line) { Q_EMIT caretLineChanged(line); });
}

DiffPane::~DiffPane() = default;

void DiffPane::showText(const PaneText &text, const FoldedRows &rows)
{
    const QSignalBlocker blocker(this);
    setReadOnly(false);
    if (text.lines == m_text.lines) {
        replaceText(text.utf8);
    } else {
        // Lines are taken away ten times as fast when none is hidden.
        send(SCI_SHOWLINES, 0, lines() - 1);
        send(SCI_CLEARALL);
        SendScintilla(SCI_APPENDTEXT, static_cast<unsigned long>(text.utf8.size()), text.utf8.constData());
    }
    setReadOnly(true);
    m_text = text;
    markLines();
    for (int i = 0; i < rows.folds().size(); ++i)
        showFold(rows, i);
    m_painter->setCurrentLines(0, 0);
}

/** Replaces only the lines that differ: the others need not be highlighted again. There are as many as before. */
void DiffPane::replaceText(const QByteArray &utf8)
{
    const QByteArray &old = m_text.utf8;
    if (old == utf8)
        return;
    qsizetype begin = std::mismatch(old.begin(), old.end(), utf8.begin(), utf8.end()).first - old.begin();
    begin = begin > 0 ? old.lastIndexOf('\n', begin - 1) + 1 : 0;
    const auto same = std::mismatch(old.rbegin(), old.rend() - begin, utf8.rbegin(), utf8.rend() - begin).first - old.rbegin();
    const qsizetype lineEnd = old.indexOf('\n', old.size() - same);
    const qsizetype tail = lineEnd < 0 ? 0 : old.size() - lineEnd;
    send(SCI_SETTARGETSTART, begin);
    send(SCI_SETTARGETEND, old.size() - tail);
    const QByteArray fresh = utf8.sliced(begin, utf8.size() - tail - begin);
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(fresh.size()), fresh.constData());
}

void DiffPane::markLines()
{
    send(SCI_MARKERDELETEALL, static_cast<unsigned long>(-1));
    for (int line = 0; line < m_text.lines.size(); ++line) {
        if (m_text.lines[line].kind != DiffRow::Same && m_text.lines[line].number >= 0)
            send(SCI_MARKERADD, line, RowMarker);
    }
    fillRanges(TokenIndicator, m_text.changed);
    fillRanges(NoteIndicator, m_text.notes);
}

void DiffPane::fillRanges(int indicator, const QList<ByteRange> &ranges)
{
    send(SCI_SETINDICATORCURRENT, indicator);
    send(SCI_INDICATORCLEARRANGE, 0, m_text.utf8.size());
    for (const ByteRange &range : ranges)
        send(SCI_INDICATORFILLRANGE, range.begin, range.length);
}

void DiffPane::showFold(const FoldedRows &rows, int index)
{
    const int line = rows.lineOfFold(index);
    const int last = line + rows.folds()[index].rowCount;
    const bool open = rows.isOpen(index);
    // What is to be seen comes first: Scintilla never hides all.
    send(SCI_SHOWLINES, open ? line + 1 : line, open ? last : line);
    send(SCI_HIDELINES, open ? line : line + 1, open ? line : last);
}

void DiffPane::applyColors(const DiffColors &colors)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_lexer->setDefaultFont(font);
    m_lexer->setFont(font);
    colors.applyTo(m_lexer);
    setPaper(colors.base);
    setColor(colors.text);
    setCaretForegroundColor(colors.text);
    setSelectionBackgroundColor(colors.selection);
    setSelectionForegroundColor(colors.text);
    setMarginsBackgroundColor(colors.base);
    setMarkerBackgroundColor(colors.row(DiffRow::Changed, m_side), RowMarker);
    send(SCI_INDICSETFORE, TokenIndicator, long(sciColor(colors.token(m_side))));
    send(SCI_INDICSETFORE, NoteIndicator, long(sciColor(colors.dimText)));
    m_painter->setColors(colors);
    m_painter->setFonts(font, QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    updateMarginWidth();
    viewport()->update();
}

void DiffPane::setCurrentLines(int begin, int end)
{
    m_painter->setCurrentLines(begin, end);
    viewport()->update();
}

int DiffPane::contentWidth() const
{
    const QByteArray line = m_text.longestLine.toUtf8();
    const long width = SendScintilla(SCI_TEXTWIDTH, static_cast<unsigned long>(STYLE_DEFAULT), line.constData());
    return int(width) + 24;
}

void DiffPane::setContentWidth(int width)
{
    send(SCI_SETSCROLLWIDTH, std::max(width, 1));
}

void DiffPane::setNumberDigits(int digits)
{
    m_numberDigits = digits;
    updateMarginWidth();
}

void DiffPane::updateMarginWidth()
{
    setMarginWidth(0, m_painter->marginWidth(m_numberDigits));
}

int DiffPane::firstVisible() const
{
    return int(send(SCI_GETFIRSTVISIBLELINE));
}

void DiffPane::setFirstVisible(int visibleLine)
{
    // By its bar, as Scintilla's own message moves the bar without a signal.
    verticalScrollBar()->setValue(visibleLine);
}

int DiffPane::visibleOfLine(int line) const
{
    return int(send(SCI_VISIBLEFROMDOCLINE, line));
}

int DiffPane::visibleCount() const
{
    return visibleOfLine(int(m_text.lines.size()));
}

int DiffPane::linesOnScreen() const
{
    return int(send(SCI_LINESONSCREEN));
}

int DiffPane::rowHeight() const
{
    return int(send(SCI_TEXTHEIGHT, 0));
}

int DiffPane::caretLine() const
{
    return int(send(SCI_LINEFROMPOSITION, send(SCI_GETCURRENTPOS)));
}

void DiffPane::setCaretLine(int line)
{
    send(SCI_SETEMPTYSELECTION, send(SCI_POSITIONFROMLINE, line));
    send(SCI_CHOOSECARETX);
}

void DiffPane::copy()
{
    const long begin = send(SCI_GETSELECTIONSTART);
    const long end = send(SCI_GETSELECTIONEND);
    if (begin == end)
        return;
    QByteArray copied;
    long at = begin;
    for (int line = int(send(SCI_LINEFROMPOSITION, begin)); at < end; ++line) {
        const long next = std::min(end, send(SCI_POSITIONFROMLINE, line + 1));
        if (m_text.lines[line].number >= 0)
            copied += m_text.utf8.mid(at, next - at);
        at = next;
    }
    for (const ByteRange &note : m_text.notes) {
        if (note.begin >= begin && note.begin + note.length <= end)
            copied.replace(m_text.utf8.mid(note.begin, note.length), QByteArray());
    }
    QApplication::clipboard()->setText(QString::fromUtf8(copied));
}

void DiffPane::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    m_painter->paint(event->rect());
}

int DiffPane::foldAt(const QPointF &position) const
{
    const int visible = firstVisible() + int(position.y()) / rowHeight();
    if (position.y() < 0 || visible >= visibleCount())
        return -1;
    return m_text.lines[send(SCI_DOCLINEFROMVISIBLE, visible)].fold;
}

void DiffPane::mousePressEvent(QMouseEvent *event)
{
    const int index = foldAt(event->position());
    if (index >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT foldActivated(index);
    else
        QsciScintilla::mousePressEvent(event);
}

void DiffPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (foldAt(event->position()) < 0)
        QsciScintilla::mouseDoubleClickEvent(event);
}

void DiffPane::mouseMoveEvent(QMouseEvent *event)
{
    QsciScintilla::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && foldAt(event->position()) >= 0)
        viewport()->setCursor(Qt::PointingHandCursor);
}

void DiffPane::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int index = isReturn ? m_text.lines[caretLine()].fold : -1;
    if (index >= 0)
        Q_EMIT foldActivated(index);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QsciScintilla::keyPressEvent(event);
}
