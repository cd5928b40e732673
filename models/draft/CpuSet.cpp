// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuSet.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CpuSet {

std::optional<QSet<int>> parse(const QString &written)
{
    static const QRegularExpression form(u"^\\s*(\\^?)(\\d{1,5})(?:-(\\d{1,5}))?\\s*$"_s);
    QSet<int> numbers;
    for (const QString &part : written.split(u',')) {
        const auto match = form.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(2).toInt();
        const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
        const bool takesOut = !match.captured(1).isEmpty();
        if (last < first || last > Maximum || (takesOut && last != first))
            return std::nullopt;
        for (int number = first; number <= last; ++number) {
            if (takesOut)
                numbers.remove(number);
            else
                numbers.insert(number);
        }
    }
    return numbers;
}

QString format(const QSet<int> &numbers)
{
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList parts;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype last = i;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        parts.append(last == i ? QString::number(sorted[i]) : u"%1-%2"_s.arg(sorted[i]).arg(sorted[last]));
        i = last + 1;
    }
    return parts.join(u',');
}

} // namespace CpuSet
