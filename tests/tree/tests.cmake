# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(tree tst_settingstree)
virtdraft_test(tree tst_treerows)
# A row for each grammar, and each in a program of its own.
virtdraft_test(tree tst_everypath)
target_compile_definitions(tst_everypath PRIVATE NEWER_SCHEMAS="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
add_test(NAME tree/tst_everypath-2 COMMAND tst_everypath)
foreach(share 1 2)
    string(REPLACE "-1" "" test tree/tst_everypath-${share})
    set_tests_properties(${test} PROPERTIES TIMEOUT 600 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;VIRTDRAFT_SHARE=${share};QTEST_FUNCTION_TIMEOUT=600000")
endforeach()
