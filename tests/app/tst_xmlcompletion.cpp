// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Validator.h"
#include "tests/app/XmlTest.h"
#include "tests/support/Needs.h"
#include "views/source/CompletionModel.h"
#include "views/source/CompletionPopup.h"

#include <QLabel>
#include <QListView>
#include <QToolTip>

using namespace Qt::StringLiterals;

/** What is typed in the XML page is completed; by keys alone. */
class TestXmlCompletion : public XmlTest
{
    Q_OBJECT

private:
    CompletionPopup &popup() const
    {
        auto *found = editor().findChild<CompletionPopup *>();
        Q_ASSERT(found);
        return *found;
    }

    QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *model = popup().list()->model();
        for (int row = 0; popup().isVisible() && row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    QString chosen() const { return popup().current() ? popup().list()->currentIndex().data().toString() : QString(); }

    void keys(const QString &text) const { QTest::keyClicks(xml(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(xml(), key, modifiers);
    }

    /** The text with the cursor in it. */
    QString textWithCursor() const
    {
        const long bytes = xml()->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
        QByteArray text = xml()->text().toUtf8();
        return QString::fromUtf8(text.insert(bytes, "|"));
    }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        openPractice(u"web01"_s);
    }

    void anElementWithItsParts()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"</memory>"_s);
        key(Qt::Key_Return);
        keys(u"<"_s);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY2(shown().contains(u"genid"_s), qPrintable(shown().join(u' ')));
        QVERIFY(!shown().contains(u"memory"_s)); // there already
        keys(u"numat"_s);
        QCOMPARE(shown(), QStringList{u"numatune"_s});
        QCOMPARE(chosen(), u"numatune"_s);
        const QString typed = draft().text();
        key(Qt::Key_Return);
        QVERIFY(!popup().isVisible());
        QVERIFY2(textWithCursor().contains(u"</memory>\n  <numatune>\n    |\n  </numatune>\n"),
                 qPrintable(textWithCursor()));
        QCOMPARE(xml()->text(), draft().text());
        QVERIFY(!draft().textError());
        action(u"Undo complete numatune"_s)->trigger();
        QCOMPARE(draft().text(), typed);
        QCOMPARE(xml()->text(), typed);
    }

