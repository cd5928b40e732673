// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flattened.h"
#include "Seeds.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

/** Guests from documents that people tune their guests by, made from nothing by what forms can do. */
class TestSeeds : public QObject
{
    Q_OBJECT

    QList<SeedGuest> m_guests;
    std::unique_ptr<PrivateDaemon> m_daemon;

private Q_SLOTS:
    void machineDefinition_data() { addGuests(u"000"_s); }
    void machineDefinition() { buildsAndIsAccepted(); }
    void guestMachineGuide_data() { addGuests(u"001"_s); }
    void guestMachineGuide() { buildsAndIsAccepted(); }
    void processorsInAPool_data() { addGuests(u"002"_s); }
    void processorsInAPool() { buildsAndIsAccepted(); }
    void allOfTheFormat_data() { addGuests(u"003"_s); }
    void allOfTheFormat() { buildsAndIsAccepted(); }
    void slidesOnTuning_data() { addGuests(u"004"_s); }
    void slidesOnTuning() { buildsAndIsAccepted(); }

private:
    void addGuests(const QString &document);
    void buildsAndIsAccepted();
    void isAcceptedByQemu(const QString &text, bool onlyWithKvm);
    void followsTheGrammar(const QString &text);
};

void TestSeeds::addGuests(const QString &document)
{
    QTest::addColumn<int>("guest");
    m_guests = SeedGuest::load(QStringLiteral(TEST_DATA "/seeds/") + document + u".seed"_s);
    for (int i = 0; i < m_guests.size(); ++i)
        QTest::newRow(qPrintable(m_guests[i].name)) << i;
    if (m_guests.isEmpty())
        qFatal("no guests of document %s", qPrintable(document));
}

void TestSeeds::buildsAndIsAccepted()
{
    QFETCH(int, guest);
    const SeedGuest &seed = m_guests[guest];
    const QString nothing = u"<domain/>\n"_s;
    DomainDraft draft(nothing);
    const QString problem = SeedGuest::put(draft, seed.actions);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    // Exactly what the document names
    const auto expected = seed.places();
    const Flattened built(draft.text());
    QStringList differences;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!built.has(it.key()))
            differences.append(u"missing: "_s + it.key());
        else if (built.value(it.key()) != it.value())
            differences.append(u"%1 is “%2”, not “%3”"_s.arg(it.key(), built.value(it.key()), it.value()));
    }
    for (auto it = built.values().cbegin(); it != built.values().cend(); ++it) {
        if (!expected.contains(it.key()))
            differences.append(u"too much: "_s + it.key());
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n') + u'\n' + draft.text()));

    const QString text = draft.text();
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), nothing);
    draft.undoStack()->setIndex(draft.undoStack()->count());
    QCOMPARE(draft.text(), text);

    QList<SeedGuest::Line> added = seed.added;
    for (const auto &[path, value] : {std::pair(u"name"_s, u"seed"_s), std::pair(u"memory"_s, u"1048576"_s), std::pair(u"os/type"_s, u"hvm"_s)}) {
        if (!draft.value(Path::fromLiteral(path)))
            added.append({path, value});
    }
    const QString more = SeedGuest::put(draft, added);
    QVERIFY2(more.isEmpty(), qPrintable(more));
    if (seed.asks == SeedGuest::Asks::Grammar)
        followsTheGrammar(draft.text());
    else
        isAcceptedByQemu(draft.text(), seed.asks == SeedGuest::Asks::Kvm);
}

void TestSeeds::isAcceptedByQemu(const QString &text, bool onlyWithKvm)
{
    if (!m_daemon) {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
    }
    bool isDefined = m_daemon->define(text, true);
    // Where QEMU may not use /dev/kvm, libvirt takes no guest of that type.
    static const QRegularExpression noKvm(u"does not support virt type 'kvm'|type=kvm"_s);
    if (!isDefined && m_daemon->problem().contains(noKvm)) {
        if (onlyWithKvm)
            return followsTheGrammar(text);
        DomainDraft emulated(text);
        QVERIFY(emulated.set(Path::fromLiteral(u"@type"), u"qemu"_s).ok());
        isDefined = m_daemon->define(emulated.text(), true);
    }
    QVERIFY2(isDefined, qPrintable(m_daemon->problem() + text));
    const QString name = *DomainDraft(text).value(Path::fromLiteral(u"name"));
    QVERIFY2(!m_daemon->virsh({u"undefine"_s, u"--nvram"_s, name}).isNull(), qPrintable(m_daemon->problem()));
}

void TestSeeds::followsTheGrammar(const QString &text)
{
    const QString grammar = u"/usr/share/libvirt/schemas/domain.rng"_s;
    VIRTDRAFT_NEEDS(QFileInfo::exists(grammar), "libvirt's grammar is not installed");
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"xmllint"_s).isEmpty(), "xmllint is not installed");
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(text.toUtf8());
    file.close();
    QProcess xmllint;
    xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--relaxng"_s, grammar, file.fileName()});
    QVERIFY(xmllint.waitForFinished());
    QVERIFY2(xmllint.exitCode() == 0, qPrintable(QString::fromUtf8(xmllint.readAllStandardError()) + text));
}

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
