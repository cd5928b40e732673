// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// A library's resources are left out by the linker unless something names them; only outside a namespace
static void useResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

/** Installs what @p load finds, above what is installed already. */
template <typename Load>
bool installed(QCoreApplication &application, Load load)
{
    auto translator = std::make_unique<QTranslator>();
    if (!load(*translator))
        return false;
    translator->setParent(&application);
    application.installTranslator(translator.release());
    return true;
}

} // namespace

void Translations::install(QCoreApplication &application, const QLocale &locale)
{
    useResources();
    // English has translations too: they hold the plural forms. Other languages that lack one fall back to it.
    const auto ours = [](const QLocale &wanted) {
        return [wanted](QTranslator &translator) {
            return translator.load(wanted, QStringLiteral("virtdraft"), QStringLiteral("_"), QStringLiteral(":/i18n"));
        };
    };
    installed(application, ours(QLocale::English));
    if (!installed(application, ours(locale)))
        return;
    // Qt's texts only where ours are there: a window in one language
    installed(application, [&locale](QTranslator &translator) {
        return translator.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
}
