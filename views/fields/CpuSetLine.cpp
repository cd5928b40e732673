// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/CpuSetLine.h"

#include "models/draft/CpuSet.h"
#include "views/Icons.h"
#include "views/fields/CpuSetPicker.h"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>

using namespace Qt::StringLiterals;

CpuSetLine::CpuSetLine(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(Icons::icon(u"cells"_s), QLineEdit::TrailingPosition))
{
    m_open->setText(tr("Choose by clicking"));
    m_open->setToolTip(tr("Choose by clicking (Alt+Down)"));
    m_open->setVisible(false);
    connect(m_open, &QAction::triggered, this, &CpuSetLine::openPicker);
}

void CpuSetLine::setNumbers(const CpuNumbers &numbers)
{
    m_numbers = numbers;
    m_open->setVisible(bool(numbers));
}

void CpuSetLine::openPicker()
{
    if (!m_numbers)
        return;
    const QSet<int> chosen = CpuSet::parse(text()).value_or(QSet<int>());
    auto *picker = new CpuSetPicker(m_numbers(chosen), chosen, this);
    connect(picker, &CpuSetPicker::picked, this, [this](const QSet<int> &numbers) {
        setText(CpuSet::format(numbers));
        setModified(true);
        Q_EMIT textEdited(text());
    });
    // Below the line, or above where there is no room.
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    const QRect room = screen()->availableGeometry();
    if (place.y() + picker->height() > room.bottom())
        place.setY(std::max(room.top(), mapToGlobal(QPoint(0, 0)).y() - picker->height() - 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - picker->width())));
    picker->move(place);
    picker->show();
    picker->setFocus(Qt::PopupFocusReason);
}

void CpuSetLine::keyPressEvent(QKeyEvent *event)
{
    if (m_numbers && event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openPicker();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
