# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS assignment changes cpuset domaindraft presets rowsmodel rules secrets size)
    virtdraft_test(draft tst_${name})
endforeach()

# The property tests over all settings and all definitions
foreach(name IN ITEMS tst_everysetting tst_everydefinition)
    virtdraft_test(draft ${name})
    target_sources(${name} PRIVATE draft/Flattened.cpp draft/SettingTrial.cpp draft/Definitions.cpp)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_LIST_DIR})
endforeach()
