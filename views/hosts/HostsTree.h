// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

/** The tree in the host list: Return opens, letters go to the filter, hosts keep their folded state over a filter. */
class HostsTree : public QTreeView
{
    Q_OBJECT

public:
    explicit HostsTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /** While true all hosts are unfolded; back to false each is as the person left it. */
    void setFiltering(bool filtering);

Q_SIGNALS:
    /** Return or a double click on a row, host or domain. */
    void rowActivated(const QModelIndex &index);
    /** "Leave it closed" was clicked in a host's row. */
    void leaveClicked(const QModelIndex &index);
    /** The current row is another one; invalid: none. */
    void rowCurrent(const QModelIndex &index);
    /** Letters typed here, for the filter. */
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void restoreFolding(const QModelIndex &host);

    QSet<QString> m_folded; // URIs
    bool m_filtering = false;
};
