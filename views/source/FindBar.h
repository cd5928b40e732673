// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QsciScintilla;

/** Finds text in an editor: as one types, on with Return, back with Shift+Return, away with Escape. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(QsciScintilla *editor, QWidget *parent);
    void open();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool forward, bool fromHere);

    QsciScintilla *m_editor;
    QLineEdit *m_line;
    QLabel *m_outcome;
};
