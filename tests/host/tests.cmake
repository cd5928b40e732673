# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(host tst_nodedevice)
virtdraft_test(host tst_hostoffers)
virtdraft_test(host tst_domaincaps testsupport)
virtdraft_test(host tst_hostsays)
