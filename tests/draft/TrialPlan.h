// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QList>
#include <QString>

/** One definition and the settings that are tried in it. */
struct PlannedTrial
{
    QString name;
    QString text;
    bool isOdd = false; ///< nobody would write it
    QList<const Setting *> settings;
};

/** Which settings are tried where, so that the time is bounded however many settings there are. */
namespace TrialPlan {

/** At least this many real definitions try each setting, those first that have it, then those with such a row. */
constexpr int timesEach = 4;
/** So many settings are tried in a definition, if those do not make it more; which, goes by a fixed seed. */
constexpr int settingsEach = 250;

/** The odd definitions and @p telling real ones. */
QList<PlannedTrial> make(int telling);

} // namespace TrialPlan
