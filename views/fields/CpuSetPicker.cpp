// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/CpuSetPicker.h"

#include "views/Palettes.h"
#include "views/fields/CpuCells.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int gap = 2;
constexpr int coreGap = 4;

} // namespace

CpuSetPicker::CpuSetPicker(const CpuColumns &columns, const QSet<int> &chosen, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_columns(columns)
    , m_chosen(chosen)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Numbers to choose from"));
    for (int column = m_columns.count() - 1; column >= 0; --column) {
        if (m_chosen.contains(m_columns.numbers[column]))
            m_current = column;
    }
    arrange();
    setAccessibleDescription(currentWords());
}

void CpuSetPicker::arrange()
{
    const int line = fontMetrics().height() + 9;
    // Eight of a node beside each other, more only where there would be too many lines.
    const int perLine = m_columns.count() > 256 ? 32 : m_columns.count() > 64 ? 16 : 8;
    int top = margin;
    const auto head = [&](const QString &text, bool isMissing) {
        if (!text.isEmpty()) {
            m_headings.append({QRect(margin, top, 0, line - gap), text, isMissing});
            top += line;
        }
    };
    if (m_columns.nodes.isEmpty() || m_columns.nodes.first().count == 1) {
        top = arrangeBlock(0, m_columns.present, top, perLine);
    } else {
        for (const CpuColumns::Band &node : m_columns.nodes) {
            head(CpuCells::nodeTexts(node).first(), false);
            top = arrangeBlock(node.first, node.count, top, perLine) + 4;
        }
    }
    if (m_columns.present < m_columns.count()) {
        top += 4;
        head(tr("Not there"), true);
        top = arrangeBlock(m_columns.present, m_columns.count() - m_columns.present, top, perLine);
    }
    if (!m_columns.isKnown) {
        top += 4;
        head(tr("The host is not known: it may have more or fewer."), false);
    }
    int right = 0;
    for (const QRect &cell : std::as_const(m_cells))
        right = std::max(right, cell.right() + 1);
    for (const Heading &heading : std::as_const(m_headings))
        right = std::max(right, margin + fontMetrics().horizontalAdvance(heading.text) + 12);
    for (Heading &heading : m_headings)
        heading.place.setRight(right - 1);
    setFixedSize(right + margin, top + margin - gap);
}

int CpuSetPicker::arrangeBlock(int first, int count, int top, int perLine)
{
    int highest = 0;
    for (const int number : std::as_const(m_columns.numbers))
        highest = std::max(highest, number);
    const int height = fontMetrics().height() + 9;
    const int width = std::max(32, fontMetrics().horizontalAdvance(QString::number(highest)) + 14);
    int left = margin;
    for (int i = 0; i < count; ++i) {
        if (i > 0 && i % perLine == 0) {
            left = margin;
            top += height;
        }
        const auto *core = CpuColumns::at(m_columns.cores, first + i);
        m_cells.append(QRect(left, top, width - gap, height - gap));
        left += width + (core && core->first + core->count == first + i + 1 ? coreGap : 0);
    }
    return count > 0 ? top + height : top;
}

int CpuSetPicker::columnAt(const QPoint &point) const
{
    for (int column = 0; column < m_cells.size(); ++column) {
        if (m_cells[column].adjusted(0, 0, gap, gap).contains(point))
            return column;
    }
    return -1;
}

QString CpuSetPicker::wordsOf(int column) const
{
    if (column < 0 || column >= m_columns.count())
        return {};
    const int number = m_columns.numbers[column];
    const QString place = CpuCells::place(m_columns, column);
    const QString name = place.isEmpty() ? QString::number(number) : tr("%1 (%2)").arg(QString::number(number), place);
    const QString words = m_chosen.contains(number) ? tr("%1 is chosen.").arg(name) : tr("%1 is not chosen.").arg(name);
    return column < m_columns.present ? words : words + u' ' + tr("It does not exist.");
}

