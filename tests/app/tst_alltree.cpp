// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "views/tree/AddNodeDialog.h"
#include "views/tree/AllSettingsPage.h"
#include "views/tree/TreeView.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

/** The page of all settings, as a person works with it. */
class TestAllTree : public GuiTest
{
    Q_OBJECT

private:
    AllSettingsPage &page() const
    {
        editor().showPage(u"all"_s);
        return *editor().findChild<AllSettingsPage *>();
    }

    TreeView &view() const { return *page().findChild<TreeView *>(); }
    QLineEdit *filter() const { return page().findChild<QLineEdit *>(); }

    void open(const QString &text)
    {
        window().openFile(writeFile(u"tree.xml"_s, text.toUtf8()));
        QVERIFY(window().currentEditor());
        page();
    }

    void go(QStringView path) const
    {
        page().showPlace(Path::fromLiteral(path));
        QCOMPARE(page().currentPlace()->toString(), path.toString());
        view().setFocus();
    }

    /** What is in the view, as names with their depth. */
    QStringList shown() const
    {
        QStringList rows;
        for (QModelIndex index = view().model()->index(0, 0); index.isValid(); index = view().indexBelow(index))
            rows.append(index.data().toString());
        return rows;
    }

    QWidget *cellEditor() const
    {
        if (auto *box = view().viewport()->findChild<QComboBox *>())
            return box;
        return view().viewport()->findChild<QLineEdit *>();
    }

    static QString small()
    {
        return uR"(<domain type='kvm'>
  <name>tree</name>
  <memory unit='KiB'>1048576</memory>
  <os>
    <type arch='x86_64'>hvm</type>
  </os>
  <colour>green</colour>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source file='/a.img'/>
      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
)"_s;
    }

private Q_SLOTS:
    void filtersRows()
    {
        open(small());
        QCOMPARE(shown().first(), u"domain"_s);
        QVERIFY(shown().contains(u"colour"_s));
        QVERIFY(!shown().contains(u"@cache"_s)); // closed
        QTest::keyClicks(&view(), u"cac"_s); // letters go to the filter
        QCOMPARE(filter()->text(), u"cac"_s);
        QVERIFY(shown().contains(u"@cache"_s));
        QVERIFY(!shown().contains(u"colour"_s));
        filter()->clear();
        QVERIFY(shown().contains(u"colour"_s));
        QVERIFY(!shown().contains(u"@cache"_s)); // closed as before
    }

    void editsAValue()
    {
        open(small());
        go(u"memory");
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(cellEditor());
        QVERIFY(line);
        QCOMPARE(line->text(), u"1048576"_s);
        QVERIFY(!line->placeholderText().isEmpty());
        line->selectAll();
        QTest::keyClicks(line, u"2097152"_s);
        // The grammar's verdict comes while one types, and the row is told anew.
        draft().setGrammarVerdict({{{0, 1, {}, Path::fromLiteral(u"memory"), u"Something."_s, {}}}, {}});
        QCOMPARE(line->text(), u"2097152"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(draft().text(), small().replace(u"1048576"_s, u"2097152"_s));
        QCOMPARE(draft().undoStack()->undoText(), u"set Memory"_s);
        QCOMPARE(view().currentIndex().siblingAtColumn(2).data().toString(), u"Was: 1048576"_s);
        action(u"Undo set Memory"_s)->trigger();
        QCOMPARE(draft().text(), small());
    }

    void choosesAWord()
    {
        open(small());
        go(u"devices/disk/driver/@cache");
        QTest::keyClick(&view(), Qt::Key_Return);
        auto *box = qobject_cast<QComboBox *>(cellEditor());
        QVERIFY(box);
        QCOMPARE(box->currentText(), u"none"_s);
        QVERIFY(!box->isEditable());
        box->setFocus();
        QTest::keyClicks(box, u"writeb"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(draft().text(), small().replace(u"cache='none'"_s, u"cache='writeback'"_s));
    }

    void addsWithCompanionsAndTakesBack()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        open(small());
        go(u"devices");
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<AddNodeDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"interf"_s);
            QCOMPARE(dialog->chosen(), u"interface"_s);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        QTest::keyClick(&view(), Qt::Key_Insert);
        QCOMPARE(page().currentPlace()->toString(), u"devices/interface"_s);
        QVERIFY(draft().value(Path::fromLiteral(u"devices/interface/@type")));
        QVERIFY(shown().contains(u"interface"_s));
        QCOMPARE(draft().undoStack()->count(), 1);
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(draft().text(), small());
        draft().undoStack()->undo();
        QVERIFY(draft().value(Path::fromLiteral(u"devices/interface/@type")));
        draft().undoStack()->undo();
        QCOMPARE(draft().text(), small());
    }

    void addsWhatARowOffers()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        open(small());
        QVERIFY(!shown().contains(u"title"_s));
        page().findChild<QCheckBox *>()->click();
        QVERIFY(shown().contains(u"title"_s));
        const QModelIndexList rows = view().model()->match(view().model()->index(0, 0, view().model()->index(0, 0)),
                                                           Qt::DisplayRole, u"title"_s, 1, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        view().setCurrentIndex(rows.first());
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Return);
        // One types its value at once.
        auto *line = qobject_cast<QLineEdit *>(cellEditor());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"A tree"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(draft().value(Path::fromLiteral(u"title")), u"A tree"_s);
        draft().undoStack()->setIndex(0);
        QCOMPARE(draft().text(), small());
    }

    void tellsWhatIsUnknown()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        open(small());
        go(u"colour");
        QVERIFY(view().currentIndex().data(SettingsTree::FitRole).toInt() == int(GrammarPlace::Fit::Unknown));
        QVERIFY(!view().currentIndex().siblingAtColumn(2).data().toString().isEmpty());
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(draft().text(), small().remove(u"  <colour>green</colour>\n"_s));
    }

    void staysWhereOneIs()
    {
        open(small());
        go(u"devices/disk/source/@file");
        editor().showPage(u"overview"_s);
        QVERIFY(draft().set(Path::fromLiteral(u"title"), u"Elsewhere"_s).ok());
        QVERIFY(draft().set(Path::fromLiteral(u"vcpu"), u"2"_s).ok());
        QCOMPARE(page().currentPlace()->toString(), u"devices/disk/source/@file"_s);
        QVERIFY(shown().contains(u"title"_s));
        QVERIFY(shown().contains(u"@file"_s));
    }

    void leadsToXmlAndForm()
    {
        open(small());
        go(u"memory");
        click(&page(), u"Show its form"_s);
        QCOMPARE(editor().currentPage(), u"memory"_s);
        go(u"devices/disk/source/@file");
        click(&page(), u"Show in XML"_s);
        QCOMPARE(editor().currentPage(), u"xml"_s);
        QCOMPARE(xml()->selectedText(), u"file='/a.img'"_s);
        go(u"os");
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"<os>\n    <type arch='x86_64'>hvm</type>\n  </os>"_s);
    }

    void completesAnEmptyDefinition()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        open(u"<domain/>\n"_s);
        click(&page(), u"Add what is missing"_s);
        QVERIFY(Validator::installed().value()->problems(draft().document()).isEmpty());
        QVERIFY(draft().value(Path::fromLiteral(u"name")));
        QCOMPARE(draft().undoStack()->count(), 1);
    }
};

QTEST_MAIN(TestAllTree)
#include "tst_alltree.moc"
