// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Console.h"

#include "app/commands/CommandLine.h"

#include <QFileDevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What a file says must not steer the terminal. */
QString harmless(QString line)
{
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar::ReplacementCharacter);
    return line;
}

} // namespace

void Console::writeLine(const QString &line)
{
    m_held += line.toUtf8() + '\n';
}

void Console::writeMessage(const QString &message)
{
    writeLine(harmless(message.simplified()));
}

void Console::complain(const Error &error, const QString &file)
{
    const QString prefix =
        error.line > 0 ? file + u":%1:%2: "_s.arg(error.line).arg(std::max(error.column, 1)) : u"virtdraft: "_s;
    m_errors.write(harmless(prefix + error.message.simplified()).toUtf8() + '\n');
}

bool Console::flush()
{
    auto *file = qobject_cast<QFileDevice *>(&m_output);
    const bool isWritten = m_output.write(m_held) == m_held.size() && (!file || file->flush());
    m_held.clear();
    if (!isWritten)
        complain(CommandLine::tr("The output cannot be written: %1").arg(m_output.errorString()));
    return isWritten;
}
