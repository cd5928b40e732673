// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"

#include <Qsci/qsciscintilla.h>

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/** The XML page and the forms, each following the other. */
class TestXmlPage : public GuiTest
{
    Q_OBJECT

private:
    /** Puts the cursor behind the first @p text. */
    void clickBehind(const QString &text) const
    {
        QsciScintilla *source = xml();
        QVERIFY2(source->findFirst(text, false, true, false, false, true, 0, 0), qPrintable(text));
        int line = 0;
        int index = 0;
        source->getCursorPosition(&line, &index);
        source->setCursorPosition(line, index);
        source->setFocus();
    }

    void select(const QString &text) const
    {
        QVERIFY2(xml()->findFirst(text, false, true, false, false, true, 0, 0), qPrintable(text));
        xml()->setFocus();
    }

    QString shownError() const
    {
        for (const QLabel *label : editor().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Line "))
                return label->text();
        }
        return {};
    }

    QString lineOf(const QString &path) const { return field(path)->findChild<QLineEdit *>()->text(); }

private Q_SLOTS:
    void typedTextReachesTheForms()
    {
        openPractice(u"web01"_s);
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
        select(u"4194304"_s);
        QTest::keyClicks(xml(), u"2097152"_s);
        QCOMPARE(xml()->text(), draft().text());
        QCOMPARE(draft().value(Path::fromLiteral(u"memory")), u"2097152"_s);
        QCOMPARE(counts(), u"1 change(s) · 1 problem(s)"_s); // less than the current memory
        QCOMPARE(lineOf(u"memory"_s), u"2"_s);
        action(u"Undo typing"_s)->trigger();
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(xml()->text(), draft().text());
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
    }

    void formsReachTheText()
    {
        openPractice(u"web01"_s);
        xml();
        // Characters of one to four bytes before what changes next
        type(u"title"_s, u"a"_s);
        QVERIFY(draft().set(Path::fromLiteral(u"title"), u"Büro – 网站 😀 & <b>"_s).ok());
        QCOMPARE(xml()->text(), draft().text());
        type(u"memory"_s, u"12"_s);
        QCOMPARE(xml()->text(), draft().text());
        QVERIFY(draft().set(Path::fromLiteral(u"title"), u"网"_s).ok());
        QCOMPARE(xml()->text(), draft().text());
        QVERIFY(draft().addRow(Path::fromLiteral(u"clock/timer[]")).ok());
        QCOMPARE(xml()->text(), draft().text());
        while (draft().undoStack()->canUndo()) {
            press(QKeySequence::Undo);
            QCOMPARE(xml()->text(), draft().text());
        }
        QCOMPARE(draft().text(), draft().baseText());
    }

    void malformedTextRestsTheForms()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Before"_s);
        clickBehind(u"<vcpu placement='static'>"_s);
        press(Qt::Key_Backspace);
        const QString broken = draft().text();
        QVERIFY(broken.contains(u"<vcpu placement='static'2</vcpu>"));
        QVERIFY(draft().textError());
        QVERIFY2(shownError().startsWith(u"Line %1, column "_s.arg(broken.first(broken.indexOf(u"<vcpu")).count(u'\n') + 1)),
                 qPrintable(shownError()));
        QVERIFY(counts().contains(u"1 problem(s)"));
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QCOMPARE(button(&editor(), u"Apply"_s)->toolTip(), u"The XML is not well-formed yet."_s);
        QVERIFY(!field(u"vcpu"_s)->isEnabled());
        QVERIFY(!field(u"memory"_s)->isEnabled());
        editor().showPage(u"review"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QCOMPARE(draft().text(), broken);
        QCOMPARE(xml()->text(), broken);
        // Mended where it broke
        clickBehind(u"placement='static'"_s);
        QTest::keyClick(xml(), '>');
        QVERIFY(!draft().textError());
        QVERIFY(shownError().isEmpty());
        QVERIFY(field(u"vcpu"_s)->isEnabled());
        QVERIFY(button(&editor(), u"Apply"_s)->isEnabled());
        QCOMPARE(counts(), u"1 change(s) · no problems"_s);
        QCOMPARE(lineOf(u"title"_s), u"Before"_s);
    }

    void anEmptiedTextComesBack()
    {
        openPractice(u"web01"_s);
        xml()->setFocus();
        press(QKeySequence::SelectAll);
        press(Qt::Key_Delete);
        QVERIFY(draft().text().isEmpty());
        QVERIFY(draft().textError());
        for (const QString &id : editor().pages())
            editor().showPage(id);
        xml()->setFocus();
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(xml()->text(), draft().text());
        QVERIFY(!draft().textError());
    }

    void goesToTheFormAndBack()
    {
        openPractice(u"win11-desk"_s);
        clickBehind(u"retries='81"_s);
        click(&editor(), u"Go to its form"_s);
        QCOMPARE(editor().currentPage(), u"hyperv"_s);
        QCOMPARE(editor().currentSetting().value_or(Path()).toString(), u"features/hyperv/spinlocks/@retries"_s);
        press(QKeySequence(u"Ctrl+Shift+X"_s));
        QCOMPARE(editor().currentPage(), u"xml"_s);
        QCOMPARE(xml()->selectedText(), u"retries='8191'"_s);
        // And once more from there, as the button's tip says
        press(QKeySequence(u"Ctrl+Shift+X"_s));
        QCOMPARE(editor().currentPage(), u"hyperv"_s);
    }

    void windowShortcutsHoldWhileTyping()
    {
        openPractice(u"web01"_s);
        clickBehind(u"<memory unit='KiB'>"_s);
        press(QKeySequence(u"Ctrl+L"_s)); // Scintilla would cut the line
        QVERIFY(!draft().isModified());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter machines"_s);
        clickBehind(u"<memory unit='KiB'>"_s);
        press(QKeySequence(u"Ctrl+Return"_s));
        QVERIFY(!draft().isModified());
    }

    void findsInTheText()
    {
        openPractice(u"web01"_s);
        xml()->setFocus();
        press(QKeySequence::Find);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find in the XML"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"timer"_s);
        int first = 0;
        int next = 0;
        int index = 0;
        xml()->getCursorPosition(&first, &index);
        QCOMPARE(xml()->selectedText(), u"timer"_s);
        press(Qt::Key_Return);
        xml()->getCursorPosition(&next, &index);
        QCOMPARE(next, first + 1);
        press(QKeySequence(u"Shift+Return"_s));
        xml()->getCursorPosition(&next, &index);
        QCOMPARE(next, first);
        press(Qt::Key_Escape);
        QVERIFY(xml()->hasFocus());
        QVERIFY(!draft().isModified());
    }

    void keepsLineEnds()
    {
        const QByteArray bytes = "<domain type='kvm'>\r\n  <name>a</name>\r\n  <memory unit='KiB'>1024</memory>\r\n</domain>\r\n";
        window().openFile(writeFile(u"crlf.xml"_s, bytes));
        QCOMPARE(xml()->text(), draft().text());
        clickBehind(u"</name>"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(xml(), u"<title>b</title>"_s);
        QVERIFY2(!draft().text().contains(QRegularExpression(u"[^\r]\n"_s)), "a line ends otherwise than the others");
        type(u"memory"_s, u"2"_s);
        QCOMPARE(xml()->text(), draft().text());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(readFile(path(u"crlf.xml"_s)), draft().text().toUtf8());
        QVERIFY(readFile(path(u"crlf.xml"_s)).startsWith("<domain type='kvm'>\r\n  <name>a</name>\r\n  <title>b</title>\r\n"));
    }
};

QTEST_MAIN(TestXmlPage)
#include "tst_xmlpage.moc"
