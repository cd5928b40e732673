// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/HostChecksPage.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString verdictText(HostCheck::Verdict verdict)
{
    switch (verdict) {
    case HostCheck::Verdict::Pass:
        return HostChecksPage::tr("Good");
    case HostCheck::Verdict::Warning:
        return HostChecksPage::tr("Hint");
    case HostCheck::Verdict::Failure:
        return HostChecksPage::tr("Missing");
    }
    return {};
}

QIcon verdictIcon(HostCheck::Verdict verdict)
{
    switch (verdict) {
    case HostCheck::Verdict::Pass:
        return Icons::icon(u"features"_s, Palettes::goodText);
    case HostCheck::Verdict::Warning:
        return Icons::icon(u"hint"_s, Palettes::warningText);
    case HostCheck::Verdict::Failure:
        return Icons::icon(u"error"_s, Palettes::errorText);
    }
    return {};
}

} // namespace

HostChecksPage::HostChecksPage(const QString &uri, QWidget *parent)
    : PageFrame(tr("What virt-host-validate finds on this computer, and what can be done about it."), parent)
    , m_process(new QProcess(this))
    , m_all(new QCheckBox(tr("Show what is &good, too"), this))
    , m_again(new QPushButton(tr("Check &again"), this))
{
    m_driver = QUrl(uri).scheme().section(u'+', 0, 0);
    m_all->setChecked(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_all);
    top->addStretch(1);
    top->addWidget(m_again);
    body()->addLayout(top);
    m_list = addList(tr("Checks"), {tr("Outcome"), tr("Of"), tr("Check"), tr("What to do")});
    connect(m_all, &QCheckBox::toggled, this, &HostChecksPage::show);
    connect(m_again, &QPushButton::clicked, this, &HostChecksPage::run);
    connect(m_process, &QProcess::finished, this, &HostChecksPage::finish);
    if (QUrl(uri).host().isEmpty() && m_driver != u"test") {
        run();
        return;
    }
    m_list->hide();
    m_all->hide();
    m_again->hide();
    body()->addStretch(1);
    say(m_driver == u"test" ? tr("This host is made up, so there is nothing to check.")
                            : tr("This is another computer. Run virt-host-validate there: only it can see its own "
                                 "kernel and devices."));
}

void HostChecksPage::run()
{
    const QString program = QStandardPaths::findExecutable(u"virt-host-validate"_s);
    if (program.isEmpty()) {
        say(tr("virt-host-validate is not installed here. It comes with libvirt, in the package libvirt-clients or "
               "libvirt-client."),
            true);
        return;
    }
    say(tr("Checking…"));
    m_again->setEnabled(false);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // its words are looked up
    m_process->setProcessEnvironment(environment);
    const bool isKnown = m_driver == u"qemu" || m_driver == u"lxc" || m_driver == u"bhyve" || m_driver == u"ch";
    m_process->start(program, isKnown ? QStringList{m_driver} : QStringList());
}

void HostChecksPage::finish()
{
    m_again->setEnabled(true);
    // It ends with 1 where anything fails, which is no error here.
    m_checks = HostCheck::readAll(QString::fromUtf8(m_process->readAllStandardOutput()));
    say(m_checks.isEmpty() ? tr("virt-host-validate made no checks: %1")
                                 .arg(QString::fromUtf8(m_process->readAllStandardError()).trimmed())
                           : QString(),
        true);
    show();
}

void HostChecksPage::show()
{
    m_list->clear();
    QList<HostCheck> checks = m_checks;
    // What needs somebody comes first.
    std::stable_sort(checks.begin(), checks.end(),
                     [](const HostCheck &a, const HostCheck &b) { return a.verdict > b.verdict; });
    for (const HostCheck &check : std::as_const(checks)) {
        if (check.verdict == HostCheck::Verdict::Pass && !m_all->isChecked())
            continue;
        QStringList remedy{check.remedy()};
        if (remedy.first().isEmpty())
            remedy = QStringList{check.hint};
        auto *item =
            new QTreeWidgetItem(m_list, {verdictText(check.verdict), check.hypervisor, check.what, remedy.join(u'\n')});
        item->setIcon(0, verdictIcon(check.verdict));
        item->setToolTip(3, check.hint);
    }
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 14);
    m_list->setColumnWidth(1, fontMetrics().averageCharWidth() * 9);
    m_list->setColumnWidth(2, fontMetrics().averageCharWidth() * 46);
}
