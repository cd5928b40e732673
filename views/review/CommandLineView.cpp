// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/CommandLineView.h"

#include "models/draft/QemuCommand.h"
#include "views/review/DiffBar.h"
#include "views/review/DiffView.h"
#include "views/review/DryRun.h"

#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CommandLineView::CommandLineView(DryRun &dryRun, QWidget *parent)
    : QWidget(parent)
    , m_dryRun(dryRun)
    , m_words(new QLabel(this))
    , m_bar(nullptr)
    , m_diff(new DiffView(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_diff->setRevertible(false);
    m_diff->setTitles(tr("QEMU now"), tr("QEMU after Apply"));
    m_diff->setPatchNames({u"now"_s, u"after-apply"_s});
    m_bar = makeDiffBar(*m_diff, {m_diff->openFoldsAction(), m_diff->copyPatchAction()}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_diff, 1);
    layout->addStretch();
    connect(&dryRun, &DryRun::changed, this, &CommandLineView::refresh);
    refresh();
}

void CommandLineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CommandLineView::refresh()
{
    const auto before = m_dryRun.before();
    const auto after = m_dryRun.after();
    QString words;
    bool isThere = false;
    if (!before || !after)
        words = tr("Asking libvirt for the command line…");
    else if (const QString why = after->notAnswered.isEmpty() ? before->notAnswered : after->notAnswered;
             !why.isEmpty())
        words = tr("There is no command line to show: %1").arg(why);
    else if (!after->refusal.isEmpty())
        words = tr("libvirt makes no command line of the draft: %1").arg(after->refusal);
    else
        isThere = true;
    if (isThere && !before->refusal.isEmpty())
        words = tr("libvirt makes no command line of what is there now: %1").arg(before->refusal);
    else if (isThere)
        words =
            tr("What libvirt would start, without network cards and passwords. Numbers that it gives out at the start "
               "may differ.");
    m_words->setText(words);
    // While an answer is under way, what is shown stays.
    if (before && after) {
        m_bar->setVisible(isThere);
        m_diff->setVisible(isThere);
        if (isThere)
            m_diff->setTexts(QemuCommand::laidOut(before->command), QemuCommand::laidOut(after->command));
    } else if (m_diff->diff().left.text().isEmpty()) {
        m_bar->hide();
        m_diff->hide();
    }
}
