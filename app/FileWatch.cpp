// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileWatch.h"

#include "models/draft/NamedFiles.h"

#include <QtConcurrent>

#include <filesystem>

namespace {

/** Files in folders that are closed to this user are left out: they may be there or not. */
QHash<QString, bool> looked(const QStringList &files)
{
    QHash<QString, bool> there;
    for (const QString &file : files) {
        std::error_code error;
        const auto status = std::filesystem::status(file.toStdString(), error);
        if (status.type() == std::filesystem::file_type::not_found)
            there.insert(file, false);
        else if (std::filesystem::status_known(status) && !error)
            there.insert(file, true);
    }
    return there;
}

} // namespace

FileWatch::FileWatch(const DomainDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    connect(&draft, &DomainDraft::changed, this, [this] { m_soon.start(); });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.result() == m_files)
            return;
        m_files = m_looking.result();
        Q_EMIT changed();
    });
    look();
}

void FileWatch::look()
{
    if (m_draft.textError())
        return;
    if (m_looking.isRunning()) { // a network folder may hang; one thread is enough to wait for it
        m_soon.start();
        return;
    }
    QStringList files;
    for (const NamedFile &named : NamedFiles::all(m_draft.document()))
        files.append(named.file);
    files.removeDuplicates();
    m_looking.setFuture(QtConcurrent::run(looked, files));
}
