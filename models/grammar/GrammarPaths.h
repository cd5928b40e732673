// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/Schema.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/**
 * What may stand where in a domain definition, as libvirt's own RELAX NG says it. Paths are Path::plain(), below
 * `<domain>`. Elements of the hypervisors' own namespaces have the prefix that libvirt writes: `qemu:commandline`.
 */
class GrammarPaths
{
public:
    /** Reads domain.rng and what it includes. Errors: a file is missing or not well-formed. */
    static Result<GrammarPaths> load(const QString &folder);

    /** True if the grammar has the path, however often elements such as backingStore are nested in themselves. */
    bool knows(const QString &plain) const;
    /** True if the element may hold text of its own. */
    bool holdsText(const QString &plain) const;
    /** The only words that an attribute or an element's text can be; empty if it can have other values. */
    QSet<QString> words(const QString &plain) const;
    /** Every path, sorted; an element that can be inside itself is entered once. */
    QStringList all() const;

private:
    using NodeId = Schema::NodeId;
    using Nodes = std::vector<NodeId>;
    using Visit = std::function<void(const Schema::Node &, NodeId)>;

    explicit GrammarPaths(Schema schema)
        : m_schema(std::move(schema))
    {
    }

    /** Calls @p visit for the elements, attributes and texts that may stand directly in one of @p holders. */
    void forContent(const Nodes &holders, const Visit &visit) const;
    /** The same without the defines that are @p seen already. */
    void forContent(NodeId holder, QSet<QString> &seen, const Visit &visit) const;
    /** The attributes of @p name that @p elements may have. */
    Nodes attributes(const Nodes &elements, const QString &name) const;
    /** The elements that a path of names may mean; nothing if it goes where any name may stand. */
    std::optional<Nodes> follow(const QStringList &names) const;
    void collect(NodeId holder, const QStringList &path, QSet<QString> &found) const;

    Schema m_schema;
};
