// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"

#include <QLineEdit>

class SettingFilter;
class QCompleter;

/** Finds any setting by the words of its label, help or path, and says which one a person chose. */
class SettingSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit SettingSearch(QWidget *parent);

Q_SIGNALS:
    void settingChosen(const Path &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    SettingFilter *m_filter;
    QCompleter *m_completer;
};
