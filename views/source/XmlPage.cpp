// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/XmlPage.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "views/Palettes.h"
#include "views/source/FindBar.h"
#include "views/source/GrammarDialog.h"
#include "views/source/XmlCompleter.h"
#include "views/source/XmlLexer.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ErrorMarker = 1;
constexpr int OldMarker = 2;
constexpr int ErrorIndicator = 8;
constexpr int OldIndicator = 9;
/** How long the mouse rests before it is told what is wrong there. */
constexpr unsigned long RestMs = 300;

} // namespace

XmlPage::XmlPage(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_editor(new QsciScintilla(this))
    , m_lexer(new XmlLexer(m_editor))
    , m_findBar(new FindBar(m_editor, this))
    , m_where(new QLabel(this))
    , m_toForm(new QPushButton(tr("Go to its form"), this))
    , m_chooseGrammar(new QPushButton(tr("Choose its folder…"), this))
    , m_words(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 6, 10, 6);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_where->setAccessibleName(tr("Where the cursor is"));
    m_where->setMinimumWidth(50);
    m_toForm->setToolTip(tr("Show the setting at the cursor on its page (Ctrl+Shift+X)"));
    m_toForm->setAutoDefault(false);
    top->addWidget(m_where, 1);
    top->addWidget(m_toForm);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(14, 6, 14, 6);
    m_words->setAutoFillBackground(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("What is wrong in the XML"));
    layout->addLayout(top);
    layout->addWidget(m_findBar);
    layout->addWidget(m_editor, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(m_words, 1);
    m_chooseGrammar->setFlat(true);
    m_chooseGrammar->setAutoDefault(false);
    bottom->addWidget(m_chooseGrammar);
    layout->addLayout(bottom);
    setUpEditor();
    takePalette();
    m_isShowing = true;
    m_shown = draft.text();
    m_editor->setText(m_shown);
    m_isShowing = false;
    connect(m_editor, &QsciScintilla::textChanged, this, &XmlPage::takeTyped);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &XmlPage::followCursor);
    connect(m_toForm, &QPushButton::clicked, this, &XmlPage::showForm);
    connect(m_chooseGrammar, &QPushButton::clicked, this, [this] { GrammarDialog::open(this); });
    connect(&draft, &DomainDraft::changed, this, &XmlPage::showEdit);
    connect(&draft, &DomainDraft::grammarVerdictChanged, this, &XmlPage::showGrammar);
    connect(m_editor, &QsciScintilla::SCN_DWELLSTART, this, &XmlPage::showToolTip);
    connect(m_editor, &QsciScintilla::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
    new XmlCompleter(draft, m_editor, this);
    followCursor();
    showError();
    showGrammar();
}

void XmlPage::setUpEditor()
{
    m_editor->setUtf8(true);
    m_editor->setLexer(m_lexer);
    m_editor->setAccessibleName(tr("XML of the definition"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setEolMode(m_draft.text().contains(u"\r\n") ? QsciScintilla::EolWindows : QsciScintilla::EolUnix);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setIndentationWidth(2);
    m_editor->setAutoIndent(true);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(0, u"00000"_s);
    m_editor->setMarginType(1, QsciScintilla::SymbolMargin);
    m_editor->setMarginWidth(1, 14);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->markerDefine(QsciScintilla::Circle, ErrorMarker);
    m_editor->markerDefine(QsciScintilla::RightTriangle, OldMarker);
    m_editor->indicatorDefine(QsciScintilla::SquiggleIndicator, ErrorIndicator);
    m_editor->indicatorDefine(QsciScintilla::DashesIndicator, OldIndicator);
    m_editor->SendScintilla(QsciScintilla::SCI_SETMOUSEDWELLTIME, RestMs);
    // The draft keeps the steps, so that undo is one thing over all pages.
    m_editor->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0UL);
    // Ctrl+L is the window's.
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo, QsciCommand::LineCut})
        m_editor->standardCommands()->find(command)->setKey(0);
}

