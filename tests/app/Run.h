// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/Commands.h"

#include <QBuffer>
#include <QFile>

/** A command run in this process, and what came of it. */
struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    explicit Run(const QStringList &arguments, const QByteArray &input = {})
    {
        QByteArray given = input;
        QBuffer in(&given);
        QBuffer out(&output);
        QBuffer err(&errors);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        status = Commands::run(arguments, in, out, err);
    }
};

/** One of the definitions in tests/data. */
inline QString data(const QString &name)
{
    return QStringLiteral(TEST_DATA "/") + name;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

inline QStringList list(std::initializer_list<const char *> words)
{
    QStringList strings;
    for (const char *word : words)
        strings.append(QString::fromUtf8(word));
    return strings;
}

inline bool hasGrammar()
{
    return QFile::exists(QStringLiteral("/usr/share/libvirt/schemas/domain.rng"));
}
