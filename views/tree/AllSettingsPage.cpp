// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/AllSettingsPage.h"

#include "models/grammar/GrammarFolder.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"
#include "views/tree/AddNodeDialog.h"
#include "views/tree/TreeView.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

AllSettingsPage::AllSettingsPage(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_tree(new SettingsTree(draft, this))
    , m_view(new TreeView(this))
    , m_query(new QLineEdit(this))
    , m_offers(new QCheckBox(tr("Show what could be added"), this))
    , m_place(new QLabel(this))
    , m_objection(new QLabel(this))
{
    setObjectName(u"all"_s);
    m_view->setModel(m_tree);
    makeActions();
    auto *title = new QLabel(tr("All settings"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *intro = new WrappedLabel(this);
    intro->setTextFormat(Qt::PlainText);
    intro->setText(tr("Everything that the definition has, and everything that libvirt knows besides: also what has no form "
                      "of its own."));
    intro->setForegroundRole(QPalette::PlaceholderText);
    m_objection->setWordWrap(true);
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setAccessibleName(tr("Why nothing was changed"));
    m_objection->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 20, 26, 12);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addLayout(makeTop());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_objection);
    layout->addLayout(makeBottom());
    connect(m_view, &TreeView::rowActivated, this, &AllSettingsPage::activate);
    connect(m_view, &TreeView::typed, this, [this](const QString &text) {
        m_query->setFocus();
        m_query->setText(m_query->text() + text);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &TreeView::customContextMenuRequested, this, &AllSettingsPage::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AllSettingsPage::updateActions);
    connect(m_tree, &SettingsTree::objected, this, &AllSettingsPage::object);
    connect(&draft, &DomainDraft::changed, this, [this] {
        m_objection->hide();
        updateActions();
    });
    m_view->expand(m_tree->index(0, 0));
    select(m_tree->index(0, 0));
    takePalette();
}

QAction *AllSettingsPage::makeAction(const QString &icon, const QString &text, const QKeySequence &keys,
                                     void (AllSettingsPage::*slot)())
{
    auto *action = new QAction(Icons::icon(icon), text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in fields these keys mean something else
    action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_view->addAction(action);
    return action;
}

void AllSettingsPage::makeActions()
{
    m_edit = makeAction(u"choose"_s, tr("Change the value"), {}, &AllSettingsPage::editValue);
    m_add = makeAction(u"add"_s, tr("Add…"), Qt::Key_Insert, &AllSettingsPage::askWhatToAdd);
    m_remove = makeAction(u"remove"_s, tr("Remove"), QKeySequence::Delete, &AllSettingsPage::remove);
    m_complete = makeAction(u"hint"_s, tr("Add what is missing"), {}, &AllSettingsPage::complete);
    m_copy = makeAction(u"copy"_s, tr("Copy as XML"), QKeySequence::Copy, &AllSettingsPage::copy);
    m_inXml = makeAction(u"xml"_s, tr("Show in XML"), {}, &AllSettingsPage::showInXml);
    m_toForm = makeAction(u"overview"_s, tr("Show its form"), {}, &AllSettingsPage::showForm);
}

QBoxLayout *AllSettingsPage::makeTop()
{
    m_query->setPlaceholderText(tr("Filter by name, value or meaning…"));
    m_query->setAccessibleName(tr("Filter all settings"));
    m_query->setClearButtonEnabled(true);
    m_query->addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_query, &QLineEdit::textChanged, this, &AllSettingsPage::applyFilter);
    followGrammar();
    connect(&GrammarFolder::instance(), &GrammarFolder::changed, this, &AllSettingsPage::followGrammar);
    connect(m_offers, &QCheckBox::toggled, this, [this](bool isOn) {
        m_tree->setOffering(isOn);
        applyFilter();
        m_view->scrollTo(m_view->currentIndex());
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_query, 1);
    line->addWidget(m_offers);
    return line;
}

void AllSettingsPage::followGrammar()
{
    m_offers->setEnabled(!m_tree->noGrammar());
    m_offers->setToolTip(m_tree->noGrammar() ? m_tree->noGrammar()->message
                                             : tr("All that libvirt's grammar allows in what is open here"));
    m_view->expand(m_tree->index(0, 0));
}

QBoxLayout *AllSettingsPage::makeBottom()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    const auto addButton = [this, line](QAction *action) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        line->addWidget(button);
    };
    for (QAction *action : {m_add, m_remove, m_complete})
        addButton(action);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setAccessibleName(tr("Path of the row at hand"));
    line->addWidget(m_place, 1);
    line->addSpacing(8);
    for (QAction *action : {m_toForm, m_inXml})
        addButton(action);
    return line;
}

void AllSettingsPage::applyFilter()
{
    m_tree->setFilter(m_query->text());
    if (m_tree->filter().isEmpty()) {
        // What only the filter opened is closed again, apart from where one is.
        for (const QPersistentModelIndex &row : std::exchange(m_opened, {}))
            m_view->collapse(row);
        for (QModelIndex around = m_view->currentIndex().parent(); around.isValid(); around = around.parent())
            m_view->expand(around);
        m_view->scrollTo(m_view->currentIndex());
        return;
    }
    for (const QModelIndex &holder : m_tree->holders()) {
        if (!m_view->isExpanded(holder))
            m_opened.append(holder);
        m_view->expand(holder);
    }
    if (!m_view->currentIndex().isValid())
        select(m_tree->index(0, 0));
}

void AllSettingsPage::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index.siblingAtColumn(SettingsTree::NameColumn));
    m_view->scrollTo(m_view->currentIndex());
}

