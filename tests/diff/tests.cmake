# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(diff tst_linediff)
virtdraft_test(diff tst_tokendiff)
virtdraft_test(diff tst_patch)
