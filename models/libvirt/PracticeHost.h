// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

/** The bundled host to try things on: libvirt's test driver on a node file of ours. No daemon, no root; forgets at
 * exit. */
namespace PracticeHost {
/**
 * The URI that opens it, "test:///…/practice-host.xml". The first call writes the bundled files to a folder that only
 * this user can read, removed when the QCoreApplication ends. Each connection to it starts from the files anew.
 * Error: the folder can't be written.
 */
Result<QString> uri();

/** Whether \a someUri is the practice host of this run. */
bool isPracticeUri(const QString &someUri);
} // namespace PracticeHost
