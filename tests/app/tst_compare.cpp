// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/hosts/HostsView.h"
#include "views/review/DiffView.h"
#include "views/review/ReviewPage.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const QByteArray definition = "<domain type='kvm'>\n  <name>a</name>\n  <memory unit='MiB'>512</memory>\n  <vcpu>1</vcpu>\n"
                              "  <devices>\n    <graphics type='vnc' passwd='s3cret'/>\n  </devices>\n</domain>\n";

} // namespace

/** Any two definitions side by side: files, drafts, and what hosts have. */
class TestCompare : public GuiTest
{
    Q_OBJECT

private:
    CompareDialog *dialog() const { return window().findChild<CompareDialog *>(); }
    QComboBox *side(int side) const { return dialog()->findChildren<QComboBox *>().value(side); }

    /** Types a part of a title and takes what the list below it offers first. */
    void choose(int which, const QString &title) const
    {
        const int index = side(which)->findText(title, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(title));
        side(which)->setFocus();
        side(which)->setCurrentIndex(index);
    }

    void chooseFile(int side, const QString &path)
    {
        nameFile(path);
        click(dialog(), side == 0 ? u"File at the left…"_s : u"File at the right…"_s);
    }

    ReviewPage *compare(int tab) const
    {
        click(dialog(), u"Compare"_s);
        const bool isThere = QTest::qWaitFor([&] { return tabs().count() > tab; });
        return isThere ? qobject_cast<ReviewPage *>(tabs().widget(tab)) : nullptr;
    }

private Q_SLOTS:
    void twoFiles()
    {
        const QString left = writeFile(u"a.xml"_s, definition);
        const QString right = writeFile(u"b.xml"_s, QByteArray(definition).replace(">512<", ">1024<").replace("s3cret", "other"));
        action(u"Compare definitions…"_s)->trigger();
        QVERIFY(!button(dialog(), u"Compare"_s)->isEnabled());
        chooseFile(0, left);
        chooseFile(1, right);
        ReviewPage *page = compare(0);
        QVERIFY(page);
        QCOMPARE(tabs().tabText(0), u"a.xml ↔ b.xml"_s);
        QCOMPARE(page->diffView().changeCount(), 2);
        QVERIFY(!page->diffView().patch().contains(u"s3cret"));
        QVERIFY(!page->diffView().revertAction()->isEnabled());
        for (const auto *candidate : page->findChildren<QAbstractButton *>())
            QVERIFY2(!candidate->isVisible() || !candidate->accessibleName().startsWith(u"Revert"), qPrintable(candidate->accessibleName()));
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"after Apply", Qt::CaseInsensitive), qPrintable(label->text()));
        press(QKeySequence(u"Ctrl+W"_s));
        QCOMPARE(tabs().count(), 0);
    }

    void aMissingFileIsTold()
    {
        const QString left = writeFile(u"a.xml"_s, definition);
        const QString right = writeFile(u"b.xml"_s, definition);
        action(u"Compare definitions…"_s)->trigger();
        chooseFile(0, left);
        chooseFile(1, right);
        QVERIFY(QFile::remove(right));
        click(dialog(), u"Compare"_s);
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"b.xml cannot be read: ");
        }));
        QVERIFY(button(dialog(), u"Compare"_s)->isEnabled());
        QCOMPARE(tabs().count(), 0);
        dialog()->reject();
    }

    void aDraftWithAnotherMachine()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Shop"_s);
        action(u"Compare definitions…"_s)->trigger();
        // What is open comes first, and the draft against what it began with needs no choice.
        QCOMPARE(side(0)->currentText(), u"web01 · before the draft"_s);
        QCOMPARE(side(1)->currentText(), u"web01 · the draft"_s);
        choose(0, u"db-numa · as saved"_s);
        ReviewPage *page = compare(1);
        QVERIFY(page);
        QCOMPARE(tabs().tabText(1), u"db-numa ↔ web01"_s);
        QVERIFY(page->diffView().diff().right.text().contains(u"<title>Shop</title>"));
        QVERIFY(page->diffView().diff().left.text().contains(u"<name>db-numa</name>"));
        QVERIFY(page->diffView().changeCount() > 1);
    }

    void twoMachinesOfAHostFromTheList()
    {
        Connection *connection = openHost(ownHost());
        const QString web = connection->domains().first().uuid;
        const auto copied = connection->defineNew(u"<domain type='test'><name>other</name><memory>4096</memory><os><type>hvm</type></os></domain>"_s);
        QTRY_VERIFY(copied.isFinished());
        QVERIFY(copied.result().ok());
        QTRY_COMPARE(connection->domains().size(), 2);
        window().hosts().setCurrentDomain(connection->uri(), web);
        window().compareFromList();
        QVERIFY(side(0)->currentText().startsWith(u"web · as saved"));
        choose(1, u"other · as saved"_s);
        ReviewPage *page = compare(0);
        QVERIFY(page);
        QVERIFY(page->diffView().diff().right.text().contains(u"<name>other</name>"));
        QVERIFY(!page->diffView().patch().contains(u"s3cret"));
    }

    void whatRunsWithWhatIsSaved()
    {
        Connection *connection = openHost(ownHost());
        openDomain(connection, u"web"_s);
        const auto started = connection->start(connection->domains().first().uuid);
        QTRY_VERIFY(started.isFinished());
        QTRY_VERIFY(isActive(connection->domains().first().state));
        type(u"title"_s, u"For later"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        action(u"Compare definitions…"_s)->trigger();
        choose(0, u"web · as it runs"_s);
        choose(1, u"web · as saved"_s);
        ReviewPage *page = compare(1);
        QVERIFY(page);
        QVERIFY(page->diffView().diff().right.text().contains(u"<title>For later</title>"));
        QVERIFY(!page->diffView().diff().left.text().contains(u"For later"));
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
