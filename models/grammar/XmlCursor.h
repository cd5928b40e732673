// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** Where a cursor stands in a text that may be half typed: what is open around it, and the word under it. */
struct XmlCursor
{
    enum class Place {
        Elsewhere,     ///< in a comment, CDATA or a processing instruction, or in front of all of it
        Content,       ///< between tags
        ElementName,   ///< behind `<`
        EndTag,        ///< behind `</`
        AttributeName, ///< in a start tag
        Value,         ///< in quotes, or behind a `=` that none follow yet
    };
    struct Attribute
    {
        QString name;
        QString value;
        bool isBehind = false; ///< the cursor, in the tag that it is in
    };
    struct Element
    {
        QString name; ///< as written, with prefix
        QList<Attribute> attributes;
        QStringList before; ///< names of the children that are closed before the cursor
    };

    Place place = Place::Elsewhere;
    QList<Element> open; ///< from the root; in a start tag, behind its name, the last one is that tag's
    qsizetype begin = 0; ///< the word or value under the cursor
    qsizetype end = 0;
    /** Of a Value: its closing quote is there; of a name: what belongs to it goes on behind it. */
    bool isComplete = false;
    QString attribute;        ///< of a Value: whose
    QChar quote;              ///< of a Value; null: not typed yet
    QStringList after;        ///< of Content and ElementName: names of the elements that follow in the same parent
    qsizetype rootTagEnd = 0; ///< behind the root's name and attributes

    /** Reads @p text as far as it goes: whatever does not fit together is passed over. */
    static XmlCursor at(QStringView text, qsizetype offset);
};
