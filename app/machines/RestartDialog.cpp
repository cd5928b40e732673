// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/RestartDialog.h"

#include "app/machines/MachineRestart.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Step = MachineRestart::Step;

namespace {

/** After so long a person is told that a guest may never react. */
constexpr int PatienceMs = 15000;

} // namespace

RestartDialog::RestartDialog(Connection *connection, const DomainSummary &domain, DomainSession *session,
                             QWidget *parent)
    : MachineDialog(tr("Shut down, apply, start again"), tr("&Begin"), parent)
    , m_name(domain.name)
    , m_restart(new MachineRestart(connection, domain.uuid, session, this))
    , m_forceOff(buttons()->addButton(tr("&Force off"), QDialogButtonBox::DestructiveRole))
    , m_startAsItIs(buttons()->addButton(QString(), QDialogButtonBox::ActionRole))
{
    addText(m_restart->hasDraft()
                ? tr("%1 shuts down, your changes are applied, and it starts again with them.").arg(m_name)
                : tr("%1 shuts down and starts again with the definition that is saved. There are no changes here to "
                     "apply.")
                      .arg(m_name));
    for (QLabel *&step : m_steps) {
        step = addText({});
        step->setTextFormat(Qt::PlainText);
    }
    m_forceOff->setToolTip(tr("What the guest has not written to its disks is lost"));
    m_forceOff->setAutoDefault(false);
    m_startAsItIs->setAutoDefault(false);
    m_cancelText = buttons()->button(QDialogButtonBox::Cancel)->text();
    connect(m_forceOff, &QPushButton::clicked, this, [this] {
        m_isForced = true;
        m_restart->forceOff();
    });
    connect(m_startAsItIs, &QPushButton::clicked, m_restart, &MachineRestart::startAsItIs);
    connect(m_restart, &MachineRestart::changed, this, &RestartDialog::update);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &RestartDialog::update);
    update();
}

void RestartDialog::goOn()
{
    m_hasBegun = true;
    m_waited.start();
    m_clock.start();
    m_restart->begin();
    update();
}

void RestartDialog::reject()
{
    m_restart->cancel();
    MachineDialog::reject();
}

void RestartDialog::showStep(int step, const QString &mark, const QString &text, bool isCurrent)
{
    QLabel *label = m_steps[size_t(step)];
    label->setText(tr("%1  %2", "a mark and what it is about").arg(mark, text));
    QFont font = this->font();
    font.setBold(isCurrent);
    label->setFont(font);
}

QString RestartDialog::shutDownText() const
{
    const int seconds = int(m_waited.elapsed() / 1000);
    if (m_isForced)
        return tr("Its power is taken away…");
    QString text = tr("The guest was asked to shut down, %n second(s) ago", nullptr, seconds);
    if (m_waited.hasExpired(PatienceMs))
        text += u'\n' + tr("It does not react. It may be busy, or not know of the request: you can go on waiting, or "
                           "force it off.");
    return text;
}

void RestartDialog::update()
{
    const Step now = m_restart->step();
    const bool hasFailed = !m_restart->problem().isEmpty();
    if (now == Step::Finished) {
        accept();
        return;
    }
    const auto mark = [&](Step step) {
        if (!m_hasBegun || now < step)
            return u"○"_s;
        return now > step ? u"✓"_s : hasFailed ? u"✗"_s : u"●"_s;
    };
    const auto isNow = [&](Step step) { return m_hasBegun && now == step; };
    showStep(0, mark(Step::ShuttingDown), isNow(Step::ShuttingDown) && !hasFailed ? shutDownText() : tr("Shut down"),
             isNow(Step::ShuttingDown));
    showStep(1, mark(Step::Applying), m_restart->hasDraft() ? tr("Apply the changes") : tr("Apply: nothing is changed"),
             isNow(Step::Applying));
    showStep(2, mark(Step::Starting), tr("Start"), isNow(Step::Starting));
    if (hasFailed)
        fail(isOff() ? tr("%1\n%2 is off now.").arg(m_restart->problem(), m_name) : m_restart->problem());
    else
        wait({});
    deed()->setVisible(!m_hasBegun);
    deed()->setEnabled(!m_hasBegun);
    m_forceOff->setVisible(isNow(Step::ShuttingDown));
    m_forceOff->setEnabled(!m_isForced);
    offerWaysOut(hasFailed);
}

bool RestartDialog::isOff() const
{
    return m_restart->step() == Step::Applying || m_restart->step() == Step::Starting;
}

void RestartDialog::offerWaysOut(bool hasFailed)
{
    QPushButton *back = buttons()->button(QDialogButtonBox::Cancel);
    back->setText(hasFailed && m_restart->hasDraft() ? tr("&Back to the editor") : m_cancelText);
    const bool canStart = hasFailed && isOff();
    m_startAsItIs->setText(m_restart->step() == Step::Applying ? tr("&Start with the saved settings")
                                                               : tr("Try to &start it again"));
    if (canStart && !m_startAsItIs->isVisibleTo(this)) {
        // A machine that a person wants to run is off: that comes first.
        m_startAsItIs->show();
        m_startAsItIs->setDefault(true);
        m_startAsItIs->setFocus();
    }
    m_startAsItIs->setVisible(canStart);
    if (hasFailed)
        m_clock.stop();
}
