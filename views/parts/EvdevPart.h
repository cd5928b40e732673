// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Evdev.h"
#include "views/parts/QuietPart.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

/** Passes keyboards and mice of the host to the guest, as pairs of QEMU's arguments. */
class EvdevPart : public QuietPart
{
    Q_OBJECT

public:
    EvdevPart(DomainDraft &draft, QWidget *host);

    /** Only for what QEMU runs. */
    bool isOffered() const override;

protected:
    QString summary() const override;
    QWidget *makeBody() override;
    void refreshBody() override;

private:
    Evdev::Kind kind() const;
    void offerPaths();
    void add();
    void showDevices();
    QWidget *makeLine(const Evdev::Device &device);
    void object(const Result<Done> &done);

    QVBoxLayout *m_lines = nullptr;
    QList<Evdev::Device> m_shown;
    QComboBox *m_kind = nullptr;
    QComboBox *m_path = nullptr;
    QLabel *m_objection = nullptr;
};
