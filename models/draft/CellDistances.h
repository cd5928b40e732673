// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

/** How far the NUMA nodes of a guest are from each other (`cpu/numa/cell[]/distances/sibling[]`), as a matrix. */
class CellDistances
{
public:
    static constexpr int Local = 10;        ///< of a cell to itself, always
    static constexpr int Remote = 20;       ///< between two cells for which nothing is said
    static constexpr int Unreachable = 255; ///< the highest that there is

    explicit CellDistances(const XmlDocument &document);

    int count() const { return int(m_cells.size()); }
    /** The number of the cell that stands at @p place, counted from 0. */
    int id(int place) const { return m_cells[place].id; }
    /** As it is written; nothing if it is not. */
    std::optional<QString> written(int from, int to) const;
    /** What applies without a value of its own: libvirt takes the way back for it, or its usual number. */
    QString usual(int from, int to) const;
    /** There and back it is as far between all cells. */
    bool isSymmetric() const;

    /** What sets a distance, or without a value unsets it; @p bothWays: that of the way back, too. */
    QList<Assignment> assignments(int from, int to, const std::optional<QString> &value, bool bothWays) const;

private:
    struct Sibling
    {
        QString id; ///< as it is written
        QString value;
    };
    struct Cell
    {
        int id = 0;
        QList<Sibling> siblings;
    };

    int rowOf(int from, int to) const;
    void append(QList<Assignment> &assignments, int from, int to, const std::optional<QString> &value) const;

    QList<Cell> m_cells;
};
