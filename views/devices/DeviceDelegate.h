// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/**
 * Rows with the roles of DeviceList: an icon, a title with marks at its end, a line of details. Above the first row of
 * a section stands the section's name; it is no row of its own, so that keys and selections go from device to device.
 * As connected, devices are moved in under what they sit on, with lines that lead there.
 */
class DeviceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** How much of the row's height the section's name takes; 0 if it begins none. */
    static int headingHeight(const QFontMetrics &metrics, const QModelIndex &index);

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height);
    static void paintBranch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &icon);
    static int paintMarks(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index);
};
