// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"

#include <QHash>
#include <QString>
#include <QStringList>

/**
 * A definition as a map from places to values, read apart from the program's own document. A place has a position at
 * every step (`os[1]/bootmenu[1]/@enable`); that of an element holds its own trimmed text; the root's is empty.
 */
class Flattened
{
public:
    /** @p text must be well-formed; error() says so otherwise. */
    explicit Flattened(const QString &text);

    const QString &error() const { return m_error; }
    bool has(const QString &place) const { return m_values.contains(place); }
    QString value(const QString &place) const { return m_values.value(place); }
    const QHash<QString, QString> &values() const { return m_values; }
    /** The place that @p path means, also if it is an attribute that is not set; null without its element. */
    QString placeOf(const Path &path) const;
    /** Places inside the element at @p place, itself not counted. */
    QStringList inside(const QString &place) const;
    /** True for comments and processing instructions in the element at @p place or deeper. */
    bool hasOthersInside(const QString &place) const;
    int childCount(const QString &place, const QString &name) const;

    /** The same without an attribute or an element and all it holds; siblings behind it move up. */
    Flattened without(const QString &place) const;
    Flattened with(const QString &place, const QString &value) const;
    /** What differs, a line each; empty if nothing does. */
    QString differenceFrom(const Flattened &other) const;

    static QString parentOf(const QString &place);
    static bool isAttribute(const QString &place) { return place.section(u'/', -1).startsWith(u'@'); }

private:
    Flattened() = default;

    QString m_error;
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_children;      ///< places of the elements in an element, in order
    QList<std::pair<QString, QString>> m_others; ///< place of the element they are in, and comment or instruction
};
