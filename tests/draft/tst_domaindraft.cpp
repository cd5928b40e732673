// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Base = u"<domain type='kvm'>\n  <name>a</name>\n  <memory unit='KiB'>1024</memory>\n</domain>\n"_s;

Path path(QStringView written)
{
    return Path::fromLiteral(written);
}

} // namespace

class TestDomainDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_draft = std::make_unique<DomainDraft>(Base); }
    void untouched();
    void undoHasNames();
    void editIsAllOrNothing();
    void editIsOneStep();
    void nothingChangedIsNoStep();
    void typingMerges();
    void typedAndDeletedIsNoStep();
    void typingElsewhereIsAnotherStep();
    void formsRestWhileMalformed();
    void malformedBaseIsKept();
    void rows();
    void discards();
    void rebases();
    void baseValuesFollowTheRows();
    void revertsOneChange();
    void currentWhenSignalled();

private:
    QString typed(const QString &old, const QString &now) { return QString(m_draft->text()).replace(old, now); }
    std::unique_ptr<DomainDraft> m_draft;
};

void TestDomainDraft::untouched()
{
    QCOMPARE(m_draft->text(), Base);
    QVERIFY(!m_draft->isModified() && !m_draft->textError() && m_draft->changes().isEmpty());
    QVERIFY(!m_draft->undoStack()->canUndo());
}

void TestDomainDraft::undoHasNames()
{
    QVERIFY(m_draft->set(path(u"memory"), u"2048"_s).ok());
    QCOMPARE(m_draft->undoStack()->undoText(), u"set Memory"_s);
    QVERIFY(m_draft->set(path(u"memory"), std::nullopt).ok());
    QCOMPARE(m_draft->undoStack()->undoText(), u"unset Memory"_s);
    QVERIFY(m_draft->set(path(u"devices/disk/@new"), u"file"_s).ok());
    QCOMPARE(m_draft->undoStack()->undoText(), u"set devices/disk/@new"_s);
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->undoStack()->redoText(), u"set devices/disk/@new"_s);
    m_draft->undoStack()->undo();
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), Base);
    m_draft->undoStack()->redo();
    QCOMPARE(m_draft->value(path(u"memory")), u"2048"_s);
}

void TestDomainDraft::editIsAllOrNothing()
{
    const QSignalSpy changed(m_draft.get(), &DomainDraft::changed);
    const auto done =
        m_draft->edit(u"several"_s, {{path(u"memory"), u"1"_s}, {path(u"clock/timer[5]/@name"), u"rtc"_s}});
    QVERIFY(!done.ok());
    QCOMPARE(m_draft->text(), Base);
    QVERIFY(changed.isEmpty() && !m_draft->undoStack()->canUndo());
    QVERIFY(!m_draft->set(path(u"name"), u"a\u0001"_s).ok());
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::editIsOneStep()
{
    const QSignalSpy changed(m_draft.get(), &DomainDraft::changed);
    QVERIFY(m_draft
                ->edit(u"several"_s,
                       {{path(u"name"), u"b"_s}, {path(u"clock/@offset"), u"utc"_s}, {path(u"memory"), std::nullopt}})
                .ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_draft->undoStack()->count(), 1);
    QCOMPARE(m_draft->undoStack()->undoText(), u"several"_s);
    QCOMPARE(m_draft->text(), u"<domain type='kvm'>\n  <name>b</name>\n  <clock offset='utc'/>\n</domain>\n"_s);
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::nothingChangedIsNoStep()
{
    const QSignalSpy changed(m_draft.get(), &DomainDraft::changed);
    QVERIFY(m_draft->set(path(u"memory"), u"1024"_s).ok());
    QVERIFY(m_draft->set(path(u"title"), std::nullopt).ok());
    QVERIFY(m_draft->edit(u"none"_s, {}).ok());
    QVERIFY(m_draft->edit(u"none"_s, {{path(u"name"), u"a"_s}, {path(u"memory"), u"1024"_s}}).ok());
    m_draft->setText(Base);
    m_draft->discard();
    QVERIFY(changed.isEmpty() && !m_draft->undoStack()->canUndo());
}

void TestDomainDraft::typingMerges()
{
    for (const auto &[old, now] :
         {std::pair{">a<", ">ab<"}, {">ab<", ">abc<"}, {">abc<", ">abcd<"}, {">abcd<", ">abc<"}})
        m_draft->setText(typed(QString::fromLatin1(old), QString::fromLatin1(now)));
    QCOMPARE(m_draft->value(path(u"name")), u"abc"_s);
    QCOMPARE(m_draft->undoStack()->count(), 1);
    QCOMPARE(m_draft->undoStack()->undoText(), u"typing"_s);
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), Base);
    m_draft->undoStack()->redo();
    QCOMPARE(m_draft->value(path(u"name")), u"abc"_s);
    // A form's edit is never swallowed by typing, nor typing by a form's edit.
    QVERIFY(m_draft->set(path(u"name"), u"abcd"_s).ok());
    m_draft->setText(typed(u">abcd<"_s, u">abcde<"_s));
    QCOMPARE(m_draft->undoStack()->count(), 3);
}

