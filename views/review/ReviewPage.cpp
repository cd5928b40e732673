// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ReviewPage.h"

#include "models/document/PathEdit.h"
#include "models/catalog/Catalog.h"
#include "models/draft/Secrets.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/fields/SegmentButton.h"
#include "views/review/ChangeList.h"
#include "views/review/CommandLineView.h"
#include "views/review/DiffBar.h"
#include "views/review/DiffView.h"
#include "views/review/DryRun.h"

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QStackedWidget>
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
    , m_dryRun(new DryRun(draft, this))
    , m_trial(new QLabel(this))
    , m_command(new CommandLineView(*m_dryRun, this))
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
    m_trial->setWordWrap(true);
    m_trial->setTextFormat(Qt::PlainText);
    m_trial->setAutoFillBackground(true);
    m_trial->setContentsMargins(12, 8, 12, 8);
    m_trial->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trial->setAccessibleName(tr("Dry run"));
    m_trial->hide();
    layout->addWidget(title);
    layout->addWidget(m_intro);
    layout->addWidget(m_outcome);
    layout->addWidget(m_trial);
    layout->addWidget(m_changes);
    layout->addWidget(makeViews(), 1);
    connect(m_diff, &DiffView::revertRequested, this, &ReviewPage::revertHunk);
    connect(m_changes, &ChangeList::changeChosen, this, [this](const Change &change) { Q_EMIT showSettingRequested(change.path); });
    connect(m_changes, &ChangeList::revertRequested, this, [this](const Change &change) {
        if (const auto done = m_draft.revert(change); !done)
            showOutcome(done.error().message, Tone::Bad);
    });
    connect(&draft, &DomainDraft::changed, this, [this] {
        // "Applied" is not said of what is edited after it; why something was refused is, until the next try.
        if (m_isGoodOutcome)
            m_outcome->hide();
        refresh();
    });
    connect(&draft, &DomainDraft::baseChanged, this, &ReviewPage::refresh);
    connect(&draft, &DomainDraft::hostChanged, this, [this] {
        m_choice->setVisible(m_dryRun->isOffered());
        if (isVisible())
            m_dryRun->ask();
    });
    connect(m_dryRun, &DryRun::changed, this, &ReviewPage::tellTrial);
    setTitles(tr("Now"), tr("After Apply"));
}

QWidget *ReviewPage::makeViews()
{
    auto *definition = new QWidget(this);
    auto *lines = new QVBoxLayout(definition);
    lines->setContentsMargins({});
    lines->addWidget(
        makeDiffBar(*m_diff, {m_diff->revertAction(), m_diff->openFoldsAction(), m_diff->copyPatchAction()}, definition));
    lines->addWidget(m_diff, 1);
    auto *stack = new QStackedWidget(this);
    stack->addWidget(definition);
    stack->addWidget(m_command);
    m_choice = new QWidget(this);
    auto *line = new QHBoxLayout(m_choice);
    line->setContentsMargins({});
    line->setSpacing(0);
    auto *group = new QButtonGroup(m_choice);
    for (const auto &[text, edge] : {std::pair(tr("Definition"), SegmentButton::Edge::First),
                                     {tr("QEMU command line"), SegmentButton::Edge::Last}}) {
        auto *button = new SegmentButton(text, false, m_choice);
        button->setEdge(edge);
        button->setChecked(edge == SegmentButton::Edge::First);
        group->addButton(button, edge == SegmentButton::Edge::First ? 0 : 1);
        line->addWidget(button);
    }
    line->addStretch();
    connect(group, &QButtonGroup::idClicked, stack, &QStackedWidget::setCurrentIndex);
    auto *views = new QWidget(this);
    auto *layout = new QVBoxLayout(views);
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(stack, 1);
    m_choice->setVisible(m_dryRun->isOffered());
    return views;
}

void ReviewPage::tellTrial()
{
    const auto before = m_dryRun->before();
    const auto after = m_dryRun->after();
    QString words;
    if (after && m_draft.isModified() && !after->refusal.isEmpty()) {
        const bool isOld = before && before->refusal == after->refusal;
        words = isOld ? tr("libvirt tried to make a QEMU command of the draft and could not, as before: %1").arg(after->refusal)
                      : tr("libvirt tried to make a QEMU command of the draft and could not. It can be applied all the same, "
                           "but would not start: %1")
                            .arg(after->refusal);
    }
    QPalette colours = palette();
    colours.setColor(QPalette::Window, Palettes::warningBackground(palette()));
    colours.setColor(QPalette::WindowText, Palettes::warningText(palette()));
    m_trial->setPalette(colours);
    m_trial->setText(words);
    m_trial->setVisible(!words.isEmpty());
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

void ReviewPage::showOutcome(const QString &outcome, Tone tone, const std::optional<Path> &place)
{
    QString words = outcome.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (place && !place->isRoot())
        words += u" <a href=\"%1\" style='color:%2'>%3</a>"_s.arg(place->toString().toHtmlEscaped(), Palettes::accent(palette()).name(),
                                                                tr("Go to %1").arg(place->toString().toHtmlEscaped()));
    QPalette colours = palette();
    switch (tone) {
    case Tone::Good:
        colours.setColor(QPalette::Window, Palettes::addedBackground(palette()));
        break;
    case Tone::Mixed:
        colours.setColor(QPalette::Window, Palettes::warningBackground(palette()));
        colours.setColor(QPalette::WindowText, Palettes::warningText(palette()));
        break;
    case Tone::Bad:
        colours.setColor(QPalette::Window, Palettes::errorBackground(palette()));
        colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    }
    m_outcome->setPalette(colours);
    m_outcome->setText(words);
    m_outcome->setVisible(!outcome.isEmpty());
    m_isGoodOutcome = tone == Tone::Good;
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
    m_dryRun->ask();
    tellTrial();
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
