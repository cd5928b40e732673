// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/CpuColumns.h"

#include <QLineEdit>

/** A line for a set of numbers, `0-3,8`, whose button (or Alt+Down) opens them as cells to click. */
class CpuSetLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit CpuSetLine(QWidget *parent);
    /** Without them, the set can only be typed. */
    void setNumbers(const CpuNumbers &numbers);
    void openPicker();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CpuNumbers m_numbers;
    QAction *m_open;
};
