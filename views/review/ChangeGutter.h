// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class QToolButton;

/** The column between two panes, with a button for each change in view that puts back what the left side has. */
class ChangeGutter : public QWidget
{
    Q_OBJECT
public:
    /** A change in view, and where its button goes. */
    struct Place
    {
        int change = 0; ///< from 0
        int top = 0;    ///< in pixels
    };

    explicit ChangeGutter(QWidget *parent = nullptr);

    void setRowHeight(int height) { m_rowHeight = height; }
    void setColors(const QColor &icon, const QColor &background, const QColor &edge);
    /** Shows buttons for these changes, of @p changeCount in all, and no others. */
    void setPlaces(const QList<Place> &places, int changeCount);
    /** The button of a change; null if it is not in view. */
    QToolButton *button(int change) const;

Q_SIGNALS:
    void revertClicked(int change);
    /** A button that had the keyboard went out of view. */
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton();
    QIcon revertIcon(const QColor &color) const;

    QList<QToolButton *> m_buttons;
    QIcon m_icon;
    QColor m_background;
    QColor m_edge;
    int m_rowHeight = 18;
};
