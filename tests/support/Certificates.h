// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/** An authority of our own and what it certifies, in a folder that anybody may read; made with openssl. */
class Certificates
{
public:
    /** Makes the authority and a server's certificate for @p host, an address. false: see problem(). */
    bool make(const QString &host);
    QString problem() const { return m_problem; }

    /** A folder for a URI's `pkipath`: with a client's certificate of this authority, or without one. */
    QString pkiPath(bool hasCertificate);
    /** For libvirtd.conf. */
    QStringList configuration() const;

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool openssl(const QStringList &arguments);
    /** NAMEkey.pem and NAMEcert.pem; @p usage: "serverAuth". */
    bool certify(const QString &name, const QString &usage, const QString &host);
    void copy(const QString &from, const QString &to);

    QTemporaryDir m_folder;
    QString m_problem;
};
