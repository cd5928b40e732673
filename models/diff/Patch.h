// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/Hunks.h"

/** What stands behind `---` and `+++`: file names, so `patch -p1` and `git apply` want `a/x.xml` and `b/x.xml`. */
struct PatchNames
{
    QString left = QStringLiteral("a");
    QString right = QStringLiteral("b");
};

/**
 * The comparison as a unified diff, as `diff -u` writes it and `patch` and `git apply` read it; line ends are kept
 * as they are. Empty if the texts are the same. Secrets are not masked here.
 */
QString unifiedPatch(const LineDiff &diff, const PatchNames &names = {}, int context = DefaultContext);
