// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class WrappedLabel;

/** What a person should know of the machine as long as it is so, a line each, with what can be done about it. */
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);

    /** Shows @p words in the line @p id, or takes it away if they are empty. @p action: a button's text; @p more: a tool tip. */
    void setNotice(const QString &id, const QString &words, const QString &action, const QString &more = {});
    void removeNotice(const QString &id);
    /** What the line says; empty if there is none. */
    QString notice(const QString &id) const;

Q_SIGNALS:
    /** The button of a line was pressed. */
    void actionRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        WrappedLabel *words = nullptr;
        QPushButton *action = nullptr;
    };
    Line makeLine(const QString &id);
    void takePalette(const Line &line) const;

    QHash<QString, Line> m_lines;
};
