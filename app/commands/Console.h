// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QByteArray>

class QIODevice;

/**
 * Standard input, output and error of a command. Output is held back until the command has succeeded, so that one that
 * fails has written nothing.
 */
class Console
{
public:
    Console(QIODevice &input, QIODevice &output, QIODevice &errors)
        : m_input(input)
        , m_output(output)
        , m_errors(errors)
    {
    }

    QIODevice &input() { return m_input; }
    void write(const QByteArray &bytes) { m_held += bytes; }
    void writeLine(const QString &line);
    /** One line for a person, without anything that would steer a terminal. */
    void writeMessage(const QString &message);
    /** One line: `FILE:LINE:COL: message` if the error has a place in @p file, `virtdraft: message` otherwise. */
    void complain(const Error &error, const QString &file = {});
    void complain(const QString &message) { complain(Error{message}); }
    /** Gives out what was held back. False, with a complaint, if the output takes it not: a full disk. */
    bool flush();

private:
    QIODevice &m_input;
    QIODevice &m_output;
    QIODevice &m_errors;
    QByteArray m_held;
};
