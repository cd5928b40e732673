// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/PagePart.h"

class QLabel;
class QToolButton;

/** A part that is one quiet line until a person opens it. */
class QuietPart : public PagePart
{
    Q_OBJECT

public:
    void setOpen(bool open);
    bool isOpen() const { return m_body && !m_body->isHidden(); }
    void refresh() final;

protected:
    QuietPart(DomainDraft &draft, QWidget *host, const QString &title);

    /** What stands beside the title while it is closed. */
    virtual QString summary() const = 0;
    /** What opens; called once, when it does so first. */
    virtual QWidget *makeBody() = 0;
    /** Shows in the body what the draft and its host have now. */
    virtual void refreshBody() = 0;

private:
    QToolButton *m_opens;
    QLabel *m_summary;
    QWidget *m_body = nullptr;
};
