// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/HostChoices.h"

#include <QCompleter>

#include <functional>

class QAction;
class QLineEdit;
class QStandardItemModel;

/**
 * Offers in a line what the host has for it, each with a few words on what it is; any other text can be typed. The list
 * opens with what is typed, with the arrow at the end of the line, or with the down key.
 */
class HostCompleter : public QCompleter
{
    Q_OBJECT

public:
    using Choices = std::function<QList<HostChoice>()>;

    /** @p choices is asked whenever the line gets the focus or the list opens. The line owns this. */
    HostCompleter(QLineEdit *line, Choices choices);

    QString pathFromIndex(const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /** A person took one from the list; the line shows it. */
    void chosen(const QString &value);

private:
    /** Asks what there is now; true if there is anything. */
    bool reload();
    void openList();

    QLineEdit *m_line;
    QAction *m_opens;
    QStandardItemModel *m_model;
    Choices m_choices;
    QList<HostChoice> m_shown;
};
