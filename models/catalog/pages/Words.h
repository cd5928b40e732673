// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QtGlobal>

/** What many rows of the catalogue have in common. */
namespace Pages {

/** The largest number of an attribute that libvirt's grammar calls unsignedInt. */
constexpr qint64 MaximumUInt = 4294967295;

// Architectures for conditions, where none is set too.
constexpr char Pcs[] = "x86_64 i686 -";
constexpr char Arms[] = "aarch64 armv6l armv7l -";
constexpr char RiscVs[] = "riscv32 riscv64 -";
constexpr char Powers[] = "ppc ppc64 ppc64le -";
constexpr char Mainframes[] = "s390 s390x -";

/** The settings, those of @p paths only for guests of @p architectures. */
QList<Setting> onlyOn(const char *architectures, const QList<const char *> &paths, QList<Setting> settings);

QList<Word> onOff();
QList<Word> yesNo();
/** The units that libvirt reads for a size, KiB first as that is what it writes. */
QList<Word> sizeUnits();

/** The row for a Size's unit; @p path ends in `/@unit`. @p unset may be null where libvirt insists on a unit. */
Setting sizeUnit(const char *path, const char *unset = QT_TRANSLATE_NOOP("catalog", "KiB"));

} // namespace Pages
