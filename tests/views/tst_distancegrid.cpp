// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"
#include "views/parts/DistanceGrid.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

/** The matrix of distances: typing, the way back, what is no distance, cells that come and go. */
class TestDistanceGrid : public QObject
{
    Q_OBJECT

    static QString domain(int cells)
    {
        QString rows;
        for (int id = 0; id < cells; ++id)
            rows += u"      <cell id='%1' cpus='%1' memory='1024'/>\n"_s.arg(id);
        return u"<domain>\n  <cpu>\n    <numa>\n%1    </numa>\n  </cpu>\n</domain>\n"_s.arg(rows);
    }

    void open(int cells)
    {
        m_grid.reset();
        m_draft = std::make_unique<DomainDraft>(domain(cells));
        m_grid.reset(PagePart::create("distances", *m_draft, &m_window));
        connect(m_draft.get(), &DomainDraft::changed, m_grid.get(), [this] { m_grid->refresh(); });
        m_window.resize(600, 300);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
    }

    QLineEdit *line(int from, int to) const
    {
        for (auto *line : m_grid->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Distance from cell %1 to cell %2"_s.arg(from).arg(to))
                return line;
        }
        return nullptr;
    }

    QString value(int from, int to) const
    {
        return m_draft->value(Path::fromLiteral(u"cpu/numa/cell[%1]/distances/sibling[@id='%2']/@value"_s.arg(from + 1).arg(to)))
            .value_or(QString());
    }

    void type(int from, int to, const QString &text) const
    {
        line(from, to)->setFocus();
        line(from, to)->selectAll();
        QTest::keyClicks(line(from, to), text);
    }

    QWidget m_window;
    std::unique_ptr<DomainDraft> m_draft;
    std::unique_ptr<PagePart> m_grid;

private Q_SLOTS:
    void cleanup() { m_grid.reset(); }

    void setsBothWays()
    {
        open(3);
        type(0, 2, u"31"_s);
        QCOMPARE(value(0, 2), u"31"_s);
        QCOMPARE(value(2, 0), u"31"_s);
        QCOMPARE(line(2, 0)->text(), u"31"_s);
        QCOMPARE(value(0, 1), QString());
        m_draft->undoStack()->undo();
        QCOMPARE(m_draft->text(), m_draft->baseText());
    }

    void setsOneWay()
    {
        open(2);
        m_grid->findChild<QCheckBox *>()->click();
        type(0, 1, u"31"_s);
        QCOMPARE(value(0, 1), u"31"_s);
        QCOMPARE(value(1, 0), QString());
        QCOMPARE(line(1, 0)->placeholderText(), u"31"_s);
    }

    void saysWhatIsNoDistance()
    {
        open(2);
        type(0, 1, u"256"_s);
        QCOMPARE(value(0, 1), u"25"_s); // until there it was one
        QCOMPARE(line(0, 1)->text(), u"256"_s);
        const auto isHelpful = [](const QLabel *label) { return label->text().contains(u"twice as slow"); };
        const auto labels = m_grid->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), isHelpful)); // the objection stands there
        type(0, 1, u"9"_s);
        QCOMPARE(line(0, 1)->text(), u"9"_s);
        QTest::keyClick(line(0, 1), Qt::Key_Tab);
        QCOMPARE(line(0, 1)->text(), u"25"_s);
        QVERIFY(std::any_of(labels.begin(), labels.end(), isHelpful));
    }

    void emptyIsTheUsualOne()
    {
        open(2);
        QCOMPARE(line(0, 1)->placeholderText(), u"20"_s);
        QCOMPARE(line(1, 1)->placeholderText(), u"10"_s);
        QVERIFY(!line(1, 1)->isEnabled());
        type(0, 1, u"40"_s);
        line(0, 1)->selectAll();
        QTest::keyClick(line(0, 1), Qt::Key_Delete);
        QVERIFY(!m_draft->text().contains(u"sibling"));
    }

    void cellsComeAndGo()
    {
        open(1);
        QVERIFY(m_grid->isHidden());
        m_draft->setText(domain(2));
        QVERIFY(!m_grid->isHidden());
        QVERIFY(line(1, 0));
        QVERIFY(!line(2, 0));
        m_draft->setText(domain(3));
        QVERIFY(line(2, 0));
    }
};

QTEST_MAIN(TestDistanceGrid)
#include "tst_distancegrid.moc"
