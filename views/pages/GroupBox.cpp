// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/GroupBox.h"

#include "models/catalog/Catalog.h"
#include "models/draft/SetSettings.h"
#include "views/Palettes.h"
#include "views/fields/FieldEditor.h"
#include "views/fields/TableField.h"
#include "views/pages/PagePart.h"
#include "views/pages/SettingRow.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/** What edits @p setting in this line; a unit is edited together with its number. Null: another line does. */
FieldBinding *bindingOf(const SettingRow &row, const Setting &setting)
{
    for (FieldBinding *binding : row.bindings()) {
        const bool isUnit = setting.kind == Kind::Unit
            && QByteArray(setting.path) == QByteArray(binding->setting().path) + "/@unit";
        if (&binding->setting() == &setting || isUnit)
            return binding;
    }
    return nullptr;
}

/** One pixel between a heading and its settings. */
class Hairline : public QFrame
{
public:
    explicit Hairline(QWidget *parent) : QFrame(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Palettes::hairline(palette())); }
};

} // namespace

GroupBox::GroupBox(DomainDraft &draft, const SettingGroup &group, const Path &row, bool isQuiet, QWidget *parent)
    : FittedBox(parent)
    , m_draft(draft)
    , m_group(group)
    , m_row(row)
    , m_body(new FittedBox)
    , m_grid(new QGridLayout(m_body))
    , m_isOpen((!isQuiet && !group.folded) || isPartAlone())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(7);
    if (*group.title || (isQuiet && !isPartAlone()))
        makeHeading();
    layout->addWidget(m_body); // a child only now: Tab comes to the heading first
    if (!m_isOpen)
        m_isOpen = opensItself();
    FittedBox::setShown(m_body, m_isOpen);
    if (m_isOpen)
        build();
    else
        refresh();
}

void GroupBox::makeHeading()
{
    auto *line = new QHBoxLayout;
    m_heading = new QToolButton(this);
    // A page's first lines have no title of their own; as one line they need one.
    m_heading->setText(*m_group.title ? Catalog::tr(m_group.title) : tr("Main settings"));
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    m_place = new QLabel(this);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_place->setMinimumWidth(1); // in a small window it is rather cut off than the fields pushed out of view
    line->addWidget(m_heading);
    line->addStretch();
    line->addWidget(m_place);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    layout()->addWidget(new Hairline(this));
}

void GroupBox::build()
{
    if (m_group.part) {
        m_part = PagePart::create(m_group.part, m_draft, m_body, m_row);
        m_grid->addWidget(m_part, 0, 0, 1, 3);
    }
    for (const Setting &setting : m_group.settings) {
        const auto path = SetSettings::placed(setting, m_row);
        if (!path)
            continue;
        if (setting.kind == Kind::Rows) {
            auto *table = new TableField(m_draft, setting, *path, m_body);
            m_lines.append({nullptr, table, &setting});
        } else if (setting.beside && !m_lines.isEmpty() && m_lines.last().row) {
            m_lines.last().row->addBeside(setting, *path);
        } else {
            auto *row = new SettingRow(m_draft, setting, *path, m_body);
            connect(row, &SettingRow::showInXmlRequested, this, &GroupBox::showInXmlRequested);
            m_lines.append({row, nullptr, &setting});
        }
    }
    placeLines();
    refresh();
}

void GroupBox::placeLines()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].row)
            m_lines[i].row->place(m_grid, i + 1, m_isNarrow);
        else
            m_grid->addWidget(m_lines[i].table, (i + 1) * 2, 0, 1, 3);
    }
    m_grid->setColumnMinimumWidth(0, m_isNarrow ? std::min(m_labelWidth, 150) : m_labelWidth);
    m_grid->setColumnStretch(1, m_isNarrow ? 1 : 3);
    m_grid->setColumnStretch(2, m_isNarrow ? 0 : 4);
    m_grid->setColumnMinimumWidth(1, m_isNarrow ? 0 : 330);
}

void GroupBox::setLabelWidth(int width)
{
    if (width == m_labelWidth)
        return;
    m_labelWidth = width;
    placeLines();
}

void GroupBox::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    placeLines();
}

void GroupBox::setOpen(bool open)
{
    m_isOpen = open;
    if (open && m_lines.isEmpty() && !m_part)
        build();
    // What is shown is laid out at once: for the width that it is going to have.
    if (open && m_body->width() != width())
        m_body->resize(width(), m_body->height());
    FittedBox::setShown(m_body, open);
    updateHeading();
}

