// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/DomainCaps.h"
#include "models/host/HostOffers.h"
#include "models/devices/DeviceList.h"
#include "tests/app/GuiTest.h"
#include "views/devices/DeviceView.h"
#include "views/parts/HostDevicePart.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>

#include <stdexcept>

using namespace Qt::StringLiterals;

/** What the host has, where a person chooses it: devices by name, words in fields. */
class TestHostDevicePage : public GuiTest
{
    Q_OBJECT

private:
    void open(const QString &name)
    {
        openPractice(name);
        QTRY_VERIFY(draft().host() && draft().host()->offers);
    }

    HostDevicePart &part() const
    {
        for (auto *found : editor().findChildren<HostDevicePart *>()) {
            if (found->isVisible())
                return *found;
        }
        throw std::runtime_error("there is no part for host devices");
    }

    /** All that it says, a label a line. */
    QString said() const
    {
        QStringList lines;
        for (const QLabel *label : part().findChildren<QLabel *>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }

    /** Opens the dialog, types @p query and presses Enter; gives what the dialog said of the device. */
    QString choose(const QString &query)
    {
        QString told;
        QTimer::singleShot(0, &window(), [&told, query] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            QWidget *dialog = QApplication::activeModalWidget();
            auto *line = dialog->findChild<QLineEdit *>();
            QTest::keyClicks(line, query);
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                told += label->text();
            QTest::keyClick(line, Qt::Key_Return);
            if (dialog->isVisible())
                static_cast<QDialog *>(dialog)->reject();
        });
        click(&part(), u"Choose a device of the host…"_s);
        return told;
    }

private Q_SLOTS:
    void saysWhichOneItIs()
    {
        open(u"game_amd_win11"_s);
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[1]/@type"));
        QVERIFY2(said().contains(u"Radeon RX 6800"), qPrintable(said()));
        QVERIFY2(said().contains(u"all of IOMMU group 25"), qPrintable(said()));
        QVERIFY2(said().contains(u"0000:0b:00.1"), qPrintable(said()));
        QVERIFY2(!said().contains(u"0000:0a:00.0"), qPrintable(said())); // the port before it
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[3]/@type"));
        QVERIFY2(said().contains(u"Racing Wheel"), qPrintable(said()));
        QVERIFY(!draft().isModified());
    }

    void anotherOneIsChosen()
    {
        open(u"game_amd_win11"_s);
        const QString before = draft().text();
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[2]/@type"));
        const QString told = choose(u"i210"_s);
        QVERIFY2(told.contains(u"alone in IOMMU group 17"), qPrintable(told));
        QCOMPARE(draft().text(), QString(before).replace(u"bus='0x0b' slot='0x00' function='0x1'"_s,
                                                         u"bus='0x05' slot='0x00' function='0x0'"_s));
        QVERIFY2(said().contains(u"I210 Gigabit"), qPrintable(said()));
        QCOMPARE(draft().undoStack()->count(), 1);
        draft().undoStack()->undo();
        QCOMPARE(draft().text(), before);
    }

