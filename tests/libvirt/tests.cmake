# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
include(support/tests.cmake)
virtdraft_test(libvirt tst_connection)
virtdraft_test(libvirt tst_connectionlife testsupport)
virtdraft_test(libvirt tst_credentials testsupport)
virtdraft_test(libvirt tst_daemon testsupport)
virtdraft_test(libvirt tst_eventbatch)
virtdraft_test(libvirt tst_hostsmodel)
virtdraft_test(libvirt tst_practicehost)
virtdraft_test(libvirt tst_connectionlist)
virtdraft_test(libvirt tst_rulesondaemon testsupport)
