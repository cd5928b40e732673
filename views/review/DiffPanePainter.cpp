// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffPanePainter.h"

#include "views/review/DiffPane.h"

#include <QPainter>

namespace {

constexpr int CurrentBarWidth = 3;
constexpr int HatchSize = 9;

QString markOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Removed:
        return QStringLiteral("−");
    case DiffRow::Added:
        return QStringLiteral("+");
    case DiffRow::Changed:
        return QStringLiteral("~");
    case DiffRow::Same:
        break;
    }
    return {};
}

} // namespace

void DiffPanePainter::setColors(const DiffColors &colors)
{
    m_colors = colors;
    m_hatch = {};
}

void DiffPanePainter::setFonts(const QFont &numbers, const QFont &notes)
{
    m_numberFont = numbers;
    m_noteFont = notes;
}

void DiffPanePainter::setCurrentLines(int begin, int end)
{
    m_currentBegin = begin;
    m_currentEnd = end;
}

int DiffPanePainter::marginWidth(int digits) const
{
    const QFontMetrics metrics(m_numberFont);
    return CurrentBarWidth + metrics.horizontalAdvance(QString(digits, u'8')) + 6 * metrics.horizontalAdvance(u'8');
}

void DiffPanePainter::paint(const QRect &dirty)
{
    if (!m_colors)
        return;
    QPainter painter(m_pane->viewport());
    painter.setClipRect(dirty);
    const int height = m_pane->rowHeight();
    const int first = m_pane->firstVisible();
    const QList<PaneLine> &lines = m_pane->paneText().lines;
    const int caretLine = m_pane->hasFocus() ? m_pane->caretLine() : -1;
    for (int i = dirty.top() / height; i <= dirty.bottom() / height && first + i < m_pane->visibleCount(); ++i) {
        const int line = int(m_pane->SendScintilla(QsciScintilla::SCI_DOCLINEFROMVISIBLE, first + i));
        const PaneLine &content = lines[line];
        const QRect row(0, i * height, m_pane->viewport()->width(), height);
        if (content.fold >= 0) {
            paintFold(painter, row, m_pane->text(line).trimmed(), line == caretLine);
            continue;
        }
        if (content.isPadding())
            paintPadding(painter, row);
        paintMargin(painter, row, content, line >= m_currentBegin && line < m_currentEnd);
    }
}

void DiffPanePainter::paintMargin(QPainter &painter, const QRect &row, const PaneLine &line, bool isCurrent)
{
    const int width = m_pane->marginWidth(0);
    const QRect margin(row.left(), row.top(), width, row.height());
    if (!line.isPadding())
        painter.fillRect(margin, m_colors->row(line.kind, m_pane->side()));
    if (isCurrent)
        painter.fillRect(QRect(0, row.top(), CurrentBarWidth, row.height()), m_colors->accent);
    if (line.isPadding())
        return;
    painter.setFont(m_numberFont);
    const int unit = QFontMetrics(m_numberFont).horizontalAdvance(u'8');
    const bool isSame = line.kind == DiffRow::Same;
    painter.setPen(isSame ? m_colors->dimText : m_colors->text);
    painter.drawText(margin.adjusted(0, 0, -5 * unit, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line.number + 1));
    if (!isSame) {
        painter.setPen(m_colors->mark(m_pane->side()));
        painter.drawText(margin.adjusted(width - 4 * unit, 0, -2 * unit, 0), Qt::AlignCenter, markOf(line.kind));
    }
}

void DiffPanePainter::paintPadding(QPainter &painter, const QRect &row)
{
    if (m_hatch.isNull())
        m_hatch = hatchTile();
    painter.fillRect(row, m_colors->base);
    // Rows that follow one another and rows that scroll have one common pattern.
    const int scrolled = m_pane->firstVisible() * m_pane->rowHeight();
    painter.setBrushOrigin(0, -(scrolled % HatchSize));
    painter.fillRect(row, QBrush(m_hatch));
}

QPixmap DiffPanePainter::hatchTile() const
{
    const qreal ratio = m_pane->devicePixelRatioF();
    QPixmap tile(QSize(HatchSize, HatchSize) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors->hatch, 1));
    for (int shift : {-HatchSize, 0, HatchSize})
        painter.drawLine(QPointF(shift - 1, HatchSize + 1), QPointF(shift + HatchSize + 1, -1));
    return tile;
}

void DiffPanePainter::paintFold(QPainter &painter, const QRect &row, const QString &text, bool hasCaret)
{
    painter.fillRect(row, m_colors->fold);
    painter.setPen(m_colors->foldLine);
    painter.drawLine(row.topLeft(), row.topRight());
    painter.drawLine(row.bottomLeft(), row.bottomRight());
    painter.setFont(m_noteFont);
    painter.setPen(m_colors->dimText);
    painter.drawText(row, Qt::AlignCenter, text);
    if (hasCaret) {
        painter.setPen(m_colors->accent);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}
