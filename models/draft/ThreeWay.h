// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Changes.h"

#include <QCoreApplication>
#include <QSet>

/** What two people did to the same definition, and one text that has both. */
class ThreeWay
{
    Q_DECLARE_TR_FUNCTIONS(ThreeWay)

public:
    /** Something that both changed, each in another way: one of them has to be chosen. */
    struct Clash
    {
        QString id;    ///< the same as long as base and theirs are
        QString label; ///< "Memory"
        QString before;
        QString mine;
        QString theirs;
    };

    /** All three well-formed: where both began, the draft at hand, and what another made of it meanwhile. */
    ThreeWay(XmlDocument base, XmlDocument mine, XmlDocument theirs);

    const XmlDocument &base() const { return m_base; }
    const XmlDocument &mine() const { return m_mine; }
    const XmlDocument &theirs() const { return m_theirs; }
    QList<Change> myChanges() const { return changesBetween(m_base, m_mine); }
    QList<Change> theirChanges() const { return changesBetween(m_base, m_theirs); }

    /** In the order of the definition; what both changed in the same way is none. */
    const QList<Clash> &clashes() const { return m_clashes; }
    /**
     * My text with what only the others changed; of the clashes those of the ids in @p takeTheirs are as they have it,
     * the rest as I have it.
     */
    QString merged(const QSet<QString> &takeTheirs = {}) const;

private:
    XmlDocument m_base;
    XmlDocument m_mine;
    XmlDocument m_theirs;
    QList<Clash> m_clashes;
};
