// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QObject>

#include <memory>

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
};

/** A draft and where it came from: a domain of a connection, or a file. */
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    DomainDraft &draft() { return *m_draft; }
    /** What a tab says. */
    virtual QString title() const = 0;
    /** Where the definition is, for tool tips and the review: "qemu:///system", a file's path. */
    virtual QString place() const = 0;
    /** The same for the same definition: what is open is not opened twice. */
    virtual QString id() const = 0;
    /** What an apply would mean now. */
    virtual QString status() const = 0;
    /** What the button says: "Apply", "Save". */
    virtual QString applyText() const = 0;
    /** Why it is not possible now; empty if it is. */
    virtual QString obstacle() const = 0;
    /** Writes the draft; reported() comes later. While it is under way another call does nothing. */
    void apply();
    bool isApplying() const { return m_isApplying; }

Q_SIGNALS:
    void applyingChanged();
    void reported(const ApplyReport &report);
    /** title(), status() or obstacle() say something new. */
    void statusChanged();

protected:
    void setDraft(std::unique_ptr<DomainDraft> draft) { m_draft = std::move(draft); }
    virtual void startApply() = 0;
    void finishApply(const ApplyReport &report);

private:
    std::unique_ptr<DomainDraft> m_draft;
    bool m_isApplying = false;
};
