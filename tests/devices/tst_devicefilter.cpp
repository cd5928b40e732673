// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceFilter.h"
#include "models/devices/DeviceList.h"
#include "models/devices/TemplateList.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostFacts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Text = u"<domain type='kvm'>\n  <os><type arch='aarch64' machine='virt'>hvm</type></os>\n  <devices>\n    <sound model='ich9'/>\n"
                     "    <disk><target dev='vda'/></disk>\n    <memballoon model='none'/>\n    <disk><target dev='vdb'/></disk>\n  </devices>\n</domain>\n"_s;

} // namespace

/** The order, the sections and the search of lists of devices. */
class TestDeviceFilter : public QObject
{
    Q_OBJECT

    static QStringList column(const QAbstractItemModel &model, int role = Qt::DisplayRole)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, 0).data(role).toString().section(u" · "_s, 0, 0));
        return words;
    }

private Q_SLOTS:
    void groups()
    {
        DomainDraft draft(Text);
        DeviceList list(draft);
        DeviceFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&list);
        QCOMPARE(column(filter), (QStringList{u"vda"_s, u"vdb"_s, u"Sound card"_s, u"Memory balloon"_s}));
        QCOMPARE(column(filter, DeviceList::SectionRole), (QStringList{u"Storage"_s, u"Storage"_s, u"Display and sound"_s, u"Other"_s}));
        filter.setOrder(DeviceFilter::Order::AsWritten);
        QCOMPARE(column(filter), (QStringList{u"Sound card"_s, u"vda"_s, u"Memory balloon"_s, u"vdb"_s}));
        QCOMPARE(column(filter, DeviceList::SectionRole).join(QString()), QString());
        filter.setOrder(DeviceFilter::Order::ByKind);
        QVERIFY(draft.removeRow(Path::fromLiteral(u"devices/disk[1]")).ok());
        draft.undoStack()->undo();
        QCOMPARE(column(filter), (QStringList{u"vda"_s, u"vdb"_s, u"Sound card"_s, u"Memory balloon"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("title") << u"vdb"_s << QStringList{u"vdb"_s};
        QTest::newRow("section") << u"STORAGE"_s << QStringList{u"vda"_s, u"vdb"_s};
        QTest::newRow("element") << u"memball"_s << QStringList{u"Memory balloon"_s};
        QTest::newRow("all words") << u"disk vda"_s << QStringList{u"vda"_s};
        QTest::newRow("nothing") << u"teapot"_s << QStringList();
        QTest::newRow("blank") << u"  "_s << QStringList{u"vda"_s, u"vdb"_s, u"Sound card"_s, u"Memory balloon"_s};
    }
    void finds()
    {
        QFETCH(QString, query);
        DomainDraft draft(Text);
        DeviceList list(draft);
        DeviceFilter filter;
        filter.setSourceModel(&list);
        filter.setQuery(query);
        QTEST(column(filter), "found");
    }

    void keepsWhatOneIsAt()
    {
        DomainDraft draft(Text);
        DeviceList list(draft);
        DeviceFilter filter;
        filter.setSourceModel(&list);
        filter.setQuery(u"vda"_s);
        filter.keep({filter.mapToSource(filter.index(0, 0))});
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[1]/target/@dev"), u"sdz"_s).ok());
        QCOMPARE(column(filter), QStringList{u"sdz"_s});
        filter.setQuery(u"vda "_s);
        QCOMPARE(column(filter), QStringList());
    }

    void whatTheHostHasNotIsSaid()
    {
        HostFacts host;
        host.caps = std::make_shared<DomainCaps>(DomainCaps::read(
            u"<domainCapabilities><devices><tpm supported='no'/><video supported='yes'><enum name='modelType'>"
            "<value>vga</value></enum></video></devices></domainCapabilities>"_s));
        const TemplateList unknown(*XmlDocument::parse(Text));
        const TemplateList list(*XmlDocument::parse(Text), &host);
        QStringList missing;
        for (int row = 0; row < list.rowCount(); ++row) {
            const QString section = list.index(row, 0).data(DeviceList::SectionRole).toString();
            if (section == u"Not on this host, but can be added")
                missing.append(list.index(row, 0).data(DeviceList::ElementRole).toString());
            else // all others are as without a host
                QCOMPARE(section, unknown.index(row, 0).data(DeviceList::SectionRole).toString());
        }
        missing.removeDuplicates();
        QCOMPARE(missing, (QStringList{u"video"_s, u"tpm"_s}));
    }

    void whatDoesNotFitComesLast()
    {
        TemplateList list(*XmlDocument::parse(Text));
        DeviceFilter filter;
        filter.setSourceModel(&list);
        const QStringList sections = column(filter, DeviceList::SectionRole);
        const QStringList titles = column(filter);
        QCOMPARE(sections[titles.indexOf(u"Disk in a file"_s)], u"Storage"_s);
        QCOMPARE(sections[titles.indexOf(u"Memory balloon"_s)], u"There is one already"_s);
        QCOMPARE(sections[titles.indexOf(u"Floppy drive"_s)], u"Not for this type of machine"_s);
        QCOMPARE(sections.first(), u"Storage"_s);
        QCOMPARE(sections.last(), u"Not for this type of machine"_s);
        QVERIFY(sections.indexOf(u"There is one already"_s) > sections.lastIndexOf(u"Other"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeviceFilter)
#include "tst_devicefilter.moc"
