// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/Path.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct PathTexts
{
    Q_DECLARE_TR_FUNCTIONS(PathTexts)
};

Error badPath(QStringView written, const QString &why)
{
    return Error{PathTexts::tr("“%1” is not a path: %2").arg(written, why)};
}

/** Cuts at slashes outside quotes, so that a key's value may hold one. */
QStringList split(QStringView written)
{
    QStringList parts(QString{});
    QChar quote;
    for (const QChar c : written) {
        if (quote.isNull() && c == u'/') {
            parts.append(QString());
            continue;
        }
        if (c == u'\'' || c == u'"')
            quote = quote.isNull() ? c : (quote == c ? QChar() : quote);
        parts.last().append(c);
    }
    return parts;
}

/** Told without a regular expression, as nearly all steps are: the catalogue has thousands of them. */
bool isUsualName(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    const auto isNext = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':' || c == u'.'; };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isNext);
}

/** `name`, `name[]`, `name[2]`, `name[@key='value']` or `name[@key='value'][2]`. */
std::optional<PathStep> parseStep(const QString &part)
{
    const bool isRows = part.endsWith(u"[]");
    if (const QString name = isRows ? part.chopped(2) : part; isUsualName(name))
        return PathStep{name, 0, {}, {}, isRows};
    static const QRegularExpression form(
        uR"re(^([A-Za-z_][\w.:-]*)(?:\[\]|)re"
        uR"re((?:\[@([A-Za-z_][\w.:-]*)=(?:'([^']*)'|"([^"]*)")\])?(?:\[([1-9]\d{0,8})\])?)$)re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(part);
    if (!match.hasMatch())
        return std::nullopt;
    PathStep step{match.captured(1), match.captured(5).toInt(), match.captured(2), {}, false};
    step.keyValue = match.hasCaptured(4) ? match.captured(4) : match.captured(3);
    step.isRows = isRows;
    return step;
}

} // namespace

Result<Path> Path::parse(QStringView written)
{
    QStringList parts = split(written);
    if (written.isEmpty())
        return badPath(written, PathTexts::tr("it is empty."));
    if (parts.size() > 1 && parts.last() == u"text()")
        parts.removeLast();
    QString attribute;
    if (parts.last().startsWith(u'@')) {
        attribute = parts.takeLast().sliced(1);
        const auto asStep = parseStep(attribute);
        if (!asStep || asStep->name != attribute)
            return badPath(written, PathTexts::tr("an attribute is written as @name."));
    }
    QList<PathStep> steps;
    for (const QString &part : std::as_const(parts)) {
        const auto step = parseStep(part);
        if (!step)
            return badPath(written, PathTexts::tr("“%1” is no element; write name, name[2] or name[@key='value'].").arg(part));
        steps.append(*step);
    }
    return Path(std::move(steps), std::move(attribute));
}

Path Path::fromLiteral(QStringView written)
{
    // The program's own paths are few, and every page and rule asks for them again and again.
    constexpr qsizetype most = 8192;
    thread_local QHash<QString, Path> known;
    if (const auto found = known.constFind(QString::fromRawData(written.data(), written.size())); found != known.constEnd())
        return *found;
    auto path = parse(written);
    Q_ASSERT_X(path.ok(), "Path::fromLiteral", qPrintable(written.toString()));
    if (!path.ok())
        return Path();
    if (known.size() >= most)
        known.clear();
    known.insert(written.toString(), path.value());
    return path.value();
}

QString Path::toString() const
{
    QStringList parts;
    for (const PathStep &step : m_steps) {
        QString part = step.name;
        if (!step.isRows && !step.keyAttribute.isEmpty()) {
            const QChar quote = step.keyValue.contains(u'\'') ? u'"' : u'\'';
            part += u"[@" + step.keyAttribute + u'=' + quote + step.keyValue + quote + u']';
        }
        if (step.isRows)
            part += u"[]";
        else if (step.position > 0)
            part += u'[' + QString::number(step.position) + u']';
        parts.append(part);
    }
    if (isAttribute())
        parts.append(u'@' + m_attribute);
    return parts.join(u'/');
}

Path Path::parent() const
{
    if (isAttribute())
        return element();
    return m_steps.isEmpty() ? Path() : Path(m_steps.first(m_steps.size() - 1), {});
}

Path Path::child(PathStep step) const
{
    QList<PathStep> steps = m_steps;
    steps.append(std::move(step));
    return Path(std::move(steps), {});
}

QString Path::plain() const
{
    QString plain;
    for (const PathStep &step : m_steps)
        plain += (plain.isEmpty() ? u"" : u"/") + step.name;
    if (isAttribute())
        plain += (plain.isEmpty() ? u"@" : u"/@") + m_attribute;
    return plain;
}

bool Path::hasOpenRows() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [](const PathStep &step) { return step.isRows; });
}

Path Path::withRowsOf(const Path &concrete) const
{
    QList<PathStep> steps = m_steps;
    for (qsizetype i = 0; i < steps.size() && i < concrete.m_steps.size(); ++i) {
        if (steps[i].name != concrete.m_steps[i].name)
            break;
        if (steps[i].isRows)
            steps[i] = concrete.m_steps[i];
    }
    return Path(std::move(steps), m_attribute);
}
