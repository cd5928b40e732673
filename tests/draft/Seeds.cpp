// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Seeds.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Presets.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

SeedGuest::Line lineOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u" = ");
    if (equals < 0)
        return {text, std::nullopt};
    return {text.first(equals), text.sliced(equals + 3)};
}

QString applyPreset(DomainDraft &draft, const QString &page)
{
    const auto &all = Presets::all();
    const auto preset = std::find_if(all.begin(), all.end(), [&](const Preset &one) { return page == QLatin1StringView(one.page); });
    if (preset == all.end())
        return u"no preset on the page "_s + page;
    const auto done = draft.edit(Presets::label(*preset), Presets::assignments(*preset, draft.document()));
    return done ? QString() : done.error().message;
}

/** Adds the rows that the path's positions count to, where there are fewer. */
QString addRows(DomainDraft &draft, const Path &path)
{
    for (qsizetype i = 0; i < path.steps().size(); ++i) {
        const PathStep &step = path.steps()[i];
        QList<PathStep> steps = path.steps().first(i);
        steps.append(PathStep{step.name, 0, {}, {}, true});
        while (step.position > draft.rowCount(Path(steps, {}))) {
            if (const auto done = draft.addRow(Path(steps, {})); !done)
                return done.error().message;
        }
    }
    return {};
}

/** An element that is not in the catalogue, to be there and empty: the first row of its name. */
Result<Done> addEmpty(DomainDraft &draft, const Path &path)
{
    QList<PathStep> steps = path.steps();
    if (steps.last().position > 0)
        return Done{}; // addRows() made it
    steps.last().isRows = true;
    return draft.addRow(Path(steps, {}));
}

QString putLine(DomainDraft &draft, const SeedGuest::Line &line)
{
    if (line.path.startsWith(u"preset "))
        return applyPreset(draft, line.path.section(u' ', 1));
    const auto path = Path::parse(line.path);
    if (!path)
        return path.error().message;
    if (const QString problem = addRows(draft, *path); !problem.isEmpty())
        return problem;
    const Setting *setting = Catalog::instance().find(*path);
    if (!line.value && !(setting && (setting->kind == Kind::Presence || setting->empty))) {
        const auto done = addEmpty(draft, *path);
        return done ? QString() : done.error().message;
    }
    const QString value = line.value.value_or(setting && setting->kind == Kind::Presence ? u"yes"_s : QString());
    if (setting && setting->kind != Kind::Fragment) {
        if (const QString objection = Settings::objection(*setting, value); !objection.isEmpty())
            return objection;
    }
    const auto done = draft.set(*path, value);
    return done ? QString() : done.error().message;
}

QString slash(const QString &place)
{
    return place.isEmpty() ? QString() : u"/"_s;
}

} // namespace

QList<SeedGuest> SeedGuest::load(const QString &file)
{
    QFile table(file);
    QList<SeedGuest> guests;
    if (!table.open(QIODevice::ReadOnly))
        return guests;
    for (const QString &text : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString rest = text.section(u' ', 1);
        if (text.startsWith(u"== "))
            guests.append(SeedGuest{rest, Asks::Qemu, {}, {}, {}});
        else if (text.startsWith(u'#'))
            continue;
        else if (text == u"asks = grammar")
            guests.last().asks = Asks::Grammar;
        else if (text == u"asks = kvm")
            guests.last().asks = Asks::Kvm;
        else if (text.startsWith(u"! "))
            guests.last().actions.append(lineOf(rest));
        else if (text.startsWith(u"? "))
            guests.last().expected.append(lineOf(rest));
        else if (text.startsWith(u"+ "))
            guests.last().added.append(lineOf(rest));
        else {
            guests.last().actions.append(lineOf(text));
            guests.last().expected.append(lineOf(text));
        }
    }
    return guests;
}

QString SeedGuest::put(DomainDraft &draft, const QList<Line> &lines)
{
    for (const Line &line : lines) {
        if (const QString problem = putLine(draft, line); !problem.isEmpty())
            return line.path + u": "_s + problem;
    }
    return {};
}

QHash<QString, QString> SeedGuest::places() const
{
    QHash<QString, QString> places{{QString(), QString()}};
    for (const Line &line : expected) {
        const Path path = Path::fromLiteral(line.path);
        QString place;
        for (const PathStep &step : path.steps()) {
            place += slash(place) + step.name + u"[%1]"_s.arg(std::max(step.position, 1));
            if (!places.contains(place))
                places.insert(place, {});
        }
        if (path.isAttribute())
            place += slash(place) + u'@' + path.attribute();
        places.insert(place, line.value.value_or(QString()));
    }
    return places;
}
