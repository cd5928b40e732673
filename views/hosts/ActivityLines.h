// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

class Connection;
class HostsModel;
class QLabel;
class QPushButton;

/** A line for each host that has not answered for a second: what it was asked, since when, and a way out of it. */
class ActivityLines : public QWidget
{
    Q_OBJECT

public:
    /** \a model is not owned and must outlive this. */
    explicit ActivityLines(HostsModel *model, QWidget *parent = nullptr);

private:
    struct Line
    {
        QWidget *widget;
        QLabel *words;
        QPushButton *out;
    };

    void watch(int first, int last);
    void update();
    void show(Connection *connection);
    Line makeLine(Connection *connection);

    HostsModel *const m_model;
    QHash<Connection *, Line> m_lines;
    QTimer m_ticks; ///< runs while a host has something to answer
};
