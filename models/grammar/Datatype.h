// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

/** What one <data> of a RELAX NG grammar lets through: a type of XML Schema, narrowed by its parameters. */
class Datatype
{
public:
    /** @p type: "unsignedInt", "string"; types that no grammar of libvirt uses let everything through. */
    explicit Datatype(const QString &type = {});

    /** @p name: "pattern", "minInclusive", "maxInclusive" or "maxLength". */
    void addParameter(const QString &name, const QString &value);
    /** A word that is not let through although the rest does. */
    void addException(const QString &word) { m_exceptions.append(word); }

    bool matches(const QString &value) const;

    /** The words if nothing else is let through; empty if there is no saying. */
    QStringList words() const;

    bool isNumber() const { return m_isNumber; }
    const QString &minimum() const { return m_minimum; } ///< of a number; empty: none
    const QString &maximum() const { return m_maximum; }
    /** As the grammar writes them; all have to match. */
    const QStringList &patterns() const { return m_patterns; }

    /** Without blanks at the ends, and single ones in between. */
    static QString collapsed(const QString &value) { return value.simplified(); }

private:
    bool matchesNumber(const QString &value) const;

    QString m_type;
    bool m_isNumber = false;
    QString m_minimum;
    QString m_maximum;
    int m_maximumLength = -1;
    QStringList m_patterns;
    QList<QRegularExpression> m_expressions;
    QStringList m_exceptions;
};
