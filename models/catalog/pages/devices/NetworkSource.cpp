// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

static QList<Setting> remoteName(const char *owner)
{
    return {
        {.path = joined(owner, "source/@protocol"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Protocol"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the host reaches the disk."),
         .words = {{"nbd", QT_TRANSLATE_NOOP("catalog", "NBD")},
                   {"iscsi", QT_TRANSLATE_NOOP("catalog", "iSCSI")},
                   {"rbd", QT_TRANSLATE_NOOP("catalog", "Ceph (rbd)")},
                   {"sheepdog", QT_TRANSLATE_NOOP("catalog", "Sheepdog")},
                   {"gluster", QT_TRANSLATE_NOOP("catalog", "Gluster")},
                   {"ssh", QT_TRANSLATE_NOOP("catalog", "SSH")},
                   {"nfs", QT_TRANSLATE_NOOP("catalog", "NFS")},
                   {"http", QT_TRANSLATE_NOOP("catalog", "HTTP")},
                   {"https", QT_TRANSLATE_NOOP("catalog", "HTTPS")},
                   {"ftp", QT_TRANSLATE_NOOP("catalog", "FTP")},
                   {"ftps", QT_TRANSLATE_NOOP("catalog", "FTPS")},
                   {"tftp", QT_TRANSLATE_NOOP("catalog", "TFTP")},
                   {"vxhs", QT_TRANSLATE_NOOP("catalog", "Veritas HyperScale")}},
         .when = {{joined(owner, "@type"), "network"}},
         .takesAway = true},
        {.path = joined(owner, "source/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name there"),
         .help = QT_TRANSLATE_NOOP("catalog", "The export, image, target or path as the server calls it."),
         .when = {{joined(owner, "@type"), "network"}},
         .example = "pool/web01"},
    };
}

