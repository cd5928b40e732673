// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathEdit.h"
#include "models/grammar/GrammarPaths.h"
#include "models/tree/SettingsTree.h"
#include "tests/support/Needs.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

/** Each path that libvirt's grammar has is made from an empty definition by what the tree of all settings offers. */
class TestEveryPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeFromNothing_data();
    void isMadeFromNothing();
};

namespace {

const QString Nothing = u"<domain/>\n"_s;

/** Paths that nobody can make, and why. */
bool isException(const QString &plain)
{
    // The grammar forbids it by name: libvirt's own notes in the status of a running domain.
    return plain.endsWith(u"/privateData");
}

/** The row below @p holder that offers @p name. */
QModelIndex offered(SettingsTree &tree, const QModelIndex &holder, const QString &name)
{
    tree.fetchMore(holder);
    for (int row = 0; row < tree.rowCount(holder); ++row) {
        const QModelIndex index = tree.index(row, SettingsTree::NameColumn, holder);
        if (!index.data(SettingsTree::ThereRole).toBool() && index.data().toString() == name)
            return index;
    }
    return {};
}

/** Makes it step by step; an empty string, or what went wrong. */
QString make(DomainDraft &draft, SettingsTree &tree, const QString &plain)
{
    if (const auto done = tree.complete(tree.index(0, 0)); !done)
        return done.error().message;
    Path at;
    for (const QString &step : plain.split(u'/')) {
        const Path next = step.startsWith(u'@') ? at.withAttribute(step.sliced(1)) : at.child(step);
        if (!tree.indexOf(next).isValid()) {
            const QModelIndex row = offered(tree, tree.indexOf(at), step);
            if (!row.isValid())
                return u"not offered: "_s + next.toString();
            const auto added = tree.add(row);
            if (!added)
                return added.error().message;
            const auto element = [&](const Path &path) {
                return PathEdit::find(draft.document(), path);
            };
            if (element(*added) != element(next))
                return u"made elsewhere: "_s + added->toString();
            if (!tree.indexOf(next).isValid())
                return u"no row of it: "_s + next.toString();
        }
        at = next;
    }
    const bool isThere = PathEdit::value(draft.document(), at).has_value();
    return isThere ? QString() : u"not there"_s;
}

} // namespace

void TestEveryPath::isMadeFromNothing_data()
{
    QTest::addColumn<QString>("folder");
    // Two programs have one each; without a share it is both.
    const QByteArray share = qgetenv("VIRTDRAFT_SHARE");
    if (share != "2" || !QFile::exists(QStringLiteral(NEWER_SCHEMAS)))
        QTest::newRow("installed") << u"/usr/share/libvirt/schemas"_s;
    if (share != "1" && QFile::exists(QStringLiteral(NEWER_SCHEMAS)))
        QTest::newRow("newest") << QStringLiteral(NEWER_SCHEMAS);
}

void TestEveryPath::isMadeFromNothing()
{
    QFETCH(QString, folder);
    qputenv("VIRTDRAFT_SCHEMAS", folder.toLocal8Bit());
    const auto grammar = GrammarPaths::load(folder);
    VIRTDRAFT_NEEDS(grammar.ok(), "no grammar of libvirt is installed");
    const auto validator = Validator::installed();
    QVERIFY(validator.ok());
    QStringList wrong;
    QStringList refused;
    int made = 0;
    int exceptions = 0;
    for (const QString &plain : grammar->all()) {
        if (isException(plain)) {
            ++exceptions;
            continue;
        }
        DomainDraft draft(Nothing);
        SettingsTree tree(draft);
        tree.setOffering(true);
        if (const QString problem = make(draft, tree, plain); !problem.isEmpty()) {
            wrong.append(plain + u": "_s + problem);
            continue;
        }
        const QList<GrammarProblem> problems = (*validator)->problems(draft.document());
        if (!problems.isEmpty()) {
            wrong.append(plain + u": "_s + problems.first().message);
            continue;
        }
        ++made;
        // libxml2's own verdict takes long, so it has every tenth.
        if (made % 10 == 0 && (*validator)->refusal(draft.document()))
            refused.append(plain + u": "_s + (*validator)->refusal(draft.document())->message);
        draft.undoStack()->setIndex(0);
        if (draft.text() != Nothing)
            wrong.append(plain + u": undone, and something stays"_s);
    }
    std::printf("%s: %d paths made from <domain/> and valid, %lld not, %d that the grammar itself forbids\n",
                QTest::currentDataTag(), made, qlonglong(wrong.size()), exceptions);
    std::fflush(stdout);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"\n"_s + wrong.join(u'\n')));
    QVERIFY2(refused.isEmpty(), qPrintable(u"\n"_s + refused.join(u'\n')));
    QVERIFY(made > 2500);
}

QTEST_GUILESS_MAIN(TestEveryPath)
#include "tst_everypath.moc"
