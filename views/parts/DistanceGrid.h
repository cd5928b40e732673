// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/CellDistances.h"
#include "views/pages/PagePart.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

/** The page part "distances": how far the guest's NUMA nodes are from each other, a number for each two of them. */
class DistanceGrid : public PagePart
{
    Q_OBJECT

public:
    DistanceGrid(DomainDraft &draft, QWidget *host);
    void refresh() override;

private:
    /** Fields for the cells that there are now. */
    void build(const CellDistances &distances);
    void take(int from, int to, const QString &text);
    void setObjection(const QString &objection);

    QCheckBox *m_bothWays;
    QWidget *m_fields = nullptr;
    QLabel *m_words;
    QList<int> m_ids;           ///< of the cells that the fields are for
    QList<QLineEdit *> m_lines; ///< row by row
    QString m_objection;
    bool m_isTaking = false;
};
