// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/draft/GrammarCheck.h"

#include <QObject>

#include <memory>

class Connection;

/** What became of an apply. */
struct ApplyReport
{
    enum class Kind {
        Applied,  ///< it is there now; the words say what was kept
        Refused,  ///< nothing was written; the words are libvirt's or the system's
        Conflict, ///< the definition changed meanwhile; nothing was written
        Gone,     ///< there is nothing to write to any more
    };

    Kind kind = Kind::Applied;
    QString words;
    std::optional<Path> place; ///< the setting that a refusal is about, if that can be told
    QString currentText;       ///< of a Conflict: what is there now
    bool isWhole = true;       ///< of Applied; false: something of it did not reach the running machine
};

/** A draft and where it came from: a domain of a connection, or a file. */
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    DomainDraft &draft() { return *m_draft; }
    const DomainDraft &draft() const { return *m_draft; }
    /** What a tab says. */
    virtual QString title() const = 0;
    /** Where the definition is, for tool tips and the review: "qemu:///system", a file's path. */
    virtual QString place() const = 0;
    /** The same for the same definition: what is open is not opened twice. */
    virtual QString id() const = 0;
    /** What an apply would mean now. */
    virtual QString status() const = 0;
    /** What happens now, while an apply is under way. */
    virtual QString progress() const { return tr("Applying…"); }
    /** What the button says: "Apply", "Save". */
    virtual QString applyText() const = 0;
    /** Why it is not possible now; empty if it is. */
    virtual QString obstacle() const = 0;
    /** True for what is not there yet: then there is something to write though nothing was changed. */
    virtual bool isPending() const { return false; }
    /** Whether closing would lose anything. */
    bool hasWork() const { return isPending() || m_draft->isModified(); }
    /** Writes the draft; reported() comes later. While it is under way another call does nothing. */
    void apply();
    bool isApplying() const { return m_isApplying; }
    /** The connection to place() is another one from now on: its host was taken out of the list and added again. */
    virtual void attach(Connection *connection);

Q_SIGNALS:
    void applyingChanged();
    void reported(const ApplyReport &report);
    /** title(), status() or obstacle() say something new. */
    void statusChanged();
    /** attach() was called. */
    void attached();

protected:
    /** Takes the draft, and has it held against libvirt's grammar from now on. */
    void setDraft(std::unique_ptr<DomainDraft> draft);
    virtual void startApply() = 0;
    void finishApply(const ApplyReport &report);

private:
    std::unique_ptr<DomainDraft> m_draft;
    std::unique_ptr<GrammarCheck> m_grammarCheck; ///< goes before the draft
    bool m_isApplying = false;
};
