# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The inputs that are kept, with any compiler.
virtdraft_test(fuzz tst_fuzzcorpus)
target_sources(tst_fuzzcorpus PRIVATE fuzz/fuzz_definition.cpp)
target_compile_definitions(tst_fuzzcorpus PRIVATE FUZZ_CORPUS="${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus")

# The fuzzer itself, with the sources that it is about and nothing else:
#   cmake --preset fuzz && ninja -C build/fuzz fuzz_definition
#   build/fuzz/tests/fuzz_definition -max_total_time=600 /tmp/found tests/fuzz/corpus
if(VIRTDRAFT_FUZZ)
    file(GLOB fuzzed CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/models/document/*.cpp ${CMAKE_SOURCE_DIR}/models/grammar/*.cpp)
    add_executable(fuzz_definition fuzz/fuzz_definition.cpp ${fuzzed})
    target_link_libraries(fuzz_definition PRIVATE Qt6::Core PkgConfig::LIBXML2)
    target_compile_options(fuzz_definition PRIVATE -fsanitize=fuzzer,address,undefined -fno-omit-frame-pointer
                           -fno-sanitize-recover=undefined)
    target_link_options(fuzz_definition PRIVATE -fsanitize=fuzzer,address,undefined)
endif()
