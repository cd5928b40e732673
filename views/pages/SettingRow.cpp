// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/SettingRow.h"

#include "models/catalog/Catalog.h"
#include "views/FittedBox.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"
#include "views/fields/FieldEditor.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QString coloured(const QString &text, const QColor &colour)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(colour.name(), text);
}

/** False if that is what it shows. Plain text is laid out many times as fast as rich text, and a page has much of it. */
bool showText(QLabel *label, const QString &text, bool isRich)
{
    if (label->text() == text)
        return false;
    label->setTextFormat(isRich ? Qt::RichText : Qt::PlainText);
    label->setText(text);
    return true;
}

} // namespace

SettingRow::SettingRow(DomainDraft &draft, const Setting &setting, const Path &path, QWidget *host)
    : QObject(host)
    , m_draft(draft)
    , m_host(host)
    , m_label(new QLabel(host))
    , m_editors(new FittedBox(host))
    , m_help(new WrappedLabel(host))
{
    auto *lines = new QVBoxLayout(m_editors);
    lines->setContentsMargins({});
    lines->setSpacing(6);
    lines->addLayout(new QHBoxLayout);
    m_label->setContextMenuPolicy(Qt::CustomContextMenu);
    m_label->setToolTip(setting.since ? tr("%1\nSince libvirt %2").arg(path.toString(), QLatin1StringView(setting.since))
                                      : path.toString());
    connect(m_label, &QLabel::customContextMenuRequested, this, &SettingRow::showMenu);
    QFont small = m_help->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_help->setFont(small);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    connect(m_help, &QLabel::linkActivated, this, &SettingRow::openLink);
    addBinding(setting, path);
    m_label->setBuddy(m_bindings.first()->editor());
}

FieldBinding *SettingRow::addBinding(const Setting &setting, const Path &path)
{
    auto *binding = new FieldBinding(m_draft, setting, path, m_editors);
    m_bindings.append(binding);
    lastLine()->addWidget(binding->editor());
    connect(binding, &FieldBinding::objectionChanged, this, &SettingRow::updateWords);
    return binding;
}

void SettingRow::addBeside(const Setting &setting, const Path &path)
{
    // The first one has room beside the setting; more of them get a line each.
    auto *caption = new QLabel(Catalog::tr(setting.label), m_editors);
    if (!m_captions.isEmpty()) {
        static_cast<QVBoxLayout *>(m_editors->layout())->addLayout(new QHBoxLayout);
        lastLine()->addStretch();
    }
    const QString unset = setting.unset ? tr("\nNot set: %1").arg(Catalog::tr(setting.unset)) : QString();
    caption->setToolTip(QString(Catalog::tr(setting.help) + unset + u'\n' + path.toString()));
    lastLine()->addWidget(caption);
    m_captions.append(caption);
    FieldEditor *editor = addBinding(setting, path)->editor();
    editor->setMaximumWidth(150);
    caption->setBuddy(editor);
}

QHBoxLayout *SettingRow::lastLine() const
{
    const QLayout *lines = m_editors->layout();
    return static_cast<QHBoxLayout *>(lines->itemAt(lines->count() - 1)->layout());
}

void SettingRow::place(QGridLayout *grid, int row, bool narrow)
{
    constexpr Qt::Alignment top = Qt::AlignTop;
    grid->addWidget(m_label, row * 2, 0, top);
    grid->addWidget(m_editors, row * 2, 1, top);
    if (narrow)
        grid->addWidget(m_help, row * 2 + 1, 1, top);
    else
        grid->addWidget(m_help, row * 2, 2, top);
    for (QLabel *caption : std::as_const(m_captions))
        caption->setWordWrap(narrow);
    const int height = m_bindings.first()->editor()->sizeHint().height();
    m_label->setMinimumHeight(std::min(height, 34));
    m_label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_help->setMinimumHeight(narrow ? 0 : std::min(height, 34));
    m_help->setAlignment((narrow ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft);
}

bool SettingRow::isSet() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const auto *binding) { return binding->isSet(); });
}

bool SettingRow::isChanged() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const auto *binding) { return binding->isChanged(); });
}

