# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(bench_list bench/bench_list.cpp)
target_link_libraries(bench_list PRIVATE models)
