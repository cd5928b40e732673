# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(catalog tst_catalog)
target_compile_definitions(tst_catalog PRIVATE NEWEST_GRAMMAR="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
virtdraft_test(catalog tst_settingsmodel)
virtdraft_test(catalog tst_devicecatalog)
target_compile_definitions(tst_devicecatalog PRIVATE NEWEST_GRAMMAR="${CMAKE_SOURCE_DIR}/../shared/schemas/libvirt-12.8")
