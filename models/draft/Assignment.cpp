// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Assignment.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/CpuSet.h"
#include "models/draft/Quantity.h"
#include "models/draft/Size.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Settings {

namespace {

/** Where the texts of this file are translated. */
struct SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

const Layout &layout()
{
    return Catalog::instance().layout();
}

/** The kind of what a path means; an unknown path is a plain text or attribute. */
Kind kindOf(const Path &path)
{
    const Setting *setting = Catalog::instance().find(path);
    return setting ? setting->kind : Kind::Text;
}

bool isTrue(const QString &value)
{
    return value == u"yes" || value == u"on" || value == u"true" || value == u"1";
}

/** libvirt takes UUIDs with or without dashes. */
bool isUuid(const QString &value)
{
    static const QRegularExpression form(u"^[0-9a-fA-F]{32}$"_s);
    return form.match(QString(value).remove(u'-')).hasMatch();
}

/** A value in a message: as much of it as is needed to know it again. */
QString shown(const QString &value)
{
    constexpr int most = 80;
    return value.size() <= most ? value : value.first(most - 1) + u'…';
}

QString allowedWords(const Setting &setting)
{
    QStringList words;
    for (const Word &word : setting.words)
        words.append(QString::fromLatin1(word.value));
    return words.join(u", ");
}

QString numberObjection(const Setting &setting, const QString &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return SettingTexts::tr("“%1” is not a whole number.").arg(shown(value));
    const auto words = [&](qint64 plain) {
        return setting.kind == Kind::Duration ? Quantity::displayed(setting, QString::number(plain), {}) : QString::number(plain);
    };
    if (number < setting.minimum)
        return SettingTexts::tr("%1 is too small: the least is %2.").arg(words(number), words(setting.minimum));
    if (number > setting.maximum)
        return SettingTexts::tr("%1 is too large: the most is %2.").arg(words(number), words(setting.maximum));
    return {};
}

QString wordObjection(const Setting &setting, const QString &value)
{
    for (const Word &word : setting.words) {
        if (value == QLatin1StringView(word.value))
            return {};
    }
    return SettingTexts::tr("“%1” is not allowed: one of %2.").arg(shown(value), allowedWords(setting));
}

/** As the hosts of all hypervisors have it: "/a", "C:\\a" and VMware's "[datastore] a". */
bool isAbsolute(const QString &path)
{
    static const QRegularExpression form(uR"(^(/|[a-zA-Z]:\\|\[[^\]]+\] ).*)"_s, QRegularExpression::DotMatchesEverythingOption);
    return form.match(path).hasMatch();
}

/** Takes a row away, or for `name[]` all of them. */
Result<TextEdit> unsetRows(const XmlDocument &document, const Path &path)
{
    if (!path.steps().last().isRows)
        return PathEdit::unset(document, path, layout());
    XmlDocument edited = document;
    while (PathEdit::find(edited, path) != NoElement) {
        auto next = XmlDocument::parse(PathEdit::unset(edited, path, layout()).applied(edited.text()));
        if (!next)
            return next.error();
        edited = std::move(next).value();
    }
    return TextEdit::between(document.text(), edited.text());
}

} // namespace

std::optional<QString> value(const XmlDocument &document, const Path &path)
{
    const Setting *setting = Catalog::instance().find(path);
    if (setting && setting->kind == Kind::Presence)
        return PathEdit::find(document, path) == NoElement ? std::nullopt : std::optional(u"yes"_s);
    if (setting && setting->kind == Kind::Fragment) {
        const ElementId element = PathEdit::find(document, path);
        if (element == NoElement || document.isSelfClosing(element))
            return std::nullopt;
        const qsizetype begin = document.startTagEnd(element);
        return document.text().sliced(begin, document.endTagBegin(element) - begin).trimmed();
    }
    const auto found = PathEdit::value(document, path);
    const bool saysNothing = found && found->isEmpty() && !path.isAttribute() && !(setting && setting->empty);
    return saysNothing ? std::nullopt : found;
}

