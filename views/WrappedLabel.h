// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

/**
 * Text that wraps in whatever width its place has. A QLabel that wraps lays its text out time and again to find the
 * width that it likes best, which takes most of the time that a page full of them needs.
 */
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *host);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights; ///< by width, of what was measured last:
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};
