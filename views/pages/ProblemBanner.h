// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Rules.h"

#include <QFrame>

/** One problem in words, with a button for each way out. */
class ProblemBanner : public QFrame
{
    Q_OBJECT

public:
    ProblemBanner(const Problem &problem, QWidget *parent);

Q_SIGNALS:
    void repairRequested(const Repair &repair);
    /** The rule is not to be heard any more for this definition; of warnings only. */
    void silenceRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSilencer(QLayout *line);

    bool m_isError;
};
