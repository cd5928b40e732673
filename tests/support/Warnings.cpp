// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Warnings.h"

#include <QString>

#include <cstdarg>
#include <cstdio>
#include <utility>

namespace {

QStringList warnings;

void note(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // What the offscreen platform cannot do, and no person would miss
    if (type == QtDebugMsg || type == QtInfoMsg || text.startsWith(u"This plugin does not support"))
        return;
    warnings.append(text);
    fprintf(stderr, "%s: %s\n", context.category, qPrintable(text));
}

} // namespace

void Warnings::begin()
{
    warnings.clear();
    qInstallMessageHandler(note);
}

QStringList Warnings::end()
{
    qInstallMessageHandler(nullptr);
    return take();
}

QStringList Warnings::take()
{
    return std::exchange(warnings, {});
}

void Warnings::say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("         ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}
