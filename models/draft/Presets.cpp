// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Presets.h"

#include "models/catalog/Catalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Presets {

const QList<Preset> &all()
{
    static const QList<Preset> presets{
        {"hyperv",
         QT_TRANSLATE_NOOP("Presets", "Set what is recommended for Windows"),
         QT_TRANSLATE_NOOP("Presets", "Turns on the interfaces that every Windows from 10 on gains from, and the Hyper-V clock."),
         {{"features/hyperv/@mode", "custom"},
          {"features/hyperv/relaxed/@state", "on"},
          {"features/hyperv/vapic/@state", "on"},
          {"features/hyperv/spinlocks/@state", "on"},
          {"features/hyperv/spinlocks/@retries", "8191"},
          {"features/hyperv/vpindex/@state", "on"},
          {"features/hyperv/runtime/@state", "on"},
          {"features/hyperv/synic/@state", "on"},
          {"features/hyperv/stimer/@state", "on"},
          {"features/hyperv/stimer/direct/@state", "on"},
          {"features/hyperv/reset/@state", "on"},
          {"features/hyperv/frequencies/@state", "on"},
          {"features/hyperv/reenlightenment/@state", "on"},
          {"features/hyperv/tlbflush/@state", "on"},
          {"features/hyperv/ipi/@state", "on"},
          {"clock/timer[@name='hypervclock']/@present", "yes"}}},
        {"hyperv",
         QT_TRANSLATE_NOOP("Presets", "Clear all"),
         QT_TRANSLATE_NOOP("Presets", "Unsets everything on this page but the clock."),
         {{"features/hyperv/", nullptr}}},
    };
    return presets;
}

QString label(const Preset &preset)
{
    return QCoreApplication::translate("Presets", preset.label);
}

QString help(const Preset &preset)
{
    return QCoreApplication::translate("Presets", preset.help);
}

QList<Assignment> assignments(const Preset &preset, const XmlDocument &document)
{
    QList<Assignment> assignments;
    for (const auto &[path, value] : preset.values) {
        if (QLatin1StringView(path).endsWith(QLatin1Char('/'))) {
            for (const Setting *setting : Catalog::instance().settings()) {
                const Path place = Path::fromLiteral(QString::fromLatin1(setting->path));
                if (QLatin1StringView(setting->path).startsWith(QLatin1StringView(path)) && Settings::value(document, place))
                    assignments.append({place, std::nullopt});
            }
            continue;
        }
        assignments.append({Path::fromLiteral(QString::fromLatin1(path)),
                            value ? std::optional(QString::fromLatin1(value)) : std::nullopt});
    }
    return assignments;
}

} // namespace Presets
