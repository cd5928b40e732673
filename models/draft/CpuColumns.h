// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/XmlDocument.h"
#include "models/host/HostFacts.h"

#include <QSet>

#include <functional>

/** The numbers that a set can have, in the order in which they are shown: CPUs of a host with their nodes and cores. */
struct CpuColumns
{
    /** Neighbours that have something in common. */
    struct Band
    {
        int first = 0; ///< column
        int count = 0;
        int id = 0;
        quint64 memoryKiB = 0; ///< of a node

        bool operator==(const Band &) const = default;
    };

    QList<int> numbers;
    QList<Band> nodes;   ///< empty if nothing is known of them; so the next two
    QList<Band> sockets; ///< only where a node has several
    QList<Band> cores;   ///< only where a core has several CPUs
    int present = 0;     ///< from this column on are numbers that the host or the guest does not have
    bool isKnown = true; ///< false: what there is can only be guessed

    int count() const { return int(numbers.size()); }
    int columnOf(int number) const { return int(numbers.indexOf(number)); }
    /** The band that holds a column; null if none does. */
    static const Band *at(const QList<Band> &bands, int column);

    /**
     * The host's CPUs and behind them those of @p named that it does not have. Of an unknown host (@p host null or without
     * CPUs) a usual number, at least @p atLeast.
     */
    static CpuColumns ofHost(const HostFacts *host, const QSet<int> &named, int atLeast = 0);
    /** What the numbers of a set can be; @p named: those that it has now. */
    static CpuColumns of(SetOf what, const XmlDocument &document, const HostFacts *host, const QSet<int> &named);
};

/** What the numbers of a set can be when they are asked for; given those that it has then. */
using CpuNumbers = std::function<CpuColumns(const QSet<int> &named)>;
