// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/CellDelegate.h"

#include "models/catalog/Catalog.h"
#include "models/draft/HostChoices.h"
#include "models/draft/RowsModel.h"
#include "views/fields/CpuSetLine.h"
#include "views/fields/HostCompleter.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

const Setting &settingOf(const QModelIndex &index)
{
    return *static_cast<const Setting *>(index.data(RowsModel::SettingRole).value<const void *>());
}

} // namespace

CellDelegate::CellDelegate(const DomainDraft &draft, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_draft(draft)
{
}

QLineEdit *CellDelegate::createLine(const Setting &setting, QWidget *parent) const
{
    if (setting.kind != Kind::CpuSet) {
        auto *line = new QLineEdit(parent);
        if (setting.offer != Offer::None && m_draft.host())
            new HostCompleter(line, [this, &setting] { return HostChoices::of(setting, m_draft.host(), m_draft.document(), {}); });
        return line;
    }
    auto *line = new CpuSetLine(parent);
    line->setNumbers([this, &setting](const QSet<int> &named) {
        return CpuColumns::of(setting.setOf, m_draft.document(), m_draft.host(), named);
    });
    return line;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Setting &setting = settingOf(index);
    if (setting.words.isEmpty() && setting.kind != Kind::Presence) {
        QLineEdit *line = createLine(setting, parent);
        line->setPlaceholderText(setting.unset ? Catalog::tr(setting.unset) : QString());
        return line;
    }
    auto *box = new QComboBox(parent);
    box->addItem(tr("Not set"), QString());
    if (setting.kind == Kind::Presence)
        box->addItem(tr("On"), u"yes"_s);
    const QSet<QString> missing = HostChoices::missing(setting, m_draft.host());
    for (const Word &word : setting.words) {
        const QString value = QString::fromLatin1(word.value);
        const QString text = word.label ? Catalog::tr(word.label) : value;
        box->addItem(missing.contains(value) ? tr("%1 · not on this host").arg(text) : text, value);
    }
    box->setEditable(setting.openWords);
    // A choice counts at once; the box stays, as the next press of an arrow key is another choice.
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT const_cast<CellDelegate *>(this)->commitData(box); });
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(std::max(box->findData(value), 0));
        if (box->isEditable() && box->findData(value) < 0)
            box->setEditText(value);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int known = box->findText(box->currentText());
        model->setData(index, known >= 0 ? box->itemData(known) : QVariant(box->currentText()));
    }
}
