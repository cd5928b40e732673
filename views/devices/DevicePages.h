// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

/** Beside the list of devices when there is no form to show: some words, and buttons for what can be done. */
class DeviceNote : public QWidget
{
    Q_OBJECT

public:
    DeviceNote(const QList<QAction *> &actions, QWidget *parent);

    void setWords(const QString &title, const QString &text);

private:
    QLabel *m_title;
    QLabel *m_text;
};

/** A device of a kind that the program does not know: its XML, and the way to where that can be changed. */
class UnknownDevicePage : public QWidget
{
    Q_OBJECT

public:
    explicit UnknownDevicePage(QWidget *parent);

    void setDevice(const QString &title, const QString &xml);

Q_SIGNALS:
    void showInXmlRequested();

private:
    QLabel *m_title;
    QPlainTextEdit *m_xml;
};
