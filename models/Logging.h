// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/** How long things take: QT_LOGGING_RULES='virtdraft.timing=true' shows it. */
Q_DECLARE_LOGGING_CATEGORY(lcTiming)
