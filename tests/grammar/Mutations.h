// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

/** One change that makes a valid definition wrong, and what has to be said of it. */
struct Mutation
{
    const char *name = "";
    const char *from = ""; ///< the first place of this in the text …
    const char *to = "";   ///< … becomes this
    const char *told = ""; ///< a line for each problem: line:column path: message
    bool isEverywhere = false; ///< every place of it
    bool isEmptyValue = false; ///< what is wrong has no letters to underline
};
Q_DECLARE_METATYPE(Mutation)

/** A valid definition with something of everything. */
QString usualText();
QString mutatedText(const Mutation &mutation);
const QList<Mutation> &mutations();
