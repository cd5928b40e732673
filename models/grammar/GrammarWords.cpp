// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarWords.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/** More names than these nobody reads. */
constexpr qsizetype MaximumNames = 12;

QString tag(const QString &name)
{
    return u'<' + name + u'>';
}

QString attributeName(const QString &name)
{
    return u'`' + name + u'`';
}

QString joined(const QStringList &names)
{
    QString text = names.first(std::min(names.size(), MaximumNames)).join(u", "_s);
    return names.size() > MaximumNames ? text + u", …"_s : text;
}

QString joinedTags(QStringList names)
{
    std::transform(names.begin(), names.end(), names.begin(), tag);
    return joined(names);
}

QString joinedAttributes(QStringList names)
{
    std::transform(names.begin(), names.end(), names.begin(), attributeName);
    return joined(names);
}

/** How many letters have to be changed, put in, taken out or swapped with the next to make @p b of @p a. */
int letters(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            auto &here = cost[size_t(i)][size_t(j)];
            if (i == 0 || j == 0) {
                here = int(i + j);
                continue;
            }
            here = std::min({cost[size_t(i) - 1][size_t(j)] + 1, cost[size_t(i)][size_t(j) - 1] + 1,
                             cost[size_t(i) - 1][size_t(j) - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, cost[size_t(i) - 2][size_t(j) - 2] + 1);
        }
    }
    return cost.back().back();
}