    void ofAnotherSort()
    {
        open(u"game_amd_win11"_s);
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[3]/@type"));
        choose(u"yubi 3,"_s); // on bus 3: there is another one
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/hostdev[3]/source/vendor/@id")), u"0x1050"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/hostdev[3]/source/address/@bus")), u"3"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/hostdev[3]/source/@startupPolicy")), u"optional"_s);
        choose(u"gvtg"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/hostdev[3]/@type")), u"mdev"_s);
        QVERIFY(!draft().value(Path::fromLiteral(u"devices/hostdev[3]/source/vendor/@id")));
        QVERIFY2(said().contains(u"GVTg"), qPrintable(said()));
    }

    void noMatchChoosesNothing()
    {
        open(u"game_amd_win11"_s);
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[1]/@type"));
        choose(u"toaster"_s);
        QVERIFY(!draft().isModified());
    }

    void aNewOneBeginsWithTheChoice()
    {
        open(u"web01"_s);
        editor().showPage(u"devices"_s);
        editor().findChild<DeviceView *>()->setFocus();
        QTimer::singleShot(0, &window(), [] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            QWidget *dialog = QApplication::activeModalWidget();
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"pci device"_s);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        press(Qt::Key_Insert);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY2(said().contains(u"No device of the host is chosen yet"), qPrintable(said()));
        QTRY_COMPARE(QApplication::focusWidget(),
                     static_cast<QWidget *>(button(&part(), u"Choose a device of the host…"_s)));
        choose(u"radeon"_s);
        QVERIFY2(said().contains(u"Radeon RX 6800"), qPrintable(said()));
    }

    void withoutAHostThereIsNoChoice()
    {
        window().openFile(
            writeFile(u"a.xml"_s,
                      "<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    <hostdev mode='subsystem' type='pci'/>\n"
                      "  </devices>\n</domain>\n"));
        editor().showSetting(Path::fromLiteral(u"devices/hostdev/@type"));
        for (const auto *found : editor().findChildren<HostDevicePart *>())
            QVERIFY(!found->isVisible());
    }

    void fieldsOfferWhatTheHostHas()
    {
        open(u"web01"_s);
        const QString path = u"devices/interface[1]/source/@network"_s;
        editor().showSetting(Path::fromLiteral(path));
        FieldEditor *editorOfNetwork = nullptr;
        for (auto *found : editor().findChildren<FieldEditor *>()) {
            if (found->objectName().endsWith(u"source/@network"))
                editorOfNetwork = found;
        }
        QVERIFY(editorOfNetwork);
        auto *line = editorOfNetwork->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Down);
        QAbstractItemView *list = line->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        QStringList texts;
        for (int row = 0; row < 2; ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        texts.sort();
        QCOMPARE(texts, (QStringList{u"default  ·  NAT, bridge virbr0"_s,
                                     u"lab  ·  guests and the host only, bridge virbr1"_s}));
        for (int row = 0; row < 2; ++row) {
            if (list->model()->index(row, 0).data().toString().startsWith(u"lab"))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(line->text(), u"lab"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/interface/source/@network")), u"lab"_s);
        // Any other name can be typed.
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, u"mine"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/interface/source/@network")), u"mine"_s);
    }

    void aCardForAGuestsCard()
    {
        open(u"web01"_s);
        const Path type = Path::fromLiteral(u"devices/interface/@type");
        editor().showSetting(type);
        const auto parts = [this] {
            int visible = 0;
            for (const auto *found : editor().findChildren<HostDevicePart *>())
                visible += found->isVisible();
            return visible;
        };
        QCOMPARE(parts(), 0); // it is in a network
        QVERIFY(draft().choose(type, u"hostdev"_s).ok());
        QTRY_COMPARE(parts(), 1);
        const QString before = draft().text();
        QVERIFY2(said().contains(u"No device of the host is chosen yet"), qPrintable(said()));
        const QString told = choose(u"radeon"_s); // no card for networks, so it is not there
        QCOMPARE(draft().text(), before);
        choose(u"i210"_s);
        QVERIFY2(said().contains(u"I210 Gigabit"), qPrintable(said()));
        QVERIFY2(draft().text().contains(u"<address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/>") ||
                     draft().text().contains(u"bus='0x05'"),
                 qPrintable(draft().text()));
        QCOMPARE(draft().value(Path::fromLiteral(u"devices/interface/source/address/@type")), u"pci"_s);
        QCOMPARE(draft().value(type), u"hostdev"_s);
        draft().undoStack()->undo();
        QCOMPARE(draft().text(), before);
    }

    void typesThatAreNotMadeSayHow()
    {
        open(u"game_amd_win11"_s);
        editor().showSetting(Path::fromLiteral(u"devices/hostdev[1]/@type"));
        QString words;
        QTimer::singleShot(0, &window(), [&words] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            auto *dialog = static_cast<QDialog *>(QApplication::activeModalWidget());
            auto *tree = dialog->findChild<QTreeWidget *>();
            const auto found = tree->findItems(u"not made yet"_s, Qt::MatchContains | Qt::MatchRecursive);
            QVERIFY(!found.isEmpty());
            tree->setCurrentItem(found.first());
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                words += label->text();
            QVERIFY(!button(dialog, u"Choose"_s)->isEnabled());
            dialog->reject();
        });
        click(&part(), u"Choose a device of the host…"_s);
        QVERIFY2(words.contains(u"mdevctl start --uuid $(uuidgen) --parent 0000:00:02.0 --type "), qPrintable(words));
        QVERIFY(!draft().isModified());
    }

    void whatCanBeAddedIsMarked()
    {
        open(u"web01"_s);
        auto facts = std::make_shared<HostFacts>(*draft().host());
        facts->caps = std::make_shared<DomainCaps>(DomainCaps::read(
            u"<domainCapabilities><devices><tpm supported='no'/><graphics supported='yes'><enum name='type'><value>vnc</value></enum>"
            "</graphics></devices></domainCapabilities>"_s));
        draft().setHost(facts);
        editor().showPage(u"devices"_s);
        editor().findChild<DeviceView *>()->setFocus();
        QStringList section;
        QTimer::singleShot(0, &window(), [&section] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            QWidget *dialog = QApplication::activeModalWidget();
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"spice display"_s);
            const QAbstractItemModel *list = dialog->findChild<DeviceView *>()->model();
            for (int row = 0; row < list->rowCount(); ++row)
                section.append(list->index(row, 0).data(DeviceList::SectionRole).toString());
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        const QString before = draft().text();
        press(Qt::Key_Insert);
        QVERIFY2(section.contains(u"Not on this host, but can be added"), qPrintable(section.join(u'|')));
        QVERIFY(draft().text() != before); // it was added all the same
    }

    void wordsThatTheHostHasNotAreMarked()
    {
        open(u"web01"_s);
        auto facts = std::make_shared<HostFacts>(*draft().host());
        facts->caps = std::make_shared<DomainCaps>(DomainCaps::read(
            u"<domainCapabilities><os><enum name='firmware'><value>efi</value></enum></os><cpu>"
            "<mode name='host-model' supported='yes'/><mode name='custom' supported='yes'>"
            "<model usable='no'>EPYC-Milan</model><model usable='yes'>Odd-Model</model></mode></cpu>"
            "<features><hyperv><enum name='features'><value>relaxed</value></enum></hyperv></features></domainCapabilities>"_s));
        auto *box = field(u"cpu/@mode"_s)->findChild<QComboBox *>();
        QVERIFY(box->findText(u"The host's own (passthrough)"_s) > 0);
        draft().setHost(facts);
        QVERIFY(box->findText(u"The host's own (passthrough) · not on this host"_s) > 0);
        QVERIFY(box->findText(u"Like the host's (model)"_s) > 0);
        GuiTest::choose(u"cpu/@mode"_s, u"The host's own (passthrough) · not on this host"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"cpu/@mode")), u"host-passthrough"_s);

        // A switch has no room for words: they stand beside it.
        const QString hyperV = u"features/hyperv/vapic/@state"_s;
        QVERIFY2(words(hyperV)->text().endsWith(u"Not on this host."), qPrintable(words(hyperV)->text()));
        flip(hyperV, u"On"_s);
        QCOMPARE(draft().value(Path::fromLiteral(hyperV)), u"on"_s);
        QVERIFY(words(hyperV)->text().contains(u"Not on this host."));
        QVERIFY(!words(u"features/hyperv/relaxed/@state"_s)->text().contains(u"Not on this host."));

        auto *models = field(u"cpu/model"_s)->findChild<QComboBox *>();
        QVERIFY(models->findText(u"EPYC-Milan (AMD Zen 3) · not on this host"_s) > 0);
        QVERIFY(models->findData(u"Odd-Model"_s) > 0); // the catalogue does not know it
        GuiTest::choose(u"cpu/model"_s, u"EPYC-Milan (AMD Zen 3) · not on this host"_s);
        QCOMPARE(draft().value(Path::fromLiteral(u"cpu/model")), u"EPYC-Milan"_s);
        QCOMPARE(models->currentText(), u"EPYC-Milan (AMD Zen 3)"_s); // what is typed on has no remark in it
    }
};

QTEST_MAIN(TestHostDevicePage)
#include "tst_hostdevicepage.moc"
