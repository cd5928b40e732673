// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/** How libvirt lays out a definition, as far as an edit must know: what comes first, and what may stand empty. */
struct Layout
{
    /** The children of an element in the order libvirt writes them; the key is a Path::plain(), empty for the root. */
    QHash<QString, QStringList> childOrder;
    /** Plain paths of elements that say something by being there, so that an unset never takes them away. */
    QSet<QString> meaningfulWhenEmpty;
};
