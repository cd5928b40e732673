// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/PinningGrid.h"

#include "models/draft/PinningPlan.h"
#include "views/parts/PinningView.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PinningGrid::PinningGrid(DomainDraft &draft, QWidget *host)
    : PagePart(draft, host)
    , m_view(nullptr)
    , m_layOut(new QPushButton(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_words(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(makeHeading());
    m_view = new PinningView(this); // after the buttons: so Tab goes, too
    layout->addWidget(m_view);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    connect(m_view, &PinningView::currentChanged, this, &PinningGrid::updateWords);
    connect(m_view, &PinningView::pinned, this, [this](const QList<ThreadPin> &pins) {
        const GuestThread thread{pins.first().kind, pins.first().id, true, 0, {}, {}};
        take(pins, pins.size() == 1 ? tr("pin %1").arg(thread.name()) : tr("pin %n thread(s)", nullptr, int(pins.size())));
    });
    refresh();
}

QLayout *PinningGrid::makeHeading()
{
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(tr("Pinning"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    line->addWidget(title);
    line->addStretch();
    for (QPushButton *button : {m_layOut, m_clear}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    m_clear->setToolTip(tr("Takes all pins away: every thread runs where the host likes, or where the Processor page allows."));
    connect(m_layOut, &QPushButton::clicked, this, &PinningGrid::layOut);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        const auto done = draft().edit(tr("clear all pins"), PinningEdit::cleared());
        Q_UNUSED(done)
    });
    return line;
}

void PinningGrid::take(const QList<ThreadPin> &pins, const QString &name)
{
    if (draft().textError())
        return;
    const auto text = PinningEdit::withPins(draft().document(), pins);
    if (text)
        draft().replaceText(*text, name);
}

void PinningGrid::layOut()
{
    const PinningPlan plan = PinningPlan::make(draft().document(), draft().host());
    if (!plan.pins.isEmpty())
        take(plan.pins, plan.label());
}

void PinningGrid::refresh()
{
    const XmlDocument &document = draft().document();
    const Pinning pinning(document, draft().host());
    const CpuColumns columns = CpuColumns::ofHost(draft().host(), pinning.namedCpus(), pinning.vcpuCount());
    m_isHostKnown = columns.isKnown;
    m_view->setContent(pinning, columns);
    const PinningPlan plan = PinningPlan::make(document, draft().host());
    m_layOut->setText(plan.label());
    m_layOut->setToolTip(plan.help());
    m_layOut->setEnabled(!plan.pins.isEmpty());
    m_clear->setEnabled(!pinning.isEmpty());
    setEnabled(!draft().textError());
    updateWords();
}

void PinningGrid::updateWords()
{
    QString words = m_view->hasFocus() ? m_view->currentWords()
                                       : tr("Click a cell to tie a thread to a host CPU, or drag over several.");
    if (!m_isHostKnown)
        words = tr("The host's CPUs are not known, so these may be more or fewer than it has.") + u' ' + words;
    m_words->setText(words);
}
