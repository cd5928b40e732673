// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/PracticeHost.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt wants it: a static library's resources must be asked for.
static void loadResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace {
std::unique_ptr<QTemporaryDir> &folder()
{
    static std::unique_ptr<QTemporaryDir> instance;
    return instance;
}

Result<Done> unpackInto(const QDir &target)
{
    loadResources();
    QDirIterator files(u":/practice"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString path = target.filePath(QDir(u":/practice"_s).relativeFilePath(source));
        target.mkpath(QFileInfo(path).path());
        QFile file(source);
        if (!file.copy(path)) {
            return Error{QCoreApplication::translate("PracticeHost", "The practice host can't be written to %1: %2")
                             .arg(path, file.errorString())};
        }
    }
    return Done{};
}

QString nodeFileUri()
{
    if (!folder())
        return {};
    const QByteArray path = QUrl::toPercentEncoding(folder()->filePath(u"practice-host.xml"_s), "/");
    return u"test://"_s + QString::fromLatin1(path);
}
} // namespace

Result<QString> PracticeHost::uri()
{
    if (!folder()) {
        auto created = std::make_unique<QTemporaryDir>(); // mode 0700
        if (!created->isValid()) {
            return Error{QCoreApplication::translate("PracticeHost", "No temporary folder for the practice host: %1")
                             .arg(created->errorString())};
        }
        if (const Result<Done> unpacked = unpackInto(QDir(created->path())); !unpacked)
            return unpacked.error();
        folder() = std::move(created);
        qAddPostRoutine([] { folder().reset(); });
    }
    return nodeFileUri();
}

bool PracticeHost::isPracticeUri(const QString &someUri)
{
    return folder() && someUri == nodeFileUri();
}
