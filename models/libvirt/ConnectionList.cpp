// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/ConnectionList.h"

#include "models/libvirt/PracticeHost.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRecent = 10;
const QLatin1StringView practiceWord("practice"); // in the settings, for a URI that is another one at each run

QString recentKey()
{
    return u"connections/recent"_s;
}

QString savedKey()
{
    return u"connections/open"_s;
}

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectionList", text);
}

/** "qemu" of "qemu+ssh". */
QString driverOf(const QUrl &url)
{
    return url.scheme().section(u'+', 0, 0);
}

QString transportOf(const QUrl &url)
{
    return url.scheme().section(u'+', 1, 1);
}
} // namespace

QList<KnownUri> ConnectionList::defaults()
{
    QList<KnownUri> known;
    const QStringList uris{u"qemu:///system"_s, u"qemu:///session"_s, u"lxc:///"_s, u"qemu+ssh://user@host/system"_s,
                           u"test:///default"_s};
    for (const QString &uri : uris)
        known.append({uri, humanName(uri), help(uri), uri.contains("user@host"_L1)});
    if (const Result<QString> practice = PracticeHost::uri())
        known.append({*practice, humanName(*practice), help(*practice)});
    return known;
}

QString ConnectionList::humanName(const QString &uri)
{
    if (PracticeHost::isPracticeUri(uri))
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Practice host"));
    const QUrl url(uri);
    if (!url.host().isEmpty())
        return url.path() == "/session"_L1
                   ? words(QT_TRANSLATE_NOOP("ConnectionList", "%1, your session")).arg(url.host())
                   : url.host();
    const QString driver = driverOf(url);
    if (driver == "test"_L1 && url.path() == "/default"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Test host"));
    if (driver == "test"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Test host (%1)")).arg(url.fileName());
    if (driver == "qemu"_L1 && url.path() == "/system"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "This computer"));
    if (driver == "qemu"_L1 && url.path() == "/session"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "This computer, your session"));
    if (driver == "lxc"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Containers on this computer"));
    if (driver == "xen"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Xen on this computer"));
    return uri;
}

QString ConnectionList::help(const QString &uri)
{
    if (PracticeHost::isPracticeUri(uri))
        return words(
            QT_TRANSLATE_NOOP("ConnectionList", "Made-up machines to try things on; they are forgotten at exit."));
    const QUrl url(uri);
    const QString driver = driverOf(url);
    if (transportOf(url).startsWith("ssh"_L1) || transportOf(url).startsWith("libssh"_L1))
        return words(QT_TRANSLATE_NOOP("ConnectionList",
                                       "Another host over SSH: put your name there and the host's in place; "
                                       "a key or an agent spares the password."));
    if (transportOf(url) == "tls"_L1 || (!url.host().isEmpty() && transportOf(url).isEmpty()))
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Another host over TLS; both sides need certificates."));
    if (driver == "qemu"_L1 && url.path() == "/system"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList",
                                       "The machines of the whole computer; the system may ask for a password."));
    if (driver == "qemu"_L1 && url.path() == "/session"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList",
                                       "Your own machines, run as you: no rights needed, simple networks only."));
    if (driver == "lxc"_L1)
        return words(QT_TRANSLATE_NOOP("ConnectionList", "Linux containers, run by libvirt."));
    if (driver == "test"_L1)
        return words(
            QT_TRANSLATE_NOOP("ConnectionList", "libvirt's built-in test host: nothing real, forgotten at exit."));
    return {};
}

Result<Done> ConnectionList::check(const QString &uri)
{
    const QString text = uri.trimmed();
    if (text.isEmpty())
        return Error{words(QT_TRANSLATE_NOOP("ConnectionList", "Which host? For example qemu:///system."))};
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return Error{words(QT_TRANSLATE_NOOP("ConnectionList", "A URI has no spaces."))};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || !text.contains(":/"_L1))
        return Error{words(QT_TRANSLATE_NOOP("ConnectionList", "A libvirt URI reads driver://host/path, for example "
                                                               "qemu+ssh://root@rack-2/system."))};
    static const QStringList drivers{u"qemu"_s,         u"lxc"_s,      u"test"_s,   u"xen"_s,          u"ch"_s,
                                     u"bhyve"_s,        u"vz"_s,       u"openvz"_s, u"esx"_s,          u"gsx"_s,
                                     u"vpx"_s,          u"hyperv"_s,   u"vbox"_s,   u"vmwareplayer"_s, u"vmwarews"_s,
                                     u"vmwarefusion"_s, u"parallels"_s};
    if (!drivers.contains(driverOf(url)))
        return Error{
            words(QT_TRANSLATE_NOOP("ConnectionList", "libvirt has no driver named “%1”.")).arg(driverOf(url))};
    static const QStringList transports{QString(), u"ssh"_s, u"tls"_s,    u"tcp"_s,
                                        u"unix"_s, u"ext"_s, u"libssh"_s, u"libssh2"_s};
    if (!transports.contains(transportOf(url)))
        return Error{
            words(QT_TRANSLATE_NOOP("ConnectionList", "libvirt has no transport named “%1”.")).arg(transportOf(url))};
    if (url.userName() == "user"_L1 && url.host() == "host"_L1)
        return Error{words(QT_TRANSLATE_NOOP("ConnectionList", "Put your name and the host's in place of user@host."))};
    static const QStringList remote{u"ssh"_s, u"tls"_s, u"tcp"_s, u"libssh"_s, u"libssh2"_s};
    if (remote.contains(transportOf(url)) && url.host().isEmpty())
        return Error{
            words(QT_TRANSLATE_NOOP("ConnectionList", "“%1” needs a host: %1://host/path.")).arg(url.scheme())};
    static const QStringList modes{u"/system"_s, u"/session"_s, u"/embed"_s};
    if (driverOf(url) == "qemu"_L1 && !modes.contains(url.path()))
        return Error{words(QT_TRANSLATE_NOOP("ConnectionList", "QEMU's URIs end in /system or /session."))};
    if (driverOf(url) == "test"_L1 && url.path().size() < 2)
        return Error{
            words(QT_TRANSLATE_NOOP("ConnectionList", "The test driver wants /default or the path of a node file."))};
    return Done{};
}

QStringList ConnectionList::recent() const
{
    return m_settings.value(recentKey()).toStringList();
}

void ConnectionList::remember(const QString &uri)
{
    const QList<KnownUri> known = defaults();
    if (PracticeHost::isPracticeUri(uri) ||
        std::any_of(known.begin(), known.end(), [&uri](const KnownUri &one) { return one.uri == uri; }))
        return;
    QStringList uris = recent();
    uris.removeAll(uri);
    uris.prepend(uri);
    m_settings.setValue(recentKey(), uris.mid(0, mostRecent));
}

void ConnectionList::forget(const QString &uri)
{
    QStringList uris = recent();
    uris.removeAll(uri);
    m_settings.setValue(recentKey(), uris);
}

QStringList ConnectionList::saved() const
{
    QStringList uris;
    for (const QString &uri : m_settings.value(savedKey()).toStringList()) {
        if (uri != practiceWord)
            uris.append(uri);
        else if (const Result<QString> practice = PracticeHost::uri())
            uris.append(*practice);
    }
    return uris;
}

void ConnectionList::save(const QStringList &uris)
{
    QStringList stored;
    for (const QString &uri : uris)
        stored.append(PracticeHost::isPracticeUri(uri) ? QString(practiceWord) : uri);
    m_settings.setValue(savedKey(), stored);
}
