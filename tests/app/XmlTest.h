// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/GuiTest.h"

#include <Qsci/qsciscintilla.h>

/** The XML page, and a cursor in it. */
class XmlTest : public GuiTest
{
protected:
    /** Puts the cursor behind the first @p text. */
    void clickBehind(const QString &text) const
    {
        QsciScintilla *source = xml();
        QVERIFY2(source->findFirst(text, false, true, false, false, true, 0, 0), qPrintable(text));
        int line = 0;
        int index = 0;
        source->getCursorPosition(&line, &index);
        source->setCursorPosition(line, index);
        source->setFocus();
    }
};
