// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"
#include "views/Palettes.h"
#include "views/parts/PinningGrid.h"
#include "views/parts/PinningView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/** The grid of guest threads and host CPUs: mouse, keyboard, buttons, what it says. */
class TestPinningGrid : public QObject
{
    Q_OBJECT

private:
    /** Four cores of two threads on two nodes: in order 0 4 1 5 | 2 6 3 7. */
    static std::shared_ptr<const HostFacts> host()
    {
        auto facts = std::make_shared<HostFacts>();
        for (int core = 0; core < 4; ++core) {
            for (const int id : {core, core + 4})
                facts->cpus.append({id, core / 2, 0, 0, core});
        }
        facts->nodes = {{0, 33554432, {}}, {1, 33554432, {}}};
        return facts;
    }

    void open(const QString &tuning)
    {
        m_grid.reset();
        m_draft = std::make_unique<DomainDraft>(text(tuning));
        m_draft->setHost(host());
        m_grid.reset(PagePart::create("pinning", *m_draft, nullptr));
        connect(m_draft.get(), &DomainDraft::changed, m_grid.get(), [this] { m_grid->refresh(); });
        m_grid->resize(700, 400);
        m_grid->show();
        m_grid->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
    }

    static QString text(const QString &tuning)
    {
        return u"<domain type='kvm'>\n  <name>a</name>\n  <vcpu>2</vcpu>\n%1  <cpu>\n"
               "    <topology sockets='1' cores='1' threads='2'/>\n  </cpu>\n</domain>\n"_s.arg(tuning);
    }

    static QString tuned(const QStringList &rows)
    {
        return u"  <cputune>\n    %1\n  </cputune>\n"_s.arg(rows.join(u"\n    "_s));
    }

