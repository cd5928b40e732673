# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(app tst_coverage commands)
target_compile_definitions(tst_coverage PRIVATE GRAMMAR_PATHS="${CMAKE_SOURCE_DIR}/../shared/tools/grammar-paths"
                           NEWER_SCHEMAS="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
virtdraft_test(app tst_commands commands)
virtdraft_test(app tst_checkcommand commands)
virtdraft_test(app tst_setcommand commands)
virtdraft_test(app tst_badinput commands)
virtdraft_test(app tst_badfiles commands)

# The real window, driven offscreen.
add_library(guitest STATIC app/GuestTest.h app/GuiTest.cpp app/GuiTest.h app/GuiTestDialogs.cpp)
target_link_libraries(guitest PUBLIC window testsupport)
target_precompile_headers(guitest REUSE_FROM test_headers)
foreach(name mainwindow alltree editing devices devicelookup filters hostdevicepage parts pinningpage bootorderpart
             xmlpage xmlcompletion review compare conflicts files drafts apply liveapply accessible machineactions
             machinerestart hostwindow commandline newvolume hostuses migration peercases)
    virtdraft_test(app tst_${name} guitest)
endforeach()
virtdraft_test(app tst_lostdaemon guitest)
virtdraft_test(app tst_signin guitest)
virtdraft_test(app tst_remotehosts guitest)
add_dependencies(tst_remotehosts virtdraft)
target_compile_definitions(tst_remotehosts PRIVATE VIRTDRAFT_PROGRAM="$<TARGET_FILE:virtdraft>")
virtdraft_test(app tst_storm guitest)
target_link_libraries(tst_storm PRIVATE PkgConfig::LIBVIRT)
virtdraft_test(app tst_runningwatch testsupport)
target_sources(tst_runningwatch PRIVATE ${CMAKE_SOURCE_DIR}/app/RunningWatch.cpp ${CMAKE_SOURCE_DIR}/app/RunningWatch.h)
set_tests_properties(app/tst_liveapply app/tst_migration PROPERTIES TIMEOUT 900)
set_tests_properties(app/tst_lostdaemon app/tst_storm PROPERTIES TIMEOUT 900 ENVIRONMENT
                     "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=900000")
virtdraft_test(app tst_devicesondaemon guitest)
target_sources(tst_devicesondaemon PRIVATE app/DeviceTrials.cpp)
target_compile_definitions(tst_devicesondaemon PRIVATE NEWER_SCHEMAS="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")

# Every page with every definition; which definitions there are is known to the property tests. It takes minutes, so four
# programs share them.
virtdraft_test(app tst_everypage views testsupport)
target_sources(tst_everypage PRIVATE draft/Definitions.cpp draft/Flattened.cpp)
target_include_directories(tst_everypage PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/draft)
foreach(share 2 3 4)
    add_test(NAME app/tst_everypage-${share} COMMAND tst_everypage)
endforeach()
foreach(share 1 2 3 4)
    string(REPLACE "-1" "" test app/tst_everypage-${share})
    set_tests_properties(${test} PROPERTIES TIMEOUT 900 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;VIRTDRAFT_SHARE=${share}/4;QTEST_FUNCTION_TIMEOUT=900000")
endforeach()
