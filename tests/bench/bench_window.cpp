// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window takes: an edit until everything on it is current, pages, the start. Figures go to standard output.
#include "app/MainWindow.h"
#include "models/catalog/Catalog.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LongDefinition.h"
#include "views/editor/DomainEditor.h"
#include "views/pages/GroupBox.h"
#include "views/pages/SettingsPage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using Bench::milliseconds;
using Bench::percentile;

namespace {

double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/** A window, as a person has it, with the long definition open. */
struct Opened
{
    MainWindow window;

    explicit Opened(const QString &file)
    {
        window.resize(1280, 820);
        window.show();
        window.openFile(file);
        QCoreApplication::processEvents();
    }
    DomainEditor &editor() { return *window.currentEditor(); }
};

} // namespace

class BenchWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_text = longDefinition();
    QString m_file;

    /** What pages take whose groups are all open: those that nobody set anything in are made when a person opens them. */
    QHash<QString, QList<double>> withAllGroups() const
    {
        QHash<QString, QList<double>> times;
        DomainDraft draft(m_text);
        QWidget host;
        host.resize(840, 700);
        host.show();
        QCoreApplication::processEvents();
        for (int i = 0; i < (Bench::isQuick() ? 1 : 7); ++i) {
            for (const SettingPage &known : Catalog::instance().pages()) {
                const QString id = QString::fromLatin1(known.id);
                QElapsedTimer timer;
                timer.start();
                SettingsPage page(draft, known, &host);
                for (GroupBox *group : page.findChildren<GroupBox *>())
                    group->setOpen(true);
                page.show();
                times[id].append(milliseconds(timer));
                QCoreApplication::processEvents();
                times[id + u" painted"_s].append(milliseconds(timer));
            }
        }
        return times;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"virtdraft"_s);
        QCoreApplication::setApplicationName(u"virtdraft"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        QCOMPARE(m_text.count(u'\n'), 1100);
        m_file = m_folder.filePath(u"large.xml"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_text.toUtf8());
    }

    void start()
    {
        QList<double> times;
        for (int i = 0; i < (Bench::isQuick() ? 1 : 9); ++i) {
            QElapsedTimer timer;
            timer.start();
            MainWindow window;
            window.show();
            QCoreApplication::processEvents();
            times.append(milliseconds(timer));
        }
        std::printf("window made, shown and painted: first %.1f ms, median %.1f ms\n", times.first(), percentile(times, 0.5));
    }

    void memory()
    {
        const double before = residentMiB();
        Opened opened(m_file);
        for (const QString &id : opened.editor().pages()) {
            opened.editor().showPage(id);
            QCoreApplication::processEvents();
        }
        std::printf("resident memory with 1,100 lines open and every page shown: %.1f MiB (%.1f MiB before)\n", residentMiB(), before);
    }

    void pages()
    {
        QHash<QString, QList<double>> made;
        QHash<QString, QList<double>> painted;
        QStringList ids;
        for (int i = 0; i < (Bench::isQuick() ? 1 : 7); ++i) {
            Opened opened(m_file);
            ids = opened.editor().pages();
            for (const QString &id : ids) {
                QElapsedTimer timer;
                timer.start();
                opened.editor().showPage(id);
                made[id].append(milliseconds(timer));
                QCoreApplication::processEvents();
                painted[id].append(milliseconds(timer));
            }
        }
        QHash<QString, QList<double>> complete = withAllGroups();
        for (const QString &id : std::as_const(ids))
            std::printf("page %-10s made %6.2f ms, with layout and painting %6.2f ms; with every group open %6.2f and %6.2f ms (medians)\n",
                        qPrintable(id), percentile(made[id], 0.5), percentile(painted[id], 0.5), percentile(complete[id], 0.5),
                        percentile(complete[id + u" painted"_s], 0.5));
    }

    void edits_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("overview") << u"overview"_s << u"title"_s << QStringList{u"One"_s, u"Another"_s};
        QTest::newRow("memory") << u"memory"_s << u"memory"_s << QStringList{u"67108865"_s, u"67108866"_s};
        QTest::newRow("processor") << u"processor"_s << u"vcpu"_s << QStringList{u"63"_s, u"62"_s};
        QTest::newRow("tuning") << u"tuning"_s << u"cputune/shares"_s << QStringList{u"2048"_s, u"1024"_s};
        QTest::newRow("hyperv") << u"hyperv"_s << u"features/hyperv/spinlocks/@retries"_s << QStringList{u"8190"_s, u"8189"_s};
        QTest::newRow("clock") << u"clock"_s << u"clock/@offset"_s << QStringList{u"utc"_s, u"localtime"_s};
        QTest::newRow("firmware") << u"firmware"_s << u"os/bootmenu/@timeout"_s << QStringList{u"2000"_s, u"1000"_s};
        QTest::newRow("xml") << u"xml"_s << u"memory"_s << QStringList{u"67108865"_s, u"67108866"_s};
        QTest::newRow("review") << u"review"_s << u"memory"_s << QStringList{u"67108865"_s, u"67108866"_s};
    }

    /** With this page in view, and all others made: they are current, or will be when they come into view. */
    void edits()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, path);
        QFETCH(const QStringList, values);
        Opened opened(m_file);
        for (const QString &id : opened.editor().pages())
            opened.editor().showPage(id);
        opened.editor().showPage(page);
        QCoreApplication::processEvents();
        DomainDraft &draft = opened.editor().draft();
        // A draft with some changes already
        for (const auto &[place, value] : {std::pair(u"description", u"Changed"), std::pair(u"os/bootmenu/@enable", u"no"),
                                           std::pair(u"cpu/@check", u"partial"), std::pair(u"memory/@dumpCore", u"off"),
                                           std::pair(u"features/hyperv/vapic/@state", u"off"), std::pair(u"on_crash", u"restart")})
            QVERIFY(draft.set(Path::fromLiteral(place), QString::fromUtf16(value)).ok());
        QList<double> current;
        QList<double> painted;
        QList<double> reference;
        for (int i = 0; i < (Bench::isQuick() ? 4 : 300); ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto done = draft.set(Path::fromLiteral(path), values[i % values.size()]);
            current.append(milliseconds(timer));
            QVERIFY(done.ok());
            QCoreApplication::processEvents();
            painted.append(milliseconds(timer));
            if (i % 3 == 0)
                reference.append(Bench::readOnce(draft.text()));
        }
        const double once = percentile(reference, 0.5);
        std::printf("edit, %-10s in view: p50 %5.2f  p99 %5.2f  max %5.2f ms (%.1f, %.1f, %.1f times one read of %.2f ms); "
                    "painted p50 %5.2f  p99 %5.2f ms\n",
                    qPrintable(page), percentile(current, 0.5), percentile(current, 0.99), percentile(current, 1),
                    percentile(current, 0.5) / once, percentile(current, 0.99) / once, percentile(current, 1) / once, once,
                    percentile(painted, 0.5), percentile(painted, 0.99));
    }
};

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
