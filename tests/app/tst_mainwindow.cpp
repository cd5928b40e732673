// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "tests/app/GuiTest.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"
#include "views/pages/SettingsPage.h"
#include "views/search/SettingSearch.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/** The window as a whole, on the practice host: opening, pages, tabs, search, colours, closing. */
class TestMainWindow : public GuiTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensADomainByKeyboard()
    {
        openHost(*PracticeHost::uri());
        press(QKeySequence(u"Ctrl+L"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"win11-desk"_s);
        QSignalSpy opened(&window(), &MainWindow::sessionOpened);
        press(Qt::Key_Down);
        QVERIFY(window().hosts().findChild<HostsTree *>()->hasFocus());
        press(Qt::Key_Return);
        QVERIFY(opened.wait());
        QCOMPARE(session().title(), u"win11-desk"_s);
        QCOMPARE(tabs().tabText(0), u"win11-desk"_s);
        QCOMPARE(editor().currentPage(), u"overview"_s);
    }

    void oneTabForADomain()
    {
        openPractice(u"web01"_s);
        Connection *connection = window().hostsModel().connections().first();
        const QString uuid = draft().value(Path::fromLiteral(u"uuid")).value();
        window().openDomain(connection, uuid);
        QCOMPARE(tabs().count(), 1);
        // Return twice, before the definition is there.
        openDomain(connection, u"retro_win98"_s);
        const int before = tabs().count();
        for (const DomainSummary &domain : connection->domains()) {
            if (domain.name == u"db-numa") {
                QSignalSpy opened(&window(), &MainWindow::sessionOpened);
                window().openDomain(connection, domain.uuid);
                window().openDomain(connection, domain.uuid);
                QTRY_COMPARE(opened.size(), 1);
                QTest::qWait(100);
            }
        }
        QCOMPARE(tabs().count(), before + 1);
    }

    void showsEveryPage()
    {
        openPractice(u"win11-desk"_s);
        const QString text = draft().text();
        QStringList shown;
        for (qsizetype i = 0; i < editor().pages().size(); ++i) {
            press(QKeySequence(u"Ctrl+PgDown"_s));
            shown.append(editor().currentPage());
        }
        QStringList expected = editor().pages();
        expected.append(expected.takeFirst());
        QCOMPARE(shown, expected);
        QCOMPARE(draft().text(), text);
        QVERIFY(!draft().isModified());
        for (const SettingPage &page : Catalog::instance().pages())
            QVERIFY2(editor().findChild<SettingsPage *>(QString::fromLatin1(page.id)), page.id);
    }

    void findsASetting_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        QTest::newRow("label") << u"spin lock retries"_s << u"hyperv"_s << u"features/hyperv/spinlocks/@retries"_s;
        QTest::newRow("path") << u"os/bootmenu/@timeout"_s << u"firmware"_s << u"os/bootmenu/@timeout"_s;
        QTest::newRow("folded group") << u"memtune/hard_limit"_s << u"memory"_s << u"memtune/hard_limit"_s;
        QTest::newRow("of a device") << u"devices/interface[]/model/@type"_s << u"devices"_s << u"devices/interface/model/@type"_s;
    }

    void findsASetting()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, page);
        QFETCH(const QString, path);
        openPractice(u"win11-desk"_s);
        press(QKeySequence(u"Ctrl+K"_s));
        QVERIFY(window().search().hasFocus());
        QTest::keyClicks(&window().search(), words);
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : &window().search(), Qt::Key_Return);
        QCOMPARE(editor().currentPage(), page);
        auto *found = editor().findChild<FieldEditor *>(path);
        QVERIFY(found);
        QTRY_VERIFY(found->isVisible());
        QVERIFY(found->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(window().search().text().isEmpty());
        QCOMPARE(editor().currentSetting()->toString(), path);
    }

    void findHasNoEffectOnWhatIsOpen()
    {
        QVERIFY(!window().search().isEnabled());
        openPractice(u"web01"_s);
        press(QKeySequence(u"Ctrl+F"_s));
        QVERIFY(window().search().hasFocus());
        QTest::keyClicks(&window().search(), u"no such setting at all"_s);
        QTest::keyClick(&window().search(), Qt::Key_Return);
        QCOMPARE(editor().currentPage(), u"overview"_s);
        QTest::keyClick(&window().search(), Qt::Key_Escape);
        QVERIFY(window().search().text().isEmpty());
    }

    void keepsTabsApart()
    {
        openPractice(u"web01"_s);
        openPractice(u"retro_win98"_s);
        type(u"title"_s, u"Games"_s);
        QCOMPARE(tabs().tabText(1), u"retro_win98 ●"_s);
        QCOMPARE(tabs().tabText(0), u"web01"_s);
        QVERIFY(action(u"Undo set Title"_s)->isEnabled());
        tabs().setCurrentIndex(0);
        QVERIFY(!window().findChild<QAction *>(u"undo"_s)->isEnabled());
        QCOMPARE(counts(), u"No changes · no problems"_s);
        type(u"title"_s, u"Site"_s);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        tabs().setCurrentIndex(1);
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Games"_s);
        auto &model = window().hostsModel();
        const QModelIndex row = model.indexOf(model.connections().first()->uri(), draft().value(Path::fromLiteral(u"uuid")).value());
        QCOMPARE(row.data(HostsModel::DraftChangesRole).toInt(), 1);
        press(QKeySequence::Undo);
        QCOMPARE(row.data(HostsModel::DraftChangesRole).toInt(), 0);
    }

    void asksBeforeATabCloses()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Another"_s);
        answerWith(u"Cancel"_s);
        press(QKeySequence(u"Ctrl+W"_s));
        QVERIFY(asked().contains(u"web01 has changes that are not applied."));
        QCOMPARE(tabs().count(), 1);
        answerWith(u"Discard"_s);
        press(QKeySequence(u"Ctrl+W"_s));
        QCOMPARE(tabs().count(), 0);
        QVERIFY(!window().currentSession());
        // Unchanged, there is nothing to ask.
        openPractice(u"web01"_s);
        press(QKeySequence(u"Ctrl+W"_s));
        QCOMPARE(tabs().count(), 0);
    }

    void asksBeforeTheWindowCloses()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Another"_s);
        answerWith(u"Cancel"_s);
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        answerWith(u"Discard"_s);
        QVERIFY(window().close());
    }

    void worksLightAndDark()
    {
        openPractice(u"win11-desk"_s);
        type(u"title"_s, u"Another"_s);
        for (const Palettes::Theme theme : {Palettes::Theme::Dark, Palettes::Theme::Light, Palettes::Theme::System}) {
            window().setTheme(theme);
            for (const QString &id : editor().pages()) {
                editor().showPage(id);
                QVERIFY(!window().grab().isNull());
            }
        }
        action(u"Dark"_s)->trigger();
        QVERIFY(Palettes::isDark(QApplication::palette()));
        action(u"Light"_s)->trigger();
        QVERIFY(!Palettes::isDark(QApplication::palette()));
    }

    void letsAConnectionGo()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Another"_s);
        const QString uri = window().hostsModel().connections().first()->uri();
        Q_EMIT window().hosts().removeConnectionRequested(uri);
        QVERIFY(draft().isModified());
        QTRY_VERIFY2(session().obstacle().contains(u"is not open"), qPrintable(session().obstacle()));
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        type(u"title"_s, u"Goes on"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Goes on"_s);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