void XmlPage::takePalette()
{
    const QPalette colours = palette();
    m_lexer->setPalette(colours);
    m_editor->setCaretForegroundColor(colours.color(QPalette::Text));
    m_editor->setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
    m_editor->setMarginsBackgroundColor(Palettes::sidebar(colours));
    m_editor->setMarginsForegroundColor(Palettes::dimText(colours));
    m_editor->setFoldMarginColors(Palettes::sidebar(colours), Palettes::sidebar(colours));
    for (int marker = QsciScintilla::SC_MARKNUM_FOLDEREND; marker <= int(QsciScintilla::SC_MARKNUM_FOLDEROPEN); ++marker) {
        const auto number = static_cast<unsigned long>(marker);
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, number, Palettes::sidebar(colours));
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, number, Palettes::dimText(colours));
    }
    m_editor->setMarkerBackgroundColor(Palettes::errorText(colours), ErrorMarker);
    m_editor->setMarkerForegroundColor(Palettes::errorText(colours), ErrorMarker);
    m_editor->setIndicatorForegroundColor(Palettes::errorText(colours), ErrorIndicator);
    m_editor->setMarkerBackgroundColor(Palettes::warningText(colours), OldMarker);
    m_editor->setMarkerForegroundColor(Palettes::warningText(colours), OldMarker);
    m_editor->setIndicatorForegroundColor(Palettes::warningText(colours), OldIndicator);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    takeTone();
}

void XmlPage::takeTone()
{
    const QPalette colours = palette();
    QPalette words = colours;
    switch (m_tone) {
    case Tone::Calm:
        words.setColor(QPalette::WindowText, Palettes::dimText(colours));
        break;
    case Tone::Old:
        words.setColor(QPalette::Window, Palettes::warningBackground(colours));
        words.setColor(QPalette::WindowText, Palettes::warningText(colours));
        break;
    case Tone::Wrong:
        words.setColor(QPalette::Window, Palettes::errorBackground(colours));
        words.setColor(QPalette::WindowText, Palettes::errorText(colours));
        break;
    }
    m_words->setPalette(words);
}

void XmlPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takePalette();
    QWidget::changeEvent(event);
}

qsizetype XmlPage::bytesBefore(qsizetype position) const
{
    return QStringView(m_shown).first(position).toUtf8().size();
}

void XmlPage::takeTyped()
{
    if (m_isShowing)
        return;
    m_shown = m_editor->text();
    m_isShowing = true;
    m_draft.setText(m_shown);
    m_isShowing = false;
    followCursor();
}

void XmlPage::showEdit(const TextEdit &edit)
{
    showError();
    if (m_isShowing)
        return;
    m_isShowing = true;
    const auto begin = static_cast<unsigned long>(bytesBefore(edit.position));
    const auto removed = QStringView(m_shown).sliced(edit.position, edit.removed).toUtf8().size();
    const QByteArray inserted = edit.inserted.toUtf8();
    m_editor->SendScintilla(QsciScintilla::SCI_SETTARGETSTART, begin);
    m_editor->SendScintilla(QsciScintilla::SCI_SETTARGETEND, begin + static_cast<unsigned long>(removed));
    m_editor->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<unsigned long>(inserted.size()), inserted.constData());
    m_shown = m_draft.text();
    m_isShowing = false;
}

void XmlPage::showError()
{
    const auto &error = m_draft.textError();
    if (!error) {
        // Otherwise marks move with the text until the grammar says something new.
        if (m_isErrorShown)
            showGrammar();
        m_isErrorShown = false;
        return;
    }
    m_isErrorShown = true;
    m_editor->markerDeleteAll(ErrorMarker);
    m_editor->clearIndicatorRange(0, 0, m_editor->lines(), 0, ErrorIndicator);
    showWords();
    m_editor->markerAdd(error->line - 1, ErrorMarker);
    m_editor->fillIndicatorRange(error->line - 1, 0, error->line - 1, m_editor->lineLength(error->line - 1), ErrorIndicator);
}

qsizetype XmlPage::cursorPosition() const
{
    const long bytes = m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    return QString::fromUtf8(QStringView(m_shown).toUtf8().first(bytes)).size();
}

void XmlPage::showGrammar()
{
    const GrammarVerdict &verdict = m_draft.grammarVerdict();
    if (m_draft.textError())
        return;
    for (const int marker : {ErrorMarker, OldMarker})
        m_editor->markerDeleteAll(marker);
    const auto end = static_cast<unsigned long>(m_editor->length());
    for (const int indicator : {ErrorIndicator, OldIndicator}) {
        m_editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        m_editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, long(end));
    }
    m_marks.clear();
    qsizetype known = 0; // characters, and their bytes
    long bytes = 0;
    for (const GrammarProblem &problem : verdict.problems) {
        if (problem.end > m_draft.text().size())
            break; // of an older text; the newer one is looked at already
        bytes += long(QStringView(m_draft.text()).sliced(known, problem.begin - known).toUtf8().size());
        known = problem.begin;
        const long length = long(QStringView(m_draft.text()).sliced(known, problem.end - known).toUtf8().size());
        m_marks.append({bytes, bytes + std::max(length, 1L), problem});
        m_editor->markerAdd(problem.place.line - 1, problem.isOld ? OldMarker : ErrorMarker);
        m_editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT,
                                static_cast<unsigned long>(problem.isOld ? OldIndicator : ErrorIndicator));
        m_editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(bytes), std::max(length, 1L));
    }
    showWords();
}

