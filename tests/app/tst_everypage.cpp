// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"
#include "models/catalog/Catalog.h"
#include "tests/support/Warnings.h"
#include "views/editor/DomainEditor.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Every definition there is in the real editor: its pages come up, and nothing warns. */
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellingDefinitions_data();
    void tellingDefinitions();
    void everyDefinition();
    void aWarningIsSeen();

private:
    /** Shows @p pages, all if there are none. A line for each page that came with a warning. */
    static QStringList shown(const QString &path, const QString &text, const QStringList &pages);
    /** The pages on which the definition has something set. */
    static QStringList pagesOf(const QString &text);

    QStringList m_files;
    QStringList m_telling;
};

void TestEveryPage::initTestCase()
{
    m_files = Definitions::files();
    if (!QFileInfo::exists(QString::fromUtf8(CORPUS)))
        qWarning("No corpus at " CORPUS ": only the tests' own data are shown.");
    m_telling = Definitions::telling(m_files, 60);
}

QStringList TestEveryPage::shown(const QString &path, const QString &text, const QStringList &pages)
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
        for (const QString &page : pages.isEmpty() ? editor.pages() : pages) {
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

QStringList TestEveryPage::pagesOf(const QString &text)
{
    QStringList pages;
    for (const QString &place : Definitions::places(text)) {
        if (const Setting *setting = Catalog::instance().byPlainPath(place))
            pages.append(QString::fromLatin1(Catalog::instance().pageOf(*setting).id));
    }
    pages.removeDuplicates();
    pages.sort(); // places have no order
    return pages;
}

void TestEveryPage::tellingDefinitions_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : std::as_const(m_telling))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

/** All their pages. */
void TestEveryPage::tellingDefinitions()
{
    QFETCH(QString, path);
    const QStringList failures = shown(path, *Definitions::text(path), {});
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

/** The pages on which they have something set, and three more each. */
void TestEveryPage::everyDefinition()
{
    DomainDraft none(u"<domain/>"_s);
    const QStringList all = DomainEditor(none).pages();
    QRandomGenerator random(20261121);
    QStringList failures;
    int count = 0;
    for (const QString &path : std::as_const(m_files)) {
        const auto text = Definitions::text(path);
        QStringList more = all;
        std::shuffle(more.begin(), more.end(), random);
        if (!text || m_telling.contains(path))
            continue;
        QStringList pages = pagesOf(*text) + more.first(3);
        pages.removeIf([&](const QString &page) { return !all.contains(page); }); // those of one device
        pages.removeDuplicates();
        failures += shown(path, *text, pages);
        ++count;
    }
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 failures\n"_s.arg(failures.size()) +
                                            failures.first(std::min<qsizetype>(failures.size(), 10)).join(u'\n')));
    qInfo("%d definitions shown", count);
}

void TestEveryPage::aWarningIsSeen()
{
    Warnings::begin();
    qWarning("as from a widget");
    QCOMPARE(Warnings::end(), QStringList(u"as from a widget"_s));
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