bool SettingRow::hasFocus() const
{
    const QWidget *focused = m_host->window()->focusWidget();
    return focused && (focused == m_help || m_editors->isAncestorOf(focused));
}

bool SettingRow::isNew() const
{
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const auto *binding) { return binding->isNew(); });
}

bool SettingRow::isWanted(ShownSettings shown) const
{
    if (shown != ShownSettings::All)
        return (shown == ShownSettings::Set ? isSet() : isChanged() || isNew()) || hasFocus();
    return std::any_of(m_bindings.begin(), m_bindings.end(), [](const auto *binding) { return binding->isOffered(); });
}

bool SettingRow::refresh(ShownSettings shown)
{
    for (FieldBinding *binding : std::as_const(m_bindings))
        binding->refresh();
    const bool wanted = isWanted(shown);
    setVisible(wanted);
    if (!wanted)
        return false;
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        const bool isUseful = m_bindings[i + 1]->isOffered();
        FittedBox::setShown(m_captions[i], isUseful);
        FittedBox::setShown(m_bindings[i + 1]->editor(), isUseful);
    }
    updateWords();
    return true;
}

void SettingRow::updateWords()
{
    const QPalette &palette = m_host->palette();
    const QString label = Catalog::tr(m_bindings.first()->setting().label);
    showText(m_label, isChanged() ? coloured(u"● "_s + label.toHtmlEscaped(), Palettes::changed(palette)) : label, isChanged());
    // Narrower than its column it need not be asked how high it is for a width.
    constexpr int columnWidth = 140;
    m_label->setWordWrap(m_label->fontMetrics().horizontalAdvance(label) > columnWidth);
    QString plain = Catalog::tr(m_bindings.first()->setting().help);
    const FieldBinding &first = *m_bindings.first();
    const bool isWarned = !first.remark().isEmpty() && first.isSetToMissing();
    if (!first.remark().isEmpty() && !isWarned)
        plain += u' ' + first.remark();
    QString help = plain.toHtmlEscaped();
    const qsizetype plainSize = help.size();
    if (isWarned)
        help += u' ' + coloured(first.remark().toHtmlEscaped(), Palettes::warningText(palette));
    for (qsizetype i = 0; i < m_bindings.size(); ++i) {
        const FieldBinding &binding = *m_bindings[i];
        if (!binding.objection().isEmpty())
            help += u"<br>"_s + coloured(binding.objection().toHtmlEscaped(), Palettes::errorText(palette));
        if (binding.isChanged()) {
            const QString was = tr("was %1").arg(binding.oldValue()).toHtmlEscaped();
            help += u"<br>"_s + (m_bindings.size() > 1 ? QString(Catalog::tr(binding.setting().label) + u": " + was) : was)
                + u"&nbsp;&nbsp; <a href='%1' style='color:%2'>%3</a>"_s.arg(i).arg(Palettes::accent(palette).name(), tr("revert"));
        }
    }
    const bool isRich = help.size() > plainSize;
    if (!showText(m_help, isRich ? help : plain, isRich))
        return;
    // A stop on the way by Tab only where it leads on.
    m_help->setTextInteractionFlags(help.contains(u"<a ") ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                                          : Qt::NoTextInteraction);
}

void SettingRow::openLink(const QString &link)
{
    m_bindings.value(link.toInt())->revert();
}

void SettingRow::showMenu(const QPoint &at)
{
    QMenu menu(m_label);
    const Path path = m_bindings.first()->path();
    menu.addAction(tr("Show in XML"), this, [this, path] { Q_EMIT showInXmlRequested(path); });
    menu.addAction(tr("Copy path"), this, [path] { QGuiApplication::clipboard()->setText(path.toString()); });
    if (isSet())
        menu.addAction(tr("Unset"), this, [this] { Q_EMIT m_bindings.first()->editor()->edited(std::nullopt); });
    menu.exec(m_label->mapToGlobal(at));
}

void SettingRow::setVisible(bool visible)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_label), m_editors, static_cast<QWidget *>(m_help)})
        FittedBox::setShown(widget, visible);
}
