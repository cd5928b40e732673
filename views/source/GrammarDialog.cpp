// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/GrammarDialog.h"

#include "models/grammar/GrammarFolder.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

GrammarDialog::GrammarDialog(QWidget *parent)
    : QDialog(parent)
    , m_installed(new QRadioButton(tr("The one that is &installed here"), this))
    , m_other(new QRadioButton(tr("The one in this &folder:"), this))
    , m_folder(new QLineEdit(GrammarFolder::instance().chosen(), this))
    , m_browse(new QPushButton(Icons::icon(u"open"_s), tr("&Browse…"), this))
    , m_words(new WrappedLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("libvirt's grammar"));
    auto *intro = new WrappedLabel(this);
    intro->setText(tr("Definitions are held against the grammar that comes with libvirt: what may stand where, and which "
                      "words there are. To write for a host with another version of libvirt, choose the folder with the "
                      "grammar of that version: domain.rng and the files beside it."));
    auto *place = new QLabel(GrammarFolder::installed(), this);
    place->setForegroundRole(QPalette::PlaceholderText);
    place->setIndent(24);
    m_folder->setAccessibleName(tr("Folder with libvirt's grammar"));
    m_browse->setAutoDefault(false);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAccessibleName(tr("Outcome"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(colours));
    m_words->setPalette(colours);
    m_words->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(m_browse);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addSpacing(6);
    layout->addWidget(m_installed);
    layout->addWidget(place);
    layout->addWidget(m_other);
    layout->addLayout(line);
    layout->addWidget(m_words);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    (m_folder->text().isEmpty() ? m_installed : m_other)->setChecked(true);
    connect(m_other, &QRadioButton::toggled, this, &GrammarDialog::updateButtons);
    connect(m_folder, &QLineEdit::textEdited, m_other, [this] { m_other->setChecked(true); });
    connect(m_folder, &QLineEdit::textChanged, this, &GrammarDialog::updateButtons);
    connect(m_browse, &QPushButton::clicked, this, &GrammarDialog::chooseFolder);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GrammarDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &GrammarDialog::take);
    updateButtons();
}

void GrammarDialog::open(QWidget *parent)
{
    auto *dialog = new GrammarDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

QString GrammarDialog::folder() const
{
    return m_other->isChecked() ? m_folder->text().trimmed() : QString();
}

void GrammarDialog::chooseFolder()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("The folder with domain.rng"), m_folder->text());
    if (chosen.isEmpty())
        return;
    m_folder->setText(chosen);
    m_other->setChecked(true);
}

void GrammarDialog::updateButtons()
{
    m_words->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_reading.isRunning() && (m_installed->isChecked() || !folder().isEmpty()));
}

void GrammarDialog::accept()
{
    if (m_installed->isChecked()) {
        GrammarFolder::instance().choose({});
        QDialog::accept();
        return;
    }
    m_reading.setFuture(QtConcurrent::run(&Validator::load, folder()));
    updateButtons();
}

void GrammarDialog::take()
{
    updateButtons();
    if (const auto read = m_reading.result(); !read) {
        m_words->setText(read.error().message);
        m_words->show();
        adjustSize();
        return;
    }
    GrammarFolder::instance().choose(folder());
    QDialog::accept();
}
