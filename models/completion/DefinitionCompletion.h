// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEdit.h"
#include "models/document/XmlDocument.h"
#include "models/grammar/Completion.h"
#include "models/grammar/Validator.h"

#include <QMutex>

#include <memory>

/**
 * What may be typed next in the XML of a definition: what libvirt's grammar lets stand there, with the catalogue's
 * words on it, and whole devices. Any thread may ask; one is served at a time.
 */
class DefinitionCompletion
{
public:
    explicit DefinitionCompletion(std::shared_ptr<Validator> validator);
    /** With the grammar that is installed, read when first asked for. Errors: it cannot be read. */
    static Result<std::shared_ptr<DefinitionCompletion>> installed();

    /**
     * What fits at @p offset of @p text, which need not be well-formed: what is required first, whole devices last.
     * @p last: the definition as it last was well-formed, for what suits the machine.
     */
    QList<CompletionEntry> entries(const QString &text, qsizetype offset, const XmlDocument &last) const;
    /** The text with one of the entries written into it. */
    CompletedText applied(const QString &text, qsizetype offset, const CompletionEntry &entry,
                          const XmlDocument &last) const;
    /** The text with the end tag that `</` at the cursor begins; nothing if there is none to write. */
    static std::optional<CompletedText> endTag(const QString &text, qsizetype offset);

private:
    std::shared_ptr<Validator> m_validator; ///< has the grammar
    mutable QMutex m_mutex;
    mutable Completion m_completion;
};
