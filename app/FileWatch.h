// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QFutureWatcher>
#include <QTimer>

/** Looks which of the files that a draft names are on this computer, soon after each change and never on this thread.
 */
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /** It ends with @p parent, which owns the draft. */
    FileWatch(const DomainDraft &draft, QObject *parent);

    /** As HostFacts::filesThere. */
    const QHash<QString, bool> &files() const { return m_files; }

Q_SIGNALS:
    void changed();

private:
    void look();

    const DomainDraft &m_draft;
    QHash<QString, bool> m_files;
    QTimer m_soon;
    QFutureWatcher<QHash<QString, bool>> m_looking;
};
