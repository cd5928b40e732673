// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/NewVolumeDialog.h"

#include "models/draft/Size.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Sorts of pools whose volumes are files, so that they have a format. */
bool hasFormats(const HostPool &pool)
{
    static const QStringList types{u"dir"_s, u"fs"_s, u"netfs"_s, u"gluster"_s, u"vstorage"_s};
    return types.contains(pool.type);
}

} // namespace

NewVolumeDialog::NewVolumeDialog(std::shared_ptr<HostFiles> files, const QList<HostPool> &pools, const QString &pool,
                                 const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_files(std::move(files))
    , m_pools(pools)
    , m_current(current)
    , m_pool(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_size(new QLineEdit(u"20"_s, this))
    , m_unit(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_basis(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("New volume"));
    auto *form = new QFormLayout;
    makeFields(*form, pool);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("Why it cannot be made"));
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QPalette colours = m_words->palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    m_words->setPalette(colours);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the volume"));
    m_progress->hide();
    QPushButton *make = m_buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    make->setObjectName(u"create"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NewVolumeDialog::create);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_making, &QFutureWatcherBase::finished, this, &NewVolumeDialog::finish);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    updateFormats();
    m_name->setFocus();
    m_name->setSelection(0, int(QFileInfo(m_name->text()).completeBaseName().size()));
}

NewVolumeDialog::~NewVolumeDialog()
{
    m_making.disconnect(this);
}

void NewVolumeDialog::makeFields(QFormLayout &form, const QString &pool)
{
    for (const HostPool &known : std::as_const(m_pools)) {
        if (canHold(known))
            m_pool->addItem(known.name);
    }
    m_pool->setCurrentIndex(std::max(0, m_pool->findText(pool)));
    for (const QString &unit : Size::usualUnits())
        m_unit->addItem(unit);
    m_unit->setCurrentText(u"GiB"_s);
    m_unit->setAccessibleName(tr("Unit"));
    auto *size = new QHBoxLayout;
    size->addWidget(m_size, 1);
    size->addWidget(m_unit);
    m_basis->addItem(tr("Nothing, it begins empty"));
    for (int each = 0; each < m_pools.size(); ++each) {
        for (int volume = 0; volume < m_pools[each].volumes.size(); ++volume)
            m_basis->addItem(u"%1 · %2"_s.arg(m_pools[each].volumes[volume].name, m_pools[each].name),
                             QPoint(each, volume));
    }
    m_basis->setToolTip(tr("The volume then holds only what differs from that one, which must stay as it is."));
    form.addRow(tr("&Pool"), m_pool);
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Size"), size);
    static_cast<QLabel *>(form.labelForField(size))->setBuddy(m_size);
    form.addRow(tr("&Format"), m_format);
    form.addRow(tr("&Based on"), m_basis);
    for (const auto &[field, name] : {std::pair<QWidget *, QString>(m_pool, tr("Pool")),
                                      {m_name, tr("Name")},
                                      {m_size, tr("Size")},
                                      {m_format, tr("Format")},
                                      {m_basis, tr("Based on")}})
        field->setAccessibleName(name);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &NewVolumeDialog::updateFormats);
    connect(m_format, &QComboBox::activated, this, &NewVolumeDialog::proposeName);
    connect(m_basis, &QComboBox::activated, this, &NewVolumeDialog::takeBasis);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameTyped = true; });
    for (QLineEdit *line : {m_name, m_size})
        connect(line, &QLineEdit::textChanged, this, &NewVolumeDialog::updateObstacle);
    connect(m_unit, &QComboBox::activated, this, &NewVolumeDialog::updateObstacle);
}

bool NewVolumeDialog::canHold(const HostPool &pool)
{
    static const QStringList fixed{u"iscsi"_s, u"iscsi-direct"_s, u"scsi"_s, u"mpath"_s};
    return pool.unreadable.isEmpty() && !fixed.contains(pool.type);
}