bool CpuSetPicker::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), wordsOf(columnAt(help->pos())), this);
    return true;
}

void CpuSetPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(Palettes::hairline(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (const Heading &heading : m_headings) {
        if (heading.isMissing) {
            CpuCells::paintMissingBand(painter, heading.place, palette(), heading.text);
        } else {
            painter.setPen(Palettes::dimText(palette()));
            painter.drawText(heading.place, Qt::AlignVCenter | Qt::AlignLeft, heading.text);
        }
    }
    for (int column = 0; column < m_cells.size(); ++column) {
        const int number = m_columns.numbers[column];
        CpuCells::Look look;
        if (m_chosen.contains(number))
            look.fill = palette().color(QPalette::Highlight);
        look.isConflict = m_chosen.contains(number) && column >= m_columns.present;
        look.isCurrent = column == m_current;
        look.number = QString::number(number);
        CpuCells::paintCell(painter, m_cells[column], palette(), look);
    }
}

void CpuSetPicker::setCurrent(int column)
{
    m_current = std::clamp(column, 0, std::max(m_columns.count() - 1, 0));
    setAccessibleDescription(currentWords());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CpuSetPicker::begin(bool turnsOn)
{
    m_before = m_chosen;
    m_turnsOn = turnsOn;
    m_isPainting = true;
    paintCurrent();
}

void CpuSetPicker::paintCurrent()
{
    const int number = m_columns.numbers[m_current];
    if (m_turnsOn)
        m_chosen.insert(number);
    else
        m_chosen.remove(number);
    setCurrent(m_current);
}

void CpuSetPicker::end()
{
    if (!m_isPainting)
        return;
    m_isPainting = false;
    if (m_chosen != m_before)
        Q_EMIT picked(m_chosen);
}

void CpuSetPicker::mousePressEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (!rect().contains(event->position().toPoint())) {
        close();
        return;
    }
    if (event->button() != Qt::LeftButton || column < 0)
        return;
    end();
    setCurrent(column);
    begin(!m_chosen.contains(m_columns.numbers[column]));
}

void CpuSetPicker::mouseMoveEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position().toPoint());
    if (!m_isPainting || column < 0 || column == m_current)
        return;
    setCurrent(column);
    paintCurrent();
}

void CpuSetPicker::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void CpuSetPicker::keyPressEvent(QKeyEvent *event)
{
    if (m_cells.isEmpty())
        return QWidget::keyPressEvent(event);
    int next = m_current;
    // The nearest cell of the line above or below.
    const auto vertical = [&](int direction) {
        int best = m_current;
        for (int column = 0; column < m_cells.size(); ++column) {
            const int down = (m_cells[column].top() - m_cells[m_current].top()) * direction;
            const auto far = [&](int other) {
                return std::pair(m_cells[other].top() * direction, std::abs(m_cells[other].left() - m_cells[m_current].left()));
            };
            if (down > 0 && (best == m_current || far(column) < far(best)))
                best = column;
        }
        return best;
    };
    switch (event->key()) {
    case Qt::Key_Left:
        next = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Right:
        next = std::min(m_current + 1, m_columns.count() - 1);
        break;
    case Qt::Key_Up:
        next = vertical(-1);
        break;
    case Qt::Key_Down:
        next = vertical(1);
        break;
    case Qt::Key_Space:
        end();
        begin(!m_chosen.contains(m_columns.numbers[m_current]));
        return end();
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end();
        close();
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (!(event->modifiers() & Qt::ShiftModifier)) {
        end();
        return setCurrent(next);
    }
    // The cell that one comes from says what the others become.
    if (!m_isPainting)
        begin(m_chosen.contains(m_columns.numbers[m_current]));
    setCurrent(next);
    paintCurrent();
}

void CpuSetPicker::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Shift)
        end();
    QWidget::keyReleaseEvent(event);
}
