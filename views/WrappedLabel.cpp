// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/WrappedLabel.h"

#include <algorithm>

WrappedLabel::WrappedLabel(QWidget *host)
    : QLabel(host)
{
    setWordWrap(true);
}

QSize WrappedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 14, std::max(metrics.lineSpacing(), minimumHeight())};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (text() != m_measuredText || font() != m_measuredFont) {
        m_measuredText = text();
        m_measuredFont = font();
        m_heights.clear();
    }
    auto known = m_heights.find(width);
    if (known == m_heights.end())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}
