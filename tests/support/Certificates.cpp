// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Certificates.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

bool Certificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    m_problem = u"openssl: "_s + process.errorString() + QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool Certificates::certify(const QString &name, const QString &usage, const QString &host)
{
    const QStringList made{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-keyout"_s, path(name + u"key.pem"_s), u"-out"_s, path(name + u"cert.pem"_s)};
    if (usage.isEmpty())
        return openssl(made + QStringList{u"-subj"_s, u"/CN=Authority"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s});
    const QStringList by{u"-CA"_s, path(u"cacert.pem"_s), u"-CAkey"_s, path(u"cakey.pem"_s)};
    return openssl(made + by +
                   QStringList{u"-subj"_s, u"/CN=%1"_s.arg(name), u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                               u"-addext"_s, u"keyUsage=critical,digitalSignature,keyEncipherment"_s, u"-addext"_s,
                               u"extendedKeyUsage="_s + usage, u"-addext"_s, u"subjectAltName=IP:"_s + host});
}

bool Certificates::make(const QString &host)
{
    if (!certify(u"ca"_s, {}, {}) || !certify(u"server"_s, u"serverAuth"_s, host) || !certify(u"client"_s, u"clientAuth"_s, host))
        return false;
    // The daemon may run as another user.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther);
    for (const QString &name : {u"cacert.pem"_s, u"servercert.pem"_s, u"serverkey.pem"_s})
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    return true;
}

void Certificates::copy(const QString &from, const QString &to)
{
    QFile::copy(path(from), path(to));
}

QString Certificates::pkiPath(bool hasCertificate)
{
    const QString folder = hasCertificate ? u"pki"_s : u"pki-without"_s;
    QDir().mkpath(path(folder));
    copy(u"cacert.pem"_s, folder + u"/cacert.pem"_s);
    if (hasCertificate) {
        copy(u"clientcert.pem"_s, folder + u"/clientcert.pem"_s);
        copy(u"clientkey.pem"_s, folder + u"/clientkey.pem"_s);
    }
    return path(folder);
}

QStringList Certificates::configuration() const
{
    QStringList lines;
    for (const auto &[setting, file] : {std::pair(u"ca_file"_s, u"cacert.pem"_s), std::pair(u"cert_file"_s, u"servercert.pem"_s),
                                        std::pair(u"key_file"_s, u"serverkey.pem"_s)})
        lines.append(u"%1 = \"%2\""_s.arg(setting, path(file)));
    return lines;
}
