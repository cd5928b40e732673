// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/OverviewStrip.h"

#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int StripWidth = 16;
constexpr int LeastMarkHeight = 4;
constexpr int Inset = 3;

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(StripWidth);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the changes"));
    setToolTip(tr("Where the changes are; click to go there"));
}

void OverviewStrip::setColors(const DiffColors &colors)
{
    m_colors = colors;
    update();
}

void OverviewStrip::setMarks(const QList<Mark> &marks, int lineCount)
{
    m_marks = marks;
    m_lineCount = std::max(1, lineCount);
    update();
}

void OverviewStrip::setShown(int first, int count)
{
    m_shownFirst = first;
    m_shownCount = count;
    update();
}

int OverviewStrip::yOf(int line) const
{
    return int(qint64(line) * height() / std::max(m_lineCount, m_shownCount));
}

int OverviewStrip::lineAt(int y) const
{
    return int(qint64(y) * std::max(m_lineCount, m_shownCount) / std::max(1, height()));
}

QRect OverviewStrip::rectOf(const Mark &mark) const
{
    const int top = yOf(mark.first);
    const int bottom = std::max(yOf(mark.first + mark.count), top + LeastMarkHeight);
    return {Inset, top, width() - 2 * Inset, bottom - top};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (!m_colors)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_colors->fold);
    painter.setPen(m_colors->foldLine);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    for (const Mark &mark : m_marks) {
        const QRect whole = rectOf(mark);
        const int middle = whole.left() + whole.width() / 2;
        if (mark.hasLeft)
            painter.fillRect(QRect(whole.topLeft(), QPoint(middle - 1, whole.bottom())),
                             m_colors->mark(DiffSide::Left));
        if (mark.hasRight)
            painter.fillRect(QRect(QPoint(middle, whole.top()), whole.bottomRight()), m_colors->mark(DiffSide::Right));
    }
    if (m_shownCount < m_lineCount) {
        const QRect shown(1, yOf(m_shownFirst), width() - 2, yOf(m_shownFirst + m_shownCount) - yOf(m_shownFirst));
        painter.setPen(m_colors->dimText);
        painter.drawRect(shown.adjusted(0, 0, -1, -1));
    }
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    for (int i = 0; i < m_marks.size(); ++i) {
        const QRect mark = rectOf(m_marks[i]);
        if (position.y() >= mark.top() && position.y() <= mark.bottom()) {
            Q_EMIT markClicked(i);
            return;
        }
    }
    Q_EMIT lineClicked(lineAt(position.y()));
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT lineClicked(lineAt(event->position().toPoint().y()));
}