    void anAttributeAndItsWord()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"<memory"_s);
        keys(u" "_s);
        QTRY_VERIFY(popup().isVisible());
        QCOMPARE(chosen(), QString()); // Enter would still be a line end
        QVERIFY(!shown().contains(u"unit"_s));
        key(Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        key(Qt::Key_Backspace);
        QVERIFY(!draft().isModified());
        clickBehind(u"<vcpu"_s);
        keys(u" "_s);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY(!shown().contains(u"placement"_s));
        key(Qt::Key_Down);
        QVERIFY(!chosen().isEmpty());
        keys(u"cpus"_s);
        QCOMPARE(chosen(), u"cpuset"_s);
        key(Qt::Key_Tab);
        QVERIFY2(textWithCursor().contains(u"<vcpu cpuset='|' placement='static'>"), qPrintable(textWithCursor()));
    }

    void aText()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"<on_crash>"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY(shown().contains(u"preserve"_s));
        QCOMPARE(chosen(), u"restart"_s); // what is there
        keys(u"p"_s);
        QCOMPARE(chosen(), u"preserve"_s);
        key(Qt::Key_Return);
        QVERIFY2(textWithCursor().contains(u"<on_crash>preserve|</on_crash>"), qPrintable(textWithCursor()));
    }

    void whatTheHostHas()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        QTRY_VERIFY(draft().host() && draft().host()->offers);
        clickBehind(u"<source network='"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup().isVisible());
        QVERIFY2(shown().contains(u"default"_s), qPrintable(shown().join(u' ')));
    }

    void aWordInPlaceOfAnother()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"<vcpu placement='st"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(shown(), (QStringList{u"static"_s, u"auto"_s}));
        QCOMPARE(chosen(), u"static"_s);
        key(Qt::Key_Down);
        QCOMPARE(chosen(), u"auto"_s);
        QVERIFY(!popup().findChildren<QLabel *>().first()->text().isEmpty());
        key(Qt::Key_Enter);
        QVERIFY2(textWithCursor().contains(u"<vcpu placement='auto'|>"), qPrintable(textWithCursor()));
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(xml()->text(), draft().text());
        clickBehind(u"<vcpu placement="_s);
        key(Qt::Key_Delete); // both quotes and the word
        for (int i = 0; i < 7; ++i)
            key(Qt::Key_Delete);
        QVERIFY(draft().text().contains(u"<vcpu placement=>"));
        key(Qt::Key_Backspace);
        keys(u"="_s);
        QTRY_VERIFY(popup().isVisible());
        keys(u"'"_s);
        QTRY_VERIFY(popup().isVisible());
        key(Qt::Key_Return);
        QVERIFY2(textWithCursor().contains(u"<vcpu placement='static'|>"), qPrintable(textWithCursor()));
    }

    void theEndTagAtOnce()
    {
        clickBehind(u"</memory>"_s);
        keys(u"<title>A</"_s);
        QVERIFY2(textWithCursor().contains(u"<title>A</title>|"), qPrintable(textWithCursor()));
        QVERIFY(!draft().textError());
        press(QKeySequence::Undo);
        QVERIFY(draft().text().contains(u"<title>A</\n"));
        QCOMPARE(xml()->text(), draft().text());
    }

    void aWholeDevice()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"<devices>"_s);
        key(Qt::Key_Return);
        keys(u"<"_s);
        QTRY_VERIFY(popup().isVisible());
        QCOMPARE(shown().count(u"disk"_s), 1);
        QVERIFY(shown().indexOf(u"CD or DVD drive"_s) > shown().indexOf(u"disk"_s));
        keys(u"dvd"_s);
        QCOMPARE(chosen(), u"CD or DVD drive"_s);
        const QModelIndex index = popup().list()->currentIndex();
        QCOMPARE(index.data(CompletionModel::SectionRole).toString(), u"Whole devices"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"CD or DVD drive, a whole device"_s);
        const QString typed = draft().text();
        key(Qt::Key_Return);
        QVERIFY2(textWithCursor().contains(u"<devices>\n  <disk type='file' device='cdrom'>\n    <driver"),
                 qPrintable(textWithCursor()));
        QVERIFY(!draft().textError());
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), typed);
    }

    void aNamespaceComesAlong()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"</devices>"_s);
        key(Qt::Key_Return);
        keys(u"<qemu:com"_s);
        QTRY_COMPARE(chosen(), u"qemu:commandline"_s);
        const QString typed = draft().text();
        key(Qt::Key_Return);
        QVERIFY(
            draft().text().startsWith(u"<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"));
        QVERIFY2(textWithCursor().contains(u"<qemu:commandline>\n    |\n  </qemu:commandline>"),
                 qPrintable(textWithCursor()));
        QVERIFY(!draft().textError());
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), typed);
        QCOMPARE(xml()->text(), typed);
    }

    void stepsBackWhenItIsNotWanted()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        clickBehind(u"</memory>"_s);
        keys(u"<"_s);
        QTRY_VERIFY(popup().isVisible());
        keys(u"xyzzy"_s);
        QVERIFY(!popup().isVisible());
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Backspace);
        QVERIFY(!popup().isVisible() || !shown().isEmpty());
        key(Qt::Key_Backspace);
        QVERIFY(popup().isVisible());
        key(Qt::Key_Left); // out of the tag
        QTRY_VERIFY(!popup().isVisible());
        key(Qt::Key_Right);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup().isVisible());
        editor().showPage(u"memory"_s);
        QVERIFY(!popup().isVisible());
        clickBehind(u"<name>"_s);
        key(Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(QToolTip::text(), u"Nothing is known that would fit here."_s);
    }
};

QTEST_MAIN(TestXmlCompletion)
#include "tst_xmlcompletion.moc"
