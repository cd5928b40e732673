// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/PinningEdit.h"
#include "views/pages/PagePart.h"

class PinningView;
class QLabel;
class QPushButton;

/** The page part "pinning": which guest thread runs on which host CPU, to be seen and clicked. */
class PinningGrid : public PagePart
{
    Q_OBJECT

public:
    PinningGrid(DomainDraft &draft, QWidget *host);
    void refresh() override;

private:
    QLayout *makeHeading();
    void take(const QList<ThreadPin> &pins, const QString &name);
    void layOut();
    void updateWords();

    PinningView *m_view;
    QPushButton *m_layOut;
    QPushButton *m_clear;
    QLabel *m_words;
    bool m_isHostKnown = false;
};
