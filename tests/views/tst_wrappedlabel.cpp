// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "views/WrappedLabel.h"
#include "views/pages/GroupBox.h"
#include "views/pages/SettingsPage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWrappedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** As a QLabel says, also when the text or its font became another one. */
    void heightIsThatOfItsText()
    {
        WrappedLabel label(nullptr);
        QLabel reference;
        reference.setWordWrap(true);
        QFont large = label.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        for (const QString &text :
             {u"Short."_s, u"A sentence of some words that takes several lines where it has little room."_s,
              QString()}) {
            for (const QFont &font : {QFont(), large}) {
                for (const int width : {90, 300, 90, 2000}) {
                    for (QLabel *each : {static_cast<QLabel *>(&label), &reference}) {
                        each->setText(text);
                        each->setFont(font);
                    }
                    QCOMPARE(label.heightForWidth(width), reference.heightForWidth(width));
                }
            }
        }
    }

    void pagesShowTheirTexts_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1000;
        QTest::newRow("narrow") << 560;
    }

    /** No text of a page is cut, whether its groups were open at first or opened later. */
    void pagesShowTheirTexts()
    {
        QFETCH(const int, width);
        DomainDraft draft(
            u"<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os><clock offset='utc'/></domain>"_s);
        int seen = 0;
        for (const SettingPage &known : Catalog::instance().pages()) {
            SettingsPage page(draft, known, nullptr);
            page.resize(width, 700);
            page.show();
            QCoreApplication::processEvents();
            for (GroupBox *group : page.findChildren<GroupBox *>())
                group->setOpen(true);
            QCoreApplication::processEvents();
            for (const auto *label : page.findChildren<WrappedLabel *>()) {
                if (!label->isVisible())
                    continue;
                ++seen;
                QVERIFY2(label->height() >= label->QLabel::heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
        QVERIFY(seen > 200);
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