Result<TextEdit> assign(const XmlDocument &document, const Assignment &assignment)
{
    const Kind kind = kindOf(assignment.path);
    if (kind == Kind::Presence) {
        if (assignment.value && isTrue(*assignment.value))
            return PathEdit::create(document, assignment.path, layout());
        return PathEdit::unset(document, assignment.path, layout());
    }
    if (kind == Kind::Rows && !assignment.value)
        return unsetRows(document, assignment.path);
    if (kind == Kind::Fragment)
        return PathEdit::setFragment(document, assignment.path, assignment.value.value_or(QString()), layout());
    if (assignment.value)
        return PathEdit::set(document, assignment.path, *assignment.value, layout());
    return assignment.path.isAttribute() ? PathEdit::unset(document, assignment.path, layout())
                                         : PathEdit::unsetText(document, assignment.path, layout());
}

QString objection(const Setting &setting, const QString &value)
{
    switch (setting.kind) {
    case Kind::Number:
    case Kind::Duration:
    case Kind::Percent:
        return numberObjection(setting, value);
    case Kind::Size: {
        bool isNumber = false;
        value.toULongLong(&isNumber);
        return isNumber ? QString() : SettingTexts::tr("“%1” is not a whole number.").arg(shown(value));
    }
    case Kind::Unit:
        return Size::isUnit(value) ? QString() : SettingTexts::tr("“%1” is not a unit such as KiB, MiB or GiB.").arg(shown(value));
    case Kind::Choice:
    case Kind::Switch:
        return setting.openWords ? QString() : wordObjection(setting, value);
    case Kind::Presence:
        return value == u"yes" || value == u"no" ? QString() : SettingTexts::tr("“%1” is not allowed: one of yes, no.").arg(shown(value));
    case Kind::Uuid:
        if (value.isEmpty() && setting.empty)
            return {};
        return isUuid(value) ? QString() : SettingTexts::tr("“%1” is not a UUID.").arg(shown(value));
    case Kind::File:
        return setting.openWords || isAbsolute(value) ? QString() : SettingTexts::tr("“%1” is not an absolute path.").arg(shown(value));
    case Kind::CpuSet:
        return CpuSet::parse(value) ? QString() : SettingTexts::tr("“%1” is not a CPU set such as 1-4,^2.").arg(shown(value));
    default:
        return {};
    }
}

bool holds(const XmlDocument &document, const Condition &condition, const Path &path)
{
    const auto found = value(document, Path::fromLiteral(QString::fromLatin1(condition.path)).withRowsOf(path));
    if (!condition.words)
        return found.has_value();
    return QString::fromLatin1(condition.words).split(u' ').contains(found.value_or(u"-"_s));
}

bool isOffered(const XmlDocument &document, const Setting &setting, const Path &path)
{
    const auto isMet = [&](const Condition &condition) { return holds(document, condition, path); };
    const QList<Condition> &group = Catalog::instance().groupOf(setting).when;
    return std::all_of(group.begin(), group.end(), isMet) && std::all_of(setting.when.begin(), setting.when.end(), isMet);
}

QString companion(const XmlDocument &document, const Setting &setting, const Path &path)
{
    if (setting.kind == Kind::Size)
        return value(document, path.withAttribute(u"unit"_s)).value_or(QString::fromLatin1(setting.unit));
    if (setting.kind == Kind::Percent)
        return value(document, Path::fromLiteral(QString::fromLatin1(setting.whole.path)).withRowsOf(path)).value_or(QString());
    return {};
}

QString displayed(const Setting &setting, const std::optional<QString> &value, const QString &companion)
{
    if (!value)
        return SettingTexts::tr("not set");
    if (setting.secret)
        return u"••••••••"_s;
    if (setting.kind == Kind::Size)
        return Size::displayed(*value, companion);
    if (setting.kind == Kind::Presence)
        return SettingTexts::tr("on");
    if (value->isEmpty() && setting.empty)
        return Catalog::tr(setting.empty);
    for (const Word &word : setting.words) {
        if (word.label && *value == QLatin1StringView(word.value))
            return Catalog::tr(word.label);
    }
    if (Quantity::isQuantity(setting.kind))
        return Quantity::displayed(setting, *value, companion);
    return setting.unit ? *value + u' ' + Catalog::tr(setting.unit) : *value;
}

} // namespace Settings