QString NewVolumeDialog::freeName(const HostPool &pool, const QString &current, const QString &format)
{
    static const QRegularExpression number(u"-\\d+$"_s);
    QString base = QFileInfo(current).completeBaseName().remove(number);
    if (base.isEmpty())
        base = u"disk"_s;
    const QString ending = format == u"qcow2" ? u".qcow2"_s : format == u"raw" ? u".img"_s : QString();
    const auto isTaken = [&pool](const QString &name) {
        return std::any_of(pool.volumes.begin(), pool.volumes.end(),
                           [&name](const HostVolume &volume) { return volume.name == name; });
    };
    QString name = base + ending;
    for (int next = 1; isTaken(name); ++next)
        name = u"%1-%2%3"_s.arg(base).arg(next).arg(ending);
    return name;
}

const HostPool *NewVolumeDialog::pool() const
{
    const auto found = std::find_if(m_pools.begin(), m_pools.end(),
                                    [this](const HostPool &known) { return known.name == m_pool->currentText(); });
    return found == m_pools.end() ? nullptr : &*found;
}

const HostVolume *NewVolumeDialog::basis() const
{
    if (!m_basis->currentData().isValid())
        return nullptr;
    const QPoint place = m_basis->currentData().toPoint();
    return &m_pools[place.x()].volumes[place.y()];
}

std::optional<quint64> NewVolumeDialog::bytes() const
{
    const auto size = Size::written(m_size->text(), m_unit->currentText(), {});
    return size ? Size::toBytes(size->number, size->unit) : std::nullopt;
}

QString NewVolumeDialog::format() const
{
    return m_format->currentData().toString();
}

void NewVolumeDialog::updateFormats()
{
    const QString before = format();
    m_format->clear();
    if (pool() && hasFormats(*pool())) {
        m_format->addItem(tr("qcow2, with snapshots; it takes room as it fills"), u"qcow2"_s);
        m_format->addItem(tr("raw, plain and a little faster"), u"raw"_s);
    } else {
        m_format->addItem(tr("As the pool has it"), QString());
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(before)));
    m_format->setEnabled(m_format->count() > 1);
    proposeName();
}

void NewVolumeDialog::proposeName()
{
    if (!m_isNameTyped && pool())
        m_name->setText(freeName(*pool(), m_current, format()));
    updateObstacle();
}

void NewVolumeDialog::takeBasis()
{
    // Only qcow2 can go on from another image, which it is at least as large as.
    const HostVolume *volume = basis();
    if (volume && m_format->findData(u"qcow2"_s) >= 0)
        m_format->setCurrentIndex(m_format->findData(u"qcow2"_s));
    if (volume && bytes().value_or(0) < volume->capacity) {
        m_unit->setCurrentText(Size::bestUnit(volume->capacity));
        m_size->setText(Size::inUnit(volume->capacity, m_unit->currentText()));
    }
    proposeName();
}

QString NewVolumeDialog::obstacle() const
{
    if (!pool())
        return tr("There is no pool that a volume could be made in.");
    const QString name = m_name->text();
    if (name.isEmpty())
        return tr("The volume needs a name.");
    if (name.contains(u'/'))
        return tr("A name cannot have a slash in it.");
    const auto isSame = [&name](const HostVolume &volume) { return volume.name == name; };
    if (std::any_of(pool()->volumes.begin(), pool()->volumes.end(), isSame))
        return tr("The pool has a volume of that name already.");
    if (bytes().value_or(0) == 0)
        return tr("The size is to be a number, such as 20.");
    if (basis() && format() == u"raw")
        return tr("A raw image cannot be based on another one.");
    return {};
}

void NewVolumeDialog::updateObstacle()
{
    const QString why = obstacle();
    m_words->setText(why);
    m_buttons->findChild<QPushButton *>(u"create"_s)->setEnabled(why.isEmpty() && !m_making.isRunning());
}

void NewVolumeDialog::create()
{
    if (!obstacle().isEmpty() || m_making.isRunning())
        return;
    NewVolume volume{pool()->name, m_name->text(), *bytes(), format(), {}, {}};
    if (const HostVolume *below = basis()) {
        volume.backing = below->path;
        volume.backingFormat = below->format;
    }
    m_progress->show();
    m_making.setFuture(m_files->create(volume));
    updateObstacle();
}

void NewVolumeDialog::finish()
{
    m_progress->hide();
    updateObstacle();
    const bool isAnswered = m_making.future().resultCount() > 0;
    const auto made = isAnswered ? m_making.result() : Result<QString>(Error{tr("The host does not answer any more.")});
    if (!made) {
        m_words->setText(made.error().message);
        return;
    }
    m_path = *made;
    accept();
}
