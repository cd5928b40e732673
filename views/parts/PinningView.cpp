// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/PinningView.h"

#include "views/fields/CpuCells.h"
#include "views/parts/PinningPainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

PinningView::PinningView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Guest threads and host CPUs"));
}

void PinningView::setContent(const Pinning &pinning, const CpuColumns &columns)
{
    cancelStroke();
    m_pinning = pinning;
    m_columns = columns;
    m_current.thread = std::clamp(m_current.thread, 0, std::max(int(pinning.threads().size()) - 1, 0));
    m_current.column = std::clamp(m_current.column, 0, std::max(columns.count() - 1, 0));
    arrange();
    setAccessibleDescription(currentWords());
    viewport()->update();
}

void PinningView::arrange()
{
    constexpr int mostRows = 18;
    // As if there was no bar at the side: the columns do not jump when one comes.
    m_layout = PinningLayout(m_pinning, m_columns, fontMetrics(), width());
    const int shown = std::min(int(m_pinning.threads().size()), mostRows) * m_layout.rowHeight();
    const bool isWide = m_layout.labelWidth() + m_layout.cellsSize().width() > width();
    const int height = m_layout.headerHeight() + shown + (isWide ? horizontalScrollBar()->sizeHint().height() : 0);
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
    const QSize cells = m_layout.cellsSize();
    const QSize room(viewport()->width() - m_layout.labelWidth(), viewport()->height() - m_layout.headerHeight());
    horizontalScrollBar()->setRange(0, std::max(0, cells.width() - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    horizontalScrollBar()->setSingleStep(m_layout.columnWidth());
    verticalScrollBar()->setRange(0, std::max(0, cells.height() - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
    verticalScrollBar()->setSingleStep(m_layout.rowHeight());
}

QPoint PinningView::scrolled() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect PinningView::cellRect(int thread, int column) const
{
    if (thread < 0 || thread >= m_pinning.threads().size() || column < 0 || column >= m_columns.count())
        return {};
    return m_layout.cell({thread, column}, scrolled());
}

bool PinningView::isPinned(const PinningCell &cell) const
{
    const GuestThread &thread = m_pinning.threads()[cell.thread];
    return thread.isPinned() && thread.cpus.contains(m_columns.numbers[cell.column]);
}

bool PinningView::isOn(const PinningCell &cell) const
{
    return m_isPainting && m_stroke[cell.thread].contains(cell.column) ? m_turnsOn : isPinned(cell);
}

QString PinningView::wordsOf(const PinningCell &cell) const
{
    if (cell.thread >= m_pinning.threads().size() || cell.column >= m_columns.count())
        return {};
    const GuestThread &thread = m_pinning.threads()[cell.thread];
    const int cpu = m_columns.numbers[cell.column];
    const QString place = CpuCells::place(m_columns, cell.column);
    const QString where = place.isEmpty() ? QString::number(cpu) : tr("%1 (%2)").arg(QString::number(cpu), place);
    QString words;
    if (isOn(cell))
        words = tr("%1 is tied to host CPU %2.").arg(thread.name(), where);
    else if (thread.isPinned() || !(thread.cpus.isEmpty() || thread.cpus.contains(cpu)))
        words = tr("%1 does not run on host CPU %2.").arg(thread.name(), where);
    else
        words = tr("%1 is not tied and may run on host CPU %2.").arg(thread.name(), where);
    for (const QString &wrong : {m_pinning.conflict(cell.thread, cpu), m_pinning.problem(cell.thread)}) {
        if (!wrong.isEmpty())
            words += u' ' + wrong;
    }
    return words;
}

QString PinningView::toolTipAt(const QPoint &point) const
{
    if (const auto cell = m_layout.at(point, scrolled()))
        return wordsOf(*cell);
    for (int thread = 0; thread < m_pinning.threads().size(); ++thread) {
        if (point.y() >= m_layout.headerHeight() && m_layout.label(thread, scrolled()).contains(point))
            return m_pinning.problem(thread);
    }
    return {};
}

bool PinningView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

void PinningView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const PinningPainter cells{m_pinning, m_columns, m_layout, palette(), font(), scrolled(),
                               hasFocus() ? std::optional(m_current) : std::nullopt,
                               [this](const PinningCell &cell) { return isOn(cell); }};
    cells.paint(painter, event->rect(), viewport()->size());
}

void PinningView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PinningView::setCurrent(const PinningCell &cell)
{
    if (cell.thread < 0 || cell.thread >= m_pinning.threads().size() || cell.column < 0 || cell.column >= m_columns.count())
        return;
    m_current = cell;
    const QRect place = m_layout.cell(cell, {});
    const auto show = [](QScrollBar *bar, int begin, int end, int room) {
        bar->setValue(std::clamp(bar->value(), end - room, begin));
    };
    show(horizontalScrollBar(), place.left() - m_layout.labelWidth(), place.right() - m_layout.labelWidth() + PinningLayout::Gap + 1,
         viewport()->width() - m_layout.labelWidth());
    show(verticalScrollBar(), place.top() - m_layout.headerHeight(), place.bottom() - m_layout.headerHeight() + PinningLayout::Gap + 1,
         viewport()->height() - m_layout.headerHeight());
    setAccessibleDescription(currentWords());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    viewport()->update();
    Q_EMIT currentChanged();
}

void PinningView::beginStroke(bool turnsOn)
{
    m_stroke.clear();
    m_stroke.resize(m_pinning.threads().size());
    m_turnsOn = turnsOn;
    m_isPainting = true;
    m_stroke[m_current.thread].insert(m_current.column);
}

void PinningView::paintTo(const PinningCell &cell)
{
    // A fast hand leaves cells out: those on the straight way are meant, too.
    const PinningCell from = m_current;
    const int steps = std::max(std::abs(cell.thread - from.thread), std::abs(cell.column - from.column));
    for (int step = 1; step <= steps; ++step) {
        const auto between = [&](int a, int b) { return a + qRound(double(b - a) * step / steps); };
        m_stroke[between(from.thread, cell.thread)].insert(between(from.column, cell.column));
    }
    setCurrent(cell);
}

void PinningView::endStroke()
{
    if (!m_isPainting)
        return;
    QList<ThreadPin> pins;
    for (int i = 0; i < m_stroke.size(); ++i) {
        const GuestThread &thread = m_pinning.threads()[i];
        const QSet<int> before = thread.isPinned() ? thread.cpus : QSet<int>();
        QSet<int> after = before;
        for (const int column : std::as_const(m_stroke[i])) {
            if (m_turnsOn)
                after.insert(m_columns.numbers[column]);
            else
                after.remove(m_columns.numbers[column]);
        }
        if (after != before)
            pins.append({thread.kind, thread.id, after});
    }
    cancelStroke();
    if (!pins.isEmpty())
        Q_EMIT pinned(pins);
    Q_EMIT currentChanged();
}

void PinningView::cancelStroke()
{
    m_isPainting = false;
    m_stroke.clear();
    viewport()->update();
}

void PinningView::mousePressEvent(QMouseEvent *event)
{
    const auto cell = m_layout.at(event->position().toPoint(), scrolled());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    endStroke();
    setCurrent(*cell);
    beginStroke(!isPinned(*cell));
}

void PinningView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPainting || !(event->buttons() & Qt::LeftButton))
        return;
    const PinningCell cell = m_layout.nearest(event->position().toPoint(), scrolled());
    if (cell != m_current)
        paintTo(cell);
}

void PinningView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        endStroke();
}

