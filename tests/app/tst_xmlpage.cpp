// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarFolder.h"
#include "tests/app/XmlTest.h"
#include "tests/support/Needs.h"
#include "views/source/GrammarDialog.h"
#include "views/tree/AllSettingsPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The XML page and the forms, each following the other. */
class TestXmlPage : public XmlTest
{
    Q_OBJECT

private:
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

    /** The margin's marks and the underlines, by their numbers. */
    enum Marker { New = 1, Old = 2 };

    /** The first text with that underline. */
    QString underlined(Marker marker) const
    {
        const unsigned long indicator = marker == New ? 8 : 9;
        const long end = xml()->length();
        const QByteArray bytes = xml()->text().toUtf8();
        for (long at = 0; at < end; ++at) {
            if (xml()->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, indicator, at) == 0)
                continue;
            const long behind = xml()->SendScintilla(QsciScintilla::SCI_INDICATOREND, indicator, at);
            return QString::fromUtf8(bytes.mid(at, behind - at));
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

    void marksWhatTheGrammarDoesNotAllow()
    {
        VIRTDRAFT_NEEDS(QFile::exists(u"/usr/share/libvirt/schemas/domain.rng"_s), "no grammar of libvirt is installed");
        window().openFile(writeFile(u"old.xml"_s, "<domain type='kvm'>\n  <name>ä 网</name>\n  <memory>1024</memory>\n"
                                                  "  <os><type>hvm</type></os>\n  <frob/>\n</domain>\n"));
        QsciScintilla *source = xml();
        const auto isMarked = [&](int line, int marker) { return (source->markersAtLine(line - 1) & 1U << marker) != 0; };
        QTRY_VERIFY(isMarked(5, Old)); // it was there before
        QVERIFY(!isMarked(5, New));
        QCOMPARE(counts(), u"No changes · 1 problem(s)"_s);
        QCOMPARE(underlined(Old), u"<frob"_s);
        clickBehind(u"<memory"_s);
        QTest::keyClicks(source, u" unit='XiB'"_s);
        QTRY_VERIFY(isMarked(3, New));
        QVERIFY(isMarked(5, Old));
        QCOMPARE(underlined(New), u"XiB"_s);
        QCOMPARE(shownError(), u"Line 3: `unit` cannot be “XiB”: it must be a unit such as KiB, MiB or GiB."_s);
        QCOMPARE(counts(), u"1 change(s) · 2 problem(s)"_s);
        clickBehind(u"<fro"_s);
        QTRY_VERIFY(shownError().startsWith(u"Line 5: <frob> is not known in <domain>")); // Scintilla tells it later
        QVERIFY(shownError().endsWith(u"This was so before the draft."));
        clickBehind(u"<name>"_s);
        QTRY_COMPARE(shownError(), QString());
        QVERIFY(button(&editor(), u"Save"_s)->isEnabled()); // a file refuses nothing
        press(QKeySequence::Undo);
        QTRY_VERIFY(!isMarked(3, New));
        QCOMPARE(underlined(New), QString());
    }

    void tellsOnHoverWhatIsWrong()
    {
        VIRTDRAFT_NEEDS(QFile::exists(u"/usr/share/libvirt/schemas/domain.rng"_s), "no grammar of libvirt is installed");
        window().openFile(writeFile(u"wrong.xml"_s, "<domain type='kvm'>\n  <name>ä 网</name>\n  <memory unit='XiB'>1024"
                                                    "</memory>\n  <os><type>hvm</type></os>\n</domain>\n"));
        QsciScintilla *source = xml();
        QTRY_COMPARE(underlined(Old), u"XiB"_s);
        const auto pointAt = [&](const QString &text) {
            const auto bytes = source->text().toUtf8().indexOf(text.toUtf8()) + 1;
            return QPoint(int(source->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, long(bytes))) + 2,
                          int(source->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, long(bytes))) + 5);
        };
        QTest::mouseMove(source->viewport(), pointAt(u"<name"_s));
        QTest::mouseMove(source->viewport(), pointAt(u"XiB"_s));
        QTRY_COMPARE(QToolTip::text(), u"`unit` cannot be “XiB”: it must be a unit such as KiB, MiB or GiB."_s);
        QTest::mouseMove(source->viewport(), pointAt(u"hvm"_s));
        QTRY_VERIFY(!QToolTip::isVisible());
        QTest::qWait(500); // longer than the mouse has to rest
        QVERIFY(!QToolTip::isVisible());
    }

    void saysOnceThatThereIsNoGrammar()
    {
        qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
        openPractice(u"web01"_s);
        xml();
        const auto isSaid = [this] {
            const QList<QLabel *> labels = editor().findChildren<QLabel *>();
            return std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"libvirt's grammar is not installed here");
            });
        };
        QTRY_COMPARE(isSaid(), 1);
        QCOMPARE(counts(), u"No changes · no problems"_s);
        qunsetenv("VIRTDRAFT_SCHEMAS");
    }

    void anotherGrammarIsChosen()
    {
        VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
        const QString installed = GrammarFolder::installed();
        qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
        openPractice(u"web01"_s);
        xml();
        editor().showPage(u"all"_s);
        const auto *offers = editor().findChild<AllSettingsPage *>()->findChild<QCheckBox *>();
        QVERIFY(!offers->isEnabled());
        editor().showPage(u"xml"_s);
        const auto isOffered = [this] {
            const QList<QPushButton *> buttons = editor().findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *one) {
                return one->isVisible() && one->text() == u"Choose its folder…";
            });
        };
        QTRY_VERIFY(isOffered());
        grab(window(), u"no-grammar.png"_s);
        click(&editor(), u"Choose its folder…"_s);
        auto *dialog = window().findChild<GrammarDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *line = dialog->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, path(u"none"_s));
        QTest::keyClick(line, Qt::Key_Return);
        // What cannot be used is told, and nothing is lost.
        const auto isTold = [dialog](const QString &words) {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(isTold(path(u"none"_s) + u"/domain.rng: No such file or directory"));
        QCOMPARE(line->text(), path(u"none"_s));
        grab(*dialog, u"grammar.png"_s);
        line->selectAll();
        QTest::keyClicks(line, installed);
        QVERIFY(!isTold(u"No such file"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!window().findChild<GrammarDialog *>());
        QTRY_VERIFY(!isOffered());
        QVERIFY(offers->isEnabled());
        select(u"<name>"_s);
        QTest::keyClicks(xml()->viewport(), u"<frob/>"_s);
        QTRY_VERIFY2(counts().endsWith(u"1 problem(s)"), qPrintable(counts()));
        // It is kept, until it is taken back.
        restart();
        QCOMPARE(GrammarFolder::instance().current(), installed);
        action(u"libvirt's grammar…"_s)->trigger();
        dialog = window().findChild<GrammarDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), installed);
        QTest::keyClick(button(dialog, u"The one that is installed here"_s), Qt::Key_Space);
        click(dialog, u"OK"_s);
        QTRY_VERIFY(!window().findChild<GrammarDialog *>());
        QCOMPARE(GrammarFolder::instance().current(), u"/nowhere"_s);
        qunsetenv("VIRTDRAFT_SCHEMAS");
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
