// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"
#include "models/grammar/Expectations.h"

#include <QCoreApplication>

/** Says in words for a person what does not agree with the grammar, and what would. */
class GrammarWords
{
    Q_DECLARE_TR_FUNCTIONS(GrammarWords)

public:
    explicit GrammarWords(PatternTable &table)
        : m_expectations(table)
        , m_table(table)
    {
    }

    /** A sentence, and the names or words that would be right. */
    struct Words
    {
        QString message;
        QStringList right;
        QString meant = {}; ///< the name that somebody who misspelt it had in mind; empty if nobody knows
    };

    /** An open element as far as it was read. */
    struct Around
    {
        QString name;         ///< as written; empty around the root
        PatternId whole = 0;  ///< what it could hold when its name was read
        PatternId now = 0;    ///< what may still come
        QStringList children; ///< names that were read
        QStringList told;     ///< those of which something was said already
    };

    Words element(const QString &name, const Around &around);
    Words attribute(const QString &name, const Around &around) const;
    Words attributeValue(const QString &name, const QString &value, const Around &around) const;
    Words text(const QString &value, const Around &around) const;
    Words missingAttributes(const Around &around) const;
    /** What has to follow; nothing if what is missing may be what was told. */
    Words missingContent(const Around &around) const;

    /** "one of a, b, or a whole number", "a whole number from 1 to 9" */
    QString described(const AllowedValues &values) const;

    /** The one of @p names that somebody who wrote @p name may have meant; empty if none is near. */
    static QString nearest(const QString &name, const QStringList &names);

private:
    QString described(Schema::NodeId data) const;
    /** Names of the elements that can hold @p name. */
    QStringList holders(const QString &name);
    void findHolders(PatternId content, const QString &holder, QSet<PatternId> &seen);

    Expectations m_expectations;
    PatternTable &m_table;
    QHash<QString, QStringList> m_holders;
};
