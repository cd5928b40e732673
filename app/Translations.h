// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

/** The program's texts in the person's language. */
namespace Translations {

/**
 * Installs the translations for the first of the locale's languages that there is one for, with Qt's own texts in that
 * language; English otherwise. QLocale() follows LANGUAGE, LC_ALL and LANG. Call it once, before any text is made.
 */
void install(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace Translations