void TestDomainDraft::typedAndDeletedIsNoStep()
{
    m_draft->setText(typed(u">a<"_s, u">ab<"_s));
    m_draft->setText(Base);
    QCOMPARE(m_draft->text(), Base);
    QVERIFY(!m_draft->undoStack()->canUndo());
    // Backwards over what was there is a step.
    m_draft->setText(typed(u"1024"_s, u"102"_s));
    m_draft->setText(typed(u"102"_s, u"10"_s));
    QCOMPARE(m_draft->undoStack()->count(), 1);
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::typingElsewhereIsAnotherStep()
{
    m_draft->setText(typed(u">a<"_s, u">ab<"_s));
    m_draft->setText(typed(u"1024"_s, u"10245"_s));
    QCOMPARE(m_draft->undoStack()->count(), 2);
    m_draft->undoStack()->undo();
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::formsRestWhileMalformed()
{
    const QString broken = typed(u"</name>"_s, u"</nam"_s);
    m_draft->setText(broken);
    QVERIFY(m_draft->textError());
    QVERIFY(m_draft->textError()->line == 2 || m_draft->textError()->line == 3);
    QCOMPARE(m_draft->text(), broken);
    QCOMPARE(m_draft->document().text(), Base);
    QCOMPARE(m_draft->value(path(u"name")), u"a"_s);
    for (const auto &done : {m_draft->set(path(u"name"), u"b"_s), m_draft->edit(u"x"_s, {{path(u"name"), u"b"_s}}),
                             m_draft->addRow(path(u"clock/timer[]")), m_draft->removeRow(path(u"clock/timer")),
                             m_draft->moveRow(path(u"clock/timer[]"), 1, 2), m_draft->revert(Change())}) {
        QVERIFY(!done.ok());
        QCOMPARE(done.error().line, m_draft->textError()->line);
    }
    QCOMPARE(m_draft->text(), broken);
    m_draft->setText(typed(u"</nam"_s, u"x</name>"_s));
    QVERIFY(!m_draft->textError());
    QCOMPARE(m_draft->value(path(u"name")), u"ax"_s);
    m_draft->setText(broken);
    m_draft->undoStack()->setIndex(0);
    QVERIFY(!m_draft->textError());
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::malformedBaseIsKept()
{
    DomainDraft draft(u"<domain><name>"_s);
    QVERIFY(draft.textError());
    QCOMPARE(draft.text(), u"<domain><name>"_s);
    QVERIFY(!draft.set(path(u"name"), u"a"_s).ok());
    QVERIFY(!draft.value(path(u"name")) && draft.changes().isEmpty() && draft.problems().isEmpty());
    QCOMPARE(draft.rowCount(path(u"clock/timer[]")), 0);
    draft.setText(u"<domain><name>a</name></domain>"_s);
    QCOMPARE(draft.value(path(u"name")), u"a"_s);
}

void TestDomainDraft::rows()
{
    const Path table = path(u"clock/timer[]");
    QVERIFY(
        m_draft->addRow(table, {{path(u"clock/timer[]/@name"), u"rtc"_s}, {path(u"clock/timer[]/@track"), u"wall"_s}})
            .ok());
    QVERIFY(m_draft->addRow(table, {{path(u"clock/timer[]/@name"), u"pit"_s}}).ok());
    QCOMPARE(m_draft->undoStack()->count(), 2);
    QCOMPARE(m_draft->rowCount(table), 2);
    QCOMPARE(m_draft->value(path(u"clock/timer[2]/@name")), u"pit"_s);
    QVERIFY(m_draft->moveRow(table, 2, 1).ok());
    QCOMPARE(m_draft->value(path(u"clock/timer[1]/@name")), u"pit"_s);
    QVERIFY(m_draft->removeRow(path(u"clock/timer[2]")).ok());
    QCOMPARE(m_draft->value(path(u"clock/timer/@name")), u"pit"_s);
    QVERIFY(m_draft->removeRow(path(u"clock/timer[1]")).ok());
    QCOMPARE(m_draft->text(), Base);
    QVERIFY(m_draft->moveRow(table, 1, 9).ok() && m_draft->removeRow(path(u"clock/timer[9]")).ok());
    QCOMPARE(m_draft->text(), Base);
}

void TestDomainDraft::discards()
{
    QVERIFY(m_draft->set(path(u"name"), u"b"_s).ok());
    m_draft->setText(u"<broken"_s);
    m_draft->discard();
    QCOMPARE(m_draft->text(), Base);
    QVERIFY(!m_draft->isModified() && !m_draft->textError());
    m_draft->undoStack()->undo();
    QCOMPARE(m_draft->text(), u"<broken"_s);
}

void TestDomainDraft::rebases()
{
    QVERIFY(m_draft->set(path(u"name"), u"b"_s).ok());
    QCOMPARE(m_draft->changes().size(), 1);
    const QSignalSpy baseChanged(m_draft.get(), &DomainDraft::baseChanged);
    const QString kept = m_draft->text() + u"<!-- kept -->\n"_s;
    m_draft->rebase(kept);
    QCOMPARE(baseChanged.size(), 1);
    QCOMPARE(m_draft->text(), kept);
    QVERIFY(!m_draft->isModified() && m_draft->changes().isEmpty());
    QCOMPARE(m_draft->baseValue(path(u"name")), u"b"_s);
    m_draft->undoStack()->setIndex(0);
    QCOMPARE(m_draft->text(), Base);
    QCOMPARE(m_draft->changes().size(), 1);
    m_draft->setBase(Base);
    QVERIFY(m_draft->changes().isEmpty() && !m_draft->isModified());
}

void TestDomainDraft::baseValuesFollowTheRows()
{
    const QString clock = u"  <clock>\n    <timer name='rtc' track='wall'/>\n    <timer name='pit'/>\n"
                          "    <timer name='hpet' present='no'/>\n  </clock>\n</domain>"_s;
    DomainDraft draft(QString(Base).replace(u"</domain>"_s, clock));
    const Path first = path(u"clock/timer[1]/@name");
    QCOMPARE(draft.baseValue(first), u"rtc"_s);
    QVERIFY(draft.removeRow(path(u"clock/timer[1]")).ok());
    QCOMPARE(draft.baseValue(first), u"pit"_s);
    QCOMPARE(draft.baseValue(path(u"clock/timer[2]/@present")), u"no"_s);
    QCOMPARE(draft.basePath(path(u"clock/timer[2]/@present"))->toString(), u"clock/timer[3]/@present"_s);
    // No longer set, but it was.
    QVERIFY(draft.set(path(u"clock/timer[2]/@present"), std::nullopt).ok());
    QCOMPARE(draft.baseValue(path(u"clock/timer[2]/@present")), u"no"_s);
    QVERIFY(draft.moveRow(path(u"clock/timer[]"), 2, 1).ok());
    QCOMPARE(draft.baseValue(first), u"hpet"_s);
    // As in the list of changes, one row in place of another is that row changed; one more was nothing before.
    QVERIFY(draft.addRow(path(u"clock/timer[]"), {{path(u"clock/timer[]/@name"), u"tsc"_s}}).ok());
    QVERIFY(draft.addRow(path(u"clock/timer[]"), {{path(u"clock/timer[]/@name"), u"kvmclock"_s}}).ok());
    QCOMPARE(draft.baseValue(path(u"clock/timer[3]/@name")), u"rtc"_s);
    QVERIFY(!draft.baseValue(path(u"clock/timer[4]/@name")) && !draft.basePath(path(u"clock/timer[4]/@name")));
    QCOMPARE(draft.basePath(path(u"clock/timer[]"))->toString(), u"clock/timer[]"_s);
    // What was taken away as a whole is found by its name.
    QVERIFY(draft.set(path(u"memory"), std::nullopt).ok());
    QCOMPARE(draft.baseValue(path(u"memory")), u"1024"_s);
    QCOMPARE(draft.baseValue(path(u"memory/@unit")), u"KiB"_s);
    draft.discard();
    QCOMPARE(draft.baseValue(first), u"rtc"_s);
}

void TestDomainDraft::revertsOneChange()
{
    QVERIFY(
        m_draft->edit(u"x"_s, {{path(u"name"), u"b"_s}, {path(u"memory"), u"1"_s}, {path(u"memory/@unit"), u"GiB"_s}})
            .ok());
    const QList<Change> changes = m_draft->changes();
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_draft->revert(changes[1]).ok());
    QCOMPARE(m_draft->undoStack()->undoText(), u"revert Memory"_s);
    QCOMPARE(m_draft->text(), QString(Base).replace(u">a<"_s, u">b<"_s));
}

void TestDomainDraft::currentWhenSignalled()
{
    int seen = 0;
    connect(m_draft.get(), &DomainDraft::changed, this, [&](const TextEdit &edit) {
        ++seen;
        QCOMPARE(m_draft->document().text(), m_draft->text());
        QCOMPARE(m_draft->value(path(u"name")).has_value(), m_draft->text().contains(u"<name>"));
        QVERIFY(m_draft->text().sliced(edit.position, edit.inserted.size()) == edit.inserted);
        QCOMPARE(m_draft->changes().isEmpty(), m_draft->text() == Base);
        QCOMPARE(m_draft->problems().isEmpty(), m_draft->text().contains(u"<name>"));
    });
    QVERIFY(m_draft->set(path(u"name"), std::nullopt).ok());
    m_draft->undoStack()->undo();
    m_draft->undoStack()->redo();
    m_draft->discard();
    QCOMPARE(seen, 4);
}

QTEST_GUILESS_MAIN(TestDomainDraft)
#include "tst_domaindraft.moc"
