// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QList>
#include <QStringView>

/**
 * One element on the way to a setting: `disk`, `disk[2]`, `timer[@name='hpet']` or, in the catalogue, `timer[]`. A
 * prefix that libvirt writes stands for libvirt's namespace; a key says otherwise: `qemu:arg[@xmlns:qemu='urn:mine'][2]`.
 */
struct PathStep
{
    QString name;         ///< as written, with its prefix if any: `libosinfo:os`
    int position = 0;     ///< counts from 1 among the siblings of that name and key; 0: the first one
    QString keyAttribute; ///< with keyValue: siblings whose attribute has that value
    QString keyValue;
    bool isRows = false; ///< `name[]`: any row; only in the paths of the catalogue

    bool operator==(const PathStep &) const = default;
};

/**
 * The address of one setting below `<domain>`: `memory` is an element's text, `os/bootmenu/@timeout` an attribute,
 * `@type` an attribute of the root. An empty path is the root itself.
 */
class Path
{
public:
    Path() = default;
    Path(QList<PathStep> steps, QString attribute) : m_steps(std::move(steps)), m_attribute(std::move(attribute)) {}

    /** Reads the written form; the error names what is wrong in it. */
    static Result<Path> parse(QStringView written);
    /** The same for a path that the program itself wrote: asserts that it is one. */
    static Path fromLiteral(QStringView written);

    QString toString() const;

    const QList<PathStep> &steps() const { return m_steps; }
    const QString &attribute() const { return m_attribute; }
    bool isAttribute() const { return !m_attribute.isEmpty(); }
    bool isRoot() const { return m_steps.isEmpty() && m_attribute.isEmpty(); }

    /** The element that holds the attribute, or this path if it names an element. */
    Path element() const { return Path(m_steps, {}); }
    /** Without its attribute or else without its last step. */
    Path parent() const;
    Path child(PathStep step) const;
    Path child(const QString &name) const { return child(PathStep{name, 0, {}, {}, false}); }
    Path withAttribute(const QString &name) const { return Path(m_steps, name); }

    /** The names alone, without positions and keys: what the grammar and the insertion order go by. */
    QString plain() const;
    /** True if some step is `[]`: a path of the catalogue that no row was chosen for. */
    bool hasOpenRows() const;
    /** Puts the rows of @p concrete in place of this path's `[]` steps, as far as both begin with the same names. */
    Path withRowsOf(const Path &concrete) const;

    bool operator==(const Path &) const = default;

private:
    QList<PathStep> m_steps;
    QString m_attribute;
};
