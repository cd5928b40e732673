// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/Commands.h"

#include <QBuffer>

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
