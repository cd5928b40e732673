// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ReviewPage.h"

#include "models/document/PathEdit.h"
#include "models/catalog/Catalog.h"
#include "models/draft/Secrets.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/review/ChangeList.h"
#include "views/review/DiffView.h"

#include <QAction>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(DomainDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_intro(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_changes(new ChangeList(this))
    , m_diff(new DiffView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 20, 26, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Review"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::RichText);
    connect(m_outcome, &QLabel::linkActivated, this, [this](const QString &path) { Q_EMIT showSettingRequested(Path::fromLiteral(path)); });
    m_outcome->setAutoFillBackground(true);
    m_outcome->setContentsMargins(12, 8, 12, 8);
    m_outcome->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->hide();
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    auto *position = new QLabel(bar);
    for (QAction *action : {m_diff->previousAction(), m_diff->nextAction()})
        bar->addAction(action);
    bar->addWidget(position);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    for (QAction *action : {m_diff->revertAction(), m_diff->openFoldsAction(), m_diff->copyPatchAction()})
        bar->addAction(action);
    layout->addWidget(title);
    layout->addWidget(m_intro);
    layout->addWidget(m_outcome);
    layout->addWidget(m_changes);
    layout->addWidget(bar);
    layout->addWidget(m_diff, 1);
    connect(m_diff, &DiffView::positionChanged, this, [this, position] { position->setText(u"  "_s + m_diff->positionText()); });
    connect(m_diff, &DiffView::revertRequested, this, &ReviewPage::revertHunk);
    connect(m_changes, &ChangeList::changeChosen, this, [this](const Change &change) { Q_EMIT showSettingRequested(change.path); });
    connect(m_changes, &ChangeList::revertRequested, this, [this](const Change &change) {
        if (const auto done = m_draft.revert(change); !done)
            showOutcome(done.error().message, false);
    });
    connect(&draft, &DomainDraft::changed, this, [this] {
        // "Applied" is not said of what is edited after it; why something was refused is, until the next try.
        if (m_isGoodOutcome)
            m_outcome->hide();
        refresh();
    });
    connect(&draft, &DomainDraft::baseChanged, this, &ReviewPage::refresh);
    setTitles(tr("Now"), tr("After Apply"));
}

void ReviewPage::setTitles(const QString &left, const QString &right)
{
    m_diff->setTitles(left, right);
}

void ReviewPage::setComparison(const QString &left, const QString &right)
{
    m_isComparison = true;
    setTitles(left, right);
    m_diff->setRevertible(false);
    m_diff->revertAction()->setVisible(false);
    m_changes->setRevertible(false);
    refresh();
}

void ReviewPage::setLivePlan(const std::optional<LivePlan> &plan)
{
    m_plan = plan;
    m_changes->setTimings(plan ? plan->timings : QList<LiveTiming>());
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_intro->setText(introduction());
    m_changes->setChanges(m_draft.changes());
}

void ReviewPage::showOutcome(const QString &outcome, bool isGood, const std::optional<Path> &place)
{
    QString words = outcome.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (place && !place->isRoot())
        words += u" <a href=\"%1\" style='color:%2'>%3</a>"_s.arg(place->toString().toHtmlEscaped(), Palettes::accent(palette()).name(),
                                                                tr("Go to %1").arg(place->toString().toHtmlEscaped()));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, isGood ? Palettes::addedBackground(palette()) : Palettes::errorBackground(palette()));
    colours.setColor(QPalette::WindowText, isGood ? palette().color(QPalette::WindowText) : Palettes::errorText(palette()));
    m_outcome->setPalette(colours);
    m_outcome->setText(words);
    m_outcome->setVisible(!outcome.isEmpty());
    m_isGoodOutcome = isGood;
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ReviewPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_intro->setText(introduction());
    m_changes->setChanges(m_draft.changes());
    m_diff->setTexts(Secrets::masked(m_draft.baseText()), Secrets::masked(m_draft.text(), m_draft.baseText()));
}

QString ReviewPage::introduction() const
{
    if (m_isComparison)
        return m_draft.isModified() ? tr("What differs between the two.") : tr("Both have the same text.");
    if (!m_draft.isModified())
        return tr("Nothing is changed: the draft is what the machine has.");
    if (m_draft.textError())
        return tr("The XML is not well-formed yet, so the words below are of the last text that was.");
    const QString words = tr("What the machine has now, and what it will have after Apply. Nothing else in the definition changes.");
    return m_plan ? words + u' ' + m_plan->inWords() : words;
}

void ReviewPage::revertHunk(int change)
{
    // The panes show masked texts; the lines of the true ones are the same.
    LineDiff texts;
    texts.left = TextLines(m_draft.baseText());
    texts.right = TextLines(m_draft.text());
    m_draft.replaceText(textWithChangeReverted(texts, m_diff->change(change)), tr("revert one change"));
}
