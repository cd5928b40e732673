// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/** One of several choices that stand side by side in a common frame. */
class SegmentButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Edge { First, Middle, Last };

    /** A quiet one, for "not set", is marked with less colour when it is chosen. */
    SegmentButton(const QString &text, bool isQuiet, QWidget *parent);
    void setEdge(Edge edge);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isQuiet;
    Edge m_edge = Edge::Middle;
};