void AllSettingsPage::showPlace(const Path &path)
{
    if (!m_tree->filter().isEmpty())
        m_query->clear();
    Path place = path;
    QModelIndex index = m_tree->indexOf(place);
    while (!index.isValid() && !place.isRoot()) {
        place = place.parent();
        index = m_tree->indexOf(place);
    }
    for (QModelIndex around = index.parent(); around.isValid(); around = around.parent())
        m_view->expand(around);
    select(index);
}

void AllSettingsPage::openSearch()
{
    m_query->setFocus();
    m_query->selectAll();
}

std::optional<Path> AllSettingsPage::currentPlace() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_tree->path(index)) : std::nullopt;
}

void AllSettingsPage::activate(const QModelIndex &index)
{
    if (!index.data(SettingsTree::ThereRole).toBool()) {
        take(m_tree->add(index));
        return;
    }
    const QModelIndex value = index.siblingAtColumn(SettingsTree::ValueColumn);
    if (value.flags() & Qt::ItemIsEditable)
        m_view->editValue(index);
    else
        m_view->setExpanded(index.siblingAtColumn(0), !m_view->isExpanded(index.siblingAtColumn(0)));
}

void AllSettingsPage::editValue()
{
    activate(m_view->currentIndex());
}

void AllSettingsPage::askWhatToAdd()
{
    QModelIndex holder = m_view->currentIndex().siblingAtColumn(0);
    // What is added beside an attribute is added to its element.
    if (holder.data(SettingsTree::AttributeRole).toBool() || !holder.data(SettingsTree::ThereRole).toBool())
        holder = holder.parent();
    if (!holder.isValid())
        return;
    const QPersistentModelIndex kept(holder);
    AddNodeDialog dialog(m_tree->path(holder), m_tree->candidates(holder), this);
    if (dialog.exec() == QDialog::Accepted && !dialog.chosen().isEmpty() && kept.isValid())
        take(m_tree->add(kept, dialog.chosen()));
}

void AllSettingsPage::add(const QString &name)
{
    take(m_tree->add(m_view->currentIndex().siblingAtColumn(0), name));
}

void AllSettingsPage::take(const Result<Path> &added)
{
    if (!added) {
        object(added.error().message);
        return;
    }
    showPlace(*added);
    const QModelIndex row = m_view->currentIndex();
    m_view->expand(row);
    m_view->setFocus();
    m_view->editValue(row);
}

void AllSettingsPage::remove()
{
    const auto done = m_tree->remove(m_view->currentIndex());
    if (!done)
        object(done.error().message);
}

void AllSettingsPage::complete()
{
    const auto done = m_tree->complete(m_view->currentIndex());
    if (!done)
        object(done.error().message);
}

void AllSettingsPage::copy()
{
    QApplication::clipboard()->setText(m_tree->xml(m_view->currentIndex()));
}

void AllSettingsPage::showInXml()
{
    if (const auto place = currentPlace())
        Q_EMIT showInXmlRequested(*place);
}

void AllSettingsPage::showForm()
{
    if (const auto place = currentPlace())
        Q_EMIT showSettingRequested(*place);
}

void AllSettingsPage::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addActions({m_edit, m_add, m_remove, m_complete});
    menu.addSeparator();
    menu.addActions({m_copy, m_inXml, m_toForm});
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

void AllSettingsPage::updateActions()
{
    if (!isVisible())
        return;
    const QModelIndex index = m_view->currentIndex();
    const bool isOn = index.isValid() && !m_draft.textError();
    const bool isThere = isOn && index.data(SettingsTree::ThereRole).toBool();
    m_edit->setText(isOn && !isThere ? tr("Add it") : tr("Change the value"));
    m_edit->setEnabled(isOn && (!isThere || index.siblingAtColumn(SettingsTree::ValueColumn).flags() & Qt::ItemIsEditable));
    m_add->setEnabled(isOn && !m_tree->noGrammar());
    m_remove->setEnabled(m_tree->canRemove(index));
    m_complete->setEnabled(isThere && !m_tree->noGrammar() && !index.data(SettingsTree::AttributeRole).toBool());
    m_copy->setEnabled(isThere);
    m_inXml->setEnabled(isThere);
    const Setting *setting = isOn ? RowFacts::setting(m_tree->path(index)) : nullptr;
    m_toForm->setEnabled(setting != nullptr);
    m_place->setText(isOn ? m_tree->path(index).toString() : QString());
}

void AllSettingsPage::object(const QString &objection)
{
    m_objection->setText(objection);
    m_objection->show();
}

void AllSettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tree->setPaused(false);
    updateActions();
}

void AllSettingsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tree->setPaused(true);
}

void AllSettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takePalette();
}

void AllSettingsPage::takePalette()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(colours));
    if (m_objection->palette() != colours)
        m_objection->setPalette(colours);
}
