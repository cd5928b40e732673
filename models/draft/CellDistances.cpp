// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CellDistances.h"

#include "models/document/PathEdit.h"
#include "models/draft/GuestCells.h"

using namespace Qt::StringLiterals;

CellDistances::CellDistances(const XmlDocument &document)
{
    for (const GuestCell &cell : GuestCells::read(document)) {
        Cell read{cell.id, {}};
        const Path table = Path::fromLiteral(u"cpu/numa/cell[%1]/distances/sibling[]"_s.arg(m_cells.size() + 1));
        for (const ElementId sibling : PathEdit::rows(document, table)) {
            read.siblings.append({document.attribute(sibling, u"id").value_or(QString()),
                                  document.attribute(sibling, u"value").value_or(QString())});
        }
        m_cells.append(read);
    }
}

int CellDistances::rowOf(int from, int to) const
{
    const QList<Sibling> &siblings = m_cells[from].siblings;
    for (int row = 0; row < siblings.size(); ++row) {
        bool isNumber = false;
        if (siblings[row].id.trimmed().toInt(&isNumber) == m_cells[to].id && isNumber)
            return row;
    }
    return -1;
}

std::optional<QString> CellDistances::written(int from, int to) const
{
    const int row = rowOf(from, to);
    if (row < 0 || m_cells[from].siblings[row].value.isEmpty())
        return std::nullopt;
    return m_cells[from].siblings[row].value;
}

QString CellDistances::usual(int from, int to) const
{
    if (from == to)
        return QString::number(Local);
    return written(to, from).value_or(QString::number(Remote));
}

bool CellDistances::isSymmetric() const
{
    for (int from = 0; from < count(); ++from) {
        for (int to = 0; to < from; ++to) {
            if (written(from, to).value_or(usual(from, to)) != written(to, from).value_or(usual(to, from)))
                return false;
        }
    }
    return true;
}

void CellDistances::append(QList<Assignment> &assignments, int from, int to, const std::optional<QString> &value) const
{
    const int row = rowOf(from, to);
    if (row < 0 && !value)
        return;
    // Rows that are new stand behind the others.
    const int position = row < 0 ? int(m_cells[from].siblings.size()) + 1 : row + 1;
    const Path sibling = Path::fromLiteral(u"cpu/numa/cell[%1]/distances/sibling[%2]"_s.arg(from + 1).arg(position));
    if (!value) {
        assignments.append({sibling, std::nullopt});
        return;
    }
    if (row < 0)
        assignments.append({sibling.withAttribute(u"id"_s), QString::number(m_cells[to].id)});
    assignments.append({sibling.withAttribute(u"value"_s), value});
}

QList<Assignment> CellDistances::assignments(int from, int to, const std::optional<QString> &value, bool bothWays) const
{
    QList<Assignment> assignments;
    append(assignments, from, to, value);
    if (bothWays && from != to)
        append(assignments, to, from, value);
    return assignments;
}
