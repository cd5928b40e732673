# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into a folder of its own: exactly these files have to be there, and the program has to start.
set(prefix ${BUILD}/tests/installed)
set(id org.virtdraft.Virtdraft)
set(expected
    bin/virtdraft
    share/applications/${id}.desktop
    share/icons/hicolor/scalable/apps/${id}.svg
    share/man/man1/virtdraft.1
    share/metainfo/${id}.metainfo.xml)

file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE found RELATIVE ${prefix} ${prefix}/*)
list(SORT found)
if(NOT found STREQUAL expected)
    message(FATAL_ERROR "installed:\n ${found}\nexpected:\n ${expected}")
endif()

execute_process(COMMAND ${prefix}/bin/virtdraft --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "${VERSION}")
    message(FATAL_ERROR "--version says '${said}', the project is ${VERSION}")
endif()
# The release, the man page and the project go together
foreach(file IN ITEMS ${id}.metainfo.xml virtdraft.1)
    file(READ ${PACKAGING}/${file} text)
    if(NOT text MATCHES "[ \"]${VERSION}\"")
        message(FATAL_ERROR "${file} does not name ${VERSION}")
    endif()
endforeach()
