// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/AddNodeDialog.h"

#include "models/catalog/Catalog.h"
#include "models/tree/RowFacts.h"
#include "views/Icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/** The entry's words: its name, what the catalogue calls it, and what it does. */
QStringList wordsOf(const Path &holder, const GrammarPlaces::Candidate &candidate)
{
    const QString &name = candidate.name;
    const Path path = name.startsWith(u'@') ? holder.withAttribute(name.sliced(1)) : holder.child(name);
    const Setting *setting = RowFacts::setting(path);
    return {name, setting ? Catalog::tr(setting->label) : QString(),
            candidate.fits ? (setting ? Catalog::tr(setting->help) : QString())
                           : AddNodeDialog::tr("Needs another choice in what is there.")};
}

} // namespace

AddNodeDialog::AddNodeDialog(const Path &holder, const QList<GrammarPlaces::Candidate> &candidates, QWidget *parent)
    : QDialog(parent)
    , m_query(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(holder.isRoot() ? tr("Add to the definition") : tr("Add to %1").arg(holder.toString()));
    m_query->setPlaceholderText(tr("Find what to add…"));
    m_query->setAccessibleName(tr("Find what to add"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_list->setAccessibleName(tr("What can be added"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    for (const GrammarPlaces::Candidate &candidate : candidates) {
        auto *item = new QTreeWidgetItem(m_list, wordsOf(holder, candidate));
        item->setToolTip(2, item->text(2));
        item->setForeground(2, palette().brush(QPalette::PlaceholderText));
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_query, &QLineEdit::textChanged, this, &AddNodeDialog::search);
    search({});
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30);
}

QString AddNodeDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? item->text(0) : QString();
}

void AddNodeDialog::search(const QString &query)
{
    QTreeWidgetItem *first = nullptr;
    QTreeWidgetItem *begins = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString words = QStringList{item->text(0), item->text(1), item->text(2)}.join(u'\n');
        item->setHidden(!words.contains(query.trimmed(), Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
        const bool isBeginning = QString(item->text(0)).remove(u'@').startsWith(query.trimmed(), Qt::CaseInsensitive);
        if (!begins && !item->isHidden() && isBeginning)
            begins = item;
    }
    m_list->setCurrentItem(begins ? begins : first);
    m_add->setEnabled(first != nullptr);
}

bool AddNodeDialog::eventFilter(QObject *watched, QEvent *event)
{
    // From the query the arrows go through the list, as in the search of settings.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}
