// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

/** The catalogue as a list, for searching: label, page and path of every setting. */
class SettingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, PageRole, WordsRole };

    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

/** Settings that have all words of a query in label, help or path; those that begin with it come first. */
class SettingFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SettingFilter(QObject *parent = nullptr);
    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int rank(const QModelIndex &index) const;

    QStringList m_words;
};
