// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LongDefinition.h"
#include "models/draft/GrammarCheck.h"
#include "models/grammar/Validator.h"
#include "tests/support/Needs.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

/** Times from a keystroke until the draft knows what libvirt's grammar says of it. */
class BenchGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keystrokes_data();
    void keystrokes();
};

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** What any program needs to read the text at all. */
double readOnce(const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? 0 : milliseconds(timer);
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[size_t(part * double(values.size() - 1))];
}

} // namespace

void BenchGrammar::keystrokes_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("a word that is wrong and right in turn") << u"discard='unmap'"_s;
    QTest::newRow("a name that is any text") << u"large-51.qcow2"_s;
}

void BenchGrammar::keystrokes()
{
    QFETCH(QString, before);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    DomainDraft draft(longDefinition());
    GrammarCheck check(draft);
    QTRY_VERIFY(!check.isBusy());
    QVERIFY(draft.text().contains(before));
    const qsizetype at = draft.text().indexOf(u'\'', draft.text().indexOf(before) + before.size() - 1);
    std::vector<double> marks;
    std::vector<double> held; // the GUI thread, by any one turn of its event loop
    std::vector<double> reads;
    for (int number = 0; number < 100; ++number) {
        QString typed = draft.text();
        number % 2 ? typed.remove(at, 1) : typed.insert(at, u'x');
        QElapsedTimer timer;
        timer.start();
        draft.setText(typed);
        const double edited = milliseconds(timer);
        double longest = 0;
        // The first answer is what is marked; libxml2 is asked after that.
        bool isAnswered = false;
        const auto told = connect(&check, &GrammarCheck::checked, this, [&] { isAnswered = true; });
        while (!isAnswered && timer.elapsed() < 5000) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, milliseconds(turn));
            QThread::usleep(200);
        }
        disconnect(told);
        QVERIFY(isAnswered);
        marks.push_back(milliseconds(timer) - edited);
        held.push_back(longest);
        reads.push_back(readOnce(typed));
        QTRY_VERIFY(!check.isBusy());
    }
    const double middle = percentile(marks, 0.5);
    const double reference = percentile(reads, 0.5);
    std::printf("%s: from the edit to the answer p50 %.2f ms, p99 %.2f ms; longest turn of the event loop p99 %.2f ms;\n"
                "one QXmlStreamReader pass over the same text: p50 %.2f ms; ratio %.1f\n",
                QTest::currentDataTag(), middle, percentile(marks, 0.99), percentile(held, 0.99), reference,
                middle / reference);
    std::fflush(stdout);
    // A ratio, so that a slow or busy machine does not fail it.
    QVERIFY2(middle / reference < 40, "the grammar takes much longer than reading the text");
    QVERIFY2(percentile(held, 0.5) < 8 || percentile(held, 0.5) < 10 * reference, "the GUI thread is held");
}

QTEST_GUILESS_MAIN(BenchGrammar)
#include "bench_grammar.moc"
