// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completion/DefinitionCompletion.h"
#include "models/draft/GrammarCheck.h"
#include "models/grammar/Validator.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LongDefinition.h"
#include "tests/support/Needs.h"
#include "views/editor/DomainEditor.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using Bench::milliseconds;
using Bench::percentile;
using Bench::processorMs;
using Bench::readOnce;

/** Times from a keystroke until the draft knows what libvirt's grammar says of it. */
class BenchGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keystrokes_data();
    void keystrokes();
    void keysInTheEditor_data() { keystrokes_data(); }
    void keysInTheEditor();
    void whatFits_data();
    void whatFits();
};

namespace {

/** Measures how long any one event holds the GUI thread. */
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    /** The longest since it was last asked: ms of the clock, and of the processor. */
    struct Held
    {
        double clock = 0;
        double processor = 0;
    };
    Held takeLongest() { return std::exchange(m_longest, {}); }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = {std::max(m_longest.clock, milliseconds(timer)),
                     std::max(m_longest.processor, processorMs() - before)};
        return isDone;
    }

private:
    int m_depth = 0;
    Held m_longest;
};

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
    std::printf(
        "%s: from the edit to the answer p50 %.2f ms, p99 %.2f ms; longest turn of the event loop p99 %.2f ms;\n"
        "one QXmlStreamReader pass over the same text: p50 %.2f ms; ratio %.1f\n",
        QTest::currentDataTag(), middle, percentile(marks, 0.99), percentile(held, 0.99), reference,
        middle / reference);
    std::fflush(stdout);
    // A ratio, so that a slow or busy machine does not fail it.
    QVERIFY2(middle / reference < 40, "the grammar takes much longer than reading the text");
    QVERIFY2(percentile(held, 0.5) < 8 || percentile(held, 0.5) < 10 * reference, "the GUI thread is held");
}

/** The whole editor of a definition, with its XML in front: from a key until the marks are painted. */
void BenchGrammar::keysInTheEditor()
{
    QFETCH(QString, before);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    auto &application = *static_cast<TimedApplication *>(qApp);
    DomainDraft draft(longDefinition());
    GrammarCheck check(draft);
    DomainEditor window(draft);
    window.resize(1200, 800);
    window.show();
    window.showPage(u"xml"_s);
    auto *editor = window.findChild<QsciScintilla *>();
    QVERIFY(editor);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QByteArray text = draft.text().toUtf8();
    const auto at = text.indexOf('\'', text.indexOf(before.toUtf8()) + before.size() - 1);
    editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(at));
    editor->setFocus();
    QTRY_VERIFY(!check.isBusy());
    std::vector<double> marks;
    std::vector<double> held;
    std::vector<double> computed;
    std::vector<double> reads;
    for (int number = 0; number < 100; ++number) {
        application.takeLongest();
        bool isAnswered = false;
        const auto told = connect(&check, &GrammarCheck::checked, this, [&] { isAnswered = true; });
        QElapsedTimer timer;
        timer.start();
        // Posted, as from the keyboard
        const int key = number % 2 ? Qt::Key_Backspace : Qt::Key_X;
        QCoreApplication::postEvent(
            editor, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, number % 2 ? QString() : u"x"_s));
        while (!isAnswered && timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            QThread::usleep(100);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents); // paints
        marks.push_back(milliseconds(timer));
        const auto longest = application.takeLongest();
        held.push_back(longest.clock);
        computed.push_back(longest.processor);
        disconnect(told);
        QVERIFY(isAnswered);
        reads.push_back(readOnce(draft.text()));
        QTRY_VERIFY(!check.isBusy());
    }
    const double middle = percentile(marks, 0.5);
    const double reference = percentile(reads, 0.5);
    std::printf("%s: from the key to the marks p50 %.2f ms, p99 %.2f ms; longest event p50 %.2f ms, p99 %.2f ms\n"
                "(of the processor p50 %.2f ms, p99 %.2f ms); one QXmlStreamReader pass over the same text: p50 %.2f "
                "ms; ratio %.1f\n",
                QTest::currentDataTag(), middle, percentile(marks, 0.99), percentile(held, 0.5), percentile(held, 0.99),
                percentile(computed, 0.5), percentile(computed, 0.99), reference, middle / reference);
    std::fflush(stdout);
    // Two threads take turns for it, so on a busy machine only the better ones say something.
    const double good = percentile(marks, 0.1);
    QVERIFY2(good < 30 || good / reference < 40, "the marks come late");
    QVERIFY2(percentile(computed, 0.5) < 8 || percentile(computed, 0.5) < 10 * reference, "the GUI thread is held");
}

void BenchGrammar::whatFits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a device") << u"  </devices>"_s << u"<"_s;
    QTest::newRow("an element of the root") << u"  <devices>"_s << u"<"_s;
    QTest::newRow("an attribute of a disk") << u">\n      <driver name='qemu'"_s << u" "_s;
    QTest::newRow("a word") << u"qcow2' discard"_s << QString();
}

/** What fits at a place near the end of the definition: first with nothing known, and again. */
void BenchGrammar::whatFits()
{
    QFETCH(QString, before);
    QFETCH(QString, typed);
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const DefinitionCompletion completion(*Validator::installed());
    const XmlDocument last = XmlDocument::parse(longDefinition()).value();
    QString text = last.text();
    const qsizetype at = text.lastIndexOf(before);
    QVERIFY(at > 0);
    text.insert(at, typed);
    std::vector<double> all;
    double first = 0;
    for (int number = 0; number < 101; ++number) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!completion.entries(text, at + typed.size(), last).isEmpty());
        (number == 0 ? first : all.emplace_back()) = milliseconds(timer);
    }
    std::printf(
        "what fits, %s: the first time %.2f ms, then p50 %.2f ms, p99 %.2f ms; one QXmlStreamReader pass %.2f ms\n",
        QTest::currentDataTag(), first, percentile(all, 0.5), percentile(all, 0.99), readOnce(last.text()));
    std::fflush(stdout);
    QVERIFY2(percentile(all, 0.5) < 8 || percentile(all, 0.5) < 10 * readOnce(last.text()), "the list comes late");
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    BenchGrammar bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_grammar.moc"
