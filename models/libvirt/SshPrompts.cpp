// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/SshPrompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const char *const sshName = "virtdraft-ssh";
const char *const askName = "virtdraft-ask";
const char *const socketName = "socket";
constexpr char yes = '+'; // before an answer; nothing at all: refused
constexpr int longestQuestion = 65536;

QString &program()
{
    static QString path;
    return path;
}

bool setAddress(sockaddr_un &address, const std::string &path)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.c_str(), path.size());
    return true;
}

/** All that comes until the other side has said everything. */
QByteArray readAll(int descriptor)
{
    QByteArray all;
    std::array<char, 4096> piece;
    ssize_t count = 0;
    while (all.size() < longestQuestion && (count = read(descriptor, piece.data(), piece.size())) > 0)
        all.append(piece.data(), count);
    std::memset(piece.data(), 0, piece.size());
    return all;
}

void sendAll(int descriptor, const QByteArray &text)
{
    qsizetype sent = 0;
    while (sent < text.size()) {
        const ssize_t count = send(descriptor, text.constData() + sent, std::size_t(text.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += count;
    }
    shutdown(descriptor, SHUT_WR);
}

/** In place of ssh: becomes it, with the other name to ask through. */
int becomeSsh(const std::string &folder, char **argv)
{
    const char *const own = std::getenv("SSH_ASKPASS");
    const bool hasOwn = own && *own;
    if (!hasOwn)
        setenv("SSH_ASKPASS", (folder + '/' + askName).c_str(), 1);
    // "prefer" leaves it to ssh where there is no display for it; ours needs none.
    setenv("SSH_ASKPASS_REQUIRE", hasOwn ? "prefer" : "force", 1);
    std::string name = "ssh";
    argv[0] = name.data();
    execvp("ssh", argv);
    std::fprintf(stderr, "ssh: %s\n", std::strerror(errno));
    return 127;
}

/** In place of ssh-askpass: the question to the socket, the answer to ssh. */
int ask(const std::string &folder, const QByteArray &question)
{
    sockaddr_un address;
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (!setAddress(address, folder + '/' + socketName) ||
        connect(descriptor, reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address)) != 0)
        return 1;
    sendAll(descriptor, question + '\0' + qgetenv("SSH_ASKPASS_PROMPT"));
    QByteArray answer = readAll(descriptor);
    close(descriptor);
    const bool isAnswered = answer.startsWith(yes);
    if (isAnswered) {
        std::fwrite(answer.constData() + 1, 1, std::size_t(answer.size() - 1), stdout);
        std::fputc('\n', stdout);
        std::fflush(stdout);
    }
    CredentialDesk::wipe(answer);
    return isAnswered ? 0 : 1;
}

} // namespace

std::optional<int> SshPrompts::runAsHelper(int argc, char **argv)
{
    const std::string path = argc > 0 ? argv[0] : "";
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return std::nullopt;
    const std::string folder = path.substr(0, slash);
    const std::string name = path.substr(slash + 1);
    if (name == sshName)
        return becomeSsh(folder, argv);
    if (name == askName)
        return ask(folder, argc > 1 ? argv[1] : "");
    return std::nullopt;
}

void SshPrompts::setProgram(const QString &path)
{
    program() = path;
}

SshPrompts::SshPrompts(const QString &uri, std::shared_ptr<CredentialDesk> desk)
    : m_uri(uri)
    , m_desk(std::move(desk))
{
    const QUrl url(uri);
    const bool isOverSsh = url.scheme().section(u'+', 1, 1) == "ssh"_L1;
    // Who names another command knows what it does.
    if (!isOverSsh || QUrlQuery(url).hasQueryItem(u"command"_s) || program().isEmpty() || !prepare(program()))
        return;
    const QString command = m_folder->filePath(QLatin1StringView(sshName));
    m_uri += (url.hasQuery() ? u"&command="_s : u"?command="_s) + QString::fromLatin1(QUrl::toPercentEncoding(command, "/"));
    m_thread = std::thread(&SshPrompts::run, this);
}

bool SshPrompts::prepare(const QString &target)
{
    // Short, as the paths of sockets are limited; the folder is for this user alone.
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/virtdraft-XXXXXX"_s);
    sockaddr_un address;
    if (!m_folder->isValid() || !QFile::link(target, m_folder->filePath(QLatin1StringView(sshName))) ||
        !QFile::link(target, m_folder->filePath(QLatin1StringView(askName))) ||
        !setAddress(address, m_folder->filePath(QLatin1StringView(socketName)).toStdString()))
        return false;
    m_listening = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return bind(m_listening, reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address)) == 0 &&
           listen(m_listening, 4) == 0 && pipe2(m_stop, O_CLOEXEC) == 0;
}

SshPrompts::~SshPrompts()
{
    bool isAsking = false;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        isAsking = m_isAsking;
    }
    if (isAsking)
        m_desk->refuse();
    if (m_stop[1] >= 0)
        close(m_stop[1]);
    if (m_thread.joinable())
        m_thread.join();
    for (const int descriptor : {m_listening, m_stop[0]}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void SshPrompts::run()
{
    while (true) {
        std::array<pollfd, 2> waiting{pollfd{m_listening, POLLIN, 0}, pollfd{m_stop[0], POLLIN, 0}};
        if (poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return;
        if (waiting[1].revents)
            return;
        if (!waiting[0].revents)
            continue;
        const int client = accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        serve(client);
        close(client);
    }
}

void SshPrompts::serve(int client)
{
    // Who connects and then says nothing does not keep the others waiting for ever.
    const timeval patience{5, 0};
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(sizeof patience));
    const QByteArray question = readAll(client);
    const qsizetype end = question.indexOf('\0');
    if (end < 0)
        return;
    std::optional<QByteArray> answered = answer(QString::fromUtf8(question.first(end)), question.mid(end + 1));
    if (!answered)
        return;
    QByteArray bytes = yes + *answered;
    sendAll(client, bytes);
    CredentialDesk::wipe(bytes);
    CredentialDesk::wipe(*answered);
}

std::optional<QByteArray> SshPrompts::answer(const QString &prompt, const QByteArray &hint)
{
    if (hint == "none")
        return QByteArray(); // only tells something, such as to touch a key, and wants no answer
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return std::nullopt;
        m_isAsking = true;
    }
    CredentialField field = fieldOf(prompt, hint);
    if (field.isSecret() && m_asked.contains(prompt))
        field.challenge = QCoreApplication::translate("Connection", "That was not right. Try once more.");
    m_asked.append(prompt);
    std::optional<CredentialAnswers> answers = m_desk->ask({field});
    {
        const std::lock_guard lock(m_mutex);
        m_isAsking = false;
    }
    if (!answers || answers->size() != 1)
        return std::nullopt;
    return std::move(answers->first());
}

CredentialField SshPrompts::fieldOf(const QString &prompt, const QByteArray &hint)
{
    CredentialField field;
    field.kind = hint == "confirm" || prompt.contains("(yes/no"_L1) ? CredentialField::Kind::Confirmation
                                                                    : CredentialField::Kind::Secret;
    field.prompt = prompt.trimmed();
    return field;
}
