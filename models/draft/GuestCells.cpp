// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GuestCells.h"

#include "models/document/PathEdit.h"
#include "models/draft/CpuSet.h"

QList<GuestCell> GuestCells::read(const XmlDocument &document)
{
    QList<GuestCell> cells;
    for (const ElementId element : PathEdit::rows(document, Path::fromLiteral(u"cpu/numa/cell[]"))) {
        bool isNumber = false;
        const int id = document.attribute(element, u"id").value_or(QString()).toInt(&isNumber);
        cells.append({isNumber ? id : int(cells.size()),
                      CpuSet::parse(document.attribute(element, u"cpus").value_or(QString())).value_or(QSet<int>())});
    }
    return cells;
}
