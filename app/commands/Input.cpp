// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Input.h"

#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

Result<DefinitionFile> Input::read(const QString &path, Console &console)
{
    if (path != u"-")
        return DefinitionFile::load(path);
    QByteArray bytes;
    // A pipe gives what it has, not what was asked for.
    while (bytes.size() <= DefinitionFile::MaximumBytes) {
        const QByteArray chunk = console.input().read(1 << 20);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return DefinitionFile::decode(bytes, u"<stdin>"_s);
}

std::optional<Input> Input::load(const QString &path, Console &console)
{
    auto file = read(path, console);
    if (!file) {
        console.complain(file.error(), path);
        return std::nullopt;
    }
    auto document = XmlDocument::parse(file->text);
    if (!document) {
        console.complain(document.error(), file->path);
        return std::nullopt;
    }
    if (document->name(document->root()) != u"domain") {
        const TextPlace place = document->place(document->begin(document->root()));
        console.complain(Error{CommandLine::tr("The root element is <%1>, not <domain>: this is not "
                                               "the definition of a machine.")
                                   .arg(document->name(document->root())),
                               place.line, place.column},
                         file->path);
        return std::nullopt;
    }
    return Input{std::move(file).value(), std::move(document).value()};
}
