// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/MergeDialog.h"

#include "models/draft/Secrets.h"
#include "views/Palettes.h"
#include "views/review/ChangeList.h"
#include "views/review/DiffView.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Choice { Mine, Theirs };
enum Pair { TheirChanges, MyChanges, Merged };

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const ThreeWay &threeWay, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_threeWay(threeWay)
{
    setWindowTitle(tr("%1 changed meanwhile").arg(title));
    auto *intro = new QLabel(tr("%1 was changed elsewhere since this draft began. What only one side changed is put together; nothing is "
                                "written before you apply.").arg(title), this);
    intro->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    if (!m_threeWay.clashes().isEmpty())
        layout->addWidget(makeClashes());
    layout->addWidget(makeChanges());
    layout->addWidget(makeTexts(), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_left = new QLabel(this);
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_merge = buttons->addButton(tr("&Merge into the draft"), QDialogButtonBox::AcceptRole);
    m_merge->setDefault(true);
    buttons->addButton(tr("&Go on editing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_left, 1);
    last->addWidget(buttons);
    layout->addLayout(last);
    resize(1000, 720);
    update();
}

QWidget *MergeDialog::makeClashes()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(tr("Both changed this: which shall it be?"), box), 1);
    for (const bool theirs : {true, false}) {
        auto *all = new QPushButton(theirs ? tr("All as it is &there") : tr("All as I ha&ve it"), box);
        all->setAutoDefault(false);
        connect(all, &QPushButton::clicked, this, [this, theirs] { chooseAll(theirs); });
        head->addWidget(all);
    }
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const ThreeWay::Clash &clash : m_threeWay.clashes()) {
        auto *label = new QLabel(clash.label, rows);
        label->setToolTip(clash.id);
        auto *was = new QLabel(tr("was %1").arg(clash.before), rows);
        was->setForegroundRole(QPalette::PlaceholderText);
        auto *there = new QRadioButton(tr("there: %1").arg(clash.theirs), rows);
        auto *mine = new QRadioButton(tr("mine: %1").arg(clash.mine), rows);
        there->setAccessibleName(tr("%1 as it is there: %2").arg(clash.label, clash.theirs));
        mine->setAccessibleName(tr("%1 as I have it: %2").arg(clash.label, clash.mine));
        auto *choice = new QButtonGroup(rows);
        choice->addButton(mine, Mine);
        choice->addButton(there, Theirs);
        connect(choice, &QButtonGroup::idToggled, this, &MergeDialog::update);
        m_choices.append(choice);
        int column = 0;
        for (QWidget *cell : std::initializer_list<QWidget *>{label, was, there, mine})
            grid->addWidget(cell, row, column++);
        ++row;
    }
    auto *scroll = new QScrollArea(box);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int mostRows = 6;
    scroll->setFixedHeight(std::min(row, mostRows) * (fontMetrics().height() + 14));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(scroll);
    return box;
}

QWidget *MergeDialog::makeChanges()
{
    auto *box = new QWidget(this);
    auto *sides = new QHBoxLayout(box);
    sides->setContentsMargins({});
    sides->setSpacing(24);
    const QList<Change> theirs = m_threeWay.theirChanges();
    const QList<Change> mine = m_threeWay.myChanges();
    for (const auto &[title, changes] : {std::pair(tr("Changed there (%1)").arg(theirs.size()), theirs),
                                         std::pair(tr("Changed by you (%1)").arg(mine.size()), mine)}) {
        auto *side = new QVBoxLayout;
        auto *list = new ChangeList(box);
        list->setRevertible(false);
        list->setChanges(changes);
        list->setAccessibleName(title);
        side->addWidget(heading(title, box));
        side->addWidget(list);
        side->addStretch();
        sides->addLayout(side, 1);
    }
    return box;
}

QWidget *MergeDialog::makeTexts()
{
    auto *box = new QWidget(this);
    m_pairs = new QTabBar(box);
    m_pairs->setDrawBase(false);
    m_pairs->setExpanding(false);
    m_pairs->setAccessibleName(tr("Texts to compare"));
    for (const QString &pair : {tr("What changed there"), tr("What you changed"), tr("What Apply would change then")})
        m_pairs->addTab(pair);
    m_diff = new DiffView(box);
    m_diff->setRevertible(false);
    m_pairs->setCurrentIndex(TheirChanges);
    connect(m_pairs, &QTabBar::currentChanged, this, &MergeDialog::showTexts);
    auto *bar = new QToolBar(box);
    bar->setIconSize({16, 16});
    for (QAction *action : {m_diff->previousAction(), m_diff->nextAction(), m_diff->openFoldsAction()})
        bar->addAction(action);
    auto *head = new QHBoxLayout;
    head->addWidget(m_pairs, 1);
    head->addWidget(bar);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_diff, 1);
    return box;
}

void MergeDialog::chooseAll(bool theirs)
{
    for (QButtonGroup *choice : std::as_const(m_choices))
        choice->button(theirs ? Theirs : Mine)->setChecked(true);
}

QString MergeDialog::merged() const
{
    QSet<QString> taken;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->checkedId() == Theirs)
            taken.insert(m_threeWay.clashes()[i].id);
    }
    return m_threeWay.merged(taken);
}

void MergeDialog::update()
{
    const auto open = std::count_if(m_choices.cbegin(), m_choices.cend(), [](const QButtonGroup *choice) { return choice->checkedId() < 0; });
    m_merge->setEnabled(open == 0);
    m_left->setText(open > 0 ? tr("%n setting(s) still to be chosen", nullptr, int(open)) : tr("One step that Undo takes back."));
    showTexts();
}

void MergeDialog::showTexts()
{
    const QString base = m_threeWay.base().text();
    const QString theirs = m_threeWay.theirs().text();
    const auto show = [this](const QString &left, const QString &right, const QString &leftTitle, const QString &rightTitle) {
        m_diff->setTitles(leftTitle, rightTitle);
        m_diff->setTexts(Secrets::masked(left), Secrets::masked(right, left));
    };
    switch (m_pairs->currentIndex()) {
    case TheirChanges:
        return show(base, theirs, tr("When the draft began"), tr("There now"));
    case MyChanges:
        return show(base, m_threeWay.mine().text(), tr("When the draft began"), tr("Your draft"));
    default:
        return show(theirs, merged(), tr("There now"), tr("After merging"));
    }
}
