// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/CompletionPopup.h"

#include "views/Palettes.h"
#include "views/source/CompletionDelegate.h"
#include "views/source/CompletionModel.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 10;
constexpr int Width = 520;
constexpr int HelpLines = 2;

} // namespace

CompletionPopup::CompletionPopup(QWidget *page)
    : QFrame(page)
    , m_model(new CompletionModel(this))
    , m_list(new QListView(this))
    , m_help(new QLabel(this))
{
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What fits here"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What fits here"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setContentsMargins(8, 5, 8, 5);
    m_help->setAccessibleName(tr("What the chosen entry does"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::tellCurrent);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::accepted);
    takePalette();
    hide();
}

void CompletionPopup::takePalette()
{
    QPalette colours = parentWidget()->palette();
    colours.setColor(QPalette::Window, colours.color(QPalette::Base));
    const QColor line = Palettes::hairline(colours);
    colours.setColor(QPalette::WindowText, Palettes::isDark(colours) ? line.lighter(170) : line.darker(110));
    setPalette(colours);
    QPalette words = parentWidget()->palette();
    words.setColor(QPalette::Window, Palettes::sidebar(words));
    words.setColor(QPalette::WindowText, Palettes::dimText(words));
    m_help->setAutoFillBackground(true);
    m_help->setPalette(words);
    m_list->setPalette(parentWidget()->palette());
}

void CompletionPopup::changeEvent(QEvent *event)
{
    // Its own change would come back here.
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)
        takePalette();
    QFrame::changeEvent(event);
}

void CompletionPopup::setEntries(const QList<CompletionEntry> &entries)
{
    m_model->setEntries(entries);
}

void CompletionPopup::setTyped(const QString &typed, bool isChosen)
{
    m_model->setTyped(typed);
    const bool isSomething = m_model->rowCount() > 0;
    if (isSomething)
        resizeToContents();
    setVisible(isSomething);
    if (isSomething) {
        raise();
        m_list->scrollToTop();
        choose(isChosen ? 0 : -1);
    }
}

void CompletionPopup::chooseWord(const QString &word)
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), Qt::DisplayRole, word, 1, Qt::MatchExactly);
    if (!word.isEmpty() && !found.isEmpty())
        choose(found.first().row());
}

void CompletionPopup::placeAt(const QRect &line)
{
    m_line = line;
    resizeToContents();
}

void CompletionPopup::resizeToContents()
{
    int height = 2;
    for (int row = 0; row < std::min(m_model->rowCount(), MostRows); ++row)
        height += m_list->sizeHintForRow(row);
    const int help = m_help->fontMetrics().height() * HelpLines + 12;
    m_help->setFixedHeight(help);
    height += help + 2 * frameWidth();
    const QRect page = parentWidget()->rect();
    const int below = page.bottom() - m_line.bottom();
    const int above = m_line.top() - page.top();
    const bool isBelow = below >= height || below >= above;
    height = std::min(height, std::max(below, above));
    const int width = std::min(Width, page.width());
    setGeometry(std::clamp(m_line.left(), 0, page.width() - width),
                isBelow ? m_line.bottom() + 1 : m_line.top() - height, width, height);
}

void CompletionPopup::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    else
        m_list->clearSelection();
    tellCurrent();
}

void CompletionPopup::tellCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_help->setText(index.isValid() ? index.data(CompletionModel::HelpRole).toString()
                                    : tr("Down goes into the list, Enter takes what is chosen, Esc closes it."));
    if (!index.isValid() || !isVisible())
        return;
    // The focus stays in the editor, so a screen reader has to be told.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

const CompletionEntry *CompletionPopup::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

bool CompletionPopup::handleKey(int key)
{
    const int last = m_model->rowCount() - 1;
    const QModelIndex index = m_list->currentIndex();
    const int row = index.isValid() ? index.row() : -1;
    switch (key) {
    case Qt::Key_Down:
        choose(row < last ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        choose(row > 0 ? row - 1 : last);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(row + MostRows, last));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(row - MostRows, 0));
        return true;
    default:
        return false;
    }
}
