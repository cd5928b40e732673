// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/Expectations.h"

/** A value to begin with where the grammar asks for one. */
namespace SampleValue {

/** @p preferred if it is allowed, or else the first word or any value that is; nothing if none is known. */
std::optional<QString> of(const Schema &schema, const AllowedValues &values, const QString &preferred = {});

} // namespace SampleValue
