// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Logging.h"

Q_LOGGING_CATEGORY(lcTiming, "virtdraft.timing", QtInfoMsg)