QString shortened(const QString &value)
{
    constexpr qsizetype longest = 60;
    const QString text = value.simplified();
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

/** What the grammar's definitions of values mean to a person. */
const char *meaning(const QString &define)
{
    static const QHash<QString, const char *> meanings{
        {u"UUID"_s, QT_TRANSLATE_NOOP("GrammarWords", "a UUID such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0")},
        {u"uniMacAddr"_s, QT_TRANSLATE_NOOP("GrammarWords", "a MAC address such as 52:54:00:12:34:56")},
        {u"macAddr"_s, QT_TRANSLATE_NOOP("GrammarWords", "a MAC address such as 52:54:00:12:34:56")},
        {u"ipv4Addr"_s, QT_TRANSLATE_NOOP("GrammarWords", "an IPv4 address such as 192.0.2.1")},
        {u"ipv6Addr"_s, QT_TRANSLATE_NOOP("GrammarWords", "an IPv6 address such as 2001:db8::1")},
        {u"absFilePath"_s, QT_TRANSLATE_NOOP("GrammarWords", "a path that begins with /")},
        {u"absDirPath"_s, QT_TRANSLATE_NOOP("GrammarWords", "a path that begins with /")},
        {u"cpuset"_s, QT_TRANSLATE_NOOP("GrammarWords", "a list of CPUs such as 0-3,^2")},
        {u"unit"_s, QT_TRANSLATE_NOOP("GrammarWords", "a unit such as KiB, MiB or GiB")},
        {u"dnsName"_s, QT_TRANSLATE_NOOP("GrammarWords", "the name of a computer")},
        {u"diskTarget"_s, QT_TRANSLATE_NOOP("GrammarWords", "a name such as vda, sdb or hdc")},
        {u"pciDomain"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0x0000 to 0xffff")},
        {u"uint16"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0 to 65535 or 0xffff")},
        {u"uint8"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0 to 255 or 0xff")},
        {u"pciBus"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0x00 to 0xff")},
        {u"pciSlot"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0x00 to 0x1f")},
        {u"pciFunc"_s, QT_TRANSLATE_NOOP("GrammarWords", "a number from 0x0 to 0x7")},
        {u"objectName"_s, QT_TRANSLATE_NOOP("GrammarWords", "a name without / and line breaks")},
        {u"wwn"_s, QT_TRANSLATE_NOOP("GrammarWords", "a World Wide Name of 16 hexadecimal digits")},
    };
    return meanings.value(define, nullptr);
}

} // namespace

QString GrammarWords::nearest(const QString &name, const QStringList &names)
{
    const QString lower = name.toLower();
    // A third of the letters may be wrong; a short name has few near it by chance.
    int best = std::max(1, int(name.size()) / 3) + 1;
    QString found;
    for (const QString &other : names) {
        if (std::abs(other.size() - name.size()) >= best || other == name)
            continue;
        const int distance = letters(lower, other.toLower());
        if (distance < best) {
            best = distance;
            found = other;
        }
    }
    // Two letters have nothing in common if one of them is wrong.
    return name.size() < 3 ? QString() : found;
}

QString GrammarWords::described(Schema::NodeId id) const
{
    const Schema::Node &node = m_table.schema().node(id);
    if (const char *known = meaning(node.define))
        return tr(known);
    const Datatype &data = node.data;
    static const QRegularExpression digits(uR"(\A(\(-\|\\\+\)\?|-\?)?\[0-9\](\+|\{[0-9,]+\})\z)"_s);
    const bool isDigits = data.patterns().size() == 1 && digits.match(data.patterns().first()).hasMatch();
    if (data.isNumber() || isDigits) {
        if (data.minimum().isEmpty())
            return data.maximum().isEmpty() ? tr("a whole number") : tr("a whole number up to %1").arg(data.maximum());
        // The limits of a type of 32 or 64 bits say nothing about the setting.
        if (data.maximum().isEmpty() || data.maximum().size() > 9)
            return data.minimum().size() > 9 ? tr("a whole number")
                                             : tr("a whole number of %1 or more").arg(data.minimum());
        return tr("a whole number from %1 to %2").arg(data.minimum(), data.maximum());
    }
    if (data.patterns().isEmpty())
        return tr("another text");
    static const QRegularExpression hexadecimal(uR"(\A\(0x\)\?\[0-9a-fA-F\]\{1,([0-9]+)\}\z)"_s);
    if (const auto match = hexadecimal.match(data.patterns().first()); match.hasMatch())
        return tr("a hexadecimal number from 0x0 to 0x%1").arg(QString(match.captured(1).toInt(), u'f'));
    if (data.patterns().first().contains(u"0x"))
        return tr("a hexadecimal number such as 0x1a");
    if (data.patterns().first().startsWith(u'/'))
        return tr("a path that begins with /");
    return tr("a text of the form %1").arg(data.patterns().join(u' '));
}

QString GrammarWords::described(const AllowedValues &values) const
{
    QStringList kinds;
    for (const Schema::NodeId data : values.others)
        kinds.append(described(data));
    kinds.removeDuplicates();
    if (values.words.isEmpty())
        return tr("it must be %1").arg(kinds.join(tr(" or ")));
    if (values.words.size() == 1 && kinds.isEmpty())
        return tr("it can only be %1").arg(values.words.first());
    const QString words =
        values.words.size() == 1 ? values.words.first() : tr("one of %1").arg(values.words.join(u", "_s));
    return kinds.isEmpty() ? words : tr("%1, or %2").arg(words, kinds.join(tr(" or ")));
}

void GrammarWords::findHolders(PatternId content, const QString &holder, QSet<PatternId> &seen)
{
    for (const QString &name : m_expectations.elements(content, true)) {
        QStringList &holders = m_holders[name];
        if (!holder.isEmpty() && !holders.contains(holder))
            holders.append(holder);
    }
    if (seen.contains(content))
        return;
    seen.insert(content);
    for (const Schema::NodeId element : m_expectations.elementNodes(content)) {
        const QStringList names = m_table.schema().node(element).names;
        if (!names.isEmpty())
            findHolders(m_table.content(element), names.first(), seen);
    }
}

QStringList GrammarWords::holders(const QString &name)
{
    if (m_holders.isEmpty()) {
        QSet<PatternId> seen;
        findHolders(m_table.start(), QString(), seen);
    }
    return m_holders.value(name);
}

GrammarWords::Words GrammarWords::element(const QString &name, const Around &around)
{
    const QStringList all = m_expectations.elements(around.whole, true);
    const QStringList now = m_expectations.elements(around.now);
    if (around.name.isEmpty())
        return {tr("The root element is %1, not %2.").arg(tag(name), joinedTags(all)), all};
    if (all.contains(name)) {
        if (around.children.contains(name))
            return {tr("%1 can be in %2 only once.").arg(tag(name), tag(around.name)), now};
        const QStringList first = m_expectations.elements(around.whole);
        const QString here =
            now.isEmpty() ? tr("Nothing more can follow.") : tr("Here can be: %1.").arg(joinedTags(now));
        if (!around.children.isEmpty() && first.contains(name))
            return {tr("%1 cannot stand behind %2. %3").arg(tag(name), tag(around.children.last()), here), now};
        return {tr("%1 does not go with the rest of %2. %3").arg(tag(name), tag(around.name), here), now};
    }
    const QString place = tr("%1 is not known in %2").arg(tag(name), tag(around.name));
    const auto withPrefix =
        std::find_if(all.begin(), all.end(), [&](const QString &other) { return other.endsWith(u':' + name); });
    if (const QString meant = withPrefix != all.end() ? *withPrefix : nearest(name, all); !meant.isEmpty())
        return {tr("%1; did you mean %2?").arg(place, tag(meant)), {meant}, meant};
    if (m_expectations.attributes(around.whole).contains(name))
        return {tr("%1; it is an attribute there: %2").arg(place, name + u"='…'"_s), {name}};
    const QStringList elsewhere = holders(name);
    if (!elsewhere.isEmpty() && elsewhere.size() <= 6)
        return {tr("%1; it stands in %2.").arg(place, joinedTags(elsewhere)), elsewhere};
    if (all.isEmpty())
        return {tr("%1: there is no element in it.").arg(place), {}};
    return {tr("%1. It can hold: %2.").arg(place, joinedTags(now.isEmpty() ? all : now)), now.isEmpty() ? all : now};
}

GrammarWords::Words GrammarWords::attribute(const QString &name, const Around &around) const
{
    const QStringList all = m_expectations.attributes(around.whole);
    const QStringList now = m_expectations.attributes(around.now);
    const QString here =
        now.isEmpty() ? tr("Nothing more can follow.") : tr("Here can be: %1.").arg(joinedAttributes(now));
    if (all.contains(name))
        return {tr("%1 does not go with the rest of %2. %3").arg(attributeName(name), tag(around.name), here), now};
    const QString place = tr("%1 is not known at %2").arg(attributeName(name), tag(around.name));
    if (const QString meant = nearest(name, all); !meant.isEmpty())
        return {tr("%1; did you mean %2?").arg(place, attributeName(meant)), {meant}, meant};
    if (m_expectations.elements(around.whole, true).contains(name))
        return {tr("%1; it is an element of its own in there: %2").arg(place, tag(name)), {name}};
    if (all.isEmpty())
        return {tr("%1: it has no attributes.").arg(place), {}};
    return {now.isEmpty() ? tr("%1. It can have: %2.").arg(place, joinedAttributes(all))
                          : tr("%1. %2").arg(place, here),
            now.isEmpty() ? all : now};
}

GrammarWords::Words GrammarWords::attributeValue(const QString &name, const QString &value, const Around &around) const
{
    const AllowedValues values = m_expectations.attributeValues(around.now, name);
    if (value.trimmed().isEmpty())
        return {tr("%1 cannot be empty: %2.").arg(attributeName(name), described(values)), values.words};
    return {tr("%1 cannot be “%2”: %3.").arg(attributeName(name), shortened(value), described(values)), values.words};
}

GrammarWords::Words GrammarWords::text(const QString &value, const Around &around) const
{
    if (!m_expectations.hasText(around.now)) {
        const QStringList now = m_expectations.elements(around.now);
        const QString words = tr("%1 cannot hold the text “%2”").arg(tag(around.name), shortened(value));
        return {now.isEmpty() ? words + u'.' : tr("%1. Here can be: %2.").arg(words, joinedTags(now)), now};
    }
    const AllowedValues values = m_expectations.textValues(around.now);
    return {tr("%1 cannot be “%2”: %3.").arg(tag(around.name), shortened(value), described(values)), values.words};
}

GrammarWords::Words GrammarWords::missingAttributes(const Around &around) const
{
    const QList<QStringList> ways = m_expectations.missingAttributes(around.now);
    QStringList right;
    for (const QStringList &way : ways)
        right += way;
    right.removeDuplicates();
    if (right.isEmpty())
        return {tr("The attributes of %1 do not go together.").arg(tag(around.name)), {}};
    if (ways.size() == 1)
        return {tr("%1 lacks %2.").arg(tag(around.name), joinedAttributes(ways.first())), right};
    return {tr("%1 lacks one of %2.").arg(tag(around.name), joinedAttributes(right)), right};
}

GrammarWords::Words GrammarWords::missingContent(const Around &around) const
{
    const QList<QStringList> ways = m_expectations.missingContent(around.now);
    QStringList right;
    for (const QStringList &way : ways) {
        const bool isTold =
            std::any_of(way.begin(), way.end(), [&](const QString &name) { return around.told.contains(name); });
        if (isTold)
            return {};
        right += way;
    }
    right.removeDuplicates();
    if (right.contains(QString())) {
        const AllowedValues values = m_expectations.textValues(around.now);
        return {tr("%1 cannot be empty: %2.").arg(tag(around.name), described(values)), values.words};
    }
    if (right.isEmpty())
        return {tr("%1 is not complete.").arg(tag(around.name)), {}};
    if (ways.size() == 1)
        return {tr("%1 lacks %2.").arg(tag(around.name), joinedTags(right)), right};
    return {tr("%1 lacks one of %2.").arg(tag(around.name), joinedTags(right)), right};
}
