// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/TableField.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"
#include "views/fields/CellDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TableField::TableField(DomainDraft &draft, const Setting &rows, const Path &table, QWidget *parent)
    : FittedBox(parent)
    , m_draft(draft)
    , m_rows(rows)
    , m_table(table)
    , m_model(new RowsModel(draft, rows, table, this))
    , m_title(new QLabel(this))
    , m_objection(new QLabel(this))
    , m_nestedLayout(new QVBoxLayout)
{
    setObjectName(table.toString());
    m_objection->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *help = new WrappedLabel(this);
    help->setTextFormat(Qt::PlainText);
    help->setText(Catalog::tr(rows.help));
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    for (QLabel *label : {m_title, static_cast<QLabel *>(help)}) {
        label->setToolTip(table.toString());
        top->addWidget(label, label == help ? 1 : 0);
    }
    top->addWidget(makeButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_objection);
    layout->addLayout(m_nestedLayout);
    connect(m_model, &RowsModel::objected, this, [this](const QString &objection) {
        m_objection->setText(objection);
        m_objection->setVisible(!objection.isEmpty());
    });
    const auto fit = [this] {
        fitHeight();
        updateButtons();
    };
    connect(m_model, &RowsModel::rowsInserted, this, fit);
    connect(m_model, &RowsModel::rowsRemoved, this, fit);
    m_objection->hide();
    refresh();
}

void TableField::makeView()
{
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_draft, m_view));
    m_view->setAccessibleName(Catalog::tr(m_rows.label));
    m_view->setAccessibleDescription(Catalog::tr(m_rows.help));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    // Not when a cell becomes the current one: then Tab would go round in the table for ever.
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableField::fitHeight);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        showNested();
    });
    connect(m_view, &QTableView::clicked, this, &TableField::edit);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_view);
    fitColumns();
}

QWidget *TableField::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *adds = makeButton(u"add"_s, tr("Add a row to %1").arg(Catalog::tr(m_rows.label)), buttons);
    m_remove = makeButton(u"remove"_s, tr("Remove this row"), buttons);
    m_up = makeButton(u"up"_s, tr("Move this row up"), buttons);
    m_down = makeButton(u"down"_s, tr("Move this row down"), buttons);
    for (QToolButton *button : {adds, m_remove, m_up, m_down})
        layout->addWidget(button);
    const auto current = [this] { return currentRow(); };
    const auto select = [this](int row) { m_view->setCurrentIndex(m_model->index(row, 0)); };
    connect(adds, &QToolButton::clicked, this, &TableField::add);
    connect(m_remove, &QToolButton::clicked, this, [this, current] { m_model->removeRow(current()); });
    connect(m_up, &QToolButton::clicked, this, [this, current, select] {
        const int row = current();
        m_model->moveRow(row, row - 1);
        select(row - 1);
    });
    connect(m_down, &QToolButton::clicked, this, [this, current, select] {
        const int row = current();
        m_model->moveRow(row, row + 1);
        select(row + 1);
    });
    return buttons;
}

void TableField::add()
{
    m_model->addRow();
    if (!m_view)
        return; // it was refused
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    m_view->setFocus();
    edit(m_view->currentIndex());
}

void TableField::edit(const QModelIndex &cell)
{
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(cell);
}

bool TableField::isChanged() const
{
    const auto table = m_draft.basePath(m_table);
    const auto before = table ? PathEdit::rows(m_draft.base(), *table) : QList<ElementId>();
    const auto after = PathEdit::rows(m_draft.document(), m_table);
    return !std::equal(before.begin(), before.end(), after.begin(), after.end(), [this](ElementId old, ElementId now) {
        return m_draft.base().slice(old) == m_draft.document().slice(now);
    });
}

void TableField::refresh()
{
    // A group that is just this table has its name as heading already.
    const bool isNamedAbove = qstrcmp(Catalog::instance().groupOf(m_rows).title, m_rows.label) == 0;
    const QString name = isNamedAbove ? QString() : Catalog::tr(m_rows.label);
    const QString text = isChanged() ? u"● "_s + name : name;
    if (m_title->text() != text) {
        m_title->setText(text);
        QPalette colours;
        if (isChanged())
            colours.setColor(QPalette::WindowText, Palettes::changed(palette()));
        m_title->setPalette(colours);
    }
    m_title->setVisible(!text.isEmpty());
    setEnabled(!m_draft.textError());
    fitHeight();
    updateButtons();
    showNested();
}

void TableField::fitHeight()
{
    // Most tables are empty, and a view is the dearest part of one.
    if (!m_view && m_model->rowCount() == 0)
        return;
    if (!m_view)
        makeView();
    constexpr int mostRows = 8;
    const int rows = std::min(m_model->rowCount(), mostRows);
    const bool scrolls = m_view->horizontalScrollBar()->maximum() > 0;
    const int height = m_view->horizontalHeader()->sizeHint().height() + rows * m_view->verticalHeader()->defaultSectionSize()
        + 2 * m_view->frameWidth() + (scrolls ? m_view->horizontalScrollBar()->sizeHint().height() : 0);
    m_view->setFixedHeight(height);
    if (m_view->isHidden() == (rows > 0))
        m_view->setVisible(rows > 0);
}

void TableField::fitColumns()
{
    // Measured here: a view that measures its cells makes an option with a style for each of them.
    constexpr int mostRows = 40;
    const QFontMetrics metrics(m_view->font());
    const int rows = std::min(m_model->rowCount(), mostRows);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        m_view->setColumnWidth(column, std::clamp(width + 26, 80, 240));
    }
}

int TableField::currentRow() const
{
    return m_view ? m_view->currentIndex().row() : -1;
}

void TableField::updateButtons()
{
    const int row = currentRow();
    const int last = m_model->rowCount() - 1;
    for (QToolButton *button : {m_remove, m_up, m_down})
        button->setVisible(last >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < last);
}

void TableField::showNested()
{
    const auto tables = Catalog::instance().nestedTables(m_rows);
    const int row = currentRow();
    if (tables.isEmpty())
        return;
    if (row == m_nestedRow && m_nested) {
        for (TableField *field : m_nested->findChildren<TableField *>(Qt::FindDirectChildrenOnly))
            field->refresh();
        return;
    }
    delete m_nested;
    m_nested = nullptr;
    m_nestedRow = row;
    if (row < 0)
        return;
    m_nested = new QWidget(this);
    auto *layout = new QVBoxLayout(m_nested);
    layout->setContentsMargins(20, 4, 0, 0);
    for (const Setting *nested : tables)
        layout->addWidget(new TableField(m_draft, *nested,
                                         Path::fromLiteral(QString::fromLatin1(nested->path)).withRowsOf(m_model->rowPath(row)),
                                         m_nested));
    m_nestedLayout->addWidget(m_nested);
}
