# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS assignment bootorder celldistances changes cpucolumns cpumodel cpuset devicesettings
             domaindraft evdev hostchoices hostdevices hostfit hostsmbios metadata namebuilder pinning presets
             quantity rowsmodel rules rulesdevices secrets size threeway qemucommand)
    virtdraft_test(draft tst_${name})
endforeach()

# The property tests over all settings and all definitions
foreach(name IN ITEMS tst_everysetting tst_everydefinition)
    virtdraft_test(draft ${name})
    target_sources(${name} PRIVATE draft/Definitions.cpp draft/Flattened.cpp draft/SettingSamples.cpp
                   draft/SettingTrial.cpp)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_LIST_DIR})
endforeach()
target_sources(tst_everysetting PRIVATE draft/TrialPlan.cpp)

virtdraft_test(draft tst_grammarcheck)
virtdraft_test(draft tst_seeds testsupport)
target_sources(tst_seeds PRIVATE draft/Flattened.cpp draft/Seeds.cpp)
target_include_directories(tst_seeds PRIVATE ${CMAKE_CURRENT_LIST_DIR})
