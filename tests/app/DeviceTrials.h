// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/** A setting of a device, named below it, and a value for it as it is written. */
struct TrialValue
{
    QString path;
    QString value;
};

/** A way to try one of DeviceTemplates on a host: how it is added, and two settings that are changed afterwards. */
struct DeviceTrial
{
    enum class Where {
        Daemon, ///< all the way to a domain of QEMU
        Parser, ///< only into a definition: this host has no such thing, so libvirt's grammar has the word
    };

    QString id; ///< of the template
    QList<TrialValue> choices = {};
    QList<TrialValue> edits = {};
    QString devices = {};  ///< what the machine has before, in its `<devices>`
    QString settings = {}; ///< the same outside of them
    QStringList also = {}; ///< paths that libvirt changes with it, below `devices`
    Where where = Where::Daemon;
    QString reason = {}; ///< why it is only tried on the parser
};

/**
 * One for each template. What they name is there: pool `images` with `web.qcow2`, network `default`, and in @p folder
 * the files `disk.qcow2` and `disc.iso`.
 */
QList<DeviceTrial> deviceTrials(const QString &folder);
