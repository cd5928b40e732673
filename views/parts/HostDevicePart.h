// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/PagePart.h"

class QLabel;
class QPushButton;

/** Which device of the host a `<hostdev>` or a network card is, by name, and a button to choose another one. */
class HostDevicePart : public PagePart
{
    Q_OBJECT

public:
    HostDevicePart(DomainDraft &draft, const Path &row, QWidget *host);

    void refresh() override;
    /** Only where the host's devices are known. */
    bool isOffered() const override;
    /** The button, while no device is chosen. */
    QWidget *firstField() const override;

private:
    void choose();

    Path m_row;
    QLabel *m_title;
    QLabel *m_words;
    QPushButton *m_choose;
};
