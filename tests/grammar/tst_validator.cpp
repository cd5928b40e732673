// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Validator.h"

#include "models/document/DefinitionFile.h"
#include "models/grammar/GrammarPaths.h"
#include "tests/grammar/Mutations.h"
#include "tests/support/Needs.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

class TestValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutated_data();
    void mutated();
    void agreesWithXmllint_data();
    void agreesWithXmllint();
    void mutationsAgreeWithXmllint();
    void manyThreads();
    void tellsOnlySoMany();
    void saysWhatIsMissing();
};

namespace {

const QString Installed = u"/usr/share/libvirt/schemas"_s;

bool hasGrammar(const QString &folder)
{
    return QFile::exists(folder + u"/domain.rng"_s);
}

/** The files that xmllint finds valid; nothing if it cannot be run. */
std::optional<QSet<QString>> validForXmllint(const QString &folder, const QStringList &files)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"xmllint"_s, QStringList{u"--noout"_s, u"--relaxng"_s, folder + u"/domain.rng"_s} + files);
    if (!tool.waitForFinished(250000))
        return std::nullopt;
    QSet<QString> valid;
    for (const QString &line : QString::fromUtf8(tool.readAll()).split(u'\n')) {
        if (line.endsWith(u" validates"))
            valid.insert(line.chopped(10));
    }
    return valid;
}

/** What the validator says of a text. */
QList<GrammarProblem> problemsOf(const QString &text, const QString &folder = Installed)
{
    static QHash<QString, std::shared_ptr<Validator>> validators;
    if (!validators.contains(folder))
        validators.insert(folder, Validator::load(folder).value());
    const auto document = XmlDocument::parse(text);
    return document ? validators.value(folder)->problems(*document)
                    : QList<GrammarProblem>{GrammarProblem{0, 0, {}, {}, document.error().message, {}}};
}

QString listed(const QList<GrammarProblem> &problems)
{
    QStringList lines;
    for (const GrammarProblem &problem : problems)
        lines.append(u"%1:%2 %3: %4"_s.arg(problem.place.line)
                         .arg(problem.place.column)
                         .arg(problem.path.toString(), problem.message));
    return lines.join(u'\n');
}

} // namespace

void TestValidator::mutated_data()
{
    QTest::addColumn<Mutation>("mutation");
    for (const Mutation &mutation : mutations())
        QTest::newRow(mutation.name) << mutation;
    QVERIFY(mutations().size() >= 60);
}

void TestValidator::mutated()
{
    QFETCH(Mutation, mutation);
    VIRTDRAFT_NEEDS(hasGrammar(Installed), "no grammar of libvirt is installed");
    QCOMPARE(listed(problemsOf(usualText())), QString());
    const QString text = mutatedText(mutation);
    QVERIFY2(text != usualText(), "the place to change is not there");
    const QList<GrammarProblem> problems = problemsOf(text);
    QCOMPARE(listed(problems), QString::fromUtf8(mutation.told));
    for (const GrammarProblem &problem : problems) {
        QVERIFY(problem.begin < problem.end || mutation.isEmptyValue);
        QVERIFY(problem.end <= text.size());
    }
}

void TestValidator::agreesWithXmllint_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : {Installed, QStringLiteral(NEWER_SCHEMAS)})
        QTest::newRow(qPrintable(folder.section(u'/', -1))) << folder;
}

void TestValidator::agreesWithXmllint()
{
    QFETCH(QString, folder);
    if (!QFile::exists(QStringLiteral(CORPUS)))
        QSKIP("../shared/corpus is not there");
    VIRTDRAFT_NEEDS(hasGrammar(folder), "no grammar of libvirt is installed");
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"xmllint"_s).isEmpty(), "xmllint is not installed");
    QStringList files;
    for (QDirIterator at(QStringLiteral(CORPUS), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
         at.hasNext();)
        files.append(at.next());
    const auto valid = validForXmllint(folder, files);
    const auto validator = Validator::load(folder);
    QVERIFY(validator.ok());
    QVERIFY(valid);
    QStringList different;
    int wrong = 0;
    int refused = 0; // by libxml2 alone
    for (const QString &path : std::as_const(files)) {
        const auto file = DefinitionFile::load(path);
        const auto document = file ? XmlDocument::parse(file->text) : Result<XmlDocument>(file.error());
        if (!document)
            continue;
        QList<GrammarProblem> problems = (*validator)->problems(*document);
        if (problems.isEmpty()) {
            if (const auto refusal = (*validator)->refusal(*document)) {
                problems.append(*refusal);
                ++refused;
            }
        }
        wrong += problems.isEmpty() ? 0 : 1;
        if (problems.isEmpty() != valid->contains(path))
            different.append(path + u": "_s + (problems.isEmpty() ? u"nothing found"_s : listed(problems)));
    }
    qInfo("%lld files, %d not valid, %d of them for libxml2 alone", static_cast<long long>(files.size()), wrong,
          refused);
    QVERIFY(files.size() > 1000 && valid->size() > 500 && wrong > 10);
    QVERIFY2(refused < 10, "most is found without libxml2");
    for (const QString &line : std::as_const(different))
        qWarning("%s", qPrintable(line));
    QCOMPARE(different.size(), 0);
}

void TestValidator::mutationsAgreeWithXmllint()
{
    VIRTDRAFT_NEEDS(hasGrammar(Installed), "no grammar of libvirt is installed");
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"xmllint"_s).isEmpty(), "xmllint is not installed");
    QTemporaryDir folder;
    QStringList files;
    for (const Mutation &mutation : mutations()) {
        files.append(folder.filePath(QString::number(files.size()) + u".xml"_s));
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mutatedText(mutation).toUtf8()) > 0);
    }
    const auto valid = validForXmllint(Installed, files);
    QVERIFY(valid);
    QStringList accepted;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (valid->contains(files[i]))
            accepted.append(QString::fromUtf8(mutations()[i].name));
    }
    QCOMPARE(accepted.join(u'\n'), QString());
}

void TestValidator::manyThreads()
{
    VIRTDRAFT_NEEDS(hasGrammar(Installed), "no grammar of libvirt is installed");
    const auto validator = Validator::installed();
    QVERIFY(validator.ok());
    const QString wrong = QString(usualText()).replace(u"cache='none'"_s, u"cache='fast'"_s);
    QList<QFuture<qsizetype>> found;
    for (int i = 0; i < 40; ++i) {
        found.append(QtConcurrent::run(
            [&, i] { return (*validator)->problems(*XmlDocument::parse(i % 2 ? wrong : usualText())).size(); }));
    }
    for (int i = 0; i < 40; ++i)
        QCOMPARE(found[i].result(), i % 2);
}

void TestValidator::tellsOnlySoMany()
{
    VIRTDRAFT_NEEDS(hasGrammar(Installed), "no grammar of libvirt is installed");
    QString text = usualText();
    text.replace(u"  </devices>"_s, u"    <nothing/>\n"_s.repeated(500) + u"  </devices>"_s);
    QCOMPARE(problemsOf(text).size(), Validator::MaximumProblems);
}

void TestValidator::saysWhatIsMissing()
{
    QTemporaryDir folder;
    const auto none = Validator::load(folder.path());
    QVERIFY(!none.ok());
    QVERIFY2(none.error().message.contains(u"domain.rng"_s), qPrintable(none.error().message));
}

QTEST_GUILESS_MAIN(TestValidator)
#include "tst_validator.moc"
