// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/CpuPool.h"
#include "app/hosts/HostCapsPage.h"
#include "app/hosts/HostChecksPage.h"
#include "app/hosts/HostFactsPage.h"
#include "app/hosts/HostWindow.h"
#include "models/libvirt/PracticeHost.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/Palettes.h"
#include "views/hosts/HostsView.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;

// What the two computers of the guide to virtualization say of themselves, as it shows them.
const QByteArray workstation =
    "<capabilities>\n  <host>\n    <cpu>\n      <arch>i686</arch>\n      <model>pentium3</model>\n"
    "      <topology sockets='1' cores='2' threads='1'/>\n      <feature name='lahf_lm'/>\n      <feature name='lm'/>\n"
    "      <feature name='xtpr'/>\n      <feature name='cx16'/>\n      <feature name='ssse3'/>\n      <feature "
    "name='tm2'/>\n"
    "      <feature name='est'/>\n      <feature name='vmx'/>\n      <feature name='ds_cpl'/>\n      <feature "
    "name='monitor'/>\n"
    "      <feature name='pni'/>\n      <feature name='pbe'/>\n      <feature name='tm'/>\n      <feature name='ht'/>\n"
    "      <feature name='ss'/>\n      <feature name='sse2'/>\n      <feature name='acpi'/>\n      <feature "
    "name='ds'/>\n"
    "      <feature name='clflush'/>\n      <feature name='apic'/>\n    </cpu>\n </host>\n</capabilities>\n";
const QByteArray server =
    "<capabilities>\n  <host>\n    <cpu>\n      <arch>x86_64</arch>\n      <model>phenom</model>\n"
    "      <topology sockets='2' cores='4' threads='1'/>\n      <feature name='osvw'/>\n      <feature "
    "name='3dnowprefetch'/>\n"
    "      <feature name='misalignsse'/>\n      <feature name='sse4a'/>\n      <feature name='abm'/>\n      <feature "
    "name='cr8legacy'/>\n"
    "      <feature name='extapic'/>\n      <feature name='cmp_legacy'/>\n      <feature name='lahf_lm'/>\n      "
    "<feature name='rdtscp'/>\n"
    "      <feature name='pdpe1gb'/>\n      <feature name='popcnt'/>\n      <feature name='cx16'/>\n      <feature "
    "name='ht'/>\n"
    "      <feature name='vme'/>\n    </cpu>\n  </host>\n</capabilities>\n";

} // namespace

