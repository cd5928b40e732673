// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QHash>

/**
 * Guests that documents for people describe, as tables in tests/data/seeds. A guest begins with `== name`; its lines are
 *
 *     path = value     set through the draft, and in the text afterwards
 *     path             the same of an element that only has to be there
 *     ! path = value   set through the draft; what it gives is said by lines with ?
 *     ! preset page    the preset that the page offers first
 *     ? path = value   in the text afterwards
 *     + path = value   not in the document: added before libvirt is asked
 *     asks = grammar   libvirt's grammar is asked, as no QEMU would take the guest
 *     asks = kvm       the grammar is asked where QEMU may not use KVM
 *     # why            something is not as in the document
 */
struct SeedGuest
{
    struct Line
    {
        QString path;
        std::optional<QString> value;
    };

    /** Who has to accept the guest. */
    enum class Asks { Qemu, Kvm, Grammar };

    QString name;
    Asks asks = Asks::Qemu;
    QList<Line> actions;  ///< in order; a path `preset` names a page
    QList<Line> expected; ///< all that the text has
    QList<Line> added;

    /** What the table in @p file holds. */
    static QList<SeedGuest> load(const QString &file);
    /** Sets @p lines as forms do. An empty string, or what went wrong. */
    static QString put(DomainDraft &draft, const QList<Line> &lines);
    /** Places (Flattened) and values of all that the text has to have, with the elements on the way. */
    QHash<QString, QString> places() const;
};
