// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/**
 * Leaves the test where something is missing that packaging/dependencies names: skipped with the word @p missing, but
 * failed under ./check, which has installed it and says so by VIRTDRAFT_CHECK. For what no package brings (the corpus)
 * a test calls QSKIP itself.
 */
#define VIRTDRAFT_NEEDS(isThere, missing)                                                                              \
    do {                                                                                                               \
        if (!(isThere)) {                                                                                              \
            if (qEnvironmentVariableIsSet("VIRTDRAFT_CHECK"))                                                          \
                QFAIL(missing);                                                                                        \
            QSKIP(missing);                                                                                            \
        }                                                                                                              \
    } while (false)
