# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
virtdraft_test(views tst_palettes views)
virtdraft_test(views tst_distancegrid views)
virtdraft_test(views tst_pinninggrid views)
virtdraft_test(views tst_icons views)
virtdraft_test(views tst_diffview views)
virtdraft_test(views tst_hostsview views)
virtdraft_test(views tst_diffpane views)
virtdraft_test(views tst_quantityeditor views)
virtdraft_test(views tst_wrappedlabel views)
virtdraft_test(views tst_sizeeditor views)
