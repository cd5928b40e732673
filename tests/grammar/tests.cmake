# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(grammar tst_grammarpaths)
target_compile_definitions(tst_grammarpaths PRIVATE GRAMMAR_PATHS="${CMAKE_SOURCE_DIR}/../shared/tools/grammar-paths"
                           NEWER_SCHEMAS="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
virtdraft_test(grammar tst_validator)
target_sources(tst_validator PRIVATE grammar/Mutations.cpp grammar/Mutations.h)
target_compile_definitions(tst_validator PRIVATE NEWER_SCHEMAS="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
virtdraft_test(grammar tst_completion)
virtdraft_test(grammar tst_grammarfolder)
