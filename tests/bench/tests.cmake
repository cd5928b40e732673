# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later

# virtdraft_bench(bench_name [libraries…]): built with the tests; ctest runs each case once, figures come by hand.
function(virtdraft_bench name)
    add_executable(${name} bench/${name}.cpp)
    target_link_libraries(${name} PRIVATE models Qt6::Test ${ARGN})
    target_compile_definitions(${name} PRIVATE CORPUS="${CMAKE_SOURCE_DIR}/../shared/corpus")
    add_test(NAME bench/${name} COMMAND ${name} -iterations 1)
    set_tests_properties(bench/${name} PROPERTIES TIMEOUT 300
                         ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

virtdraft_bench(bench_diff)
add_executable(bench_list bench/bench_list.cpp)
target_link_libraries(bench_list PRIVATE models)
virtdraft_bench(bench_edit)
virtdraft_bench(bench_grammar views)
virtdraft_bench(bench_window window)
virtdraft_bench(bench_devices views)
virtdraft_bench(bench_tree views)
