// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"
#include "models/grammar/Datatype.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <vector>

/** libvirt's RELAX NG for domains as it is written: its files read into one table of nodes. */
class Schema
{
    Q_DECLARE_TR_FUNCTIONS(Schema)

public:
    enum class Tag {
        Group, ///< and whatever else just holds others
        Choice,
        Interleave,
        Optional,
        ZeroOrMore,
        OneOrMore,
        Empty,
        NotAllowed,
        Text,
        Element,
        Attribute,
        Data,
        Value,
        Except,
        Reference,
    };
    using NodeId = int;

    struct Node
    {
        Tag tag = Tag::Group;
        QStringList names;       ///< of an Element or Attribute: one of these is its name
        bool hasAnyName = false; ///< of an Element or Attribute
        QString space;           ///< of an Element: its namespace
        QString text;            ///< of a Value: the word; of a Reference: the define
        QString define;          ///< that the node stands in
        Datatype data;           ///< of a Data
        std::vector<NodeId> children;
    };

    /** Reads domain.rng in @p folder and what it includes. Errors: a file is missing or not well-formed. */
    static Result<Schema> load(const QString &folder);

    /** The prefix that libvirt writes for a namespace of the grammar, with a colon: "qemu:"; empty for none. */
    static QString prefix(const QString &space);

    const Node &node(NodeId id) const { return m_nodes[id]; }
    int nodeCount() const { return int(m_nodes.size()); }
    /** The nodes that a define stands for; several are a choice. */
    const std::vector<NodeId> &define(const QString &name) const;
    /** What a document may begin with. */
    const std::vector<NodeId> &starts() const { return m_starts; }

private:
    friend class SchemaReader;

    std::vector<Node> m_nodes;
    QHash<QString, std::vector<NodeId>> m_defines;
    std::vector<NodeId> m_starts;
};
