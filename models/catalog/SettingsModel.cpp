// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/SettingsModel.h"

#include "models/catalog/Catalog.h"

int SettingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Catalog::instance().settings().size());
}

/** The kind of device that it is of, as people call it: "Network cards". */
static QString kindOf(const Setting &setting)
{
    const SettingPage &page = Catalog::instance().pageOf(setting);
    return page.row ? Catalog::tr(page.title) : QString();
}

QVariant SettingsModel::data(const QModelIndex &index, int role) const
{
    const Setting &setting = *Catalog::instance().settings()[index.row()];
    const QString label = Catalog::tr(setting.label);
    const QString path = QString::fromLatin1(setting.path);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::ToolTipRole:
        return Catalog::tr(setting.help);
    case PathRole:
        return path;
    case PageRole:
        return Catalog::tr(Catalog::instance().pageOf(setting).title);
    case WordsRole:
        return QString(label + u' ' + Catalog::tr(setting.help) + u' ' + path + u' ' + kindOf(setting)).toCaseFolded();
    default:
        return {};
    }
}

SettingFilter::SettingFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(new SettingsModel(this));
    setQuery({});
    sort(0);
}

void SettingFilter::setQuery(const QString &query)
{
    m_words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    invalidate();
}

bool SettingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString words = sourceModel()->index(row, 0, parent).data(SettingsModel::WordsRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
}

int SettingFilter::rank(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return 0;
    const QString label = index.data().toString().toCaseFolded();
    const QString path = index.data(SettingsModel::PathRole).toString().toCaseFolded();
    const QString query = m_words.join(u' ');
    if (label == query || path == query)
        return 0;
    if (label.startsWith(query))
        return 1;
    const bool inLabel = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return label.contains(word); });
    return inLabel ? 2 : path.contains(m_words.first()) ? 3 : 4;
}

bool SettingFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftRank = rank(left);
    const int rightRank = rank(right);
    return leftRank != rightRank ? leftRank < rightRank : left.row() < right.row();
}
