// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Base =
    u"<domain type='kvm'>\n  <clock offset='utc'>\n    <timer name='rtc' tickpolicy='catchup'/>\n    <!-- kept -->\n    <timer name='tsc' frequency='7'/>\n  </clock>\n</domain>\n"_s;

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asText();
    void everyTable_data();
    void everyTable();
    void cellsAreSetAndUnset();
    void objections();
    void notOffered();
    void rowsAreAddedMovedRemoved();
    void freshKeysAreFree();
    void followsTheDraft();
    void restsWhileMalformed();

private:
    int columnOf(const char *path) const;
    QModelIndex cell(int row, const char *path) const { return m_model->index(row, columnOf(path)); }
    std::unique_ptr<DomainDraft> m_draft;
    std::unique_ptr<RowsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRowsModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_draft = std::make_unique<DomainDraft>(Base);
    m_model = std::make_unique<RowsModel>(*m_draft, *Catalog::instance().byCatalogPath(u"clock/timer[]"_s),
                                          Path::fromLiteral(u"clock/timer[]"));
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

int TestRowsModel::columnOf(const char *path) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (qstrcmp(m_model->column(column).path, path) == 0)
            return column;
    }
    qFatal("no column %s", path);
}

void TestRowsModel::asText()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->rowPath(1).toString(), u"clock/timer[2]"_s);
    QCOMPARE(cell(0, "clock/timer[]/@tickpolicy").data().toString(), u"Catch up, faster"_s);
    QCOMPARE(cell(0, "clock/timer[]/@tickpolicy").data(Qt::EditRole).toString(), u"catchup"_s);
    QCOMPARE(cell(1, "clock/timer[]/@frequency").data().toString(), u"7 Hz"_s);
    QVERIFY(
        cell(1, "clock/timer[]/@frequency").data(Qt::ToolTipRole).toString().contains(u"clock/timer[2]/@frequency"));
    QCOMPARE(m_model->headerData(0, Qt::Vertical).toInt(), 1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestRowsModel::everyTable_data()
{
    QTest::addColumn<QString>("path");
    for (const Setting *setting : Catalog::instance().settings()) {
        if (setting->kind == Kind::Rows && !Catalog::isInRow(*setting))
            QTest::newRow(setting->path) << QString::fromLatin1(setting->path);
    }
}

void TestRowsModel::everyTable()
{
    QFETCH(QString, path);
    DomainDraft draft(u"<domain/>"_s);
    RowsModel model(draft, *Catalog::instance().byCatalogPath(path), Path::fromLiteral(path));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // A row may hold nothing but tables.
    const Setting &table = *Catalog::instance().byCatalogPath(path);
    QVERIFY(model.columnCount() > 0 || !Catalog::instance().nestedTables(table).isEmpty());
    for (int row = 0; row < 3; ++row)
        model.addRow();
    QCOMPARE(model.rowCount(), 3);
    model.moveRow(0, 2);
    for (int row = 2; row >= 0; --row)
        model.removeRow(row);
    QCOMPARE(model.rowCount(), 0);
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), u"<domain/>"_s);
}

void TestRowsModel::cellsAreSetAndUnset()
{
    QVERIFY(m_model->setData(cell(1, "clock/timer[]/@frequency"), u"8"_s));
    QVERIFY(m_draft->text().contains(u"<timer name='tsc' frequency='8'/>"));
    QVERIFY(m_model->setData(cell(1, "clock/timer[]/@frequency"), u""_s));
    QVERIFY(m_draft->text().contains(u"<timer name='tsc'/>"));
    QVERIFY(m_model->setData(cell(0, "clock/timer[]/catchup/@slew"), 5));
    QVERIFY(m_draft->text().contains(u"<catchup slew='5'/>"));
    // The last cell unset leaves the row.
    QVERIFY(m_model->setData(cell(1, "clock/timer[]/@name"), u""_s));
    QCOMPARE(m_model->rowCount(), 2);
    m_draft->undoStack()->setIndex(0);
    QCOMPARE(m_draft->text(), Base);
}

