// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "views/pages/FieldBinding.h"
#include "views/fields/FieldEditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/** The field of a Duration or a Percent on a draft, typed into as a person does. */
class TestQuantityEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<DomainDraft> m_draft;
    std::unique_ptr<QWidget> m_host;
    FieldBinding *m_binding = nullptr;
    Path m_path;

    void open(const QString &path, const QString &content)
    {
        m_host = std::make_unique<QWidget>();
        m_draft = std::make_unique<DomainDraft>(u"<domain>\n  <os/>\n%1</domain>\n"_s.arg(content));
        m_path = Path::fromLiteral(path);
        m_binding = new FieldBinding(*m_draft, *Catalog::instance().byCatalogPath(path), m_path, m_host.get());
        connect(m_draft.get(), &DomainDraft::changed, m_binding, &FieldBinding::refresh);
        m_host->show();
    }

    QLineEdit &line() const { return *m_host->findChild<QLineEdit *>(); }
    QComboBox &units() const { return *m_host->findChild<QComboBox *>(); }
    QString shown() const { return line().text() + u' ' + units().currentText(); }
    QString value() const { return m_draft->value(m_path).value_or(u"unset"_s); }

    void type(const QString &text) const
    {
        line().selectAll();
        QTest::keyClick(&line(), Qt::Key_Delete);
        QTest::keyClicks(&line(), text);
    }

    void choose(const QString &unit) const
    {
        const int index = units().findText(unit);
        QVERIFY(index >= 0);
        units().setCurrentIndex(index);
        Q_EMIT units().activated(index);
    }

private Q_SLOTS:
    void aDurationReadsWell()
    {
        open(u"cputune/period"_s, u"  <cputune>\n    <period>100000</period>\n  </cputune>\n"_s);
        QCOMPARE(shown(), u"100 ms"_s);
        type(u"20"_s);
        QCOMPARE(value(), u"20000"_s);
        choose(u"µs"_s);
        QCOMPARE(shown(), u"20000 µs"_s);
        QCOMPARE(value(), u"20000"_s);
        type(u"12345"_s);
        QCOMPARE(value(), u"12345"_s);
        type(u""_s);
        QCOMPARE(value(), u"unset"_s);
        m_draft->undoStack()->undo();
        QVERIFY(value() != u"unset");
    }

    void whatIsNoDurationIsNotTaken()
    {
        open(u"cputune/period"_s, u"  <cputune>\n    <period>soon</period>\n  </cputune>\n"_s);
        QCOMPARE(line().text(), u"soon"_s);
        QCOMPARE(value(), u"soon"_s);
        type(u"x"_s);
        QVERIFY(!m_binding->objection().isEmpty());
        QCOMPARE(line().text(), u"x"_s);
        type(u"50 ms"_s);
        QCOMPARE(value(), u"50000"_s);
        QCOMPARE(m_binding->objection(), QString());
    }

    void aPartOfItsPeriod()
    {
        open(u"cputune/quota"_s, u"  <cputune>\n    <period>50000</period>\n    <quota>75000</quota>\n  </cputune>\n"_s);
        QCOMPARE(shown(), u"150 %"_s);
        type(u"200"_s);
        QCOMPARE(value(), u"100000"_s);
        QVERIFY(m_draft->set(Path::fromLiteral(u"cputune/period"), u"100000"_s));
        QCOMPARE(shown(), u"100 %"_s);
        QCOMPARE(value(), u"100000"_s);
        choose(u"µs"_s);
        QCOMPARE(shown(), u"100000 µs"_s);
    }

    void aWord()
    {
        open(u"cputune/quota"_s, {});
        choose(u"No limit"_s);
        QCOMPARE(value(), u"-1"_s);
        QCOMPARE(m_draft->undoStack()->count(), 1);
        type(u"150"_s);
        QCOMPARE(value(), u"150000"_s);
        QCOMPARE(shown(), u"150 %"_s);
        open(u"cputune/quota"_s, u"  <cputune>\n    <quota>17592186044415</quota>\n  </cputune>\n"_s);
        QCOMPARE(shown(), u"17592186044415 No limit"_s);
        QCOMPARE(value(), u"17592186044415"_s);
    }
};

QTEST_MAIN(TestQuantityEditor)
#include "tst_quantityeditor.moc"
