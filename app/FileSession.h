// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "models/document/DefinitionFile.h"

/** A definition in a file; Apply saves it. */
class FileSession : public Session
{
    Q_OBJECT

public:
    explicit FileSession(const DefinitionFile &file, QObject *parent = nullptr);

    QString title() const override;
    QString place() const override { return m_file.path; }
    QString id() const override;
    QString status() const override;
    QString applyText() const override { return tr("Save"); }
    QString obstacle() const override { return {}; }
    /** Saves to another file, which is the session's from then on. Errors: as DefinitionFile::save. */
    Result<Done> saveAs(const QString &path);

protected:
    void startApply() override;

private:
    DefinitionFile m_file;
};
