// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

/** One thing that a host wants to know before it lets anyone in. */
struct CredentialField
{
    enum class Kind {
        Name,     ///< as whom to sign in
        Password,
        Realm,    ///< the part of a network that the name belongs to
        Question, ///< whatever the host says, answered in the open
        Secret,   ///< the same, not shown while it is typed
        Confirmation, ///< whether to go on; the answer is "yes", or none at all
    };

    Kind kind = Kind::Name;
    QString prompt;        ///< the host's or libvirt's words; may be empty
    QString challenge;     ///< more of them; mostly empty
    QString defaultAnswer; ///< used when nothing is typed; mostly empty

    bool isSecret() const { return kind == Kind::Password || kind == Kind::Secret; }
};

/** What a host asks at once; sign-in may take several rounds. */
struct CredentialRequest
{
    QString uri;
    QList<CredentialField> fields;
};
Q_DECLARE_METATYPE(CredentialRequest)

/** In the order of the fields, in UTF-8. */
using CredentialAnswers = QList<QByteArray>;

/** Where the thread that signs in asks, and waits for the person at the window. One for each attempt to open. */
class CredentialDesk
{
public:
    /** \a show is called on the asking thread; it hands the fields on and returns. */
    explicit CredentialDesk(std::function<void(const QList<CredentialField> &fields)> show);

    /** Asks, and waits for answer() or refuse(). Nothing: refused, now or earlier. The caller wipes what it gets. */
    std::optional<CredentialAnswers> ask(const QList<CredentialField> &fields);
    /** Lets ask() return; the desk takes over what is secret in it. Nothing happens when nobody waits. */
    void answer(CredentialAnswers answers);
    /** The same without an answer, for this question and all that would follow. */
    void refuse();
    bool wasAsked() const;

    /** Overwrites the text, so that it does not stay behind in memory. */
    static void wipe(QByteArray &text);
    static void wipe(CredentialAnswers &answers);

private:
    const std::function<void(const QList<CredentialField> &)> m_show;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<CredentialAnswers> m_answers;
    bool m_isWaiting = false;
    bool m_isRefused = false;
    bool m_wasAsked = false;
};
