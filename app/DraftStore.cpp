// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DraftStore.h"

#include "models/draft/Secrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

DraftStore::DraftStore(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/virtdraft/drafts" : folder)
{
    m_writer->setMaxThreadCount(1); // in the order of asking
}

QString DraftStore::fileFor(const QString &id) const
{
    const QByteArray name = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".json";
}

Result<Done> DraftStore::save(const StoredDraft &draft) const
{
    m_writer->waitForDone();
    return write(draft);
}

QFuture<Result<Done>> DraftStore::saveLater(const StoredDraft &draft) const
{
    return QtConcurrent::run(m_writer.get(), [this, draft] { return write(draft); });
}

Result<Done> DraftStore::write(StoredDraft draft) const
{
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, mine | QFileDevice::ExeOwner);
    draft.text = Secrets::masked(draft.text);
    draft.base = Secrets::masked(draft.base);
    const QJsonObject object{{u"id"_s, draft.id},       {u"uri"_s, draft.uri},   {u"uuid"_s, draft.uuid},
                             {u"file"_s, draft.file},   {u"title"_s, draft.title}, {u"base"_s, draft.base},
                             {u"text"_s, draft.text},   {u"saved"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    QSaveFile file(fileFor(draft.id));
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mine) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{file.errorString()};
    return Done{};
}

void DraftStore::remove(const QString &id) const
{
    m_writer->waitForDone();
    QFile::remove(fileFor(id));
}

QList<StoredDraft> DraftStore::all() const
{
    m_writer->waitForDone();
    QList<StoredDraft> drafts;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        const auto text = [&](const QString &key) { return object.value(key).toString(); };
        if (text(u"id"_s).isEmpty())
            continue;
        drafts.append({text(u"id"_s), text(u"uri"_s), text(u"uuid"_s), text(u"file"_s), text(u"title"_s), text(u"base"_s),
                       text(u"text"_s), QDateTime::fromString(text(u"saved"_s), Qt::ISODate)});
    }
    return drafts;
}
