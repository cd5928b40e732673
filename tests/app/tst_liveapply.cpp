// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/AnsweringGuest.h"
#include "tests/support/LiveDomain.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/editor/ActionBar.h"
#include "views/editor/NoticeBar.h"
#include "views/review/ChangeList.h"
#include "views/review/ReviewPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/** Apply to a domain that runs, through the window, on a real libvirtd with QEMU. */
class TestLiveApply : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    void openLive(bool isRunning = true)
    {
        if (isRunning)
            QVERIFY2(m_daemon->startDomain(u"live"_s), qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"live"_s);
    }

    QString running() { return m_daemon->virsh({u"dumpxml"_s, u"--security-info"_s, u"live"_s}); }
    QString saved() { return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"live"_s}).trimmed(); }

    QString status() const
    {
        for (const QLabel *label : editor().actionBar().findChildren<QLabel *>()) {
            if (label->accessibleName() == u"What Apply means")
                return label->text();
        }
        return {};
    }

    /** "Title: now" for each line of the review. */
    QStringList timings() const
    {
        QStringList lines;
        editor().showPage(u"review"_s);
        const ChangeList &list = editor().reviewPage().changeList();
        for (int row = 0; row < list.topLevelItemCount(); ++row)
            lines.append(list.topLevelItem(row)->text(0).section(u" · "_s, 0, 0).trimmed() + u": "_s + list.topLevelItem(row)->text(3));
        return lines;
    }

    QCheckBox *onlySave() const { return editor().actionBar().findChild<QCheckBox *>(); }

    void set(const QString &path, const std::optional<QString> &value) const
    {
        const auto done = draft().set(Path::fromLiteral(path), value);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    }

    void replace(const QString &from, const QString &to) const
    {
        const QString text = QString(draft().text()).replace(from, to);
        QVERIFY2(text != draft().text(), qPrintable(from));
        draft().replaceText(text, u"typing"_s);
    }

    bool isMarked() const
    {
        HostsModel &hosts = window().hostsModel();
        return hosts.indexOf(m_daemon->uri(), LiveDomain::uuid).data(HostsModel::WaitsForRestartRole).toBool();
    }

    QString notice() const { return editor().notices().notice(u"running"_s); }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        for (const QString &name : {u"disk.img"_s, u"a.iso"_s, u"more.img"_s})
            QVERIFY2(m_daemon->makeFile(name, 1 << 20), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(LiveDomain::definition(m_daemon->folder()), true), qPrintable(m_daemon->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void saysWhichChangesAreNow()
    {
        openLive();
        QTRY_COMPARE(status(), u"It is running: takes effect at its next start."_s);
        QVERIFY(!onlySave()->isVisible());
        type(u"title"_s, u"Shop"_s);
        QTRY_COMPARE(status(), u"It is running: takes effect now."_s);
        QVERIFY(onlySave()->isVisible());
        set(u"memory"_s, u"262144"_s);
        set(u"vcpu/@current"_s, u"9"_s);
        QTRY_COMPARE(status(), u"It is running: 1 of 3 change(s) take effect now, the others at its next start."_s);
        QCOMPARE(timings(), (QStringList{u"Title: now"_s, u"Memory: at next start"_s, u"At start: at next start"_s}));
        const ChangeList &list = editor().reviewPage().changeList();
        QCOMPARE(list.topLevelItem(2)->toolTip(3), u"While it runs it can have 4 vCPU(s) at most."_s);
        QVERIFY(!list.topLevelItem(0)->icon(3).isNull());
        bool isTold = false;
        for (const QLabel *label : editor().reviewPage().findChildren<QLabel *>())
            isTold = isTold || label->text().endsWith(status());
        QVERIFY(isTold);
        // What is off is not said to be now.
        QTest::mouseClick(onlySave(), Qt::LeftButton);
        QCOMPARE(status(), u"It is running: takes effect at its next start."_s);
        QVERIFY(list.isColumnHidden(3));
    }

    void nothingOfAMachineThatIsOff()
    {
        openLive(false);
        type(u"title"_s, u"Shop"_s);
        QCOMPARE(status(), u"Takes effect at the next start."_s);
        QVERIFY(!onlySave()->isVisible());
        QCOMPARE(timings(), QStringList{u"Title: "_s});
        QVERIFY(editor().reviewPage().changeList().isColumnHidden(3));
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(outcome(), u"Applied as asked."_s);
        QVERIFY(!isMarked());
        // It is started: from then on there is a running one.
        QVERIFY2(m_daemon->startDomain(u"live"_s), qPrintable(m_daemon->problem()));
        type(u"title"_s, u"Shop 2"_s);
        QTRY_COMPARE(status(), u"It is running: takes effect now."_s);
    }

    void changesWhatRuns()
    {
        openLive();
        QTRY_VERIFY(status().startsWith(u"It is running"));
        const QString id = m_daemon->virsh({u"domid"_s, u"live"_s});
        set(u"title"_s, u"Shop"_s);
        set(u"description"_s, u"All of it"_s);
        set(u"on_crash"_s, u"preserve"_s);
        set(u"vcpu/@current"_s, u"2"_s);
        set(u"iothreads"_s, u"2"_s);
        set(u"devices/memballoon/stats/@period"_s, u"9"_s);
        set(u"devices/graphics/@passwd"_s, u"n3w"_s);
        set(u"devices/interface/link/@state"_s, u"down"_s);
        replace(u"  <os>\n"_s, u"  <cputune>\n    <vcpupin vcpu='1' cpuset='0'/>\n    <emulatorpin cpuset='0'/>\n    <iothreadpin iothread='2' cpuset='0'/>\n  </cputune>\n  <os>\n"_s);
        replace(u"  <vcpu placement"_s, u"  <metadata>\n    <a:note xmlns:a='http://example.org/a'>\n      <a:who mood='good'/>\n    </a:note>\n  </metadata>\n  <vcpu placement"_s);
        replace(u"<target dev='sda' bus='sata'/>"_s, u"<source file='%1/a.iso'/>\n      <target dev='sda' bus='sata'/>"_s.arg(m_daemon->folder()));
        replace(u"<target dev='vda' bus='virtio'/>"_s, u"<target dev='vda' bus='virtio'/>\n      <iotune>\n        <read_iops_sec>70</read_iops_sec>\n      </iotune>"_s);
        // One device goes, several come.
        replace(QRegularExpression(u"    <input type='tablet'.*?</input>\n"_s, QRegularExpression::DotMatchesEverythingOption).match(draft().text()).captured(), QString());
        replace(u"  </devices>"_s,
                u"    <disk type='file' device='disk'>\n      <driver name='qemu' type='raw'/>\n      <source file='%1/more.img'/>\n"
                "      <target dev='sdb' bus='scsi'/>\n      <shareable/>\n    </disk>\n"
                "    <interface type='user'>\n      <model type='virtio'/>\n    </interface>\n"
                "    <rng model='virtio'>\n      <backend model='random'>/dev/urandom</backend>\n    </rng>\n  </devices>"_s.arg(m_daemon->folder()));
        const int all = int(draft().changes().size());
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"It is running: takes effect now."_s, 5000);
        QVERIFY(all >= 16);
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Applied);
        QVERIFY2(report.isWhole, qPrintable(report.words));
        const QString words = outcome();
        QVERIFY2(!words.contains(u"✗") && !words.contains(u"… "), qPrintable(words));
        for (const char *line : {"✓ Change the title: done", "✓ Set 2 vCPU(s): done", "✓ Pin vCPU 1: done", "✓ Add I/O thread 2: done", "✓ Plug in Disk sdb: done"})
            QVERIFY2(words.contains(QString::fromUtf8(line)), qPrintable(words));
        QCOMPARE(m_daemon->virsh({u"domid"_s, u"live"_s}), id);
        const QString now = running();
        for (const char *part : {"<title>Shop</title>", "<description>All of it</description>", "<on_crash>preserve</on_crash>", "current='2'>4</vcpu>",
                                 "<iothreads>2</iothreads>", "<stats period='9'/>", "passwd='n3w'", "<link state='down'/>", "<vcpupin vcpu='1' cpuset='0'/>",
                                 "<emulatorpin cpuset='0'/>", "<iothreadpin iothread='2' cpuset='0'/>", "<a:who mood=\"good\"/>", "/a.iso'",
                                 "<read_iops_sec>70</read_iops_sec>", "dev='sdb'", "<rng model='virtio'>"})
            QVERIFY2(now.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + now));
        QVERIFY(!now.contains(u"type='tablet'"));
        // The new card is the same one in both, at the same place.
        const QRegularExpression mac(u"52:54:00:[0-9a-f:]{8}"_s);
        QStringList macs;
        for (auto match = mac.globalMatch(now); match.hasNext();)
            macs.append(match.next().captured());
        QCOMPARE(macs.size(), 2);
        for (const QString &one : macs)
            QVERIFY(saved().contains(one));
        QVERIFY(!draft().isModified());
        QCOMPARE(saved(), draft().text().trimmed());
        // So nothing waits.
        QTest::qWait(1500);
        QVERIFY2(!isMarked(), qPrintable(notice()));
        QCOMPARE(notice(), QString());
    }

    void savesOnly()
    {
        openLive();
        QTRY_VERIFY(status().startsWith(u"It is running"));
        type(u"title"_s, u"Shop"_s);
        QTRY_VERIFY(onlySave()->isVisible());
        QTest::mouseClick(onlySave(), Qt::LeftButton);
        QVERIFY(onlySave()->isVisible() && onlySave()->isChecked());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(outcome(), u"Applied as asked."_s);
        QVERIFY(saved().contains(u"<title>Shop</title>"));
        QVERIFY(!running().contains(u"<title>"));
        // What it runs with is told from then on.
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 10000);
        QCOMPARE(notice(), u"Runs with other settings than saved: Title: not set → Shop"_s);
        const int tabsBefore = tabs().count();
        click(&editor().notices(), u"Compare"_s);
        QTRY_COMPARE(tabs().count(), tabsBefore + 1);
        tabs().setCurrentIndex(0);
        QVERIFY(!m_daemon->virsh({u"destroy"_s, u"live"_s}).isNull());
        QTRY_COMPARE(notice(), QString());
        QVERIFY2(m_daemon->startDomain(u"live"_s), qPrintable(m_daemon->problem()));
        QTest::qWait(1500);
        QVERIFY2(!isMarked(), qPrintable(notice()));
    }

    void tellsWhatLibvirtRefuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("step");
        QTest::newRow("processor time") << u"cputune/shares"_s << u"512"_s << u"✗ Change the processor time: libvirt refused it: "_s;
        QTest::newRow("memory") << u"memtune/hard_limit"_s << u"999424"_s << u"✗ Change the memory limits: libvirt refused it: "_s;
        QTest::newRow("disks") << u"blkiotune/weight"_s << u"300"_s << u"✗ Change the limits of the disks: libvirt refused it: "_s;
        QTest::newRow("nodes") << u"numatune/memory/@nodeset"_s << u"0"_s << u"✗ Move the memory to node 0: libvirt refused it: "_s;
    }

    void tellsWhatLibvirtRefuses()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, value);
        QFETCH(const QString, step);
        openLive();
        QTRY_VERIFY(status().startsWith(u"It is running"));
        set(path, value);
        set(u"title"_s, u"Done all the same"_s);
        const ApplyReport report = apply();
        QVERIFY2(report.kind == ApplyReport::Kind::Applied, qPrintable(report.words));
        QVERIFY(!report.isWhole);
        const QString words = outcome();
        QVERIFY2(words.contains(step) && words.contains(u"session mode"), qPrintable(words));
        QVERIFY2(words.contains(u"✓ Change the title: done"), qPrintable(words));
        QVERIFY(running().contains(u"<title>Done all the same</title>"));
        QVERIFY(!draft().isModified());
        QCOMPARE(saved(), draft().text().trimmed());
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 10000);
    }

    void aGuestThatDoesNotAnswerIsWaitedFor()
    {
        openLive();
        QTRY_VERIFY(status().startsWith(u"It is running"));
        replace(QRegularExpression(u"    <disk type='file' device='disk'>.*?</disk>\n"_s, QRegularExpression::DotMatchesEverythingOption).match(draft().text()).captured(),
                QString());
        QTRY_COMPARE(status(), u"It is running: takes effect now."_s);
        QSignalSpy reported(&session(), &Session::reported);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Take out Disk vda: waiting for the guest to let go of it, "), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(status().endsWith(u"2 s…"), 5000);
        QVERIFY(reported.isEmpty());
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        // One goes on editing meanwhile.
        type(u"title"_s, u"Meanwhile"_s);
        click(&editor(), u"Stop waiting"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 10000);
        const auto report = reported.first().first().value<ApplyReport>();
        QCOMPARE(report.kind, ApplyReport::Kind::Applied);
        QVERIFY2(report.words.contains(u"… Take out Disk vda: asked of the guest. The guest has not let go of it."), qPrintable(report.words));
        QVERIFY(!saved().contains(u"dev='vda'"));
        QVERIFY(running().contains(u"dev='vda'"));
        QTRY_VERIFY_WITH_TIMEOUT(isMarked(), 10000);
        QVERIFY2(notice().contains(u"Disk vda"), qPrintable(notice()));
        QVERIFY(draft().text().contains(u"Meanwhile"));
    }

    void aGuestThatAnswersLetsGo()
    {
        QVERIFY2(m_daemon->makeFile(u"boot.img"_s, AnsweringGuest::bootSector()), qPrintable(m_daemon->problem()));
        const QString disk = u"    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%1/more.img'/><target dev='vdb' bus='virtio'/></disk>\n"_s;
        QVERIFY2(m_daemon->define(AnsweringGuest::definition(m_daemon->folder(), disk.arg(m_daemon->folder()))), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->startDomain(u"answers"_s), qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"answers"_s);
        QTRY_VERIFY(status().startsWith(u"It is running"));
        // One goes and another comes in its stead, at one blow.
        replace(QRegularExpression(u"    <disk type='file' device='disk'>(?:(?!</disk>).)*'vdb'.*?</disk>\n"_s, QRegularExpression::DotMatchesEverythingOption)
                    .match(draft().text()).captured(),
                u"    <interface type='user'>\n      <mac address='52:54:00:00:00:79'/>\n      <model type='virtio'/>\n    </interface>\n"_s);
        QTRY_COMPARE(status(), u"It is running: takes effect now."_s);
        // It takes its time.
        QVERIFY(!m_daemon->virsh({u"suspend"_s, u"answers"_s}).isNull());
        QSignalSpy reported(&session(), &Session::reported);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Take out Disk vdb: waiting for the guest to let go of it, 2 s…"_s, 20000);
        QVERIFY(reported.isEmpty());
        QCOMPARE(notice(), QString()); // what is under way waits for no restart
        grab(window(), u"waiting-for-the-guest.png"_s);
        QVERIFY(!m_daemon->virsh({u"resume"_s, u"answers"_s}).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 30000);
        const auto report = reported.first().first().value<ApplyReport>();
        QVERIFY2(report.kind == ApplyReport::Kind::Applied && report.isWhole, qPrintable(report.words));
        QVERIFY2(report.words.contains(u"✓ Take out Disk vdb: done\n✓ Plug in "), qPrintable(report.words));
        const QString now = m_daemon->virsh({u"dumpxml"_s, u"answers"_s});
        QVERIFY(!now.contains(u"dev='vdb'") && now.contains(u"52:54:00:00:00:79"));
        const QString kept = m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"answers"_s});
        QVERIFY(!kept.contains(u"dev='vdb'") && kept.contains(u"52:54:00:00:00:79"));
        QVERIFY(!draft().isModified());
        QTest::qWait(1500);
        QCOMPARE(notice(), QString());
    }

    void aDaemonThatDiesMeanwhileLosesNothing()
    {
        openLive();
        QTRY_VERIFY(status().startsWith(u"It is running"));
        replace(QRegularExpression(u"    <disk type='file' device='disk'>.*?</disk>\n"_s, QRegularExpression::DotMatchesEverythingOption).match(draft().text()).captured(),
                QString());
        set(u"iothreads"_s, std::nullopt); // taken after the disk
        QSignalSpy reported(&session(), &Session::reported);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"waiting for the guest"), 20000);
        const QString kept = draft().text();
        m_daemon->kill();
        QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 20000);
        const auto report = reported.first().first().value<ApplyReport>();
        QCOMPARE(report.kind, ApplyReport::Kind::Applied);
        QVERIFY(!report.isWhole);
        QVERIFY2(report.words.contains(u"The connection went before the guest answered."), qPrintable(report.words));
        QVERIFY2(report.words.contains(u"not tried, as the connection is gone"), qPrintable(report.words));
        QCOMPARE(draft().text(), kept);
        QVERIFY(m_daemon->start());
        QCOMPARE(saved(), kept.trimmed());
    }
};

QTEST_MAIN(TestLiveApply)
#include "tst_liveapply.moc"
