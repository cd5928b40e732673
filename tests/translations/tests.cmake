# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(translations tst_translations translations)
target_compile_definitions(tst_translations PRIVATE SOURCES="${CMAKE_SOURCE_DIR}" LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