void XmlPage::showWords()
{
    const auto &error = m_draft.textError();
    QString words;
    Tone tone = Tone::Calm;
    if (error) {
        tone = Tone::Wrong;
        words = tr("Line %1, column %2: %3 The forms rest until the XML is well-formed.")
                    .arg(error->line).arg(error->column).arg(error->message);
    } else {
        const long line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                                  m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
        for (const Mark &mark : std::as_const(m_marks)) {
            if (mark.problem.place.line - 1 != line)
                continue;
            const QString told = mark.problem.isOld ? tr("Line %1: %2 This was so before the draft.") : tr("Line %1: %2");
            words = told.arg(mark.problem.place.line).arg(mark.problem.message);
            tone = mark.problem.isOld ? Tone::Old : Tone::Wrong;
            break;
        }
        if (tone == Tone::Calm)
            words = m_draft.grammarVerdict().noGrammar
                      ? tr("libvirt's grammar is not installed here, so less of the XML can be checked.")
                  : m_marks.isEmpty() ? tr("libvirt's grammar allows all of it.")
                                      : tr("libvirt's grammar does not allow %n place(s) in other lines.", nullptr, int(m_marks.size()));
    }
    m_words->setText(words);
    m_chooseGrammar->setVisible(m_draft.grammarVerdict().noGrammar && !error);
    if (tone == m_tone)
        return;
    m_tone = tone;
    takeTone();
}

const GrammarProblem *XmlPage::problemAt(long byte) const
{
    for (const Mark &mark : m_marks) {
        if (byte >= mark.begin && byte < mark.end)
            return &mark.problem;
    }
    return nullptr;
}

void XmlPage::showToolTip(int byte, int x, int y)
{
    if (const GrammarProblem *problem = m_draft.textError() ? nullptr : problemAt(byte))
        QToolTip::showText(m_editor->viewport()->mapToGlobal(QPoint(x, y)), problem->message.toHtmlEscaped(), m_editor);
}

void XmlPage::followCursor()
{
    if (!m_isShowing)
        showWords();
    if (m_isShowing || m_draft.textError() || m_draft.document().isNull())
        return;
    const XmlDocument &document = m_draft.document();
    const qsizetype position = cursorPosition();
    const ElementId element = document.elementAt(position);
    Path path = PathEdit::pathOf(document, element);
    for (const XmlAttribute &attribute : document.attributes(element)) {
        if (position >= attribute.begin && position <= attribute.valueEnd)
            path = path.withAttribute(attribute.name.toString());
    }
    m_here = path;
    m_where->setText(path.isRoot() ? tr("domain") : path.toString());
    m_toForm->setEnabled(Catalog::instance().find(path));
}

void XmlPage::select(qsizetype begin, qsizetype end)
{
    m_editor->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(bytesBefore(end)), long(bytesBefore(begin)));
    int line = 0;
    int index = 0;
    m_editor->getCursorPosition(&line, &index);
    m_editor->ensureLineVisible(line);
    const long lines = m_editor->SendScintilla(QsciScintilla::SCI_LINESONSCREEN);
    m_editor->setFirstVisibleLine(std::max(0, line - int(lines) / 3));
    m_editor->setFocus();
}

void XmlPage::showPlace(const Path &wanted)
{
    const XmlDocument &document = m_draft.document();
    Path path = wanted;
    while (!path.isRoot() && PathEdit::find(document, path) == NoElement)
        path = path.parent();
    const ElementId element = PathEdit::find(document, path);
    if (element == NoElement || m_draft.textError())
        return;
    if (const auto attribute = path.isAttribute() ? document.attributePlace(element, path.attribute()) : std::nullopt)
        select(attribute->begin, attribute->valueEnd + 1);
    else
        select(document.begin(element), document.firstChild(element) == NoElement ? document.end(element) : document.startTagEnd(element));
}

void XmlPage::showForm()
{
    followCursor();
    if (!m_draft.textError() && Catalog::instance().find(m_here))
        Q_EMIT showSettingRequested(m_here);
}

void XmlPage::openSearch()
{
    m_findBar->open();
}
