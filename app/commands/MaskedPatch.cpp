// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/MaskedPatch.h"

#include "models/diff/Patch.h"
#include "models/draft/Secrets.h"

QByteArray MaskedPatch::between(const DefinitionFile &file, const QString &after, const QString &nameBefore,
                                const QString &nameAfter)
{
    const bool isWide = file.encoding.startsWith("UTF-16") || file.encoding.startsWith("UTF-32");
    // The mark stands in the first line of the file, so `patch` wants it there.
    const QString mark = file.hasByteOrderMark && !isWide ? QString(QChar::ByteOrderMark) : QString();
    const LineDiff diff =
        LineDiff::between(mark + Secrets::masked(file.text), mark + Secrets::masked(after, file.text));
    const QString patch = unifiedPatch(diff, {nameBefore, nameAfter});
    DefinitionFile inPlace = file;
    inPlace.hasByteOrderMark = false;
    const auto encoded = isWide ? Result<QByteArray>(Error{}) : inPlace.encode(patch);
    return encoded ? *encoded : patch.toUtf8();
}
