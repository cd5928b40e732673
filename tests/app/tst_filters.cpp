// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/editor/ShownButton.h"
#include "views/pages/GroupBox.h"
#include "views/pages/SettingsPage.h"

#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

/** What the pages show: all settings, those that are set, those that were changed; and quiet pages. */
class TestFilters : public GuiTest
{
    Q_OBJECT

private:
    const SettingsPage *page(const QString &id) const
    {
        editor().showPage(id);
        return editor().findChild<SettingsPage *>(id);
    }

    /** The paths of the editors that can be seen on the page. */
    QStringList seen(const QString &id) const
    {
        QStringList paths;
        for (const auto *field : page(id)->findChildren<FieldEditor *>()) {
            if (field->isVisible())
                paths.append(field->objectName());
        }
        return paths;
    }

    bool isDimmed(const QString &title) const { return pageMark(title).contains(u"nothing to show"); }

    /** The sentence of a page with nothing to show; empty if there is none. */
    QLabel *sentence(const QString &id) const
    {
        auto *label = page(id)->findChild<QLabel *>(u"emptyWords"_s);
        return label && label->isVisible() ? label : nullptr;
    }

    ShownButton &shownButton() const { return *editor().findChild<ShownButton *>(); }
    void openDefinition(const QByteArray &rest)
    {
        window().openFile(writeFile(u"a.xml"_s, "<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n" +
                                                    rest + "</domain>\n"));
    }

private Q_SLOTS:
    void onlyWhatIsSet()
    {
        openDefinition("  <vcpu>2</vcpu>\n");
        const QStringList all = seen(u"overview"_s);
        QVERIFY(all.contains(u"title"_s));
        press(QKeySequence(u"Ctrl+2"_s));
        QCOMPARE(seen(u"overview"_s), (QStringList{u"name"_s, u"@type"_s}));
        QCOMPARE(seen(u"memory"_s), QStringList{u"memory"_s});
        QVERIFY(!isDimmed(u"Memory"_s) && !isDimmed(u"Processor"_s) && !isDimmed(u"XML"_s) && !isDimmed(u"Review"_s));
        QVERIFY(isDimmed(u"Hyper-V"_s) && isDimmed(u"Security"_s));
        QVERIFY(shownButton().text().contains(u"what is set"));
        press(QKeySequence(u"Ctrl+1"_s));
        QCOMPARE(seen(u"overview"_s), all);
        QVERIFY(!isDimmed(u"Hyper-V"_s));
    }

    void onlyWhatIsChanged()
    {
        openDefinition("  <vcpu>2</vcpu>\n");
        press(QKeySequence(u"Ctrl+3"_s));
        QVERIFY(seen(u"memory"_s).isEmpty());
        QVERIFY(sentence(u"memory"_s) && isDimmed(u"Memory"_s));
        QVERIFY(draft().set(Path::fromLiteral(u"memory"), u"2097152"_s).ok());
        QCOMPARE(seen(u"memory"_s), QStringList{u"memory"_s});
        QVERIFY(!isDimmed(u"Memory"_s) && !sentence(u"memory"_s));
        draft().undoStack()->undo();
        QVERIFY(seen(u"memory"_s).isEmpty() && isDimmed(u"Memory"_s));
    }

    /** The metadata's elements have no settings of their own. */
    void changedMetadata()
    {
        openDefinition({});
        press(QKeySequence(u"Ctrl+3"_s));
        QVERIFY(draft().set(Path::fromLiteral(u"metadata"), u"<a:b xmlns:a='http://a.example/'/>"_s).ok());
        QVERIFY(!isDimmed(u"Overview"_s));
        QCOMPARE(seen(u"overview"_s), QStringList{u"metadata"_s});
    }

    void nothingToShowLeadsBack()
    {
        openDefinition({});
        press(QKeySequence(u"Ctrl+2"_s));
        QLabel *words = sentence(u"hyperv"_s);
        QVERIFY(words);
        QVERIFY(words->text().contains(u"Nothing on this page is set."));
        follow(words, u"all"_s);
        QVERIFY(!sentence(u"hyperv"_s));
        QCOMPARE(editor().shown(), ShownSettings::All);
        QVERIFY(action(u"All settings"_s)->isChecked());
    }

