// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/SampleValue.h"

using namespace Qt::StringLiterals;

namespace {

/** One of each form that the grammar's types ask for; small and harmless ones first. */
constexpr const char *Samples[] = {
    "1",
    "new",
    "0",
    "2",
    "vda",
    "/dev/null",
    "0x0",
    "0x0001",
    "0x01",
    "52:54:00:00:00:01",
    "00000000-0000-4000-8000-000000000001",
    "192.0.2.1",
    "2001:db8::1",
    "5000000000000001",
    "new.example.org",
    "1-2",
    "fe.0.0001",
    "1.0",
    "2026-01-01T00:00:00",
    "01/01/2026",
    "1:1",
    "1.2",
    "00",
    "0000000000000001",
    "0x0000000000000001",
    "iqn.2026-01.org.example:new",
    "a",
    "x=1",
    "00000000000040008000000000000001",
    "KiB",
    "ipv4",
    "0,1",
};

bool isAllowed(const Schema &schema, const AllowedValues &values, const QString &value)
{
    if (values.words.contains(value))
        return true;
    for (const Schema::NodeId node : values.others) {
        if (schema.node(node).data.matches(value))
            return true;
    }
    return values.isAnything;
}

} // namespace

std::optional<QString> SampleValue::of(const Schema &schema, const AllowedValues &values, const QString &preferred)
{
    if (!preferred.isEmpty() && isAllowed(schema, values, preferred))
        return preferred;
    if (!values.words.isEmpty())
        return values.words.first();
    for (const char *sample : Samples) {
        const QString text = QString::fromLatin1(sample);
        if (isAllowed(schema, values, text))
            return text;
    }
    return std::nullopt;
}
