// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"

#include <algorithm>

QList<Setting> Pages::onlyOn(const char *architectures, const QList<const char *> &paths, QList<Setting> settings)
{
    const auto isMeant = [&](const Setting &setting) {
        return std::any_of(paths.begin(), paths.end(), [&](const char *path) { return qstrcmp(path, setting.path) == 0; });
    };
    for (Setting &setting : settings) {
        if (isMeant(setting))
            setting.when.append(Condition{"os/type/@arch", architectures});
    }
    return settings;
}

QList<Word> Pages::onOff()
{
    return {{"on", QT_TRANSLATE_NOOP("catalog", "On")}, {"off", QT_TRANSLATE_NOOP("catalog", "Off")}};
}

QList<Word> Pages::yesNo()
{
    return {{"yes", QT_TRANSLATE_NOOP("catalog", "Yes")}, {"no", QT_TRANSLATE_NOOP("catalog", "No")}};
}

QList<Word> Pages::sizeUnits()
{
    return {
        {"KiB"},
        {"MiB"},
        {"GiB"},
        {"TiB"},
        {"PiB"},
        {"EiB"},
        {"bytes", QT_TRANSLATE_NOOP("catalog", "bytes")},
        {"KB", QT_TRANSLATE_NOOP("catalog", "KB (1000 bytes)")},
        {"MB", QT_TRANSLATE_NOOP("catalog", "MB (1000 KB)")},
        {"GB", QT_TRANSLATE_NOOP("catalog", "GB (1000 MB)")},
        {"TB", QT_TRANSLATE_NOOP("catalog", "TB (1000 GB)")},
        {"PB", QT_TRANSLATE_NOOP("catalog", "PB (1000 TB)")},
        {"EB", QT_TRANSLATE_NOOP("catalog", "EB (1000 PB)")},
        {"b", QT_TRANSLATE_NOOP("catalog", "b, for bytes")},
        {"k", QT_TRANSLATE_NOOP("catalog", "k, for KiB")},
        {"M", QT_TRANSLATE_NOOP("catalog", "M, for MiB")},
        {"G", QT_TRANSLATE_NOOP("catalog", "G, for GiB")},
        {"T", QT_TRANSLATE_NOOP("catalog", "T, for TiB")},
        {"P", QT_TRANSLATE_NOOP("catalog", "P, for PiB")},
        {"E", QT_TRANSLATE_NOOP("catalog", "E, for EiB")},
    };
}

Setting Pages::sizeUnit(const char *path, const char *unset)
{
    return {.path = path,
            .kind = Kind::Unit,
            .label = QT_TRANSLATE_NOOP("catalog", "Unit"),
            .help = QT_TRANSLATE_NOOP("catalog", "What the number counts in; libvirt turns most sizes into KiB when it "
                                                 "saves them."),
            .unset = unset,
            .words = sizeUnits()};
}
