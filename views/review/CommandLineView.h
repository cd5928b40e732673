// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class DiffView;
class DryRun;
class QLabel;
class QToolBar;

/** The hypervisor's command line before and after, one argument a row. */
class CommandLineView : public QWidget
{
    Q_OBJECT

public:
    CommandLineView(DryRun &dryRun, QWidget *parent);

    DiffView &diffView() { return *m_diff; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    DryRun &m_dryRun;
    QLabel *m_words;
    QToolBar *m_bar;
    DiffView *m_diff;
};
