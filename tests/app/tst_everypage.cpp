// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"
#include "tests/support/Warnings.h"
#include "views/editor/DomainEditor.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Every definition there is in the real editor: its pages come up, and nothing warns. */
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDefinition_data();
    void everyDefinition();
    void aWarningIsSeen();

private:
    /** Shows all pages. A line for each that came with a warning. */
    static QStringList shown(const QString &path, const QString &text);

    QStringList m_files;
};

void TestEveryPage::initTestCase()
{
    m_files = Definitions::files();
    if (!QFileInfo::exists(QString::fromUtf8(CORPUS)))
        qWarning("No corpus at " CORPUS ": only the tests' own data are shown.");
}

QStringList TestEveryPage::shown(const QString &path, const QString &text)
{
    QStringList failures;
    const auto note = [&](const QString &page) {
        for (const QString &warning : Warnings::take())
            failures.append(path.section(u'/', -2) + u", page "_s + page + u": "_s + warning);
    };
    Warnings::begin();
    {
        DomainDraft draft(text);
        DomainEditor editor(draft);
        editor.resize(1000, 700);
        editor.show();
        note(u"none"_s);
        for (const QString &page : editor.pages()) {
            editor.showPage(page);
            QCoreApplication::processEvents();
            if (editor.currentPage() != page)
                failures.append(path.section(u'/', -2) + u", page "_s + page + u" does not come up"_s);
            note(page);
        }
        if (draft.isModified())
            failures.append(path + u" was changed by being shown"_s);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    note(u"none any more"_s);
    Warnings::end();
    return failures;
}

void TestEveryPage::everyDefinition_data()
{
    constexpr qsizetype inARow = 40;
    QTest::addColumn<QStringList>("paths");
    // "2/4": the second of four programs that share them; unset: all.
    const QStringList share = qEnvironmentVariable("VIRTDRAFT_SHARE", u"1/1"_s).split(u'/');
    const qsizetype number = share.value(0).toInt();
    const qsizetype shares = share.value(1).toInt();
    const qsizetype end = m_files.size() * number / shares;
    for (qsizetype begin = m_files.size() * (number - 1) / shares; begin < end; begin += inARow)
        QTest::addRow("from %d", int(begin)) << m_files.sliced(begin, std::min(inARow, end - begin));
}

void TestEveryPage::everyDefinition()
{
    QFETCH(QStringList, paths);
    QStringList failures;
    for (const QString &path : std::as_const(paths)) {
        if (const auto text = Definitions::text(path))
            failures += shown(path, *text);
    }
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 failures\n"_s.arg(failures.size()) +
                                            failures.first(std::min<qsizetype>(failures.size(), 10)).join(u'\n')));
}

void TestEveryPage::aWarningIsSeen()
{
    Warnings::begin();
    qWarning("as from a widget");
    QCOMPARE(Warnings::end(), QStringList(u"as from a widget"_s));
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
