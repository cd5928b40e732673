# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
# The files for desktops are what desktops accept, and an installation has all of them.
set(packaging ${CMAKE_SOURCE_DIR}/packaging)
set(id org.virtdraft.Virtdraft)
add_test(NAME packaging/desktop COMMAND desktop-file-validate ${packaging}/${id}.desktop)
# From 1.0 on a missing home page counts as a warning
execute_process(COMMAND appstreamcli --version OUTPUT_VARIABLE appstream ERROR_QUIET)
if(appstream MATCHES "version: [1-9]")
    set(noHomepage --override=url-homepage-missing=info)
endif()
add_test(NAME packaging/metainfo
         COMMAND appstreamcli validate --no-net --pedantic ${noHomepage} ${packaging}/${id}.metainfo.xml)
# groff complains on standard error and still succeeds
add_test(NAME packaging/man COMMAND groff -man -Tutf8 -ww -b -z ${packaging}/virtdraft.1)
set_tests_properties(packaging/man PROPERTIES FAIL_REGULAR_EXPRESSION ".+")
if(TARGET virtdraft)
    add_test(NAME packaging/install
             COMMAND ${CMAKE_COMMAND} -DBUILD=${CMAKE_BINARY_DIR} -DVERSION=${PROJECT_VERSION} -DPACKAGING=${packaging}
                     -P ${CMAKE_CURRENT_LIST_DIR}/tst_install.cmake)
    set_tests_properties(packaging/install PROPERTIES TIMEOUT 60)
endif()
set_tests_properties(packaging/desktop packaging/metainfo packaging/man PROPERTIES TIMEOUT 60)
