// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/FittedBox.h"

#include <QLayout>

QSize FittedBox::sizeHint() const
{
    return layout() && layout()->hasHeightForWidth() ? minimumSizeHint() : QWidget::sizeHint();
}

void FittedBox::setShown(QWidget *widget, bool visible)
{
    const bool isHidden = widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
    if (isHidden == visible)
        widget->setVisible(visible);
}
