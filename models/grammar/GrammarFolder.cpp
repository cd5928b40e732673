// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarFolder.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

GrammarFolder &GrammarFolder::instance()
{
    static GrammarFolder folder;
    return folder;
}

QString GrammarFolder::current() const
{
    if (const QString folder = chosen(); !folder.isEmpty())
        return folder;
    const QString told = qEnvironmentVariable("VIRTDRAFT_SCHEMAS");
    return told.isEmpty() ? installed() : told;
}

QString GrammarFolder::chosen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_chosen;
}

void GrammarFolder::choose(const QString &folder)
{
    const QString before = current();
    {
        const QMutexLocker lock(&m_mutex);
        m_chosen = folder;
    }
    if (current() != before)
        Q_EMIT changed();
}

QString GrammarFolder::installed()
{
    const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"libvirt/schemas/domain.rng"_s);
    return file.isEmpty() ? u"/usr/share/libvirt/schemas"_s : QFileInfo(file).path();
}
