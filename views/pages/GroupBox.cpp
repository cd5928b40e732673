// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/GroupBox.h"

#include "models/catalog/Catalog.h"
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

/** One pixel between a heading and its settings. */
class Hairline : public QFrame
{
public:
    explicit Hairline(QWidget *parent) : QFrame(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Palettes::hairline(palette())); }
};

} // namespace

GroupBox::GroupBox(DomainDraft &draft, const SettingGroup &group, const Path &row, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_group(group)
    , m_row(row)
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
    , m_isOpen(!group.folded)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(7);
    if (*group.title)
        makeHeading();
    layout->addWidget(m_body); // a child only now: Tab comes to the heading first
    if (!m_isOpen)
        m_isOpen = setCount() > 0;
    m_body->setVisible(m_isOpen);
    if (m_isOpen)
        build();
    updateHeading();
    setVisible(isOffered());
}

void GroupBox::makeHeading()
{
    auto *line = new QHBoxLayout;
    m_heading = new QToolButton(this);
    m_heading->setText(Catalog::tr(m_group.title));
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    m_place = new QLabel(this);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_heading);
    line->addStretch();
    line->addWidget(m_place);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    layout()->addWidget(new Hairline(this));
}

std::optional<Path> GroupBox::placed(const Setting &setting) const
{
    const Path path = Path::fromLiteral(QString::fromLatin1(setting.path)).withRowsOf(m_row);
    const bool isTable = setting.kind == Kind::Rows;
    if (setting.kind == Kind::Unit || path == m_row || (isTable ? path.parent() : path).hasOpenRows())
        return std::nullopt;
    return path;
}

void GroupBox::build()
{
    if (m_group.part) {
        m_part = PagePart::create(m_group.part, m_draft, m_body);
        m_grid->addWidget(m_part, 0, 0, 1, 3);
    }
    for (const Setting &setting : m_group.settings) {
        const auto path = placed(setting);
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
    if (open && m_lines.isEmpty())
        build();
    m_body->setVisible(open);
    updateHeading();
}

int GroupBox::setCount() const
{
    int count = 0;
    for (const Setting &setting : m_group.settings) {
        if (const auto path = placed(setting))
            count += setting.kind == Kind::Rows ? m_draft.rowCount(*path) : m_draft.value(*path).has_value();
    }
    return count;
}

bool GroupBox::isOffered() const
{
    const auto isUseful = [this](const Setting &setting) {
        const auto path = placed(setting);
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
    const QString place = QString::fromLatin1(m_group.place);
    const QString words = m_isOpen ? place : set == 0 ? tr("nothing set") : tr("%n set", nullptr, set);
    m_place->setText(u"<span style='color:%1'>%2</span>"_s.arg(Palettes::dimText(palette()).name(), words));
}

void GroupBox::refresh()
{
    if (!m_isOpen && setCount() > 0 && m_lines.isEmpty())
        setOpen(true);
    if (m_part)
        m_part->refresh();
    for (const Line &line : std::as_const(m_lines)) {
        if (line.row)
            line.row->refresh();
        else
            line.table->refresh();
    }
    updateHeading();
    setVisible(isOffered());
}

QWidget *GroupBox::editorFor(const Setting &setting) const
{
    for (const Line &line : m_lines) {
        if (line.table && QLatin1StringView(setting.path).startsWith(QLatin1StringView(line.setting->path)))
            return line.table;
        if (!line.row)
            continue;
        for (const FieldBinding *binding : line.row->bindings()) {
            const bool isUnit = setting.kind == Kind::Unit
                && QByteArray(setting.path) == QByteArray(binding->setting().path) + "/@unit";
            if (&binding->setting() == &setting || isUnit)
                return binding->editor();
        }
    }
    return nullptr;
}
