// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileSession.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

FileSession::FileSession(const DefinitionFile &file, QObject *parent)
    : Session(parent)
    , m_file(file)
{
    setDraft(std::make_unique<DomainDraft>(file.text));
}

QString FileSession::title() const
{
    return QFileInfo(m_file.path).fileName();
}

QString FileSession::id() const
{
    return u"file:"_s + QFileInfo(m_file.path).absoluteFilePath();
}

QString FileSession::status() const
{
    return tr("A file: saving it changes no machine.");
}

void FileSession::startApply()
{
    if (QFileInfo::exists(m_file.path)) {
        const auto now = DefinitionFile::load(m_file.path);
        if (now && now->text != draft().baseText()) {
            finishApply({ApplyReport::Kind::Conflict,
                         tr("%1 was changed by another program since it was opened. Nothing was written.").arg(m_file.path),
                         std::nullopt, now->text});
            return;
        }
    }
    const QString text = draft().text();
    const auto saved = m_file.save(text);
    if (!saved) {
        finishApply({ApplyReport::Kind::Refused, saved.error().message, std::nullopt, {}});
        return;
    }
    m_file.text = text;
    draft().rebase(text);
    finishApply({ApplyReport::Kind::Applied, tr("Saved."), std::nullopt, {}});
}

Result<Done> FileSession::saveAs(const QString &path)
{
    DefinitionFile other = m_file;
    other.path = path;
    const auto saved = other.save(draft().text());
    if (!saved)
        return saved.error();
    other.text = draft().text();
    m_file = other;
    draft().rebase(m_file.text);
    Q_EMIT statusChanged();
    return Done{};
}