    PinningView *view() const { return m_grid->findChild<PinningView *>(); }
    QPoint middle(int thread, int column) const { return view()->cellRect(thread, column).center(); }
    void click(int thread, int column) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middle(thread, column));
    }
    QPushButton *button(const QString &label) const
    {
        for (auto *candidate : m_grid->findChildren<QPushButton *>()) {
            if (candidate->text() == label)
                return candidate;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList found;
        for (const QLabel *label : m_grid->findChildren<QLabel *>())
            found.append(label->text());
        return found.join(u'\n');
    }

    std::unique_ptr<DomainDraft> m_draft;
    std::unique_ptr<PagePart> m_grid;

private Q_SLOTS:
    void cleanup() { m_grid.reset(); }

    void clickToggles()
    {
        open({});
        click(1, 2);
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='1' cpuset='1'/>"_s})));
        click(1, 3);
        click(0, 0);
        click(2, 0); // the emulator
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='0' cpuset='0'/>"_s, u"<vcpupin vcpu='1' cpuset='1,5'/>"_s,
                                              u"<emulatorpin cpuset='0'/>"_s})));
        click(0, 0);
        click(1, 2);
        click(1, 3);
        click(2, 0);
        QCOMPARE(m_draft->text(), m_draft->baseText());
        QCOMPARE(m_draft->undoStack()->count(), 8);
        QCOMPARE(m_draft->undoStack()->text(0), u"pin vCPU 1"_s);
    }

    void dragIsOneStep()
    {
        open({});
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, middle(0, 1));
        QTest::mouseMove(view()->viewport(), middle(0, 4));
        QTest::mouseMove(view()->viewport(), middle(1, 5));
        QVERIFY(!m_draft->isModified());
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, middle(1, 5));
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='0' cpuset='1-2,4-5'/>"_s, u"<vcpupin vcpu='1' cpuset='6'/>"_s})));
        QCOMPARE(m_draft->undoStack()->count(), 1);
        m_draft->undoStack()->undo();
        QCOMPARE(m_draft->text(), m_draft->baseText());
    }

    void escapeTakesADragBack()
    {
        open({});
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, middle(0, 1));
        QTest::keyClick(view(), Qt::Key_Escape);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, middle(0, 1));
        QVERIFY(!m_draft->isModified());
    }

    void worksByKeyboard()
    {
        open({});
        view()->setFocus();
        for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Space})
            QTest::keyClick(view(), Qt::Key(key));
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='1' cpuset='4'/>"_s})));
        // QTest::keyClick() would let go of Shift each time.
        for (int i = 0; i < 2; ++i) {
            QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::ShiftModifier);
            QApplication::sendEvent(view(), &right);
        }
        QVERIFY(!m_draft->text().contains(u"1,4-5"));
        QTest::keyRelease(view(), Qt::Key_Shift);
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='1' cpuset='1,4-5'/>"_s})));
        QCOMPARE(m_draft->undoStack()->count(), 2);
        QTest::keyClick(view(), Qt::Key_End);
        QTest::keyClick(view(), Qt::Key_Home);
        QTest::keyClick(view(), Qt::Key_Up);
        QCOMPARE(view()->current(), (PinningCell{0, 0}));
    }

    void saysWhatACellMeans()
    {
        open(tuned({u"<vcpupin vcpu='0' cpuset='1'/>"_s, u"<emulatorpin cpuset='1'/>"_s}));
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Right);
        QTest::keyClick(view(), Qt::Key_Right);
        QVERIFY2(words().contains(u"Emulator is tied to host CPU 1 (node 0, core 1)."), qPrintable(words()));
        QVERIFY2(words().contains(u"Emulator takes time from vCPU 0 on host CPU 1."), qPrintable(words()));
        QCOMPARE(view()->accessibleDescription(), view()->currentWords());
    }

    void aConflictLooksOtherwise()
    {
        open(tuned({u"<vcpupin vcpu='0' cpuset='1'/>"_s, u"<emulatorpin cpuset='1-2'/>"_s}));
        const QImage picture = view()->viewport()->grab().toImage();
        const auto copy = [&](int thread, int column) { return picture.copy(view()->cellRect(thread, column)); };
        QVERIFY(copy(2, 2) != copy(2, 4)); // CPU 1, where the vCPU is, and CPU 2
        QCOMPARE(copy(1, 2), copy(1, 4));
    }

    void laysOutAndClears()
    {
        open(tuned({u"<vcpupin vcpu='0' cpuset='7'/>"_s}));
        QVERIFY(button(u"One core per pair of vCPUs"_s));
        button(u"One core per pair of vCPUs"_s)->click();
        QCOMPARE(m_draft->text(), text(tuned({u"<vcpupin vcpu='0' cpuset='1'/>"_s, u"<vcpupin vcpu='1' cpuset='5'/>"_s,
                                              u"<emulatorpin cpuset='0,4'/>"_s})));
        button(u"Clear"_s)->click();
        QCOMPARE(m_draft->text(), text({}));
        QVERIFY(!button(u"Clear"_s)->isEnabled());
        QCOMPARE(m_draft->undoStack()->count(), 2);
    }

    void saysThatTheHostIsNotKnown()
    {
        open({});
        QCOMPARE(view()->columns().count(), 8);
        QVERIFY(!words().contains(u"not known"));
        m_draft->setHost(nullptr);
        QCOMPARE(view()->columns().count(), 16);
        QVERIFY(words().contains(u"The host's CPUs are not known"));
        QVERIFY(!button(u"One core per pair of vCPUs"_s)->isEnabled());
    }

    void restsWhileTheTextIsNoXml()
    {
        open({});
        m_draft->setText(m_draft->text() + u'<');
        QVERIFY(!m_grid->isEnabled());
    }

    void paintsQuickly()
    {
        open({});
        m_draft->setHost(nullptr);
        m_draft->setText(QString(m_draft->text()).replace(u"<vcpu>2<"_s, u"<vcpu>16<"_s));
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            click(i, i);
            m_grid->repaint();
            view()->viewport()->repaint();
            least = std::min(least, timer.nsecsElapsed());
        }
        qInfo("an edit and the painting after it: %.2f ms", double(least) / 1e6);
        QVERIFY(least < 100'000'000);
    }
};

QTEST_MAIN(TestPinningGrid)
#include "tst_pinninggrid.moc"
