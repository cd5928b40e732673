// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/**
 * A widget that fills the width of its place. Asked for the size that it likes best it does not lay out all that is in
 * it for a width that it will not have, which with much text takes as long as laying it out for the width that it has.
 */
class FittedBox : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    QSize sizeHint() const override;
    /** Shows or hides @p widget if it is not so already: showing it again would lay it out, at once and maybe in vain.
     */
    static void setShown(QWidget *widget, bool visible);
};
