// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexerxml.h>

class QPalette;

/** Highlights XML in colours that suit a palette. */
class XmlLexer : public QsciLexerXML
{
    Q_OBJECT

public:
    explicit XmlLexer(QObject *parent);
    /** Takes the colours for @p palette, light or dark. */
    void setPalette(const QPalette &palette);
};
