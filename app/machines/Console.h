// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QCoreApplication>

/** The screen of a machine, in another program's window. */
class Console
{
    Q_DECLARE_TR_FUNCTIONS(Console)

public:
    /**
     * Starts virt-viewer, or remote-viewer for the display that @p running, the definition it runs with, tells of.
     * Errors: neither is installed, the machine has no display.
     */
    static Result<Done> open(const QString &uri, const QString &uuid, const QString &running);
    /** Where remote-viewer finds the display: "vnc://host:5900"; empty if there is none that can be reached. */
    static QString address(const QString &uri, const QString &running);
};
