// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QSettings;

/** The rules that a person does not want to hear of a definition, kept in the program's settings. */
namespace SilencedRules {

/** @p id: Session::id(). */
QSet<QString> load(QSettings &settings, const QString &id);
void save(QSettings &settings, const QString &id, const QSet<QString> &rules);

} // namespace SilencedRules
