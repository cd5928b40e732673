# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name IN ITEMS cloning devicefilter devicekinds deviceedits devicelist devicetemplates devicetopology)
    virtdraft_test(devices tst_${name})
endforeach()
