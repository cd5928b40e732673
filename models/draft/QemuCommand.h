// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** The command line of a QEMU, for people to read and compare. */
namespace QemuCommand {

/**
 * One argument a line, with its value behind it; of a value that is a JSON object each member has a line of its own, in
 * the order of their names. @p command: quoted as for a shell, which is what libvirt gives.
 */
QString laidOut(const QString &command);

} // namespace QemuCommand
