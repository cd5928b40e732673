// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/RowsModel.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Quantity.h"

using namespace Qt::StringLiterals;

RowsModel::RowsModel(DomainDraft &draft, const Setting &rows, const Path &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_rows(rows)
    , m_table(table)
    , m_columns(Catalog::instance().columns(rows))
    , m_count(draft.rowCount(table))
{
    connect(&draft, &DomainDraft::changed, this, &RowsModel::refresh);
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Path RowsModel::rowPath(int row) const
{
    QList<PathStep> steps = m_table.steps();
    steps.last() = PathStep{steps.last().name, row + 1, {}, {}, false};
    return Path(steps, {});
}

Path RowsModel::cellPath(int row, int column) const
{
    return Path::fromLiteral(QString::fromLatin1(m_columns[column]->path)).withRowsOf(rowPath(row));
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count)
        return {};
    const Setting &setting = column(index.column());
    const Path path = cellPath(index.row(), index.column());
    const auto value = m_draft.value(path);
    switch (role) {
    case Qt::DisplayRole:
        if (value)
            return Settings::displayed(setting, value, Settings::companion(m_draft.document(), setting, path));
        return index.data(OfferedRole).toBool() ? QString() : u"–"_s;
    case Qt::EditRole:
        return value.value_or(QString());
    case Qt::ToolTipRole:
        return QString(Catalog::tr(setting.help) + u'\n' + path.toString());
    case SettingRole:
        return QVariant::fromValue(static_cast<const void *>(&setting));
    case OfferedRole:
        return value || Settings::isOffered(m_draft.document(), setting, path);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return Catalog::tr(column(section).label);
    return role == Qt::ToolTipRole ? Catalog::tr(column(section).help) : QVariant();
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!index.data(OfferedRole).toBool())
        return Qt::ItemIsSelectable;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Setting &setting = column(index.column());
    const QString typed = value.toString();
    const QString companion = Settings::companion(m_draft.document(), setting, cellPath(index.row(), index.column()));
    const QString text = Quantity::isQuantity(setting.kind)
        ? Quantity::written(setting, typed, QString::fromUtf8(setting.unit), companion).value_or(typed)
        : typed;
    const QString objection = text.isEmpty() ? QString() : Settings::objection(setting, text);
    Q_EMIT objected(objection);
    if (!objection.isEmpty())
        return false;
    const auto done = m_draft.choose(cellPath(index.row(), index.column()), text.isEmpty() ? std::nullopt : std::optional(text));
    if (!done)
        Q_EMIT objected(done.error().message);
    return done.ok();
}

std::optional<QString> RowsModel::freshKey() const
{
    if (m_columns.isEmpty())
        return std::nullopt;
    QStringList used;
    for (int row = 0; row < m_count; ++row)
        used.append(m_draft.value(cellPath(row, 0)).value_or(QString()));
    for (const Word &word : column(0).words) {
        if (!used.contains(QLatin1StringView(word.value)))
            return QString::fromLatin1(word.value);
    }
    if (isWholeNumber(column(0).kind)) {
        qint64 number = column(0).minimum;
        while (used.contains(QString::number(number)))
            ++number;
        return QString::number(number);
    }
    return std::nullopt;
}

void RowsModel::addRow()
{
    QList<Assignment> values;
    if (const auto key = freshKey())
        values.append({Path::fromLiteral(QString::fromLatin1(column(0).path)).withRowsOf(m_table), key});
    if (const auto done = m_draft.addRow(m_table, values); !done)
        Q_EMIT objected(done.error().message);
}

void RowsModel::removeRow(int row)
{
    if (const auto done = m_draft.removeRow(rowPath(row)); !done)
        Q_EMIT objected(done.error().message);
}

void RowsModel::moveRow(int from, int to)
{
    if (const auto done = m_draft.moveRow(m_table, from + 1, to + 1); !done)
        Q_EMIT objected(done.error().message);
}

void RowsModel::refresh()
{
    const int count = m_draft.rowCount(m_table);
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}
