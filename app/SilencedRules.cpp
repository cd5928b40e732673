// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SilencedRules.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Of a definition; its id has slashes, which would be groups. */
QString key(const QString &id)
{
    return u"silenced/"_s + QString::fromLatin1(id.toUtf8().toPercentEncoding());
}

} // namespace

QSet<QString> SilencedRules::load(QSettings &settings, const QString &id)
{
    const QStringList rules = settings.value(key(id)).toStringList();
    return {rules.begin(), rules.end()};
}

void SilencedRules::save(QSettings &settings, const QString &id, const QSet<QString> &rules)
{
    QStringList sorted(rules.begin(), rules.end());
    std::sort(sorted.begin(), sorted.end());
    if (sorted.isEmpty())
        settings.remove(key(id));
    else
        settings.setValue(key(id), sorted);
}
