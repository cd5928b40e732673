// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QList>
#include <QSet>
#include <QString>

/** One definition and the settings that are tried in it. */
struct PlannedTrial
{
    QString name;
    QString text;
    bool isOdd = false; ///< nobody would write it
    QList<const Setting *> settings;
    QSet<QString> places = {}; ///< plain, what it has
};

/** Which settings are tried where, so that the time is bounded however many settings there are. */
namespace TrialPlan {

/**
 * So many real definitions try each setting: those first that have it, then those with such a row, then those with such
 * a device. One more tries it that has neither it nor, if it is in a table, the outermost row around it.
 */
constexpr int timesEach = 3;
/** So many settings are tried in a definition, if those do not make it more; which, goes by a fixed seed. */
constexpr int settingsEach = 60;

/** The plain path of the outermost row that a setting is in, of a device as a rule; its own if it is in none. */
QString outermost(const Setting &setting);
/** The odd definitions and @p telling real ones. */
QList<PlannedTrial> make(int telling);

} // namespace TrialPlan