int GroupBox::setCount() const
{
    return SetSettings::count(m_draft, m_group, m_row);
}

bool GroupBox::opensItself() const
{
    return !m_group.staysFolded && setCount() > 0;
}

bool GroupBox::isOffered() const
{
    if (isPartAlone())
        return m_part->isOffered();
    const auto isUseful = [this](const Setting &setting) {
        const auto path = SetSettings::placed(setting, m_row);
        return path && Settings::isOffered(m_draft.document(), setting, *path);
    };
    return std::any_of(m_group.settings.begin(), m_group.settings.end(), isUseful) || setCount() > 0;
}

void GroupBox::updateHeading()
{
    if (!m_heading)
        return;
    m_heading->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
    const int set = setCount();
    // Of one device it says which one of its kind.
    QString place = QString::fromLatin1(m_group.place);
    const QString kind = m_row.plain();
    if (!m_row.isRoot() && (place == kind || place.startsWith(kind + u'/')))
        place.replace(0, kind.size(), m_row.toString());
    m_place->setText(m_isOpen ? place : set == 0 ? tr("nothing set") : tr("%n set", nullptr, set));
}

bool GroupBox::hasMatch() const
{
    if (m_shown == ShownSettings::Changed)
        return SetSettings::isAnyChanged(m_draft, m_group, m_row);
    return m_shown == ShownSettings::All || setCount() > 0;
}

bool GroupBox::isWanted(const TableField &table, const Setting &setting) const
{
    const QWidget *focused = window()->focusWidget();
    if (focused && table.isAncestorOf(focused))
        return true;
    if (m_shown == ShownSettings::Changed)
        return table.isChanged();
    return table.rowCount() > 0
        || (m_shown == ShownSettings::All && Settings::isOffered(m_draft.document(), setting, *SetSettings::placed(setting, m_row)));
}

void GroupBox::setShown(ShownSettings shown)
{
    if (shown == m_shown)
        return;
    if (m_shown == ShownSettings::All)
        m_wasOpen = m_isOpen;
    m_shown = shown;
    m_matched = hasMatch();
    setOpen(shown == ShownSettings::All ? m_wasOpen || !m_heading : hasMatch());
    refresh();
}

void GroupBox::refresh()
{
    const bool matches = hasMatch();
    const bool isNews = m_shown == ShownSettings::All ? opensItself() : matches;
    // What is set elsewhere opens its group once; a person may close it again.
    const bool isFirst = m_shown == ShownSettings::All ? m_lines.isEmpty() : !m_matched;
    if (!m_isOpen && isNews && isFirst)
        setOpen(true);
    m_matched = matches;
    bool isAnyWanted = matches;
    if (m_part) {
        FittedBox::setShown(m_part, matches && m_part->isOffered());
        m_part->refresh();
    }
    for (const Line &line : std::as_const(m_lines)) {
        const bool wanted = line.row ? line.row->refresh(m_shown) : isWanted(*line.table, *line.setting);
        if (line.table) {
            line.table->refresh();
            FittedBox::setShown(line.table, wanted);
        }
        isAnyWanted = isAnyWanted || wanted;
    }
    updateHeading();
    FittedBox::setShown(this, isAnyWanted && (m_shown != ShownSettings::All || isOffered()));
}

const GroupBox::Line *GroupBox::lineOf(const Setting &setting) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&setting](const Line &line) {
        return line.row ? bindingOf(*line.row, setting) != nullptr
                        : QLatin1StringView(setting.path).startsWith(QLatin1StringView(line.setting->path));
    });
    return found == m_lines.end() ? nullptr : &*found;
}

void GroupBox::reveal(const Setting &setting)
{
    setOpen(true);
    const Line *line = lineOf(setting);
    if (!line || m_shown == ShownSettings::All)
        return;
    if (line->row)
        line->row->setVisible(true);
    else
        line->table->show();
    show();
}

QWidget *GroupBox::editorFor(const Setting &setting) const
{
    const Line *line = lineOf(setting);
    if (!line)
        return nullptr;
    return line->row ? static_cast<QWidget *>(bindingOf(*line->row, setting)->editor()) : line->table;
}

QWidget *GroupBox::firstEditor() const
{
    if (QWidget *field = m_part && m_isOpen ? m_part->firstField() : nullptr)
        return field;
    for (const Line &line : m_lines) {
        FieldEditor *editor = line.row && m_isOpen ? line.row->bindings().first()->editor() : nullptr;
        if (editor && editor->isEnabled() && editor->isVisibleTo(this))
            return editor;
    }
    return nullptr;
}
