// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString domain(const QString &content)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>4096</memory>\n"_s + content + u"</domain>\n"_s;
}

QStringList messages(const DomainDraft &draft, const QString &rule)
{
    QStringList messages;
    for (const Problem &problem : draft.problems()) {
        if (problem.rule == rule)
            messages.append(problem.message);
    }
    return messages;
}

qsizetype errors(const DomainDraft &draft)
{
    const auto &problems = draft.problems();
    return std::count_if(problems.begin(), problems.end(),
                         [](const Problem &p) { return p.severity == Problem::Severity::Error; });
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyRuleFails();
    void places();
};

void TestRules::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("passing");
    const auto row = [](const char *rule, const QString &failing, const QString &passing) {
        QTest::newRow(qPrintable(QLatin1StringView(rule) + u" %1"_s.arg(qHash(failing))))
            << QString::fromLatin1(rule) << failing << passing;
    };
    row("not-a-domain", u"<network><name>a</name></network>"_s, domain({}));
    row("required", u"<domain type='kvm'><memory>1</memory></domain>"_s, domain({}));
    row("required", u"<domain><name>a</name><memory>1</memory></domain>"_s, domain({}));
    row("required", u"<domain type='kvm'><name>a</name></domain>"_s,
        u"<domain type='kvm'><name>a</name><cpu><numa><cell id='0' memory='1'/></numa></cpu></domain>"_s);
    row("value", domain(u"<vcpu>two</vcpu>"_s), domain(u"<vcpu>2</vcpu>"_s));
    row("value", domain(u"<clock><timer name='rtc' present='maybe'/></clock>"_s),
        domain(u"<clock><timer name='rtc' present='no'/></clock>"_s));
    row("value", domain(u"<currentMemory unit='furlong'>1</currentMemory>"_s),
        domain(u"<currentMemory unit='KiB'>1</currentMemory>"_s));
    row("doubled", domain(u"<name>b</name>"_s), domain({}));
    row("doubled", domain(u"<os><bootmenu/><bootmenu/></os>"_s),
        domain(u"<os><boot dev='hd'/><boot dev='fd'/></os>"_s));
    const QString topology = u"<vcpu>%1</vcpu><cpu><topology sockets='%2' cores='%3' threads='%4'/></cpu>"_s;
    row("topology", domain(topology.arg(u"4"_s, u"1"_s, u"2"_s, u"1"_s)),
        domain(topology.arg(u"4"_s, u"1"_s, u"2"_s, u"2"_s)));
    row("topology", domain(topology.arg(u"5"_s, u"1"_s, u"2"_s, u"2"_s)),
        domain(topology.arg(u"8"_s, u"2"_s, u"2"_s, u"2"_s)));
    row("topology", domain(topology.arg(u"4"_s, u"4096"_s, u"4096"_s, u"4096"_s)), domain(u"<vcpu>4</vcpu>"_s));
    row("topology",
        domain(u"<vcpu>4</vcpu><cpu><topology sockets='1' dies='2' clusters='2' cores='2' threads='2'/></cpu>"_s),
        domain(u"<vcpu>16</vcpu><cpu><topology sockets='1' dies='2' clusters='2' cores='2' threads='2'/></cpu>"_s));
    row("current-memory", domain(u"<currentMemory>4097</currentMemory>"_s),
        domain(u"<currentMemory unit='MiB'>4</currentMemory>"_s));
    row("current-memory", domain(u"<currentMemory unit='GiB'>1</currentMemory>"_s),
        domain(u"<currentMemory>1</currentMemory>"_s));
    row("current-vcpus", domain(u"<vcpu current='3'>2</vcpu>"_s), domain(u"<vcpu current='2'>2</vcpu>"_s));
    const auto hyperv = [](const QString &inside, const QString &clock = {}) {
        return domain(u"<features><hyperv>"_s + inside + u"</hyperv></features>"_s + clock);
    };
    const QString needed = u"<vpindex state='on'/><synic state='on'/>"_s;
    const QString timer = u"<clock><timer name='hypervclock' present='yes'/></clock>"_s;
    row("hyperv-needs", hyperv(u"<stimer state='on'/>"_s), hyperv(needed + u"<stimer state='on'/>"_s, timer));
    row("hyperv-needs", hyperv(u"<synic state='on'/>"_s), hyperv(needed));
    row("hyperv-needs", hyperv(u"<ipi state='on'/><vpindex state='off'/>"_s), hyperv(u"<ipi state='off'/>"_s));
    row("hyperv-needs", hyperv(u"<evmcs state='on'/>"_s), hyperv(u"<vapic state='on'/><evmcs state='on'/>"_s));
    row("secure-boot-smm", domain(u"<os><loader secure='yes'/></os>"_s),
        domain(u"<os><loader secure='yes'/></os><features><smm/></features>"_s));
    row("secure-boot-smm", domain(u"<os><loader secure='yes'/></os><features><smm state='off'/></features>"_s),
        domain(u"<os><type arch='aarch64'>hvm</type><loader secure='yes'/></os>"_s));
    const QString device = u"<devices><disk><boot order='1'/></disk></devices>"_s;
    row("boot-order-twice", domain(u"<os><boot dev='hd'/><boot dev='fd'/><boot dev='cdrom'/></os>"_s + device),
        domain(u"<os/>"_s + device));
}

