// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "views/pages/FieldBinding.h"
#include "views/fields/FieldEditor.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/** The field of a size on a draft: whatever counts where no unit is written, what a person typed is what is meant. */
class TestSizeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownAndTyped_data();
    void shownAndTyped();
};

void TestSizeEditor::shownAndTyped_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before"); // the element in the XML
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &shown, const QString &after) {
        QTest::newRow(name) << u"devices/shmem[]/size"_s << u"devices/shmem/size"_s << before << shown << u"64 MiB"_s << after;
    };
    row("bytes", u"<size>4194304</size>"_s, u"4 MiB"_s, u"<size>67108864</size>"_s);
    row("its own unit", u"<size unit='M'>4</size>"_s, u"4 MiB"_s, u"<size unit='M'>64</size>"_s);
    row("nothing there", u"<role/>"_s, u" MiB"_s, u"<size>67108864</size>"_s);
    QTest::newRow("KiB") << u"memory"_s << u"memory"_s << u"<memory>2048</memory>"_s << u"2 MiB"_s << u"8 MiB"_s << u"<memory>8192</memory>"_s;
    QTest::newRow("MiB") << u"features/smm/tseg"_s << u"features/smm/tseg"_s << u"<tseg>48</tseg>"_s << u"48 MiB"_s << u"16 MiB"_s
                         << u"<tseg>16</tseg>"_s;
}

void TestSizeEditor::shownAndTyped()
{
    QFETCH(QString, setting);
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QFETCH(QString, after);
    const QString text = u"<domain>\n  <features><smm state='on'>%1</smm></features>\n  <devices><shmem name='a'>%1</shmem></devices>\n  %1\n</domain>\n"_s;
    DomainDraft draft(text.arg(before));
    QWidget host;
    auto *binding = new FieldBinding(draft, *Catalog::instance().byCatalogPath(setting), Path::fromLiteral(path), &host);
    connect(&draft, &DomainDraft::changed, binding, &FieldBinding::refresh);
    host.show();
    auto &line = *host.findChild<QLineEdit *>();
    QCOMPARE(line.text() + u' ' + host.findChild<QComboBox *>()->currentText(), shown);
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, typed);
    QVERIFY2(draft.text().contains(after), qPrintable(draft.text()));
    const auto displayed = [&](const DomainDraft &of) {
        const Setting &size = *Catalog::instance().byCatalogPath(setting);
        const Path place = Path::fromLiteral(path);
        return Settings::displayed(size, of.value(place), Settings::companion(of.document(), size, place));
    };
    QCOMPARE(displayed(draft), typed);
}

QTEST_MAIN(TestSizeEditor)
#include "tst_sizeeditor.moc"
