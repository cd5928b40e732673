// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "tests/app/GuiTest.h"
#include "views/editor/ActionBar.h"
#include "views/pages/SettingsPage.h"
#include "views/search/SettingSearch.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    QString text;
    for (const QWidget *at = widget; at && !at->inherits("DomainEditor"); at = at->parentWidget()) {
        if (!at->inherits("QStackedWidget") && at->metaObject() != &QWidget::staticMetaObject)
            text.prepend(u"/%1 %2"_s.arg(QString::fromLatin1(at->metaObject()->className()), at->objectName()));
    }
    return text;
}

/** A part of another widget, which speaks for it: the line of a combo box, the viewport of a view. */
bool isPart(const QWidget *widget)
{
    return widget->parentWidget() && widget->parentWidget()->focusProxy() != widget
        && (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox")
            || (widget->parentWidget()->inherits("QAbstractScrollArea")
                && static_cast<QAbstractScrollArea *>(widget->parentWidget())->viewport() == widget));
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

/** Everything by keyboard, and named for those who do not see it. */
class TestAccessible : public GuiTest
{
    Q_OBJECT

private:
    /** Everything that Tab leads to from the search, once around; and back, where a text takes Tab for itself. */
    QWidgetList tabOrder() const
    {
        QWidgetList stops;
        for (const bool forward : {true, false}) {
            window().search().setFocus();
            const QWidget *before = nullptr;
            for (int i = 0; i < 400; ++i) {
                QWidget *at = QApplication::focusWidget();
                const bool takesTab = at && at->inherits("QsciScintilla") && at == before;
                if (!at || takesTab || (i > 0 && at == &window().search()))
                    break;
                if (!stops.contains(at))
                    stops.append(at);
                before = at;
                QTest::keyClick(at, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
            }
        }
        return stops;
    }

    void showAll()
    {
        for (const QToolButton *heading : editor().findChildren<QToolButton *>()) {
            if (heading->isVisible() && heading->arrowType() == Qt::RightArrow)
                const_cast<QToolButton *>(heading)->click();
        }
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void everythingHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const SettingPage &page : Catalog::instance().pages())
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
        QTest::newRow("devices") << u"devices"_s;
        QTest::newRow("all") << u"all"_s;
        QTest::newRow("xml") << u"xml"_s;
        QTest::newRow("review") << u"review"_s;
    }

    void everythingHasAName()
    {
        QFETCH(const QString, page);
        openPractice(u"win11-desk"_s);
        type(u"title"_s, u"Changed"_s);
        editor().showPage(page);
        QCOMPARE(editor().currentPage(), page);
        showAll();
        QStringList nameless;
        for (QWidget *widget : window().findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !isPart(widget)
                && nameOf(widget).isEmpty() && !widget->inherits("QScrollArea"))
                nameless.append(described(widget));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEveryEditor_data() { everythingHasAName_data(); }

    void tabReachesEveryEditor()
    {
        QFETCH(const QString, page);
        openPractice(u"win11-desk"_s);
        type(u"title"_s, u"Changed"_s);
        editor().showPage(page);
        showAll();
        const QWidgetList stops = tabOrder();
        QStringList missed;
        for (QWidget *widget : editor().findChildren<QWidget *>()) {
            const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !isPart(widget);
            // Of exclusive buttons the arrows lead from one to the next.
            const auto *part = qobject_cast<QAbstractButton *>(widget);
            const bool isInGroup = part && part->group() && part->group()->exclusive();
            const auto isHere = [&](QWidget *stop) {
                const auto *other = qobject_cast<QAbstractButton *>(stop);
                return stop == widget || (isInGroup && other && other->group() == part->group());
            };
            // The XML keeps Tab for itself; what the bar has, shortcuts and menus have too.
            if (page == u"xml" && editor().actionBar().isAncestorOf(widget))
                continue;
            if (isStop && std::none_of(stops.begin(), stops.end(), isHere))
                missed.append(described(widget));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(QString(u"%1 stops, the last %2, not "_s.arg(QString::number(stops.size()), described(stops.last())) + missed.join(u'\n'))));
    }

    void tabGoesFromTopToBottom()
    {
        openPractice(u"web01"_s);
        type(u"vcpu"_s, u"6"_s); // a banner with repairs
        showAll();
        QVERIFY(button(&editor(), u"Set 2 vCPU(s)"_s)->isVisible());
        QTest::mouseClick(&window().search(), Qt::LeftButton);
        QStringList wrong;
        const QWidget *before = nullptr;
        for (const QWidget *stop : tabOrder()) {
            const auto *page = editor().findChild<SettingsPage *>(u"processor"_s)->widget();
            if (!page->isAncestorOf(stop))
                continue;
            if (before && stop->mapTo(page, QPoint(0, stop->height())).y() < before->mapTo(page, QPoint()).y())
                wrong.append(described(before) + u" before "_s + described(stop));
            before = stop;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void tabStopsOnlyWhereThereIsSomethingToDo()
    {
        openPractice(u"web01"_s);
        editor().showPage(u"memory"_s);
        for (const QWidget *stop : tabOrder()) {
            if (const auto *words = qobject_cast<const QLabel *>(stop))
                QVERIFY2(words->text().contains(u"<a "), qPrintable(words->text()));
        }
    }

    void menusSayWhatTheyDo()
    {
        openPractice(u"web01"_s);
        QList<const QMenu *> menus;
        for (const QAction *action : window().menuBar()->actions())
            menus.append(action->menu());
        for (qsizetype i = 0; i < menus.size(); ++i) {
            QVERIFY(menus[i]);
            QStringList mnemonics;
            for (const QAction *action : menus[i]->actions()) {
                if (action->isSeparator())
                    continue;
                QVERIFY2(!action->text().isEmpty(), qPrintable(menus[i]->title()));
                if (action->menu())
                    menus.append(action->menu());
                const QKeySequence mnemonic = QKeySequence::mnemonic(action->text());
                QVERIFY2(!mnemonic.isEmpty(), qPrintable(action->text()));
                QVERIFY2(!mnemonics.contains(mnemonic.toString()), qPrintable(menus[i]->title() + u": " + action->text()));
                mnemonics.append(mnemonic.toString());
            }
        }
    }

    void shortcutsAreTheUsualOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QKeySequence>("keys");
        QTest::newRow("open") << u"Open file…"_s << QKeySequence(u"Ctrl+O"_s);
        QTest::newRow("save") << u"Save"_s << QKeySequence(u"Ctrl+S"_s);
        QTest::newRow("save as") << u"Save as a file…"_s << QKeySequence(u"Ctrl+Shift+S"_s);
        QTest::newRow("close") << u"Close tab"_s << QKeySequence(u"Ctrl+W"_s);
        QTest::newRow("quit") << u"Quit"_s << QKeySequence(u"Ctrl+Q"_s);
        QTest::newRow("undo") << u"Undo"_s << QKeySequence(u"Ctrl+Z"_s);
        QTest::newRow("redo") << u"Redo"_s << QKeySequence(u"Ctrl+Shift+Z"_s);
        QTest::newRow("find") << u"Find"_s << QKeySequence(u"Ctrl+F"_s);
        QTest::newRow("find a setting") << u"Find a setting"_s << QKeySequence(u"Ctrl+K"_s);
        QTest::newRow("apply") << u"Apply"_s << QKeySequence(u"Ctrl+Return"_s);
    }

    void shortcutsAreTheUsualOnes()
    {
        QFETCH(const QString, text);
        QFETCH(const QKeySequence, keys);
        QVERIFY2(action(text)->shortcuts().contains(keys), qPrintable(QKeySequence::listToString(action(text)->shortcuts())));
    }

    void noShortcutMeansTwoThings()
    {
        openPractice(u"web01"_s);
        for (const QString &id : editor().pages())
            editor().showPage(id);
        // An action that is for a part of the window alone is in nobody's way beside that part.
        const auto scope = [this](const QAction *action) {
            auto *part = qobject_cast<const QWidget *>(action->parent());
            return action->shortcutContext() == Qt::WindowShortcut || !part ? &window() : part;
        };
        QHash<QString, QList<const QAction *>> known;
        for (const QAction *action : window().findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                for (const QAction *other : known.value(keys.toString())) {
                    const bool meet = scope(other)->isAncestorOf(scope(action)) || scope(action)->isAncestorOf(scope(other))
                        || scope(other) == scope(action);
                    QVERIFY2(!meet || other == action,
                             qPrintable(u"%1: %2, %3"_s.arg(keys.toString(), other->text(), action->text())));
                }
                known[keys.toString()].append(action);
            }
        }
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
