// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceTemplates.h"
#include "models/document/XmlEdit.h"
#include "tests/app/DeviceTrials.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/devices/DevicePanel.h"
#include "views/devices/DeviceView.h"
#include "views/devices/DevicesPage.h"
#include "views/fields/TableField.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLayout>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000002"_s;

QString guest(const DeviceTrial &trial)
{
    return u"<domain type='qemu'>\n  <name>guest</name>\n  <uuid>%1</uuid>\n  <memory unit='MiB'>%2</memory>\n%3"
           "  <vcpu>1</vcpu>\n  <os>\n    <type arch='x86_64' machine='q35'>hvm</type>\n  </os>\n  <devices>\n"
           "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n%4"
           "    <memballoon model='none'/>\n  </devices>\n</domain>\n"_s.arg(
               uuid, trial.id == u"dimm" ? u"1088"_s : u"64"_s, trial.settings, trial.devices);
}

/** What @p command has to say if it does not succeed. */
QString complaint(const QString &command, const QStringList &arguments)
{
    QProcess process;
    process.start(command, arguments);
    if (!process.waitForFinished(60000))
        return process.errorString();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

} // namespace

/** Every device that can be added is one that QEMU's driver takes, and so are changes of it. */
class TestDevicesOnDaemon : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    QTemporaryDir m_images;
    QList<DeviceTrial> m_trials;

    QString onHost()
    {
        return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"guest"_s}).trimmed();
    }

    const DeviceTrial &trial(const QString &id) const
    {
        const auto isOfId = [&](const DeviceTrial &trial) { return trial.id == id; };
        return *std::find_if(m_trials.begin(), m_trials.end(), isOfId);
    }

    DevicesPage &page() const { return *editor().findChild<DevicesPage *>(); }

    void openGuest(const QString &definition)
    {
        QVERIFY2(m_daemon->define(definition), qPrintable(m_daemon->problem()));
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
        editor().showPage(u"devices"_s);
    }

    /** A machine has one balloon at most, and libvirt writes one where there is none: that has to go first. */
    void removeBalloon()
    {
        QVERIFY(page().showPlace(Path::fromLiteral(u"devices/memballoon"), nullptr));
        page().findChild<DeviceView *>()->setFocus();
        press(Qt::Key_Delete);
        QVERIFY(!draft().text().contains(u"<memballoon"));
    }

    /** Adds a device by the dialog. */
    void add(const DeviceTemplate &device)
    {
        const QString label = DeviceTemplates::label(device);
        QTimer::singleShot(0, &window(), [label] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            auto *dialog = QApplication::activeModalWidget();
            auto *list = dialog->findChild<DeviceView *>();
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), label);
            const QModelIndexList found =
                list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly);
            QVERIFY2(!found.isEmpty(), qPrintable(label));
            list->setCurrentIndex(found.first());
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        page().findChild<DeviceView *>()->setFocus();
        press(Qt::Key_Insert);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /** Gives a setting of the device at hand another value by its own field. */
    void enter(const TrialValue &wanted)
    {
        const QString below = page().currentDevice()->toString() + u'/';
        if (wanted.path.contains(u"[]"))
            return enterInTable(below, wanted);
        const QString path = below + wanted.path;
        FieldEditor *editor = field(path);
        const Setting &setting = *Catalog::instance().find(Path::fromLiteral(path));
        auto *box = editor->findChild<QComboBox *>();
        if (setting.kind == Kind::Choice || setting.kind == Kind::Switch) {
            if (box && !box->isEditable())
                return choose(path, box->itemText(box->findData(wanted.value)));
            if (box)
                return type(path, wanted.value);
        }
        if (setting.kind != Kind::Switch && setting.kind != Kind::Presence)
            return type(path, wanted.value);
        int part = 1; // the first one is "Not set"
        while (setting.kind == Kind::Switch && QLatin1StringView(setting.words[part - 1].value) != wanted.value)
            ++part;
        auto *button = qobject_cast<QAbstractButton *>(editor->layout()->itemAt(part)->widget());
        QVERIFY2(button, qPrintable(path));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /** The same in the first row of a table. */
    void enterInTable(const QString &below, const TrialValue &wanted)
    {
        const QString rows = below + wanted.path.section(u"/@"_s, 0, 0);
        editor().showSetting(Path::fromLiteral(QString(rows).replace(u"[]"_s, u"[1]"_s)));
        auto *table = editor().findChild<TableField *>(rows);
        QVERIFY2(table && table->isVisible(), qPrintable(rows));
        auto *view = table->findChild<QTableView *>();
        const Setting &setting = *Catalog::instance().find(Path::fromLiteral(QString(below + wanted.path)));
        int column = 0;
        while (column < view->model()->columnCount() &&
               view->model()->headerData(column, Qt::Horizontal) != Catalog::tr(setting.label))
            ++column;
        const QModelIndex cell = view->model()->index(0, column);
        QVERIFY2(cell.isValid(), qPrintable(wanted.path));
        view->setCurrentIndex(cell);
        view->edit(cell);
        auto *line = view->findChild<QLineEdit *>();
        QVERIFY2(line, qPrintable(wanted.path));
        line->selectAll();
        QTest::keyClicks(line, wanted.value);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY2(!view->findChild<QLineEdit *>(), qPrintable(wanted.path));
    }

    QStringList errors() const
    {
        QStringList messages;
        for (const Problem &problem : draft().problems()) {
            if (problem.severity == Problem::Severity::Error)
                messages.append(problem.path.toString() + u": "_s + problem.message);
        }
        return messages;
    }

    /** Applies, and it is taken, as the rules said it would be. */
    void applyAll()
    {
        QCOMPARE(errors(), QStringList());
        const ApplyReport report = apply();
        QVERIFY2(report.kind == ApplyReport::Kind::Applied, qPrintable(report.words + u'\n' + draft().text()));
        QCOMPARE(onHost(), draft().text().trimmed());
    }

    void tableOf(DeviceTrial::Where where)
    {
        QTest::addColumn<QString>("id");
        for (const DeviceTrial &trial : std::as_const(m_trials)) {
            if (trial.where == where)
                QTest::newRow(qPrintable(trial.id)) << trial.id;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        const QString folder = m_images.path();
        QFile(folder).setPermissions(QFile::Permissions(0x7777));
        for (const QString &name : {u"disk.qcow2"_s, u"disc.iso"_s, u"web.qcow2"_s})
            QVERIFY(QFile(folder + u'/' + name).open(QIODevice::WriteOnly));
        QVERIFY2(!m_daemon->virsh({u"pool-define-as"_s, u"images"_s, u"dir"_s, u"--target"_s, folder}).isNull(),
                 qPrintable(m_daemon->problem()));
        QVERIFY2(!m_daemon->virsh({u"pool-start"_s, u"images"_s}).isNull(), qPrintable(m_daemon->problem()));
        QFile network(folder + u"/default.xml"_s);
        QVERIFY(network.open(QIODevice::WriteOnly));
        network.write("<network><name>default</name><bridge name='virbr9'/></network>\n");
        network.close();
        QVERIFY2(!m_daemon->virsh({u"net-define"_s, network.fileName()}).isNull(), qPrintable(m_daemon->problem()));
        m_trials = deviceTrials(folder);
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon->virsh({u"destroy"_s, u"guest"_s});
        m_daemon->virsh({u"undefine"_s, u"guest"_s, u"--nvram"_s});
    }

    void everyTemplateIsTried()
    {
        QStringList tried;
        for (const DeviceTrial &trial : std::as_const(m_trials)) {
            tried.append(trial.id);
            QVERIFY2(trial.where == DeviceTrial::Where::Daemon ? trial.edits.size() == 2 : !trial.reason.isEmpty(),
                     qPrintable(trial.id));
        }
        QStringList templates;
        for (const DeviceTemplate &device : DeviceTemplates::all())
            templates.append(QString::fromLatin1(device.id));
        QCOMPARE(tried, templates);
    }

    void isAddedEditedAndApplied_data() { tableOf(DeviceTrial::Where::Daemon); }
    void isAddedEditedAndApplied()
    {
        QFETCH(const QString, id);
        const DeviceTrial &tried = trial(id);
        openGuest(guest(tried));
        const QString there = draft().text();
        if (id == u"memballoon")
            removeBalloon();
        add(*DeviceTemplates::find(id));
        QVERIFY(draft().text() != there);
        for (const TrialValue &choice : tried.choices)
            enter(choice);
        applyAll();
        if (QTest::currentTestFailed())
            return;

        QVERIFY(page().currentDevice());
        const QString added = draft().text();
        QStringList wanted;
        for (const TrialValue &edit : tried.edits) {
            enter(edit);
            wanted.append(page().currentDevice()->toString() + u'/' + QString(edit.path).remove(u"[]"_s));
        }
        QVERIFY2(draft().text() != added, "the fields changed nothing");
        applyAll();
        if (QTest::currentTestFailed())
            return;
        // Just those, read anew
        const auto before = XmlDocument::parse(added);
        const auto after = XmlDocument::parse(onHost());
        QStringList changed;
        for (const Change &change : changesBetween(*before, *after)) {
            const QString element = change.path.steps().value(1).name;
            if (!tried.also.contains(element))
                changed.append(change.path.toString());
        }
        wanted.sort();
        changed.sort();
        QCOMPARE(changed.join(u", "), wanted.join(u", "));
        for (qsizetype i = 0; i < tried.edits.size(); ++i) {
            const QString path =
                page().currentDevice()->toString() + u'/' + QString(tried.edits[i].path).remove(u"[]"_s);
            QCOMPARE(draft().value(Path::fromLiteral(path)).value_or(QString()).toLower(),
                     tried.edits[i].value == u"yes" && path.endsWith(u"readonly") ? u"yes"_s
                                                                                  : tried.edits[i].value.toLower());
        }
    }

    void isUnderstoodByTheParser_data() { tableOf(DeviceTrial::Where::Parser); }
    void isUnderstoodByTheParser()
    {
        QFETCH(const QString, id);
        const DeviceTrial &tried = trial(id);
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"xmllint"_s).isEmpty(), "xmllint is not installed");
        if (!QFile::exists(QStringLiteral(NEWER_SCHEMAS)))
            QSKIP("there is no grammar of a newer libvirt beside the source folder");
        DomainDraft draft(guest(tried));
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(id)).ok());
        const QString added =
            u"devices/"_s + QString::fromLatin1(DeviceTemplates::kind(*DeviceTemplates::find(id)).element);
        for (const TrialValue &choice : tried.choices)
            QVERIFY(draft.set(Path::fromLiteral(QString(added + u'/' + choice.path)), choice.value).ok());
        const QString file = writeFile(u"guest.xml"_s, draft.text().toUtf8());
        const QString said =
            complaint(u"xmllint"_s, {u"--noout"_s, u"--relaxng"_s, QStringLiteral(NEWER_SCHEMAS "/domain.rng"), file});
        QVERIFY2(said.isEmpty(), qPrintable(said));
        // libvirt's own parser, without the grammar: what it does not know it drops, and what it knows it checks.
        const QString refused = complaint(
            u"virsh"_s,
            {u"-c"_s, u"test:///default"_s, u"define"_s,
             writeFile(u"test.xml"_s, QString(draft.text()).replace(u"type='qemu'"_s, u"type='test'"_s).toUtf8())});
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
    }

    void whatOnlyARunningGuestHasIsNotSaved()
    {
        const DeviceTrial tried{
            .id = u"live"_s,
            .devices =
                u"    <interface type='user'>\n      <model type='virtio'/>\n    </interface>\n"
                "    <graphics type='vnc' port='-1' autoport='yes'/>\n"
                "    <serial type='pty'>\n      <target port='0'/>\n    </serial>\n"
                "    <channel type='unix'>\n      <target type='virtio' name='org.qemu.guest_agent.0'/>\n    </channel>\n"_s};
        QVERIFY2(m_daemon->define(guest(tried)), qPrintable(m_daemon->problem()));
        QVERIFY2(!m_daemon->virsh({u"start"_s, u"guest"_s}).isNull(), qPrintable(m_daemon->problem()));
        const QString live = m_daemon->virsh({u"dumpxml"_s, u"guest"_s});
        for (const QString &only :
             {u"<alias name='net0'/>"_s, u"<source path='/dev/pts/"_s, u" id='"_s, u"state='disconnected'"_s})
            QVERIFY2(live.contains(only), qPrintable(only + u"\n"_s + live));
        const QString saved = onHost();
        openDomain(openHost(m_daemon->uri()), u"guest"_s);
        QCOMPARE(draft().text().trimmed(), saved);
        editor().showPage(u"devices"_s);
        type(u"devices/interface/mac/@address"_s, u"52:54:00:0a:0b:0c"_s);
        // A device more, made of one that is there, and one copied from the running machine
        QVERIFY(page().showPlace(Path::fromLiteral(u"devices/interface"), nullptr));
        page().findChild<DeviceView *>()->setFocus();
        press(QKeySequence(u"Ctrl+D"_s));
        const auto running = XmlDocument::parse(live);
        const ElementId card = running->children(Devices::container(*running), u"interface").first();
        QGuiApplication::clipboard()->setText(XmlEdit::fragment(*running, card));
        press(QKeySequence::Paste);
        QCOMPARE(draft().rowCount(Path::fromLiteral(u"devices/interface[]")), 3);
        applyAll();
        for (const QString &only :
             {u"<alias"_s, u"/dev/pts/"_s, u"<domain type='qemu' id="_s, u"state='disconnected'"_s, u"tty="_s})
            QVERIFY2(!onHost().contains(only), qPrintable(only));
        QCOMPARE(m_daemon->virsh({u"domstate"_s, u"guest"_s}).trimmed(), u"running"_s);
        QVERIFY(onHost().contains(u"52:54:00:0a:0b:0c"));
        for (const Change &change : changesBetween(*XmlDocument::parse(saved), *XmlDocument::parse(onHost()))) {
            const QString path = change.path.toString();
            // New cards get ports to sit in.
            QVERIFY2(path.startsWith(u"devices/interface") || path.startsWith(u"devices/controller"), qPrintable(path));
        }
    }
};

QTEST_MAIN(TestDevicesOnDaemon)
#include "tst_devicesondaemon.moc"
