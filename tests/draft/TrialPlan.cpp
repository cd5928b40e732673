// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrialPlan.h"

#include "Definitions.h"
#include "models/catalog/Catalog.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/** The plain path of the innermost table that a setting is in; empty if it is in none. */
QString tableOf(const Path &path)
{
    const auto &steps = path.steps();
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const PathStep &step) { return step.isRows; });
    return Path(steps.first(steps.rend() - last), {}).plain();
}

/** Adds @p setting to as many as are still needed of those trials that @p fits; begins at another one each time. */
template <typename Fits>
void spread(QList<PlannedTrial> &trials, const Setting *setting, quint32 start, int &needed, Fits fits)
{
    for (qsizetype i = 0; i < trials.size() && needed > 0; ++i) {
        const qsizetype at = (start + i) % trials.size();
        PlannedTrial &trial = trials[at];
        if (trial.isOdd || trial.settings.contains(setting) || !fits(at))
            continue;
        trial.settings.append(setting);
        --needed;
    }
}

} // namespace

QString TrialPlan::outermost(const Setting &setting)
{
    const Path path = Path::fromLiteral(QString::fromUtf8(setting.path));
    const auto &steps = path.steps();
    const auto first = std::find_if(steps.begin(), steps.end(), [](const PathStep &step) { return step.isRows; });
    return first == steps.end() ? path.plain() : Path(steps.first(first - steps.begin() + 1), {}).plain();
}

QList<PlannedTrial> TrialPlan::make(int telling)
{
    QList<PlannedTrial> trials;
    for (const auto &[name, text] : Definitions::odd())
        trials.append({name, text, true, {}});
    for (const QString &path : Definitions::telling(Definitions::files(), telling))
        trials.append({QFileInfo(path).fileName(), *Definitions::text(path), false, {}});
    for (PlannedTrial &trial : trials)
        trial.places = trial.isOdd ? QSet<QString>() : Definitions::places(trial.text);

    QRandomGenerator random(20261121);
    const QList<const Setting *> &settings = Catalog::instance().settings();
    for (const Setting *setting : settings) {
        const Path path = Path::fromLiteral(QString::fromUtf8(setting->path));
        const quint32 start = random.generate() % quint32(trials.size());
        const auto having = [&](const QString &place) {
            return [&trials, place](qsizetype at) { return trials[at].places.contains(place); };
        };
        int needed = timesEach;
        spread(trials, setting, start, needed, having(path.plain()));
        spread(trials, setting, start, needed, having(tableOf(path)));
        spread(trials, setting, start, needed, having(outermost(*setting)));
        int bare = 1;
        spread(trials, setting, start, bare, std::not_fn(having(outermost(*setting))));
        needed += bare;
        spread(trials, setting, start, needed, [](qsizetype) { return true; });
    }
    for (PlannedTrial &trial : trials) {
        QList<const Setting *> others = settings;
        std::shuffle(others.begin(), others.end(), random);
        for (const Setting *setting : std::as_const(others)) {
            if (trial.settings.size() >= settingsEach)
                break;
            if (!trial.settings.contains(setting))
                trial.settings.append(setting);
        }
    }
    return trials;
}
