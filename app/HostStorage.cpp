// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HostStorage.h"

#include <QFutureWatcher>
#include <QPromise>

namespace {

using Listed = Result<QList<StoragePool>>;
using Answer = Result<QList<HostPool>>;

Answer converted(const Listed &listed)
{
    if (!listed)
        return listed.error();
    QList<HostPool> pools;
    for (const StoragePool &pool : *listed) {
        pools.append({pool.name, pool.type, pool.target, pool.unreadable, {}});
        for (const StorageVolume &volume : pool.volumes)
            pools.last().volumes.append({volume.name, volume.path, volume.capacity, volume.format});
    }
    return pools;
}

} // namespace

QFuture<Answer> HostStorage::pools()
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    if (!m_connection) {
        promise->addResult(Answer(Error{tr("The connection is closed.")}));
        promise->finish();
        return promise->future();
    }
    // The watchers go with the connection, and the promise with them: who waits then sees a cancelled future.
    auto *listing = new QFutureWatcher<Listed>(m_connection);
    auto *wanted = new QFutureWatcher<Answer>(listing);
    QObject::connect(listing, &QFutureWatcherBase::progressRangeChanged, listing,
                     [promise](int least, int most) { promise->setProgressRange(least, most); });
    QObject::connect(listing, &QFutureWatcherBase::progressValueChanged, listing,
                     [promise](int value) { promise->setProgressValue(value); });
    QObject::connect(listing, &QFutureWatcherBase::finished, listing, [promise, listing] {
        if (!listing->isCanceled())
            promise->addResult(converted(listing->result()));
        promise->finish();
        listing->deleteLater();
    });
    QObject::connect(wanted, &QFutureWatcherBase::canceled, listing, &QFutureWatcherBase::cancel);
    wanted->setFuture(promise->future());
    listing->setFuture(m_connection->storage());
    return promise->future();
}

QFuture<Result<QString>> HostStorage::create(const NewVolume &volume)
{
    if (!m_connection)
        return QtFuture::makeReadyFuture(Result<QString>(Error{tr("The connection is closed.")}));
    return m_connection->createVolume(
        {volume.pool, volume.name, volume.capacity, volume.format, volume.backing, volume.backingFormat});
}
