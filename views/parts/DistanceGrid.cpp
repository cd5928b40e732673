// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/DistanceGrid.h"

#include "models/catalog/Catalog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

DistanceGrid::DistanceGrid(DomainDraft &draft, QWidget *host)
    : PagePart(draft, host)
    , m_bothWays(new QCheckBox(tr("The same there and back"), this))
    , m_words(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(tr("Distances between cells"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    line->addWidget(title);
    line->addStretch();
    line->addWidget(m_bothWays);
    layout->addLayout(line);
    layout->addWidget(m_words);
    m_bothWays->setToolTip(tr("A number that you set is set for the way back, too."));
    m_bothWays->setChecked(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    refresh();
}

void DistanceGrid::build(const CellDistances &distances)
{
    delete m_fields;
    m_lines.clear();
    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins({});
    grid->setSpacing(4);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_fields);
    const int width = fontMetrics().horizontalAdvance(u"00000000"_s);
    for (int from = 0; from < distances.count(); ++from) {
        const QString name = QString::number(distances.id(from));
        grid->addWidget(new QLabel(tr("to %1").arg(name), m_fields), 0, from + 1, Qt::AlignHCenter);
        grid->addWidget(new QLabel(tr("Cell %1").arg(name), m_fields), from + 1, 0);
        for (int to = 0; to < distances.count(); ++to) {
            auto *line = new QLineEdit(m_fields);
            line->setFixedWidth(width);
            line->setAlignment(Qt::AlignHCenter);
            line->setReadOnly(from == to);
            line->setEnabled(from != to);
            line->setAccessibleName(tr("Distance from cell %1 to cell %2").arg(name, QString::number(distances.id(to))));
            line->setToolTip(line->accessibleName());
            grid->addWidget(line, from + 1, to + 1);
            m_lines.append(line);
            connect(line, &QLineEdit::textEdited, this, [this, from, to](const QString &text) { take(from, to, text); });
            connect(line, &QLineEdit::editingFinished, this, [this] {
                setObjection({});
                refresh();
            });
        }
    }
    grid->setColumnMinimumWidth(0, 100);
    grid->setColumnStretch(distances.count() + 1, 1);
}

void DistanceGrid::refresh()
{
    constexpr int mostCells = 32; // more are for the table
    const CellDistances distances(draft().document());
    const bool isShown = distances.count() > 1 && distances.count() <= mostCells;
    setVisible(isShown);
    setEnabled(!draft().textError());
    if (!isShown || m_isTaking)
        return;
    QList<int> ids;
    for (int place = 0; place < distances.count(); ++place)
        ids.append(distances.id(place));
    if (ids != m_ids || !m_fields)
        build(distances);
    m_ids = ids;
    for (int i = 0; i < m_lines.size(); ++i) {
        const int from = i / distances.count();
        const int to = i % distances.count();
        const QString text = distances.written(from, to).value_or(QString());
        const bool isTyped = m_lines[i]->hasFocus() && !m_objection.isEmpty();
        if (!isTyped && m_lines[i]->text() != text)
            m_lines[i]->setText(text);
        m_lines[i]->setPlaceholderText(distances.usual(from, to));
    }
    if (!distances.isSymmetric())
        m_bothWays->setChecked(false);
    setObjection(m_objection);
}

void DistanceGrid::setObjection(const QString &objection)
{
    m_objection = objection;
    m_words->setText(objection.isEmpty()
                         ? tr("10 is here, 20 is twice as slow to reach, 255 can't be reached. Empty fields have the grey number.")
                         : objection);
}

void DistanceGrid::take(int from, int to, const QString &text)
{
    const CellDistances distances(draft().document());
    const QString typed = text.trimmed();
    if (!typed.isEmpty()) {
        const Setting *setting = Catalog::instance().byCatalogPath(u"cpu/numa/cell[]/distances/sibling[]/@value"_s);
        setObjection(setting ? Settings::objection(*setting, typed) : QString());
        if (!m_objection.isEmpty())
            return;
    }
    m_isTaking = true;
    const auto done = draft().edit(tr("set the distance of cells %1 and %2").arg(m_ids[from]).arg(m_ids[to]),
                                   distances.assignments(from, to, typed.isEmpty() ? std::nullopt : std::optional(typed),
                                                         m_bothWays->isChecked()),
                                   DomainDraft::Step::Typed);
    m_isTaking = false;
    setObjection(done ? QString() : done.error().message);
    refresh();
}
