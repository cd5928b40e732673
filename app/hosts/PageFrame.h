// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;
class QVBoxLayout;

/** A page of the window about a host: one sentence on what it shows, then the rest; and what such pages have in common.
 */
class PageFrame : public QWidget
{
    Q_OBJECT

protected:
    PageFrame(const QString &introduction, QWidget *parent);

    QVBoxLayout *body() { return m_body; }
    /** What is under way or went wrong, instead of the page's content; empty hides it. */
    void say(const QString &words, bool isProblem = false);
    /** A list with columns in the program's manner; @p name is for screen readers. */
    QTreeWidget *addList(const QString &name, const QStringList &columns);

private:
    QVBoxLayout *m_body;
    QLabel *m_words;
};
