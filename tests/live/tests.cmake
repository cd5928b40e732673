# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(live tst_liveplan)
target_sources(tst_liveplan PRIVATE draft/SettingSamples.cpp)
virtdraft_test(live tst_runningdifferences testsupport)
