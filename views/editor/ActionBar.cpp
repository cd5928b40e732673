// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/ActionBar.h"

#include "views/Palettes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString link(const QString &target, const QString &text, const QColor &colour)
{
    return u"<a href='%1' style='color:%2;text-decoration:none'>%3</a>"_s.arg(target, colour.name(), text);
}

/** A line that ends in an ellipsis where there is no room for all of it. */
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_status(new ElidedLabel(this))
    , m_savedOnly(new QCheckBox(tr("Only save"), this))
    , m_stop(new QPushButton(tr("Stop waiting"), this))
    , m_discard(new QPushButton(tr("Discard…"), this))
    , m_review(new QPushButton(tr("Review changes"), this))
    , m_apply(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(10);
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setAccessibleName(tr("Changes and problems"));
    m_status->setMinimumWidth(40);
    m_status->setAccessibleName(tr("What Apply means"));
    layout->addWidget(m_counts);
    layout->addWidget(m_status, 1);
    m_savedOnly->setToolTip(tr("Only save; change nothing of the running machine"));
    m_savedOnly->setAccessibleDescription(m_savedOnly->toolTip());
    m_savedOnly->hide();
    m_stop->hide();
    layout->addWidget(m_savedOnly);
    for (QPushButton *button : {m_stop, m_discard, m_review, m_apply}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_discard->setFlat(true);
    m_apply->setDefault(true);
    connect(m_discard, &QPushButton::clicked, this, &ActionBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &ActionBar::reviewRequested);
    connect(m_apply, &QPushButton::clicked, this, &ActionBar::applyRequested);
    connect(m_savedOnly, &QCheckBox::clicked, this, &ActionBar::savedOnlyChosen);
    connect(m_stop, &QPushButton::clicked, this, &ActionBar::stopWaitingRequested);
    connect(m_counts, &QLabel::linkActivated, this, [this](const QString &target) {
        if (target == u"problems")
            Q_EMIT problemsRequested();
        else
            Q_EMIT changesRequested();
    });
    setApply(tr("Apply"), true, {});
}

void ActionBar::setModified(bool isModified)
{
    m_isModified = isModified;
    update();
}

void ActionBar::setCounts(int changes, int problems)
{
    const QPalette colours = palette();
    // Blanks and comments are no settings, but they make another text.
    const QString changed = changes > 0 ? tr("%n change(s)", nullptr, changes) : m_isModified ? tr("Only the layout changed") : tr("No changes");
    QString text = m_isModified ? u"<b>" + link(u"changes"_s, changed, Palettes::changed(colours)) + u"</b>" : changed;
    text += u" · "_s + (problems > 0 ? link(u"problems"_s, tr("%n problem(s)", nullptr, problems), Palettes::warningText(colours))
                                   : tr("no problems"));
    m_counts->setText(text);
    // A stop on the way by Tab only where it leads on.
    m_counts->setTextInteractionFlags(text.contains(u"<a ") ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                                            : Qt::NoTextInteraction);
}

void ActionBar::setStatus(const QString &status)
{
    m_status->setText(status);
    m_status->setToolTip(status);
}

void ActionBar::setApply(const QString &text, bool isPossible, const QString &reason, bool isPending)
{
    m_apply->setText(text);
    m_apply->setToolTip(isPossible ? tr("%1 (Ctrl+Return)").arg(text) : reason);
    m_canApply = isPossible;
    m_isPending = isPending;
    update();
}

void ActionBar::setSavedOnly(bool isOffered, bool isOn)
{
    m_savedOnly->setVisible(isOffered);
    m_savedOnly->setChecked(isOn);
}

void ActionBar::setWaiting(bool isWaiting)
{
    m_stop->setVisible(isWaiting);
}

void ActionBar::update()
{
    m_discard->setEnabled(m_isModified);
    m_review->setEnabled(m_isModified);
    m_apply->setEnabled((m_isModified || m_isPending) && m_canApply);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palettes::sidebar(palette()));
    painter.fillRect(0, 0, width(), 1, Palettes::hairline(palette()));
}
