// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

/** The rows of a SettingsTree: keys and clicks on a row mean its value, or what the row offers. */
class TreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TreeView(QWidget *parent);

    /** Edits the value of the row, if it can have one. */
    void editValue(const QModelIndex &index);

Q_SIGNALS:
    /** Return, F2 or a double click on a row. */
    void rowActivated(const QModelIndex &index);
    /** Letters typed here, for the filter. */
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
};
