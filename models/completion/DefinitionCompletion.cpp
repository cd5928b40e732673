// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completion/DefinitionCompletion.h"

#include "models/completion/CompletionTexts.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceTemplates.h"
#include "models/document/XmlEdit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using What = CompletionEntry::What;

What asEntry(Completion::What what)
{
    switch (what) {
    case Completion::What::Element:
        return What::Element;
    case Completion::What::Attribute:
        return What::Attribute;
    case Completion::What::Word:
        return What::Word;
    case Completion::What::Text:
        return What::Text;
    case Completion::What::EndTag:
        break;
    }
    return What::EndTag;
}

bool isAmongDevices(const XmlCursor &cursor)
{
    const bool isPlace = cursor.place == XmlCursor::Place::Content ||
                         (cursor.place == XmlCursor::Place::ElementName && !cursor.isComplete);
    return isPlace && cursor.open.size() == 2 && cursor.open.last().name == u"devices";
}

QList<CompletionEntry> devices(const XmlDocument &last)
{
    QList<CompletionEntry> entries;
    for (const DeviceTemplate &device : DeviceTemplates::all()) {
        if (DeviceTemplates::fit(device, last) != DeviceTemplates::Fit::Offered)
            continue;
        CompletionEntry entry{What::Device, QString::fromLatin1(DeviceTemplates::kind(device).element),
                              DeviceTemplates::label(device), DeviceTemplates::help(device)};
        entry.device = QString::fromLatin1(device.id);
        entry.icon = DeviceTemplates::icon(device);
        entries.append(entry);
    }
    return entries;
}

/** What is required first, and names in the order of the alphabet; words stay as the grammar has them. */
bool comesBefore(const CompletionEntry &one, const CompletionEntry &other)
{
    const auto rank = [](const CompletionEntry &entry) {
        const bool isWord = entry.what == What::Word || entry.what == What::Text;
        return isWord ? 0 : entry.isRequired ? 1 : 2;
    };
    if (rank(one) != rank(other))
        return rank(one) < rank(other);
    return rank(one) != 0 && one.name.compare(other.name, Qt::CaseInsensitive) < 0;
}

/** What suits a machine of which nothing is known. */
const XmlDocument &anyMachine()
{
    static const XmlDocument document = XmlDocument::parse(u"<domain type='kvm'/>"_s).value();
    return document;
}

} // namespace

DefinitionCompletion::DefinitionCompletion(std::shared_ptr<Validator> validator)
    : m_validator(std::move(validator))
    , m_completion(m_validator->schema())
{
}

Result<std::shared_ptr<DefinitionCompletion>> DefinitionCompletion::installed()
{
    const auto validator = Validator::installed();
    if (!validator)
        return validator.error();
    static QMutex mutex;
    static std::shared_ptr<DefinitionCompletion> made;
    const QMutexLocker lock(&mutex);
    if (!made || made->m_validator != *validator)
        made = std::make_shared<DefinitionCompletion>(*validator);
    return made;
}

QList<CompletionEntry> DefinitionCompletion::entries(const QString &text, qsizetype offset,
                                                     const XmlDocument &last) const
{
    const XmlCursor cursor = XmlCursor::at(text, offset);
    QList<CompletionEntry> entries;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Completion::Offer &offer : m_completion.at(cursor)) {
            CompletionEntry entry{asEntry(offer.what), offer.name, {}, {}, offer.isRequired, offer.space};
            CompletionTexts::describe(entry, cursor);
            entries.append(entry);
        }
    }
    if (entries.isEmpty())
        entries = CompletionTexts::knownWords(cursor);
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    if (isAmongDevices(cursor))
        entries += devices(last.isNull() ? anyMachine() : last);
    return entries;
}

CompletedText DefinitionCompletion::applied(const QString &text, qsizetype offset, const CompletionEntry &entry,
                                            const XmlDocument &last) const
{
    const XmlCursor cursor = XmlCursor::at(text, offset);
    const CompletionEdit edit(text, cursor);
    const XmlDocument &known = last.isNull() ? anyMachine() : last;
    if (entry.what == What::Device) {
        const DeviceTemplate *device = DeviceTemplates::find(entry.device);
        const QString xml = device ? DeviceTemplates::xml(*device, known) : QString();
        return edit.element(xml, xml.size(), entry);
    }
    if (entry.what != What::Element || edit.isNameOnly())
        return edit.other(entry);
    const QMutexLocker lock(&m_mutex);
    const auto [xml, at] = m_completion.element(cursor, entry.name, XmlEdit::indentationStep(known), edit.quote());
    return edit.element(xml, at, entry);
}

std::optional<CompletedText> DefinitionCompletion::endTag(const QString &text, qsizetype offset)
{
    const XmlCursor cursor = XmlCursor::at(text, offset);
    if (cursor.place != XmlCursor::Place::EndTag || cursor.open.isEmpty() || cursor.begin != cursor.end)
        return std::nullopt;
    return CompletionEdit(text, cursor).other({What::EndTag, cursor.open.last().name, {}, {}});
}
