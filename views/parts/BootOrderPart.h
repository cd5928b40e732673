// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/BootOrder.h"
#include "views/pages/PagePart.h"

class OrderedList;
class QLabel;
class QPushButton;

/** What the machine starts from, in the order in which it tries: one list over both of libvirt's ways to say it. */
class BootOrderPart : public PagePart
{
    Q_OBJECT

public:
    BootOrderPart(DomainDraft &draft, QWidget *host);

    void refresh() override;

private:
    QWidget *makeButtons();
    void showEntries();
    /** The words above the list, and what the buttons would do. */
    void showWay();
    void move(int from, int to);
    void moveCurrent(int step);
    void take(int entry, bool in);
    void useDevices();
    void useKinds();
    void edit(const QString &what, const QList<Assignment> &assignments);

    BootOrder m_order;
    BootOrder::Way m_preferred = BootOrder::Way::Devices; ///< shown where nothing is said
    OrderedList *m_list;
    QLabel *m_words;
    QLabel *m_lost;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_toDevices;
    QPushButton *m_toKinds;
};