void TestRules::finds()
{
    QFETCH(QString, rule);
    QFETCH(QString, failing);
    QFETCH(QString, passing);
    DomainDraft good(passing);
    QVERIFY2(messages(good, rule).isEmpty(), qPrintable(messages(good, rule).join(u'\n')));
    DomainDraft bad(failing);
    QVERIFY(!messages(bad, rule).isEmpty());
    const QList<Problem> problems = bad.problems();
    for (const Problem &problem : problems) {
        QVERIFY(!problem.message.isEmpty());
        for (const Repair &repair : problem.repairs) {
            DomainDraft repaired(failing);
            const auto done = repaired.edit(repair.label, repair.assignments);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
            QVERIFY2(!messages(repaired, problem.rule).contains(problem.message),
                     qPrintable(repair.label + repaired.text()));
            QVERIFY2(errors(repaired) < errors(bad) || problem.severity == Problem::Severity::Warning,
                     qPrintable(repaired.text()));
            QVERIFY2(errors(repaired) <= errors(bad), qPrintable(repaired.text()));
            repaired.undoStack()->undo();
            QCOMPARE(repaired.text(), failing);
        }
    }
}

void TestRules::everyRuleFails()
{
    // A rule that no definition here breaks would never be seen to fail.
    QSet<QString> seen;
    const QStringList failing{
        u"<network/>"_s, u"<domain/>"_s, domain(u"<name>b</name><vcpu current='9'>x</vcpu>"_s),
        domain(
            u"<vcpu current='9'>4</vcpu><currentMemory>9999</currentMemory><cpu><topology sockets='3'/></cpu>"
            "<features><hyperv><synic state='on'/></hyperv></features><os><loader secure='yes'/><boot dev='hd'/></os>"
            "<devices><disk><boot order='1'/></disk></devices>"_s)};
    for (const QString &text : failing) {
        for (const Problem &problem : DomainDraft(text).problems())
            seen.insert(problem.rule);
    }
    for (const Rule &rule : Rules::all())
        QVERIFY2(seen.contains(QString::fromLatin1(rule.id)), rule.id);
}

void TestRules::places()
{
    const DomainDraft draft(
        u"<domain type='kvm'>\n  <memory>1</memory>\n  <vcpu placement='x'\n        current='9'>2</vcpu>\n</domain>\n"_s);
    QStringList found;
    for (const Problem &problem : draft.problems()) {
        const TextPlace place = Rules::place(problem, draft.document());
        found.append(u"%1 %2:%3"_s.arg(problem.rule).arg(place.line).arg(place.column));
    }
    // What is missing is told where it would stand: at the root.
    QCOMPARE(found, (QStringList{u"required 1:1"_s, u"value 3:9"_s, u"current-vcpus 4:9"_s}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
