// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/** The pages of the editor, each with an icon and a mark that counts its changes or warns of a problem. */
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent);

    void addPage(const QString &id, const QString &title);
    void addSeparator();
    QString title(const QString &id) const { return itemFor(id) ? itemFor(id)->text() : QString(); }
    /** @p changes: 0 shows nothing. */
    void setMarks(const QString &id, int changes, bool hasProblem);
    /** How many things the page has, shown while it has no changes; 0 shows nothing. */
    void setCount(const QString &id, int count);
    /** Dimmed: there is nothing to show on it now; it can be chosen all the same. */
    void setDimmed(const QString &id, bool isDimmed);
    void setCurrentPage(const QString &id);
    QString currentPage() const;

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    QListWidgetItem *itemFor(const QString &id) const;
    static void describe(QListWidgetItem *item);
};