void PinningView::keyPressEvent(QKeyEvent *event)
{
    if (m_pinning.threads().isEmpty() || m_columns.count() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    PinningCell next = m_current;
    const int page = std::max(1, verticalScrollBar()->pageStep() / m_layout.rowHeight());
    switch (event->key()) {
    case Qt::Key_Left:
        --next.column;
        break;
    case Qt::Key_Right:
        ++next.column;
        break;
    case Qt::Key_Up:
        --next.thread;
        break;
    case Qt::Key_Down:
        ++next.thread;
        break;
    case Qt::Key_Home:
        next.column = 0;
        break;
    case Qt::Key_End:
        next.column = m_columns.count() - 1;
        break;
    case Qt::Key_PageUp:
        next.thread -= page;
        break;
    case Qt::Key_PageDown:
        next.thread += page;
        break;
    case Qt::Key_Space:
        endStroke();
        beginStroke(!isPinned(m_current));
        endStroke();
        return;
    case Qt::Key_Escape:
        if (m_isPainting)
            return cancelStroke();
        [[fallthrough]];
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    next.thread = std::clamp(next.thread, 0, int(m_pinning.threads().size()) - 1);
    next.column = std::clamp(next.column, 0, m_columns.count() - 1);
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        endStroke();
        setCurrent(next);
        return;
    }
    // The cell that one comes from says what the others become.
    if (!m_isPainting)
        beginStroke(isPinned(m_current));
    paintTo(next);
}

void PinningView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift)
        endStroke();
    QAbstractScrollArea::keyReleaseEvent(event);
}

void PinningView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT currentChanged();
}

void PinningView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    endStroke();
}
