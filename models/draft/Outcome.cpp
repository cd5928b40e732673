// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Outcome.h"

#include "models/draft/Assignment.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Outcome {

namespace {

/** Where the texts of this file are translated. */
struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeTexts)
};

/** "Clock, Timer hpet and 3 more" */
QString listed(const QStringList &items)
{
    constexpr qsizetype most = 6;
    if (items.size() <= most)
        return items.join(u", ");
    return OutcomeTexts::tr("%1 and %n more", nullptr, int(items.size() - most)).arg(items.first(most).join(u", "));
}

int score(const QString &message, const Change &change)
{
    int found = 0;
    const auto mentions = [&](const QString &word) {
        return !word.isEmpty() && (message.contains(u'\'' + word + u'\'') || message.contains(u'"' + word + u'"'));
    };
    if (mentions(change.path.attribute()))
        found += 3;
    if (!change.path.steps().isEmpty() && mentions(change.path.steps().last().name))
        found += 2;
    if (mentions(change.after))
        found += 4;
    // Unquoted, a word says less: "topology" in "CPU topology doesn't match maximum vcpu count".
    for (const PathStep &step : change.path.steps()) {
        if (step.name.size() > 2 && message.contains(step.name, Qt::CaseInsensitive))
            found += 1;
    }
    return found;
}

} // namespace

QString applied(const XmlDocument &asked, const XmlDocument &kept)
{
    QStringList filledIn;
    QStringList dropped;
    QStringList changed;
    const QString notSet = Settings::displayed(Setting{.path = "", .label = "", .help = ""}, std::nullopt);
    Path address;
    for (const Change &change : changesBetween(asked, kept)) {
        // An address has many parts; that there is one is said once.
        const Path element = change.path.isAttribute() ? change.path.element() : change.path;
        if (!address.isRoot() && element == address)
            continue;
        address = !element.isRoot() && element.steps().last().name == u"address" ? element : Path();
        if (change.kind == Change::Kind::Added || change.before == notSet)
            filledIn.append(change.label);
        else if (change.kind == Change::Kind::Removed || change.after == notSet)
            dropped.append(change.label);
        else
            changed.append(change.inWords());
    }
    QStringList sentences;
    if (!filledIn.isEmpty())
        sentences.append(OutcomeTexts::tr("libvirt filled in: %1.").arg(listed(filledIn)));
    if (!dropped.isEmpty())
        sentences.append(OutcomeTexts::tr("libvirt dropped: %1.").arg(listed(dropped)));
    if (!changed.isEmpty())
        sentences.append(OutcomeTexts::tr("libvirt wrote differently: %1.").arg(listed(changed)));
    return sentences.isEmpty() ? OutcomeTexts::tr("Applied as asked.") : OutcomeTexts::tr("Applied.") + u' ' + sentences.join(u' ');
}

std::optional<Path> placeOfRefusal(const QString &message, const QList<Change> &changes)
{
    const Change *best = nullptr;
    int bestScore = 0;
    for (const Change &change : changes) {
        if (const int found = score(message, change); found > bestScore) {
            best = &change;
            bestScore = found;
        }
    }
    if (best)
        return best->path;
    return changes.size() == 1 ? std::optional(changes.first().path) : std::nullopt;
}

} // namespace Outcome
