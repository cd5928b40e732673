// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "views/Palettes.h"
#include "views/hosts/AddConnectionDialog.h"
#include "views/hosts/HostsDelegate.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString unreachable = u"qemu+unix:///session?socket=/nonexistent/libvirt-sock"_s;
const QString win11 = u"6d0c6d4e-9a0c-4f6b-9d2e-0a6a2f1c7b02"_s;
} // namespace

/** HostsView on the practice host and on a host that can't be reached. GRAB=folder keeps pictures of it. */
class TestHostsView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<HostsModel> m_model;
    std::unique_ptr<HostsView> m_view;

    HostsTree *tree() const { return m_view->findChild<HostsTree *>(); }
    QLineEdit *filter() const { return m_view->findChild<QLineEdit *>(); }
    QString practice() const { return *PracticeHost::uri(); }

    QModelIndex row(const QString &name) const
    {
        const QAbstractItemModel *const model = tree()->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), HostsModel::NameRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    void grab(QWidget &widget, const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GRAB");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        QVERIFY(widget.grab().save(folder + u'/' + name));
    }

private Q_SLOTS:
    void init()
    {
        Palettes::apply(Palettes::Theme::Light);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_list = std::make_unique<ConnectionList>(*m_settings);
        m_model = std::make_unique<HostsModel>();
        m_view = std::make_unique<HostsView>(m_model.get(), m_list.get());
        m_view->resize(250, 900);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QSignalSpy complete(m_model->addConnection(practice()), &Connection::detailsComplete);
        m_model->connection(practice())->open();
        m_model->addConnection(unreachable)->open();
        m_model->addConnection(u"qemu+ssh://root@rack-3/system"_s);
        QVERIFY(complete.wait(20000));
        QTRY_COMPARE(m_model->connection(unreachable)->state(), Connection::State::Failed);
    }

    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void looks_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Palettes::Theme::Light);
        QTest::newRow("dark") << int(Palettes::Theme::Dark);
    }

    void looks()
    {
        QFETCH(const int, theme);
        Palettes::apply(Palettes::Theme(theme));
        QCoreApplication::processEvents();
        m_model->setDraftMark(practice(), win11, 3);
        m_model->setWaitsForRestart(practice(), row(u"web01"_s).data(HostsModel::UuidRole).toString(), true);
        m_view->setCurrentDomain(practice(), win11);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        grab(*m_view, u"hosts-%1.png"_s.arg(name));
        QCOMPARE(m_view->palette().color(QPalette::Window), Palettes::sidebar(QApplication::palette()));
        // Something is painted in each row, and it is not only the background.
        for (const QString &machine : {u"web01"_s, u"win11-desk"_s, u"kernel-lab"_s}) {
            const QImage image = tree()->viewport()->grab(tree()->visualRect(row(machine))).toImage();
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY2(colours.size() > 8, qPrintable(machine));
        }
        AddConnectionDialog dialog(*m_list);
        dialog.show();
        grab(dialog, u"add-%1.png"_s.arg(name));
        dialog.setUri(u"kvm:///system"_s);
        grab(dialog, u"add-wrong-%1.png"_s.arg(name));
        filter()->setText(u"win"_s);
        grab(*m_view, u"hosts-filtered-%1.png"_s.arg(name));
    }

    void returnAndDoubleClickOpen()
    {
        QSignalSpy opened(m_view.get(), &HostsView::domainActivated);
        m_view->setCurrentDomain(practice(), win11);
        QCOMPARE(m_view->currentUuid(), win11);
        QCOMPARE(m_view->currentConnection(), m_model->connection(practice()));
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().at(0).value<Connection *>(), m_model->connection(practice()));
        QCOMPARE(opened.constFirst().at(1).toString(), win11);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(row(u"web01"_s)).center());
        QCOMPARE(opened.size(), 2);
    }

    void typingFilters()
    {
        tree()->setFocus();
        QTest::keyClicks(tree(), u"w"_s);
        QTest::keyClicks(filter(), u"in98"_s);
        QCOMPARE(filter()->text(), u"win98"_s);
        QCOMPARE(tree()->model()->rowCount(), 1);
        QVERIFY(row(u"retro_win98"_s).isValid());
        QVERIFY(!row(u"web01"_s).isValid());
        QSignalSpy opened(m_view.get(), &HostsView::domainActivated);
        QTest::keyClick(filter(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(filter(), Qt::Key_Escape);
        QCOMPARE(filter()->text(), QString());
        QVERIFY(row(u"web01"_s).isValid());
    }

    void foldingSurvivesAFilter()
    {
        const QModelIndex host = tree()->model()->index(0, 0);
        QVERIFY(tree()->isExpanded(host));
        tree()->setCurrentIndex(host);
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(!tree()->isExpanded(host));
        filter()->setText(u"web"_s);
        QVERIFY(tree()->isExpanded(tree()->model()->index(0, 0)));
        filter()->clear();
        QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0)));
        // And a host whose rows the filter took away altogether
        filter()->setText(u"no such machine"_s);
        QCOMPARE(tree()->model()->rowCount(), 0);
        filter()->clear();
        QCOMPARE(tree()->model()->rowCount(), 3);
        QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0)));
    }

    void tryAgainTries()
    {
        Connection *const connection = m_model->connection(unreachable);
        QSignalSpy states(connection, &Connection::stateChanged);
        QModelIndex index;
        for (int host = 0; host < tree()->model()->rowCount(); ++host) {
            if (tree()->model()->index(host, 0).data(HostsModel::UriRole).toString() == unreachable)
                index = tree()->model()->index(host, 0);
        }
        tree()->scrollTo(index);
        const QRect rect = tree()->visualRect(index);
        QVERIFY2(rect.height() > 60, "the message has its lines");
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, rect.bottomLeft() + QPoint(24, -12));
        QTRY_COMPARE(states.size(), 2);
        QCOMPARE(connection->state(), Connection::State::Failed);
        tree()->setCurrentIndex(index);
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_COMPARE(states.size(), 4);
    }

    void sortActionsSort()
    {
        const auto firstName = [&] {
            return tree()->model()->index(0, 0, tree()->model()->index(0, 0)).data(HostsModel::NameRole).toString();
        };
        QCOMPARE(firstName(), u"arm-board"_s);
        m_view->sortActions().at(1)->trigger();
        QCOMPARE(firstName(), u"ci-runner-03"_s);
        m_view->sortActions().at(0)->trigger();
        QCOMPARE(firstName(), u"arm-board"_s);
    }

    void dialogChecksAndAnswers()
    {
        QSignalSpy wanted(m_view.get(), &HostsView::addConnectionRequested);
        m_view->askForConnection();
        auto *const dialog = m_view->findChild<AddConnectionDialog *>();
        QVERIFY(dialog);
        QPushButton *connectButton = nullptr;
        for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains("Connect"_L1))
                connectButton = button;
        }
        QVERIFY(connectButton);
        dialog->setUri(u"qemu+ssh://user@host/system"_s);
        QVERIFY(!connectButton->isEnabled());
        dialog->setUri(u" qemu+ssh://root@rack-2/system "_s);
        QVERIFY(connectButton->isEnabled());
        connectButton->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"qemu+ssh://root@rack-2/system"_s);
    }

    void everythingHasAName()
    {
        for (QWidget *const widget : m_view->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                widget->objectName().startsWith("qt_"_L1))
                continue;
            auto *const button = qobject_cast<QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestHostsView)
#include "tst_hostsview.moc"
