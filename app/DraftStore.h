// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>

#include <memory>

/** A draft as it is kept on disk: without secrets. */
struct StoredDraft
{
    QString id; ///< Session::id()
    QString uri;  ///< of a domain
    QString uuid;
    QString file; ///< or of a file
    QString title;
    QString base;
    QString text;
    QDateTime saved;
};

/** Drafts that were neither applied nor discarded, in files that only this user can read. */
class DraftStore
{
public:
    /** @p folder: empty for the user's data folder. */
    explicit DraftStore(const QString &folder = {});

    /** Writes the draft beside its old file and renames it; secrets are masked first. Errors: as the system says. */
    Result<Done> save(const StoredDraft &draft) const;
    /** The same in a thread of its own, as a slow disk takes its time; the others wait until that is done. */
    QFuture<Result<Done>> saveLater(const StoredDraft &draft) const;
    void remove(const QString &id) const;
    /** All that can be read, oldest first. */
    QList<StoredDraft> all() const;

private:
    QString fileFor(const QString &id) const;
    Result<Done> write(StoredDraft draft) const;

    QString m_folder;
    std::unique_ptr<QThreadPool> m_writer = std::make_unique<QThreadPool>();
};