/** The window about a host, on a real libvirtd with QEMU and on the practice host. */
class TestHostWindow : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    void openGuest()
    {
        if (!m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, uuid)))
            throw std::runtime_error(qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
    }

    /** By the menu; the page that is in front. */
    HostWindow *open(const QString &text)
    {
        QAction *found = action(text);
        if (!QTest::qWaitFor([found] { return found->isEnabled(); }, 10000))
            throw std::runtime_error("the action is off");
        found->trigger();
        auto *opened = window().findChild<HostWindow *>();
        if (!opened || !QTest::qWaitForWindowExposed(opened))
            throw std::runtime_error("no window");
        return opened;
    }

    static QString textOf(const QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisibleTo(widget))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    static int shownRows(const QTreeWidget *list)
    {
        int shown = 0;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            shown += list->topLevelItem(row)->isHidden() ? 0 : 1;
        return shown;
    }

    /** For whoever wants to look at it: pictures in the folder that VIRTDRAFT_SHOTS names. */
    static void picture(HostWindow *shown, const QString &name)
    {
        if (!qEnvironmentVariableIsSet("VIRTDRAFT_SHOTS"))
            return;
        for (const auto &[theme, word] :
             {std::pair(Palettes::Theme::Light, u"light"_s), std::pair(Palettes::Theme::Dark, u"dark"_s)}) {
            Palettes::apply(theme);
            QTest::qWait(100);
            shown->grab().save(u"%1/%2-%3.png"_s.arg(qEnvironmentVariable("VIRTDRAFT_SHOTS"), name, word));
        }
    }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void facts()
    {
        openGuest();
        auto *shown = open(u"Facts about the host…"_s);
        auto *page = shown->findChild<HostFactsPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page).contains(u"x86_64, "), 60000);
        const QString text = textOf(page);
        QVERIFY2(text.contains(u"QEMU 7.") || text.contains(u"QEMU "), qPrintable(text));
        const QString version = m_daemon->virsh({u"version"_s, u"--daemon"_s}).section(u"daemon: "_s, 1).trimmed();
        QVERIFY2(text.contains(version), qPrintable(text + version));
        auto *nodes = page->findChild<QTreeWidget *>();
        QCOMPARE(nodes->topLevelItemCount(), m_daemon->virsh({u"capabilities"_s}).count(u"<cell id="_s));
        QVERIFY2(nodes->topLevelItem(0)->text(3).contains(u" free"), qPrintable(nodes->topLevelItem(0)->text(3)));
        picture(shown, u"facts"_s);
    }

    void capabilitiesAsAListToFilter()
    {
        openGuest();
        auto *shown = open(u"What it can do…"_s);
        auto *page = shown->findChild<HostCapsPage *>();
        auto *list = page->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 50, 60000);
        picture(shown, u"capabilities"_s);
        auto *filter = page->findChild<QLineEdit *>();
        filter->setFocus();
        QTest::keyClicks(filter, u"disk bus"_s);
        QCOMPARE(shownRows(list), 1);
        // What the list shows follows the machine: q35 has no IDE, pc has.
        const auto buses = [&] {
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                if (list->topLevelItem(row)->text(0) == u"devices / disk" && list->topLevelItem(row)->text(1) == u"bus")
                    return list->topLevelItem(row)->text(2);
            }
            return QString();
        };
        QVERIFY2(!buses().contains(u"ide"), qPrintable(buses()));
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->findText(u"pc"_s) >= 0)
                box->setCurrentText(u"pc"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(buses().contains(u"ide"), 60000);
        QCOMPARE(shownRows(list), 1); // still filtered
    }

    void checksWithRemedies()
    {
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"virt-host-validate"_s).isEmpty(),
                        "virt-host-validate is not installed");
        openGuest();
        auto *shown = open(u"Check the host…"_s);
        auto *page = shown->findChild<HostChecksPage *>();
        auto *list = page->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 5, 30000);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(row);
            QCOMPARE(item->text(1), u"QEMU"_s);
            QVERIFY2(item->text(0) == u"Good" || !item->text(3).isEmpty(), qPrintable(item->text(2)));
        }
        picture(shown, u"checks"_s);
        const int all = list->topLevelItemCount();
        page->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(list->topLevelItemCount() < all);
    }

    void nothingToCheckOnAHostThatIsMadeUp()
    {
        openPractice(u"web01"_s);
        auto *shown = open(u"Check the host…"_s);
        QVERIFY(textOf(shown->findChild<HostChecksPage *>()).contains(u"made up"));
        QVERIFY(!shown->findChild<HostChecksPage *>()->findChild<QTreeWidget *>()->isVisible());
    }

    void aProcessorForSeveralHosts()
    {
        openGuest();
        auto *shown = open(u"Processors for several hosts…"_s);
        auto *page = shown->findChild<HostCpusPage *>();
        auto *list = page->findChild<QTreeWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() == 1 && list->topLevelItem(0)->text(1).contains(u"feature"),
                                 60000);
        QVERIFY(page->pool().addFile(writeFile(u"workstation.xml"_s, workstation)));
        QVERIFY(page->pool().addFile(writeFile(u"server.xml"_s, server)));
        QVERIFY(!page->pool().addFile(writeFile(u"nothing.xml"_s, "<network/>")));
        QCOMPARE(list->topLevelItemCount(), 3);
        // The two of the guide alone.
        list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        click(page, u"Compute what they have in common"_s);
        auto *result = page->findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(result->toPlainText().contains(u"</cpu>"), 60000);
        for (const QString &both : {u"lahf_lm"_s, u"cx16"_s, u"ht"_s, u"lm"_s})
            QVERIFY2(result->toPlainText().contains(u"<feature policy='require' name='%1'/>"_s.arg(both)),
                     qPrintable(result->toPlainText()));
        QVERIFY(!result->toPlainText().contains(u"'xtpr'"));
        picture(shown, u"processors"_s);
        const QString before = draft().text();
        const int steps = draft().undoStack()->count();
        click(page, u"Use it in guest"_s);
        QCOMPARE(draft().undoStack()->count(), steps + 1);
        QCOMPARE(draft().value(Path::fromLiteral(u"cpu/feature[@name='cx16']/@policy")).value_or(QString()),
                 u"require"_s);
        QVERIFY2(textOf(page).contains(u"in the draft of guest"), qPrintable(textOf(page)));
        // The host can say whether it runs it, and libvirt takes it.
        click(page, u"Can they run that of guest?"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !list->topLevelItem(0)->text(2).isEmpty() && !list->topLevelItem(0)->text(2).contains(u"asking"), 60000);
        const QString verdict = list->topLevelItem(0)->text(2);
        QVERIFY2(verdict.startsWith(u"Yes") || verdict.startsWith(u"No"), qPrintable(verdict));
        shown->close();
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(m_daemon->virsh({u"dumpxml"_s, u"guest"_s}).contains(u"<feature policy='require' name='cx16'/>"));
        press(QKeySequence::Undo);
        if (draft().text() != before)
            press(QKeySequence::Undo);
        QVERIFY(!draft().value(Path::fromLiteral(u"cpu/feature[@name='cx16']/@policy")));
    }

    void noProcessorInCommonIsSaid()
    {
        openGuest();
        auto *shown = open(u"Processors for several hosts…"_s);
        auto *page = shown->findChild<HostCpusPage *>();
        QVERIFY(
            page->pool().addFile(writeFile(u"arm.xml"_s, "<cpu><arch>aarch64</arch><model>cortex-a57</model></cpu>")));
        QVERIFY(page->pool().addFile(writeFile(u"server.xml"_s, server)));
        QTRY_VERIFY_WITH_TIMEOUT(page->pool().members().first().cpu.isEmpty() == false, 60000);
        click(page, u"Compute what they have in common"_s);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page).contains(u"There is no such processor"), 60000);
        QVERIFY(!page->findChild<QPlainTextEdit *>()->isVisible());
    }
};

QTEST_MAIN(TestHostWindow)
#include "tst_hostwindow.moc"
