// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/DiffPane.h"
#include "views/review/DiffView.h"

#include <QTest>

#include <memory>

/** Two texts of 200 lines in a DiffView that is in front, for each test anew. */
class DiffTrial : public QObject
{
    Q_OBJECT

protected:
    const QString left = numbered(200);
    /** Line 20 (from 0) changed, one added behind line 60, line 100 removed, the last but one changed. */
    const QString right = changed(left);
    std::unique_ptr<DiffView> m_view;

    static bool isInView(const DiffPane *pane, int line)
    {
        const int visible = pane->visibleOfLine(line) - pane->firstVisible();
        return pane->SendScintilla(DiffPane::SCI_GETLINEVISIBLE, line) && visible >= 0 && visible < pane->linesOnScreen();
    }

    /** The middle of a line of a pane, in its viewport. */
    static QPoint pointOf(const DiffPane *pane, int line)
    {
        const int visible = pane->visibleOfLine(line) - pane->firstVisible();
        return {pane->viewport()->width() / 2, visible * pane->rowHeight() + pane->rowHeight() / 2};
    }

protected Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<DiffView>();
        m_view->resize(1000, 500);
        m_view->setTexts(left, right);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }

    void cleanup() { m_view.reset(); }

private:
    static QString numbered(int count)
    {
        QString text = QStringLiteral("<domain>\n");
        for (int i = 1; i < count - 1; ++i)
            text += QStringLiteral("  <line number='%1'/>\n").arg(i);
        return text + QStringLiteral("</domain>\n");
    }

    static QString changed(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        lines[198].replace(u'\'', u'"');
        lines.removeAt(100);
        lines.insert(61, QStringLiteral("  <added/>"));
        lines[20].replace(QStringLiteral("20"), QStringLiteral("twenty"));
        return lines.join(u'\n');
    }
};
