// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

/** Reads libvirt's domain grammar and lists the paths it allows outside `devices`, with the words of each. */
class GrammarPaths
{
public:
    /** @p folder holds domain.rng and what it includes. Adds to what was read before. */
    void read(const QString &folder);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool knows(const QString &plainPath) const { return m_words.contains(plainPath); }
    /** The fixed words of an attribute or an element's text; empty if it can hold other values. */
    QSet<QString> words(const QString &plainPath) const;

private:
    struct Node
    {
        QString tag;
        QString name;
        QString text;
        std::vector<std::unique_ptr<Node>> children;
    };

    void load(const QString &folder, const QString &file);
    /** Elements of another namespace get the prefix that libvirt writes for it. */
    static std::unique_ptr<Node> readNode(QXmlStreamReader &reader, const QString &prefix = {});
    void collect(const QString &folder, const Node &node);
    void walk(const Node &node, const QString &path, const QSet<QString> &open);

    std::vector<std::unique_ptr<Node>> m_files;
    QSet<QString> m_loaded;
    QMultiHash<QString, const Node *> m_defines;
    QHash<QString, QSet<QString>> m_words;
    QSet<QString> m_free;
};
