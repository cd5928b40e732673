// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

/** A text of the sources and what it is in a language. */
struct Message
{
    QString source;
    bool plural = false;
    bool finished = false;
    QStringList translations; ///< one, or one for each plural form
};

/** The messages of a .ts file by context, text and comment. */
QMap<QString, Message> messagesOf(const QString &path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    QXmlStreamReader reader(&file);
    QString context, comment;
    Message message;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == QLatin1String("message"))
            messages.insert(context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment, message);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QLatin1String("message")) {
            message = {};
            comment.clear();
            message.plural = reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (reader.name() == QLatin1String("name")) {
            context = reader.readElementText();
        } else if (reader.name() == QLatin1String("source")) {
            message.source = reader.readElementText();
        } else if (reader.name() == QLatin1String("comment")) {
            comment = reader.readElementText();
        } else if (reader.name() == QLatin1String("translation")) {
            message.finished = !reader.attributes().hasAttribute(QLatin1String("type"));
            if (!message.plural)
                message.translations << reader.readElementText();
        } else if (reader.name() == QLatin1String("numerusform")) {
            message.translations << reader.readElementText();
        }
    }
    if (reader.hasError())
        qFatal("%s:%lld: %s", qPrintable(path), reader.lineNumber(), qPrintable(reader.errorString()));
    return messages;
}

/** The %1, %n and %L2 of a text, in order of name. */
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured(1);
    places.sort();
    places.removeDuplicates();
    return places;
}

} // namespace

/** The translations hold what the sources say, keep its placeholders, and reach the person. */
class TestTranslations : public QObject
{
    Q_OBJECT

    static QDir folder() { return QDir(QStringLiteral(SOURCES "/translations")); }

private Q_SLOTS:
    void everyFile_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : folder().entryList({QStringLiteral("*.ts")}))
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyFile()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(folder().filePath(file));
        const bool english = file.endsWith(QLatin1String("_en.ts"));
        for (const Message &message : messages) {
            // A plural form may leave the number out: "one change"
            for (const QString &translation : message.translations) {
                QStringList expected = placesIn(message.source), places = placesIn(translation);
                if (message.plural) {
                    expected.removeAll(QStringLiteral("n"));
                    places.removeAll(QStringLiteral("n"));
                }
                if (!translation.isEmpty() && places != expected)
                    qWarning().noquote() << file << message.source << "->" << translation;
                QVERIFY(translation.isEmpty() || places == expected);
            }
            QVERIFY2(!english || message.finished, qPrintable(QStringLiteral("no plural: ") + message.source));
        }
    }

    void isCurrent_data() { everyFile_data(); }
    void isCurrent()
    {
        QFETCH(QString, file);
        QTemporaryDir temporary;
        const QString copy = temporary.filePath(file);
        QVERIFY(QFile::copy(folder().filePath(file), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{
            QStringLiteral("-silent -locations none -no-obsolete -extensions cpp,h -I . app models views -ts")
                .split(QLatin1Char(' '))};
        arguments << copy;
        if (file.endsWith(QLatin1String("_en.ts")))
            arguments.prepend(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCES));
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        // It complains where it cannot tell the context of a tr(), or may tell another one than is used at run time.
        // Outside of QObjects: struct Rules { Q_DECLARE_TR_FUNCTIONS(Rules) }; … Rules::tr("…", nullptr, n)
        QCOMPARE(QString::fromLocal8Bit(lupdate.readAllStandardError()), QString());
        const QStringList kept = messagesOf(folder().filePath(file)).keys(), wanted = messagesOf(copy).keys();
        for (const QString &text : wanted) {
            if (!kept.contains(text))
                qWarning().noquote() << "is not in" << file << ":" << text;
        }
        QVERIFY2(kept == wanted, "run `cmake --build build/dev --target update_translations`, or ./check");
    }

    void isInstalled_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("cancel");
        const auto files = [](const QString &language) {
            return QStringList{QStringLiteral("virtdraft_en"), QStringLiteral("virtdraft_") + language,
                               QStringLiteral("qtbase_") + language};
        };
        const QStringList english{QStringLiteral("virtdraft_en")};
        QTest::newRow("English") << QStringLiteral("en_GB") << files(QStringLiteral("en")) << QStringLiteral("Cancel");
        QTest::newRow("German") << QStringLiteral("de_AT") << files(QStringLiteral("de"))
                                << QStringLiteral("Abbrechen");
        QTest::newRow("Simplified Chinese")
            << QStringLiteral("zh_CN") << files(QStringLiteral("zh_CN")) << QStringLiteral("取消");
        QTest::newRow("not there yet") << QStringLiteral("fr_FR") << english << QStringLiteral("Cancel");
        QTest::newRow("none") << QStringLiteral("C") << english << QStringLiteral("Cancel");
    }
    void isInstalled()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, installed);
        QFETCH(QString, cancel);
        Translations::install(*QCoreApplication::instance(), QLocale(language));
        const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
        QStringList files;
        for (const QTranslator *translator : translators)
            files << QFileInfo(translator->filePath()).completeBaseName();
        const QString said = QCoreApplication::translate("QPlatformTheme", "Cancel");
        qDeleteAll(translators);
        QCOMPARE(files, installed);
        QCOMPARE(said, cancel);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
