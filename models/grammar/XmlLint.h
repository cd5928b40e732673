// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <memory>
#include <optional>

/** The verdict of libxml2, which libvirt itself asks. It is slow, and its words are poor: see Validator. */
class XmlLint
{
public:
    /** Errors: what libxml2 says of the grammar. */
    static Result<std::shared_ptr<XmlLint>> load(const QString &folder);
    ~XmlLint();

    /** Why the text is not valid, with a line; nothing if it is. Not for two threads at once. */
    std::optional<Error> refusal(const QString &text) const;

private:
    struct Grammar;
    explicit XmlLint(std::unique_ptr<Grammar> grammar);

    std::unique_ptr<Grammar> m_grammar;
};
