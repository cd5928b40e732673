// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Validator.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LongDefinition.h"
#include "tests/support/Needs.h"
#include "views/tree/AllSettingsPage.h"
#include "views/tree/TreeView.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

/** Processor times of the page of all settings on a definition of 1,100 lines. */
class BenchTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
    void followsAnEdit();
    void filters();
};

namespace {

/** Counts the processor's time, which others that want it do not lengthen. */
class ProcessorTimer
{
public:
    double milliseconds() const { return double(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

double readOnce(const QString &text)
{
    const ProcessorTimer timer;
    Bench::read(text);
    return timer.milliseconds();
}

double report(const char *what, const std::vector<double> &times, const std::vector<double> &reads)
{
    const double shortest = *std::min_element(times.begin(), times.end());
    const double read = *std::min_element(reads.begin(), reads.end());
    const double ratio = shortest / read;
    std::printf("%s: p50 %.2f ms, shortest %.2f ms, longest %.2f ms; one QXmlStreamReader pass over the same text: "
                "shortest %.2f ms; ratio %.1f\n",
                what, Bench::percentile(times, 0.5), shortest, *std::max_element(times.begin(), times.end()), read,
                ratio);
    std::fflush(stdout);
    return ratio;
}

/** The page as the window shows it, painted. */
std::unique_ptr<AllSettingsPage> openPage(DomainDraft &draft)
{
    auto page = std::make_unique<AllSettingsPage>(draft, nullptr);
    page->resize(1000, 800);
    page->show();
    page->grab();
    return page;
}

} // namespace

void BenchTree::opens_data()
{
    QTest::addColumn<bool>("isOffering");
    QTest::newRow("what is there") << false;
    QTest::newRow("and what could be added") << true;
}

void BenchTree::opens()
{
    QFETCH(bool, isOffering);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    std::vector<double> times;
    std::vector<double> reads;
    for (int number = 0; number < 20; ++number) {
        DomainDraft draft(longDefinition());
        const ProcessorTimer timer;
        if (isOffering) {
            SettingsTree tree(draft);
            tree.setOffering(true);
            tree.fetchMore(tree.index(0, 0));
            tree.fetchMore(tree.indexOf(Path::fromLiteral(u"devices")));
        } else {
            openPage(draft);
        }
        times.push_back(timer.milliseconds());
        reads.push_back(readOnce(draft.text()));
    }
    // A ratio, so that a slow or busy machine does not fail it.
    QVERIFY2(report(QTest::currentDataTag(), times, reads) < 30, "it takes much longer than to read the text");
}

void BenchTree::followsAnEdit()
{
    DomainDraft draft(longDefinition());
    const auto page = openPage(draft);
    page->showPlace(Path::fromLiteral(u"devices/disk[50]/source/@file"));
    std::vector<double> times;
    std::vector<double> reads;
    for (int number = 0; number < 30; ++number) {
        const ProcessorTimer timer;
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[50]/source/@file"), u"/%1.img"_s.arg(number)).ok());
        page->grab();
        times.push_back(timer.milliseconds());
        reads.push_back(readOnce(draft.text()));
    }
    QVERIFY2(report("an edit, until the page shows it", times, reads) < 40, "it takes much longer than to read the text");
}

void BenchTree::filters()
{
    DomainDraft draft(longDefinition());
    SettingsTree tree(draft);
    std::vector<double> times;
    std::vector<double> reads;
    for (int number = 0; number < 20; ++number) {
        const ProcessorTimer timer;
        tree.setFilter(number % 2 ? u"cache"_s : u"large-5"_s);
        QVERIFY(!tree.holders().isEmpty() || number % 2);
        times.push_back(timer.milliseconds());
        reads.push_back(readOnce(draft.text()));
    }
    QVERIFY2(report("a filter", times, reads) < 40, "it takes much longer than to read the text");
}

QTEST_MAIN(BenchTree)
#include "bench_tree.moc"
