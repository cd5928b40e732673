// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/devices/Shared.h"

#include <QByteArray>
#include <QSet>

using namespace Pages;

static const char *kept(const QByteArray &text)
{
    static QSet<QByteArray> texts;
    return texts.insert(text)->constData();
}

const char *Devices::joined(const char *device, const char *path)
{
    return kept(QByteArray(device) + path);
}

const char *Devices::placeOf(const char *device, const char *path)
{
    return kept(QByteArray(joined(device, path)).replace("[]", ""));
}