static QList<Setting> remoteNameMore(const char *owner)
{
    return {
        {.path = joined(owner, "source/@query"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Query"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is behind the question mark of the address."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nothing"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "http https"}},
         .example = "token=1"},
        {.path = joined(owner, "source/snapshot/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Snapshot there"),
         .help = QT_TRANSLATE_NOOP("catalog", "A snapshot of the image on the server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the image itself"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "rbd sheepdog"}},
         .example = "before-update"},
        {.path = joined(owner, "source/config/@file"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Ceph settings"),
         .help = QT_TRANSLATE_NOOP("catalog", "A file on the host with the settings for Ceph."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's own"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "rbd"}},
         .example = "/etc/ceph/ceph.conf"},
        {.path = joined(owner, "source/initiator/iqn/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Initiator"),
         .help = QT_TRANSLATE_NOOP("catalog", "The iSCSI name that the host goes by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "iscsi"}},
         .example = "iqn.2026-01.org.example:host1"},
    };
}

static QList<Setting> remoteHosts(const char *owner)
{
    return {
        {.path = joined(owner, "source/host[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Servers"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the disk is served from; some protocols take several."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{joined(owner, "@type"), "network"}}},
        {.path = joined(owner, "source/host[]/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Server"),
         .help = QT_TRANSLATE_NOOP("catalog", "A name or an address."),
         .example = "storage.example.org"},
        {.path = joined(owner, "source/host[]/@port"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port on the server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the protocol"),
         .maximum = 65535,
         .example = "10809"},
        {.path = joined(owner, "source/host[]/@transport"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Transport"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the server is reached."),
         .unset = QT_TRANSLATE_NOOP("catalog", "TCP"),
         .words = {{"tcp", QT_TRANSLATE_NOOP("catalog", "TCP")},
                   {"rdma", QT_TRANSLATE_NOOP("catalog", "RDMA")},
                   {"unix", QT_TRANSLATE_NOOP("catalog", "Unix socket")}}},
        {.path = joined(owner, "source/host[]/@socket"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket on this host that the server listens on."),
         .when = {{joined(owner, "source/host[]/@transport"), "unix"}},
         .example = "/run/nbd.sock"},
    };
}

QList<Setting> Devices::networkSource(const char *owner)
{
    return remoteName(owner) + remoteNameMore(owner) + remoteHosts(owner);
}

static QList<Setting> encryptedAccess(const char *owner)
{
    return {
        {.path = joined(owner, "source/@tls"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Encrypted"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the connection is encrypted by the rules of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the host is set up"),
         .words = yesNo(),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "nbd vxhs"}}},
        {.path = joined(owner, "source/@tlsHostname"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name in certificate"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The name that the server's certificate has, where it is not its address."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the server's address"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "nbd"}},
         .example = "storage.example.org"},
        {.path = joined(owner, "source/ssl/@verify"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Check certificate"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the server must prove who it is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo(),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "https ftps"}}},
        {.path = joined(owner, "source/readahead/@size"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Read ahead"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much more than asked for is read in advance."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .minimum = 1,
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "http https ftp ftps"}}},
        {.path = joined(owner, "source/timeout/@seconds"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Time limit"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long an answer may take."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "http https ftp ftps"}}},
    };
}

static QList<Setting> reconnectedAccess(const char *owner)
{
    return {
        {.path = joined(owner, "source/reconnect/@enabled"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect"),
         .help = QT_TRANSLATE_NOOP("catalog", "Tries again when the server of a vhost-user disk goes away."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{joined(owner, "@type"), "vhostuser"}}},
        {.path = joined(owner, "source/reconnect/@timeout"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect after"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long it waits before it tries again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .maximum = MaximumUInt,
         .when = {{joined(owner, "source/reconnect/@enabled"), "yes"}},
         .example = "10"},
        {.path = joined(owner, "source/reconnect/@delay"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect within"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long NBD tries to come back before the guest sees an error."),
         .unset = QT_TRANSLATE_NOOP("catalog", "errors come at once"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .maximum = MaximumUInt,
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "nbd"}},
         .since = "9.2",
         .example = "10"},
    };
}

static QList<Setting> identityRows(const char *owner)
{
    return {
        {.path = joined(owner, "source/identity/@user"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NFS user"),
         .help = QT_TRANSLATE_NOOP("catalog", "The user that the host is on the NFS server, by name or number."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's user"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "nfs"}},
         .example = "nobody"},
        {.path = joined(owner, "source/identity/@group"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "NFS group"),
         .help = QT_TRANSLATE_NOOP("catalog", "The group that the host is on the NFS server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's group"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "nfs"}},
         .example = "nogroup"},
        {.path = joined(owner, "source/identity/@username"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "SSH user"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who logs in on the SSH server."),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "ssh"}},
         .since = "9.8",
         .example = "backup"},
    };
}

static QList<Setting> identityRowsMore(const char *owner)
{
    return {
        {.path = joined(owner, "source/identity/@keyfile"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "SSH key"),
         .help = QT_TRANSLATE_NOOP("catalog", "A file on the host with the private key."),
         .unset = QT_TRANSLATE_NOOP("catalog", "an agent is asked"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "ssh"}},
         .since = "9.8",
         .example = "/etc/libvirt/ssh/id_ed25519"},
        {.path = joined(owner, "source/identity/@agentsock"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "SSH agent"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket of an SSH agent that has the key."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a key file is used"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "ssh"}},
         .since = "9.8",
         .example = "/run/user/0/ssh-agent"},
        {.path = joined(owner, "source/knownHosts/@path"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Known hosts"),
         .help = QT_TRANSLATE_NOOP("catalog", "A file on the host with the keys of servers that are trusted."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "ssh"}},
         .since = "9.8",
         .example = "/etc/libvirt/ssh/known_hosts"},
    };
}

static QList<Setting> cookieRows(const char *owner)
{
    return {
        {.path = joined(owner, "source/cookies/cookie[]"),
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Cookies"),
         .help = QT_TRANSLATE_NOOP("catalog", "Cookies that the web server asks for; they are kept secret."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{joined(owner, "@type"), "network"}, {joined(owner, "source/@protocol"), "http https"}}},
        {.path = joined(owner, "source/cookies/cookie[]/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the server calls the cookie."),
         .example = "session"},
        {.path = joined(owner, "source/cookies/cookie[]/text()"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Value"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the cookie says."),
         .secret = true,
         .example = "sixteen"},
    };
}

QList<Setting> Devices::networkAccess(const char *owner)
{
    return login(joined(owner, "source/")) + encryptedAccess(owner) + reconnectedAccess(owner) + identityRows(owner) +
           identityRowsMore(owner) + cookieRows(owner);
}
