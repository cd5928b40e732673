// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/CompletionModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NoMatch = 3;

bool isDevice(const CompletionEntry &entry)
{
    return entry.what == CompletionEntry::What::Device;
}

/** How well an entry goes with what is typed: 0 is best. */
int rank(const CompletionEntry &entry, const QString &typed)
{
    if (typed.isEmpty() || entry.name.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    if (typed.size() < 2)
        return NoMatch; // a letter is in nearly everything
    if (entry.name.contains(typed, Qt::CaseInsensitive))
        return 1;
    return entry.label.contains(typed, Qt::CaseInsensitive) ? 2 : NoMatch;
}

} // namespace

void CompletionModel::setEntries(const QList<CompletionEntry> &entries)
{
    m_entries = entries;
    setTyped({});
}

void CompletionModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    for (const bool areDevices : {false, true}) {
        for (int wanted = 0; wanted < NoMatch; ++wanted) {
            for (qsizetype i = 0; i < m_entries.size(); ++i) {
                if (isDevice(m_entries[i]) == areDevices && rank(m_entries[i], typed) == wanted)
                    m_shown.append(i);
            }
        }
    }
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString CompletionModel::note(const CompletionEntry &entry)
{
    if (entry.isRequired && entry.what != CompletionEntry::What::EndTag)
        return tr("required");
    if (!entry.space.isEmpty() && entry.what == CompletionEntry::What::Element)
        return tr("declares its namespace, too");
    return {};
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CompletionEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isDevice(shown) ? shown.label : shown.name;
    case LabelRole:
        return isDevice(shown) ? u'<' + shown.name + u'>' : shown.label;
    case HelpRole:
        return shown.help;
    case NoteRole:
        return note(shown);
    case IconRole:
        return shown.icon;
    case SectionRole: {
        const bool isFirst = isDevice(shown) && (index.row() == 0 || !isDevice(entry(index.row() - 1)));
        return isFirst ? tr("Whole devices") : QString();
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{isDevice(shown) ? tr("%1, a whole device").arg(shown.label) : shown.name};
        for (const QString &part : {isDevice(shown) ? QString() : shown.label, note(shown)}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    case Qt::AccessibleDescriptionRole:
        return shown.help;
    default:
        return {};
    }
}
