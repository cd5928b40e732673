// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/DefinitionFile.h"

#include "models/document/XmlDocument.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStringConverter>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct DefinitionFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionFileTexts)
};

/** What the XML declaration says, UTF-8 if it says nothing. */
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression form(uR"(^<\?xml\b[^>]*\bencoding\s*=\s*['"]([A-Za-z][A-Za-z0-9._-]*)['"])"_s);
    const auto match = form.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 200))));
    return match.hasMatch() ? match.captured(1).toLatin1() : "UTF-8";
}

/** Line and column of the first byte that UTF-8 does not allow. */
TextPlace firstBadPlace(const QByteArray &bytes)
{
    qsizetype low = 0;
    qsizetype high = bytes.size();
    // The longest prefix that decodes without an error, but for a character cut at its end.
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(QByteArrayView(bytes).first(middle));
        Q_UNUSED(decoded)
        if (decoder.hasError())
            high = middle - 1;
        else
            low = middle;
    }
    // Back to the first byte of a character that was cut.
    for (qsizetype lead = low - 1; lead >= 0 && low - lead < 4; --lead) {
        const auto byte = quint8(bytes[lead]);
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        if (byte >= 0xC0 && low - lead < length)
            low = lead;
        if (byte < 0x80 || byte >= 0xC0)
            break;
    }
    const QString before = QString::fromUtf8(bytes.first(low));
    return XmlDocument::place(before, before.size());
}

} // namespace

Result<DefinitionFile> DefinitionFile::load(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.isDir())
        return Error{DefinitionFileTexts::tr("%1 is a folder.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{DefinitionFileTexts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    QByteArray bytes;
    // A pipe gives what it has, not what was asked for.
    for (QByteArray chunk = file.read(1 << 20); !chunk.isEmpty() && bytes.size() <= MaximumBytes;
         chunk = file.read(1 << 20))
        bytes += chunk;
    if (file.error() != QFileDevice::NoError)
        return Error{DefinitionFileTexts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    return decode(bytes, path);
}

Result<DefinitionFile> DefinitionFile::decode(const QByteArray &bytes, const QString &name)
{
    DefinitionFile file;
    file.path = name;
    if (bytes.size() > MaximumBytes)
        return Error{DefinitionFileTexts::tr("%1 is larger than 64 MiB; that is no definition.").arg(name)};
    const auto marked = QStringConverter::encodingForData(bytes, u'<');
    if (marked) {
        file.encoding = QStringConverter::nameForEncoding(*marked);
        file.hasByteOrderMark = QStringConverter::encodingForData(bytes).has_value();
    } else {
        file.encoding = declaredEncoding(bytes);
        // It could not have been read up to here in one of those.
        static const QRegularExpression wide(u"^(UTF-?(16|32)|UCS)"_s, QRegularExpression::CaseInsensitiveOption);
        if (QString::fromLatin1(file.encoding).contains(wide))
            return Error{DefinitionFileTexts::tr("%1 says that it is written in “%2”, but it is not.")
                             .arg(name, QString::fromLatin1(file.encoding)),
                         1, 1};
    }
    QStringDecoder decoder(file.encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return Error{DefinitionFileTexts::tr("%1 says that it is written in “%2”, an encoding that is not known here.")
                         .arg(name, QString::fromLatin1(file.encoding)),
                     1, 1};
    file.text = decoder.decode(bytes);
    if (decoder.hasError()) {
        const TextPlace place = file.encoding.toUpper() == "UTF-8" ? firstBadPlace(bytes) : TextPlace{1, 1};
        return Error{DefinitionFileTexts::tr("%1 is not valid %2: it has bytes that mean no character.")
                         .arg(name, QString::fromLatin1(file.encoding)),
                     place.line, place.column};
    }
    if (const qsizetype nul = file.text.indexOf(QChar(0)); nul >= 0) {
        const TextPlace place = XmlDocument::place(file.text, nul);
        return Error{DefinitionFileTexts::tr("%1 has a NUL character, which XML cannot hold.").arg(name), place.line,
                     place.column};
    }
    const auto again = file.encode(file.text);
    if (!again || *again != bytes)
        return Error{
            DefinitionFileTexts::tr("%1 cannot be written again byte for byte in its encoding %2, so it is not opened.")
                .arg(name, QString::fromLatin1(file.encoding)),
            1, 1};
    return file;
}

Result<QByteArray> DefinitionFile::encode(const QString &written) const
{
    QStringEncoder encoder(encoding.constData(),
                           hasByteOrderMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    QByteArray bytes = encoder.encode(written);
    if (encoder.hasError())
        return Error{DefinitionFileTexts::tr("The text has characters that the file's encoding %1 does not have.")
                         .arg(QString::fromLatin1(encoding))};
    return bytes;
}

Result<Done> DefinitionFile::save(const QString &written) const
{
    const auto bytes = encode(written);
    if (!bytes)
        return bytes.error();
    const QFileInfo info(path);
    // QSaveFile renames over whatever is there; a file that a person made read-only stays as it is, for root too.
    constexpr auto anyone = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (info.exists() && (!info.isWritable() || !(info.permissions() & anyone)))
        return Error{DefinitionFileTexts::tr("%1 is read-only.").arg(path)};
    QSaveFile file(info.exists() && info.isSymLink() ? info.canonicalFilePath() : path);
    const auto failed = [&] {
        return Error{
            DefinitionFileTexts::tr("%1 cannot be written, and is as it was: %2").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // A disk that gets full takes a part first and says why not at the next try; flush() says so too, commit() does
    // not.
    for (qsizetype done = 0; done < bytes->size();) {
        const qint64 taken = file.write(bytes->constData() + done, bytes->size() - done);
        if (taken <= 0)
            return failed();
        done += taken;
    }
    if (!file.flush())
        return failed();
    // What root changes stays the owner's; others may not, and it is theirs already.
    if (info.exists() && info.ownerId() != geteuid()) [[maybe_unused]]
        const int isGiven = fchown(file.handle(), info.ownerId(), info.groupId());
    return file.commit() ? Result<Done>(Done{}) : failed();
}
