// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/host/HostOffers.h"

#include <QTest>

#include <algorithm>

/** Definitions and a host to hold rules against, and what every rule has to hold. */
namespace RuleTest {

using namespace Qt::StringLiterals;

inline QStringList messages(const DomainDraft &draft, const QString &rule)
{
    QStringList messages;
    for (const Problem &problem : draft.problems()) {
        if (problem.rule == rule)
            messages.append(problem.message);
    }
    return messages;
}

/**
 * A host of eight CPUs in two nodes, with 2 MiB pages: 100 in the first node, all of them taken, 200 in the other. Its pool
 * "images" has a.qcow2, and another machine, "rival", has some things of it for itself.
 */
inline std::shared_ptr<const HostFacts> host()
{
    auto facts = std::make_shared<HostFacts>();
    facts->arch = u"x86_64"_s;
    for (int id = 0; id < 8; ++id)
        facts->cpus.append({id, id / 4, 0, 0, id});
    facts->nodes = {{0, 4096, {{4, 1000, 1000}, {2048, 100, 0}}}, {1, 4096, {{2048, 200, 200}}}};
    facts->claims = {{u"pci 0000:0b:00.0"_s, u"rival"_s}, {u"usb 046d:c24f"_s, u"rival"_s},
                     {u"mdev c2177883-f1bb-47f0-914d-32a22e3a8e81"_s, u"rival"_s}, {u"file /srv/rival.img"_s, u"rival"_s},
                     {u"volume images/a.qcow2"_s, u"rival"_s}};
    facts->filesThere = {{u"/there"_s, true}, {u"/gone"_s, false}, {u"/srv/images/new.qcow2"_s, true}};
    auto offers = std::make_shared<HostOffers>();
    offers->pools = {{u"images"_s, true, {u"a.qcow2"_s}, u"/srv/images"_s}, {u"off"_s, false, {}, u"/srv/off"_s}};
    facts->offers = offers;
    return facts;
}

/** A machine for QEMU with 4 vCPUs, 4096 KiB of memory and more in it. */
inline QString machine(const QString &content, const QString &devices = {}, const QString &name = u"q35"_s,
                const QString &memory = u"4096"_s)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>%1</memory>\n  <vcpu>4</vcpu>\n"
           "  <os>\n    <type arch='x86_64' machine='%2'>hvm</type>\n  </os>\n"_s.arg(memory, name)
        + content + u"  <devices>\n"_s + devices + u"  </devices>\n</domain>\n"_s;
}

/** The columns of findsOne(). */
inline void addColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("passing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("repair"); // what the definition has once the first repair was taken; empty: no repair
}

inline void addRow(const char *rule, const QString &failing, const QString &passing, const char *path, const QString &repair = {})
{
    QTest::newRow(qPrintable(QLatin1StringView(rule) + u" %1"_s.arg(qHash(failing))))
        << QString::fromLatin1(rule) << failing << passing << QString::fromLatin1(path) << repair;
}

/** The rule finds it at that path, each repair mends it in one step, and undo gives the same bytes. */
inline void findsOne()
{
    QFETCH(QString, rule);
    QFETCH(QString, failing);
    QFETCH(QString, passing);
    QFETCH(QString, path);
    QFETCH(QString, repair);
    DomainDraft good(passing);
    good.setHost(host());
    QVERIFY2(messages(good, rule).isEmpty(), qPrintable(messages(good, rule).join(u'\n')));
    DomainDraft draft(failing);
    draft.setHost(host());
    const auto &problems = draft.problems();
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &p) { return p.rule == rule; });
    QVERIFY(found != problems.end());
    QCOMPARE(found->path.toString(), path);
    QVERIFY(!found->message.isEmpty());
    QCOMPARE(found->repairs.isEmpty(), repair.isEmpty());
    for (const Repair &way : QList(found->repairs)) {
        DomainDraft repaired(failing);
        repaired.setHost(host());
        const auto done = repaired.edit(way.label, way.assignments);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        QCOMPARE(repaired.undoStack()->count(), 1);
        QVERIFY2(messages(repaired, rule).isEmpty(), qPrintable(way.label + repaired.text()));
        if (way.label == found->repairs.first().label)
            QVERIFY2(repaired.text().contains(repair), qPrintable(repaired.text()));
        repaired.undoStack()->undo();
        QCOMPARE(repaired.text(), failing);
    }
}

} // namespace RuleTest