void TestRowsModel::objections()
{
    QSignalSpy objected(m_model.get(), &RowsModel::objected);
    QVERIFY(!m_model->setData(cell(1, "clock/timer[]/@frequency"), u"fast"_s));
    QCOMPARE(objected.size(), 1);
    QVERIFY(!objected.takeFirst().first().toString().isEmpty());
    QVERIFY(!m_model->setData(cell(1, "clock/timer[]/@frequency"), u"8"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData(QModelIndex(), u"8"_s));
    QCOMPARE(m_draft->text(), Base);
}

void TestRowsModel::notOffered()
{
    QCOMPARE(cell(0, "clock/timer[]/@frequency").data().toString(), u"–"_s);
    QVERIFY(!(cell(0, "clock/timer[]/@frequency").flags() & Qt::ItemIsEditable));
    QVERIFY(cell(1, "clock/timer[]/@frequency").flags() & Qt::ItemIsEditable);
    // What is set is shown although it is of no use.
    QVERIFY(m_draft->set(Path::fromLiteral(u"clock/timer[1]/@frequency"), u"5"_s).ok());
    QVERIFY(cell(0, "clock/timer[]/@frequency").flags() & Qt::ItemIsEditable);
}

void TestRowsModel::rowsAreAddedMovedRemoved()
{
    const auto names = [&] {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found.append(cell(row, "clock/timer[]/@name").data(Qt::EditRole).toString());
        return found;
    };
    m_model->addRow();
    QCOMPARE(m_model->rowCount(), 3);
    const QString added = names().last();
    QVERIFY(!added.isEmpty() && added != u"rtc" && added != u"tsc");
    m_model->moveRow(2, 0);
    QCOMPARE(names(), (QStringList{added, u"rtc"_s, u"tsc"_s}));
    m_model->removeRow(1);
    QCOMPARE(names(), (QStringList{added, u"tsc"_s}));
    QVERIFY(m_draft->text().contains(u"<!-- kept -->"));
    m_draft->undoStack()->setIndex(0);
    QCOMPARE(m_draft->text(), Base);
    QCOMPARE(names(), (QStringList{u"rtc"_s, u"tsc"_s}));
}

void TestRowsModel::freshKeysAreFree()
{
    DomainDraft draft(u"<domain><cpu><numa><cell id='0'/><cell id='2'/></numa></cpu></domain>"_s);
    RowsModel cells(draft, *Catalog::instance().byCatalogPath(u"cpu/numa/cell[]"_s),
                    Path::fromLiteral(u"cpu/numa/cell[]"));
    for (int added = 0; added < 3; ++added)
        cells.addRow();
    QSet<QString> ids;
    for (int row = 0; row < cells.rowCount(); ++row)
        ids.insert(draft.value(cells.cellPath(row, 0)).value_or(QString()));
    QCOMPARE(ids.size(), 5);
    // A table inside of a row.
    RowsModel siblings(draft, *Catalog::instance().byCatalogPath(u"cpu/numa/cell[]/distances/sibling[]"_s),
                       Path::fromLiteral(u"cpu/numa/cell[2]/distances/sibling[]"));
    siblings.addRow();
    QCOMPARE(siblings.rowCount(), 1);
    QCOMPARE(draft.rowCount(Path::fromLiteral(u"cpu/numa/cell[2]/distances/sibling[]")), 1);
    QCOMPARE(draft.rowCount(Path::fromLiteral(u"cpu/numa/cell[1]/distances/sibling[]")), 0);
}

void TestRowsModel::followsTheDraft()
{
    const QSignalSpy changed(m_model.get(), &RowsModel::dataChanged);
    m_draft->setText(QString(Base).replace(u"    <timer name='rtc' tickpolicy='catchup'/>\n"_s, QString()));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, "clock/timer[]/@name").data(Qt::EditRole).toString(), u"tsc"_s);
    m_draft->setText(u"<domain/>"_s);
    QCOMPARE(m_model->rowCount(), 0);
    m_draft->discard();
    QCOMPARE(m_model->rowCount(), 2);
}

void TestRowsModel::restsWhileMalformed()
{
    m_draft->setText(u"<domain><clock>"_s);
    QCOMPARE(m_model->rowCount(), 2);
    QSignalSpy objected(m_model.get(), &RowsModel::objected);
    m_model->addRow();
    m_model->removeRow(0);
    m_model->moveRow(0, 1);
    QVERIFY(!m_model->setData(cell(1, "clock/timer[]/@frequency"), u"8"_s));
    QVERIFY(objected.size() >= 4);
    QCOMPARE(m_draft->text(), u"<domain><clock>"_s);
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
