// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Help.h"

#include "app/commands/CommandLine.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 80;
constexpr int Indentation = 18;

/** Breaks @p text at blanks; its own line breaks stay, and lines that begin with a blank are left alone. */
QString wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        lines.append(QString());
        if (line.startsWith(u' ')) {
            lines.last() = line;
            continue;
        }
        for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (!lines.last().isEmpty() && lines.last().size() + 1 + word.size() > width)
                lines.append(QString());
            lines.last() += (lines.last().isEmpty() ? u""_s : u" "_s) + word;
        }
    }
    return lines.join(u'\n');
}

/** A term with its meaning beside it. */
QString entry(const QString &term, const QString &meaning)
{
    const QString indent(Indentation, u' ');
    const QString text = wrapped(meaning, Width - Indentation).replace(u'\n', u'\n' + indent);
    return QString(u"  "_s + term).leftJustified(Indentation) + text + u'\n';
}

QString examples()
{
    return u"  virtdraft get web01.xml memory devices/disk[2]/driver/@cache\n"
           "  virtdraft set --diff web01.xml os/bootmenu/@enable=yes features/acpi=no\n"
           "  virtdraft set --in-place web01.xml \"clock/timer[@name='hpet']/@present=no\" title!\n"_s;
}

} // namespace

QString Help::ofProgram(const QList<Command> &commands)
{
    QString text = CommandLine::tr("Usage:") + u'\n';
    text += u"  virtdraft [%1…]\n"_s.arg(CommandLine::tr("URI or FILE"));
    for (const Command &command : commands)
        text += u"  virtdraft %1 %2\n"_s.arg(QString::fromLatin1(command.name), QString::fromUtf8(command.synopsis));
    text += u"  virtdraft tour DIR\n"_s;
    text +=
        u'\n' + wrapped(CommandLine::tr(
                            "Edits the definitions of libvirt's domains, in a window or with a command. The commands "
                            "need no display and no libvirt."),
                        Width);
    text += u"\n\n"_s + CommandLine::tr("Commands:") + u'\n';
    for (const Command &command : commands)
        text += entry(QString::fromLatin1(command.name), CommandLine::tr(command.summary));
    text += entry(u"tour"_s, CommandLine::tr("Render the windows of the main flow to pictures"));
    text += u'\n' + CommandLine::tr("Options:") + u'\n';
    text += entry(u"-h, --help"_s, CommandLine::tr("Show this, or behind a command what there is to say about that"));
    text += entry(u"-v, --version"_s, CommandLine::tr("Show the version"));
    text += u'\n' + CommandLine::tr("Examples:") + u'\n' + examples();
    return text;
}

QString Help::ofCommand(const Command &command)
{
    QString text = CommandLine::tr("Usage:") + u" virtdraft %1 %2\n\n"_s.arg(QString::fromLatin1(command.name),
                                                                             QString::fromUtf8(command.synopsis));
    text += wrapped(CommandLine::tr(command.help), Width) + u"\n\n"_s + CommandLine::tr("Options:") + u'\n';
    for (const CommandOption &option : command.options)
        text += entry(QString(u"--"_s + QLatin1StringView(option.name) + (option.value ? u" " : u"") + QLatin1StringView(option.value)),
                      CommandLine::tr(option.help));
    text += entry(u"-h, --help"_s, CommandLine::tr("Show this"));
    return text;
}
