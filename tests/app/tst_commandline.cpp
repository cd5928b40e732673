// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/review/CommandLineView.h"
#include "views/review/DiffView.h"
#include "views/review/ReviewPage.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/** The dry run in the review, and QEMU's command line before and after. */
class TestCommandLine : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    void openGuest()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(
                     u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000003"_s,
                     u"<graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/><interface type='user'/>"_s)),
                 qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
        QTRY_VERIFY(draft().host() && draft().host()->trials);
    }

    CommandLineView &view() const { return editor().reviewPage().commandLineView(); }

    void showCommandLine() const
    {
        editor().showPage(u"review"_s);
        click(&editor().reviewPage(), u"QEMU command line"_s);
        QTRY_VERIFY(view().isVisible());
    }

    /** What stands above the panes of command lines. */
    QString said() const { return view().findChild<QLabel *>()->text(); }

    /** What the review says of the dry run; empty if it says nothing. */
    QString trial() const
    {
        for (const QLabel *label : editor().reviewPage().findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Dry run" && label->isVisible())
                return label->text();
        }
        return {};
    }

    void set(const QString &path, const QString &value) { QVERIFY(draft().set(Path::fromLiteral(path), value).ok()); }

private Q_SLOTS:
    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void argumentsAreCompared()
    {
        openGuest();
        set(u"vcpu"_s, u"3"_s);
        showCommandLine();
        QTRY_COMPARE_WITH_TIMEOUT(view().diffView().changeCount(), 1, 60000);
        const LineDiff &diff = view().diffView().diff();
        QVERIFY2(diff.left.text().contains(u"\n-smp 1,"), qPrintable(diff.left.text()));
        QVERIFY2(diff.right.text().contains(u"\n-smp 3,"), qPrintable(diff.right.text()));
        QVERIFY(diff.right.text().contains(u"\n-name guest=guest,"));
        QVERIFY(!diff.right.text().contains(u"s3cret"));
        QVERIFY(!view().diffView().revertAction()->isVisible() || !view().diffView().revertAction()->isEnabled());
        // An edit while it is looked at.
        draft().undoStack()->undo();
        QTRY_COMPARE(view().diffView().changeCount(), 0);
        // A new password is no other command.
        draft().replaceText(QString(draft().text()).replace(u"s3cret"_s, u"fresh"_s), u"password"_s);
        QTRY_VERIFY(!said().startsWith(u"Asking"));
        QCOMPARE(view().diffView().changeCount(), 0);
        QCOMPARE(trial(), QString());
    }

    void whatWouldNotStartIsTold()
    {
        openGuest();
        set(u"title"_s, u"A"_s);
        editor().showPage(u"review"_s);
        QTest::qWait(600);
        QCOMPARE(trial(), QString());
        set(u"cpu/@mode"_s, u"custom"_s);
        set(u"cpu/model"_s, u"Abacus"_s);
        editor().showPage(u"review"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(trial().contains(u"Abacus"), qPrintable(trial()), 60000);
        showCommandLine();
        QTRY_VERIFY(said().contains(u"Abacus"));
        QVERIFY(!view().diffView().isVisible());
        // It is told, and stands in nobody's way.
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QTRY_COMPARE(trial(), QString()); // there is no draft any more to tell it of
        set(u"title"_s, u"B"_s);
        QTRY_VERIFY2(trial().contains(u"as before"), qPrintable(trial()));
        draft().undoStack()->undo();
        set(u"cpu/model"_s, u"qemu64"_s);
        QTRY_COMPARE(trial(), QString());
        QTRY_VERIFY2(said().contains(u"what is there now"), qPrintable(said()));
        QVERIFY(view().diffView().isVisible());
    }

    void whoCannotTellSaysSo()
    {
        openPractice(u"web01"_s);
        QTRY_VERIFY(draft().host() && draft().host()->trials);
        set(u"title"_s, u"A"_s);
        showCommandLine();
        QTRY_VERIFY2(said().contains(u"driver does not tell"), qPrintable(said()));
        QVERIFY(!view().diffView().isVisible());
        QCOMPARE(trial(), QString());
        click(&editor().reviewPage(), u"Definition"_s);
        QVERIFY(editor().reviewPage().diffView().isVisible());
    }

    void aFileHasNoHost()
    {
        window().openFile(writeFile(u"a.xml"_s, "<domain type='kvm'>\n  <name>a</name>\n</domain>\n"));
        set(u"title"_s, u"A"_s);
        editor().showPage(u"review"_s);
        for (const auto *candidate : editor().reviewPage().findChildren<QAbstractButton *>())
            QVERIFY(candidate->text() != u"QEMU command line" || !candidate->isVisible());
    }
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