    /** What a person is at stays until the focus is elsewhere. */
    void nothingVanishesUnderTheHands()
    {
        openDefinition("  <title>t</title>\n");
        press(QKeySequence(u"Ctrl+2"_s));
        type(u"title"_s, {});
        QVERIFY(!draft().value(Path::fromLiteral(u"title")));
        QTest::qWait(400);
        QVERIFY(seen(u"overview"_s).contains(u"title"_s));
        field(u"name"_s);
        QTRY_VERIFY(!seen(u"overview"_s).contains(u"title"_s));
    }

    void aSettingThatIsLookedForIsShown()
    {
        openDefinition({});
        press(QKeySequence(u"Ctrl+2"_s));
        for (const QString &path : {u"description"_s, u"features/hyperv/relaxed/@state"_s}) {
            QVERIFY(field(path)->isVisible());
            QVERIFY(editor().currentSetting().has_value());
        }
    }

    void tables()
    {
        openDefinition("  <clock offset='utc'>\n    <timer name='hpet' present='no'/>\n  </clock>\n");
        press(QKeySequence(u"Ctrl+2"_s));
        editor().showPage(u"clock"_s);
        const auto tables = page(u"clock"_s)->findChildren<QWidget *>(u"clock/timer[]"_s);
        QVERIFY(!tables.isEmpty() && tables.first()->isVisible());
        press(QKeySequence(u"Ctrl+3"_s));
        QVERIFY(!tables.first()->isVisible());
        QVERIFY(draft().addRow(Path::fromLiteral(u"clock/timer[]")).ok());
        QVERIFY(tables.first()->isVisible());
    }

    void allEditorsOfTheWindow()
    {
        openDefinition({});
        shownButton().menu()->actions()[1]->trigger();
        QVERIFY(action(u"Only what is set"_s)->isChecked());
        window().openFile(writeFile(u"b.xml"_s, "<domain type='kvm'><name>b</name></domain>"));
        QCOMPARE(editor().shown(), ShownSettings::Set);
        QCOMPARE(seen(u"overview"_s), (QStringList{u"name"_s, u"@type"_s}));
        action(u"All settings"_s)->trigger();
        for (const auto *each : window().findChildren<DomainEditor *>())
            QCOMPARE(each->shown(), ShownSettings::All);
        QVERIFY(!draft().isModified());
        action(u"Only what I changed"_s)->trigger();
        restart();
        openDefinition({});
        QCOMPARE(editor().shown(), ShownSettings::Changed);
    }

    /** A page that nobody set anything on is a heading for each group, also for the first one. */
    void quietPages()
    {
        openDefinition({});
        const SettingsPage *hyperv = page(u"hyperv"_s);
        QVERIFY(seen(u"hyperv"_s).isEmpty());
        int headings = 0;
        for (auto *group : hyperv->findChildren<GroupBox *>()) {
            if (!group->isVisible())
                continue;
            QVERIFY(!group->isOpen());
            auto *heading = group->findChild<QToolButton *>();
            QVERIFY(heading && !heading->text().isEmpty());
            ++headings;
        }
        QVERIFY(headings > 1);
        QTest::mouseClick(hyperv->findChild<GroupBox *>()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!seen(u"hyperv"_s).isEmpty());
    }

    void pagesWithSomethingSetAreOpen()
    {
        openDefinition("  <features>\n    <hyperv>\n      <relaxed state='on'/>\n    </hyperv>\n  </features>\n");
        QVERIFY(seen(u"hyperv"_s).size() > 3);
    }

    /** What is set elsewhere, in the XML or by undo, opens its group. */
    void whatIsSetOpensItsGroup()
    {
        openDefinition({});
        QVERIFY(seen(u"hyperv"_s).isEmpty());
        QVERIFY(draft().set(Path::fromLiteral(u"features/hyperv/relaxed/@state"), u"on"_s).ok());
        QVERIFY(seen(u"hyperv"_s).contains(u"features/hyperv/relaxed/@state"_s));
    }
};

QTEST_MAIN(TestFilters)
#include "tst_filters.moc"
