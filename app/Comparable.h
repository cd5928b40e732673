// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QCoreApplication>
#include <QFuture>

#include <functional>

class Connection;
class Session;
struct DomainSummary;

/** A definition that can be one side of a comparison. */
struct Comparable
{
    Q_DECLARE_TR_FUNCTIONS(Comparable)

public:
    QString title;                                 ///< "web01 · as saved · this computer"
    std::function<QFuture<Result<QString>>()> read; ///< its text as it is at that time; Error: why it cannot be read

    /** @p path: of a file. */
    static Comparable file(const QString &path);
    /** What is open: with what was edited, and as it was before. */
    static Comparable draft(Session *session);
    static Comparable base(Session *session);
    /** What @p connection has for the next start of a domain. */
    static Comparable saved(Connection *connection, const DomainSummary &domain);
    /** What a running domain runs with. */
    static Comparable running(Connection *connection, const DomainSummary &domain);
};
