// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Pinning.h"

#include <QMap>

/** A table of rows with a number each: where it stands and what its attributes are called. */
struct PinTable
{
    QString path;   ///< "cputune/vcpupin"
    QString number; ///< "vcpu"
};

namespace PinTables {

/** The table for vCPUs or I/O threads; the emulator has none. */
PinTable of(GuestThread::Kind kind);
PinTable ioThreadIds();

} // namespace PinTables

struct PinRow
{
    qint64 id = -1; ///< -1: it has no number that can be read
    QString cpuset;
    ElementId element = NoElement;
};

/** The rows of a table of pins in a document, and the edits of them. */
class PinRows
{
public:
    static PinRows read(const XmlDocument &document, const PinTable &table);

    const QList<PinRow> &rows() const { return m_rows; }

    /**
     * The document with these sets for these numbers: rows are changed, added in the order of the numbers, and for an empty
     * set taken away, all that name the number. What no number is asked for stays as it is, and so does a set that says
     * the same in other words.
     */
    static Result<XmlDocument> with(const XmlDocument &document, const PinTable &table, const QMap<qint64, QSet<int>> &sets);

private:
    PinRows(const XmlDocument &document, const PinTable &table) : m_document(document), m_table(table) {}

    const PinRow *find(qint64 id) const;
    QList<TextEdit> edits(const QMap<qint64, QSet<int>> &sets) const;
    TextEdit insertion(qint64 id, const QSet<int> &cpus) const;
    QString written(qint64 id, const QSet<int> &cpus) const;

    XmlDocument m_document;
    PinTable m_table;
    QList<PinRow> m_rows;
};
