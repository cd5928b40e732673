// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/DomainCaps.h"
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/editor/ActionBar.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"
#include "views/review/MergeDialog.h"
#include "views/review/ReviewPage.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;

QString definition()
{
    QString text = PrivateDaemon::smallDomain(u"guest"_s, uuid,
                                              u"    <graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>\n"
                                              "    <watchdog model='ib700' action='reset'/>\n"_s);
    return text.replace(u"  <memory"_s,
                        u"  <metadata>\n    <a:note xmlns:a=\"http://example.org/a\"><!-- kept by hand -->\n      <a:who mood='good'/>\n"
                        "    </a:note>\n  </metadata>\n  <memory"_s);
}

} // namespace

/** Apply on a real libvirtd with QEMU: what reaches the domain, what does not, and what a person is told. */
class TestApply : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    Connection *openGuest()
    {
        Connection *connection = openHost(m_daemon->uri());
        openDomain(connection, u"guest"_s);
        return connection;
    }

    QString onHost() { return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"guest"_s}).trimmed(); }

    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : editor().actionBar().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(definition()), qPrintable(m_daemon->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void theHostsWordsFollowTheMachine()
    {
        openGuest();
        QTRY_VERIFY_WITH_TIMEOUT(draft().host() && draft().host()->caps, 60000);
        QVERIFY(draft().host()->offers);
        QVERIFY(!draft().host()->caps->supports(u"cpu/@mode"_s, u"host-passthrough"_s)); // type='qemu'
        const bool hasIde = draft().host()->caps->supports(u"devices/disk[]/target/@bus"_s, u"ide"_s);
        const auto before = draft().host()->caps;
        QVERIFY(draft().set(Path::fromLiteral(u"os/type/@machine"), hasIde ? u"q35"_s : u"pc"_s));
        QTRY_VERIFY_WITH_TIMEOUT(draft().host()->caps && draft().host()->caps != before, 60000);
        QCOMPARE(draft().host()->caps->supports(u"devices/disk[]/target/@bus"_s, u"ide"_s), !hasIde);
        // What no host can build leaves all words as they are.
        QVERIFY(draft().set(Path::fromLiteral(u"os/type/@machine"), u"toaster"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!draft().host()->caps, 60000);
    }

    void keepsWhatWasNotTouched()
    {
        openGuest();
        const QString base = draft().baseText();
        QVERIFY(base.contains(u"passwd='s3cret'"));
        QVERIFY(base.contains(u"<!-- kept by hand -->"));
        type(u"memory"_s, u"64"_s);
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Applied);
        QCOMPARE(outcome(), u"Applied as asked."_s);
        QCOMPARE(draft().text(), QString(base).replace(u"<memory unit='KiB'>32768<"_s, u"<memory unit='KiB'>65536<"_s));
        QCOMPARE(onHost(), draft().text().trimmed());
        QVERIFY(!draft().isModified());
        // A second one on top of it
        type(u"title"_s, u"A title"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(onHost(), draft().text().trimmed());
        QVERIFY(onHost().contains(u"passwd='s3cret'"));
    }

    void saysWhatLibvirtFilledInAndDropped()
    {
        openGuest();
        // Off at the start: as many as there are; libvirt does not write that.
        QVERIFY(draft().set(Path::fromLiteral(u"vcpu/@current"), u"1"_s).ok());
        draft().replaceText(QString(draft().text()).replace(u"  </devices>"_s,
                                                            u"    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>\n  </devices>"_s),
                            u"typing"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY2(outcome().contains(u"libvirt filled in: Random numbers: Address."), qPrintable(outcome()));
        QVERIFY2(outcome().contains(u"libvirt dropped: "), qPrintable(outcome()));
        QVERIFY(draft().text().contains(QRegularExpression(u"<rng model='virtio'>\\s*<backend model='random'>/dev/urandom</backend>\\s*<address type='pci'"_s)));
        QVERIFY(!draft().text().contains(u"current="));
        QCOMPARE(onHost(), draft().text().trimmed());
        QVERIFY(!draft().isModified());
    }

    void overwritesNothingThatOthersDid()
    {
        openGuest();
        type(u"memory"_s, u"64"_s);
        const QString mine = draft().text();
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"guest"_s, u"--config"_s, u"--title"_s, u"Theirs"_s}).isNull());
        const QString theirs = onHost();
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        QCOMPARE(onHost(), theirs);
        QCOMPARE(draft().text(), mine);
        QVERIFY2(outcome().contains(u"was changed by someone else"), qPrintable(outcome()));
        MergeDialog *dialog = window().findChild<MergeDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        // Nothing of theirs was seen: it stays so.
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        QCOMPARE(onHost(), theirs);
        click(window().findChild<MergeDialog *>(), u"Merge into the draft"_s);
        QCOMPARE(editor().currentPage(), u"review"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u"<title>Theirs</title>"));
        QVERIFY(onHost().contains(u">65536</memory>"));
    }

    void tellsARefusal_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("place");
        QTest::newRow("machine") << u"machine='pc-i440fx-[^']*'"_s << u"machine='no-such-7.2'"_s << u"no-such-7.2"_s
                                 << u"os/type/@machine"_s;
        QTest::newRow("topology") << u"</model>\n  </cpu>"_s << u"</model>\n    <topology sockets='3' dies='1' cores='1' threads='1'/>\n  </cpu>"_s
                                  << u"CPU topology doesn't match maximum vcpu count"_s << u"cpu/topology/@sockets"_s;
        QTest::newRow("emulator") << u"/usr/bin/qemu-system-x86_64"_s << u"/no/such/emulator"_s << u"/no/such/emulator"_s
                                  << u"devices/emulator"_s;
    }

    void tellsARefusal()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, message);
        QFETCH(const QString, place);
        openGuest();
        const QString there = onHost();
        draft().replaceText(QString(draft().text()).replace(QRegularExpression(from), to), u"typing"_s);
        QVERIFY(draft().isModified());
        const QString mine = draft().text();
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Refused);
        QVERIFY2(outcome().contains(message), qPrintable(outcome()));
        QVERIFY2(outcome().startsWith(u"libvirt refused it: "), qPrintable(outcome()));
        QCOMPARE(report.place ? report.place->toString() : QString(), place);
        QVERIFY2(outcome().endsWith(u"Go to "_s + place), qPrintable(outcome()));
        QCOMPARE(draft().text(), mine);
        QCOMPARE(onHost(), there);
        QVERIFY(button(&editor(), u"Apply"_s)->isEnabled());
    }

    void whatTheDraftMadeWorseStopsIt()
    {
        openGuest();
        const QString there = onHost();
        draft().replaceText(QString(draft().text()).replace(u"  <clock"_s, u"  <nonsense/>\n  <clock"_s), u"typing"_s);
        QTRY_VERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QVERIFY2(said().contains(u"libvirt would refuse line "), qPrintable(said()));
        QVERIFY2(said().contains(u"<nonsense> is not known in <domain>"), qPrintable(said()));
        QCOMPARE(counts(), u"1 change(s) · 1 problem(s)"_s);
        session().apply();
        QCOMPARE(onHost(), there);
        press(QKeySequence::Undo);
        type(u"memory"_s, u"64"_s);
        QTRY_VERIFY(button(&editor(), u"Apply"_s)->isEnabled());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
    }

    void saysThatTheDomainIsGone()
    {
        openGuest();
        type(u"memory"_s, u"64"_s);
        const QString mine = draft().text();
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"guest"_s}).isNull());
        // libvirt's event may be there already, or come after its answer: nothing is written either way.
        QSignalSpy reported(&session(), &Session::reported);
        session().apply();
        QTRY_COMPARE(reported.size(), 1);
        const auto kind = reported.first().first().value<ApplyReport>().kind;
        QVERIFY(kind == ApplyReport::Kind::Gone || kind == ApplyReport::Kind::Refused);
        QVERIFY2(outcome().contains(u"no longer defined"), qPrintable(outcome()));
        QVERIFY(m_daemon->virsh({u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
        // And after it
        QTRY_VERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QVERIFY2(said().contains(u"no longer defined"), qPrintable(said()));
        QCOMPARE(draft().text(), mine);
        type(u"memory"_s, u"96"_s);
        QVERIFY(draft().text() != mine);
    }

    void readOnlyMayEditNotApply()
    {
        window().hostsModel().addConnection(m_daemon->uri())->open(Connection::Access::ReadOnly);
        openGuest();
        QVERIFY(!draft().text().contains(u"s3cret"));
        type(u"memory"_s, u"64"_s);
        QVERIFY(draft().isModified());
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QVERIFY(button(&editor(), u"Apply"_s)->toolTip().contains(u"read-only"));
        QVERIFY2(said().contains(u"read-only"), qPrintable(said()));
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Refused);
        QVERIFY2(report.words.contains(u"read-only"), qPrintable(report.words));
        QVERIFY(onHost().contains(u"passwd='s3cret'"));
        QVERIFY(onHost().contains(u">32768</memory>"));
    }

    void aRunningDomainRunsOn()
    {
        QVERIFY2(!m_daemon->virsh({u"start"_s, u"guest"_s}).isNull(), qPrintable(m_daemon->problem()));
        const QString id = m_daemon->virsh({u"domid"_s, u"guest"_s}).trimmed();
        Connection *connection = openGuest();
        QCOMPARE(connection->domain(uuid)->state, DomainState::Running);
        QVERIFY2(said().contains(u"It is running: takes effect at its next start."), qPrintable(said()));
        type(u"memory"_s, u"64"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">65536</memory>"));
        QCOMPARE(m_daemon->virsh({u"domstate"_s, u"guest"_s}).trimmed(), u"running"_s);
        QCOMPARE(m_daemon->virsh({u"domid"_s, u"guest"_s}).trimmed(), id);
        QVERIFY(m_daemon->virsh({u"dumpxml"_s, u"guest"_s}).contains(u">32768</memory>"));
        QVERIFY(onHost().contains(u"passwd='s3cret'"));
    }

    void aDeadDaemonLeavesTheDraft()
    {
        Connection *connection = openGuest();
        type(u"memory"_s, u"64"_s);
        m_daemon->kill();
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), Connection::State::Lost, 20000);
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QVERIFY2(said().contains(u"is not open. The draft is kept"), qPrintable(said()));
        type(u"memory"_s, u"96"_s);
        QCOMPARE(counts(), u"1 change(s) · no problems"_s);
        QVERIFY2(m_daemon->start(), qPrintable(m_daemon->problem()));
        // "Try again", by keyboard
        auto *tree = window().hosts().findChild<HostsTree *>();
        tree->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListed() && connection->domain(uuid), 20000);
        QTRY_VERIFY(button(&editor(), u"Apply"_s)->isEnabled());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">98304</memory>"));
    }

    void aSlowDaemonDoesNotHoldTheWindow()
    {
        openGuest();
        type(u"memory"_s, u"64"_s);
        m_daemon->freeze();
        QSignalSpy reported(&session(), &Session::reported);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(session().isApplying());
        QTRY_VERIFY(said().contains(u"Applying…"));
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        // What is typed meanwhile is not lost, and is not applied.
        type(u"title"_s, u"Meanwhile"_s);
        QVERIFY(reported.isEmpty());
        m_daemon->resume();
        QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 30000);
        QCOMPARE(reported.first().first().value<ApplyReport>().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">65536</memory>"));
        QVERIFY(!onHost().contains(u"Meanwhile"));
        QCOMPARE(draft().changes().size(), 1);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u"<title>Meanwhile</title>"));
    }

    void aRefusedConnectionIsShownInTheTree()
    {
        m_daemon->stop();
        Connection *connection = window().openConnection(m_daemon->uri());
        QTRY_COMPARE(connection->state(), Connection::State::Failed);
        auto *tree = window().hosts().findChild<HostsTree *>();
        const QModelIndex row = tree->model()->index(0, 0);
        QVERIFY(!connection->error().message.isEmpty());
        QCOMPARE(row.data(HostsModel::ErrorTextRole).toString(), connection->error().message);
        QVERIFY2(row.data(HostsModel::ErrorTextRole).toString().contains(u"Failed to connect socket"),
                 qPrintable(connection->error().message));
        QVERIFY2(m_daemon->start(), qPrintable(m_daemon->problem()));
        tree->setCurrentIndex(row);
        tree->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListed(), 20000);
        QCOMPARE(tree->model()->rowCount(row), 1);
    }
};

QTEST_MAIN(TestApply)
#include "tst_apply.moc"
