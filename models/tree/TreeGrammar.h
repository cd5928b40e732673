// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/GrammarWords.h"
#include "models/grammar/Validator.h"
#include "models/tree/Addition.h"

#include <memory>

/** libvirt's grammar for one tree: the patterns that it went through are kept until there are too many. */
class TreeGrammar
{
public:
    explicit TreeGrammar(std::shared_ptr<Validator> validator)
        : m_validator(std::move(validator))
    {
        renew();
    }

    /** Forgets patterns if there are many; what holds some of them has to be made anew. True if it did. */
    bool renewIfFull()
    {
        if (!m_table->isFull())
            return false;
        renew();
        return true;
    }

    const Validator &validator() const { return *m_validator; }
    PatternTable &table() const { return *m_table; }
    Addition addition() const { return Addition(*m_validator, *m_table); }
    QString described(const AllowedValues &values) const { return GrammarWords(*m_table).described(values); }

private:
    void renew() { m_table = std::make_unique<PatternTable>(m_validator->schema()); }

    std::shared_ptr<Validator> m_validator;
    std::unique_ptr<PatternTable> m_table;
};
