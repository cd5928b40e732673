// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/Layout.h"
#include "models/document/Path.h"

#include <QHash>

/** Everything that can be set, in the order of the pages; one for the whole program, never changed. */
class Catalog
{
public:
    static const Catalog &instance();

    const QList<SettingPage> &pages() const { return m_pages; }
    /** A page for each kind of device, for one device at a time. */
    const QList<SettingPage> &devicePages() const { return m_devicePages; }
    /** All settings in the order of the pages, those of devices last. */
    const QList<const Setting *> &settings() const { return m_settings; }
    /** The setting that the catalogue writes as @p path; null if there is none. */
    const Setting *byCatalogPath(const QString &path) const { return m_byPath.value(path); }
    /**
     * The setting that a concrete path means: one that the catalogue writes with those very keys, or else the one whose
     * names are the same, whatever the positions and keys. A row that holds text means that text. Null if
     * there is none.
     */
    const Setting *find(const Path &path) const;
    /** The same by Path::plain(), for walks over whole documents. */
    const Setting *byPlainPath(const QString &plain) const { return m_byPlainPath.value(plain); }
    /** The table that an element is a row of; null if it is none. */
    const Setting *rows(const Path &element) const { return m_rows.value(element.plain()); }
    bool isRow(const QString &plain) const { return m_rows.contains(plain); }
    /** True for the plain path of an element that some settings pick by its key, so that several may stand together. */
    bool isPickedByKey(const QString &plain) const { return m_keys.contains(plain); }
    /** The attribute by which they pick it; empty if none does, or if it is the row of a table. */
    QString keyAttribute(const QString &plain) const { return isRow(plain) ? QString() : m_keys.value(plain); }
    /** True for the plain path of an element in which there is anything that the catalogue knows. */
    bool knows(const QString &plain) const { return m_known.contains(plain); }
    const SettingPage &pageOf(const Setting &setting) const;
    const SettingGroup &groupOf(const Setting &setting) const;
    /** The columns of a table, in order: the settings of its rows, without those of tables inside a row. */
    QList<const Setting *> columns(const Setting &rows) const { return m_columns.value(&rows); }
    /** The tables that each row of a table holds. */
    QList<const Setting *> nestedTables(const Setting &rows) const { return m_nestedTables.value(&rows); }
    /** The Size that a Unit counts for: the setting before it. */
    const Setting *sizeOf(const Setting &unit) const;
    /** True if the setting stands in a table's row. */
    static bool isInRow(const Setting &setting);

    const Layout &layout() const { return m_layout; }

    /** A text of the catalogue in the person's language. */
    static QString tr(const char *text);

private:
    Catalog();

    /** @p path as the catalogue writes it: rows without their positions. */
    QString asCatalogPath(const Path &path) const;
    /** Every element down to that of @p path is known. */
    void addWayTo(const Path &path);
    void add(const SettingPage &page, QList<std::pair<QString, const Setting *>> &keyed);

    QList<SettingPage> m_pages;
    QList<SettingPage> m_devicePages;
    QList<const Setting *> m_settings;
    QHash<QString, const Setting *> m_byPath;
    QHash<QString, const Setting *> m_byPlainPath;
    QHash<QString, const Setting *> m_rows;
    QSet<QString> m_known;
    QHash<QString, QString> m_keys;
    QHash<const Setting *, QList<const Setting *>> m_columns;
    QHash<const Setting *, QList<const Setting *>> m_nestedTables;
    QHash<const Setting *, std::pair<const SettingPage *, const SettingGroup *>> m_home;
    Layout m_layout;
};
