// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffPane.h"
#include "views/review/DiffView.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** A pane that was changed bit by bit shows the same as one that was given the last text at once. */
class TestDiffPane : public QObject
{
    Q_OBJECT

private:
    static QString definition()
    {
        QString text = u"<domain>\n  <name>Büro 网站 😀</name>\n"_s;
        for (int i = 0; i < 60; ++i)
            text += u"  <line number='%1'/>\n"_s.arg(i);
        return text + u"  <last/>\n</domain>\n"_s;
    }

    /** What is marked in a pane, line by line. */
    static QStringList shown(const DiffPane *pane)
    {
        QStringList lines;
        for (int line = 0; line < pane->lines(); ++line) {
            const auto number = static_cast<unsigned long>(line);
            const long begin = pane->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, number);
            const long end = pane->SendScintilla(QsciScintilla::SCI_GETLINEENDPOSITION, number);
            QString marks;
            for (long at = begin; at < end; ++at)
                marks += QString::number(pane->SendScintilla(QsciScintilla::SCI_INDICATORALLONFOR, static_cast<unsigned long>(at)));
            lines.append(u"%1 [%2] %3 %4"_s.arg(pane->text(line).trimmed())
                             .arg(pane->SendScintilla(QsciScintilla::SCI_MARKERGET, number))
                             .arg(pane->SendScintilla(QsciScintilla::SCI_GETLINEVISIBLE, number)).arg(marks));
        }
        return lines;
    }

private Q_SLOTS:
    void changesInPlace()
    {
        const QString left = definition();
        const auto with = [&](const QString &before, const QString &after) { return QString(left).replace(before, after); };
        const QStringList steps{with(u"😀"_s, u"😁"_s),
                                with(u"😀"_s, u"😁 and more"_s),
                                with(u"网站 "_s, QString()),
                                with(u"Büro"_s, u"网"_s),
                                with(u"number='30'"_s, u"number='3'"_s),
                                with(u"number='30'"_s, u"number='303'"_s),
                                with(u"number='30'"_s, u"number='é'"_s),
                                with(u"<domain>"_s, u"<domaine>"_s),
                                with(u"<domain>"_s, u"<x>"_s),
                                with(u"</domain>\n"_s, u"</domain>"_s),
                                with(u"</domain>"_s, u"</domains>"_s),
                                with(u"  <last/>\n"_s, QString()),
                                with(u"  <last/>"_s, u"  <last/>\n  <more/>"_s),
                                with(u"  <last/>"_s, u"  <last/>\n  <most/>"_s),
                                left,
                                QString()};
        DiffView view;
        view.resize(800, 500);
        for (const QString &right : steps) {
            view.setTexts(left, right);
            DiffView fresh;
            fresh.resize(800, 500);
            fresh.setTexts(left, right);
            QCOMPARE(shown(view.leftPane()), shown(fresh.leftPane()));
            QCOMPARE(shown(view.rightPane()), shown(fresh.rightPane()));
        }
    }
};

QTEST_MAIN(TestDiffPane)
#include "tst_diffpane.moc"
