// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceEdits.h"

#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceNames.h"
#include "models/devices/DeviceTemplates.h"
#include "models/devices/DeviceXml.h"
#include "models/document/PathEdit.h"
#include "models/document/XmlEdit.h"
#include "models/draft/Secrets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace DeviceEdits {

namespace {

struct DeviceEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeviceEditTexts)
};

/** Lines as the document has them: indented by its own step, or none where it has none. */
QString laidOut(const XmlDocument &document, const QString &fragment)
{
    if (document.text().contains(u'\n'))
        return fragment;
    QString joined;
    for (const QString &line : fragment.split(u'\n'))
        joined += line.trimmed();
    return joined;
}

/** The text with a device more: behind @p sibling, or without one where libvirt writes such a device. */
Result<XmlDocument> inserted(const XmlDocument &document, ElementId sibling, const QString &fragment)
{
    const auto fresh = DeviceNames::freshened(document, fragment);
    if (!fresh)
        return fresh.error();
    const QString xml = laidOut(document, *fresh);
    const Result<TextEdit> edit =
        sibling != NoElement
            ? Result<TextEdit>(XmlEdit::insertChild(document, document.parent(sibling), sibling, xml))
            : PathEdit::insertFragment(document, Path::fromLiteral(u"devices"), xml, Catalog::instance().layout());
    if (!edit)
        return edit.error();
    return XmlDocument::parse(edit->applied(document.text()));
}

/** The elements of @p devices that are there, in document order. */
QList<ElementId> elements(const XmlDocument &document, const QList<Path> &devices)
{
    QList<ElementId> found;
    for (const Path &device : devices) {
        const ElementId element = PathEdit::find(document, device);
        if (element != NoElement && !found.contains(element))
            found.append(element);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/** "disk vda", or of several how many. */
QString named(const XmlDocument &document, const QList<ElementId> &devices)
{
    if (devices.size() == 1)
        return Devices::heading(document, devices.first());
    return DeviceEditTexts::tr("%n device(s)", nullptr, int(devices.size()));
}

/** Nothing, or why the forms rest. */
Result<Done> readiness(DomainDraft &draft)
{
    return draft.edit({}, {});
}

/** One device that changes places with its neighbour among its kind. */
struct Turn
{
    Path table;
    int from = 0; ///< counts from 1
    int to = 0;
};

/** Those that can move; who is at the end of its kind stays, and so do those of @p devices that are next to it. */
QList<Turn> turns(const XmlDocument &document, const QList<Path> &devices, int by)
{
    QList<ElementId> moving = elements(document, devices);
    if (by > 0)
        std::reverse(moving.begin(), moving.end());
    QSet<ElementId> staying;
    QList<Turn> turns;
    for (const ElementId element : std::as_const(moving)) {
        const QList<ElementId> kind = document.children(document.parent(element), document.name(element));
        const int place = int(kind.indexOf(element));
        const int wanted = place + by;
        if (wanted < 0 || wanted >= kind.size() || staying.contains(kind[wanted])) {
            staying.insert(element);
            continue;
        }
        const Path list = PathEdit::pathOf(document, document.parent(element));
        turns.append({list.child(PathStep{document.name(element).toString(), 0, {}, {}, true}), place + 1, wanted + 1});
    }
    return turns;
}

} // namespace

Result<Done> add(DomainDraft &draft, const DeviceTemplate &device)
{
    if (const auto ready = readiness(draft); !ready)
        return ready.error();
    const auto added = inserted(draft.document(), NoElement, DeviceTemplates::xml(device, draft.document()));
    if (!added)
        return added.error();
    draft.replaceText(added->text(), DeviceEditTexts::tr("add %1").arg(DeviceTemplates::label(device)));
    return Done{};
}

Result<Done> paste(DomainDraft &draft, const QString &text)
{
    if (const auto ready = readiness(draft); !ready)
        return ready.error();
    const auto fragments = DeviceXml::read(text);
    if (!fragments)
        return fragments.error();
    XmlDocument document = draft.document();
    for (const QString &fragment : *fragments) {
        auto next = inserted(document, NoElement, fragment);
        if (!next)
            return next.error();
        document = std::move(next).value();
    }
    draft.replaceText(document.text(), DeviceEditTexts::tr("paste %n device(s)", nullptr, int(fragments->size())));
    return Done{};
}

Result<Done> duplicate(DomainDraft &draft, const QList<Path> &devices)
{
    if (const auto ready = readiness(draft); !ready)
        return ready.error();
    const QList<ElementId> originals = elements(draft.document(), devices);
    XmlDocument document = draft.document();
    // From the last one on, so that the places of those before stay what they are.
    for (auto original = originals.rbegin(); original != originals.rend(); ++original) {
        auto next = inserted(document, *original, XmlEdit::fragment(document, *original));
        if (!next)
            return next.error();
        document = std::move(next).value();
    }
    draft.replaceText(document.text(), DeviceEditTexts::tr("duplicate %1").arg(named(draft.document(), originals)));
    return Done{};
}

Result<Done> remove(DomainDraft &draft, const QList<Path> &devices)
{
    if (const auto ready = readiness(draft); !ready)
        return ready.error();
    const QList<ElementId> going = elements(draft.document(), devices);
    const QString name = DeviceEditTexts::tr("remove %1").arg(named(draft.document(), going));
    XmlDocument document = draft.document();
    for (auto element = going.rbegin(); element != going.rend(); ++element) {
        const Path path = PathEdit::pathOf(document, *element);
        auto next =
            XmlDocument::parse(PathEdit::unset(document, path, Catalog::instance().layout()).applied(document.text()));
        if (!next)
            return next.error();
        document = std::move(next).value();
    }
    draft.replaceText(document.text(), name);
    return Done{};
}

bool canMove(const XmlDocument &document, const QList<Path> &devices, int by)
{
    return !turns(document, devices, by).isEmpty();
}

Result<Done> move(DomainDraft &draft, const QList<Path> &devices, int by)
{
    const QList<Turn> moves = turns(draft.document(), devices, by);
    if (const auto ready = readiness(draft); !ready || moves.isEmpty())
        return ready;
    const QString name = DeviceEditTexts::tr("reorder %1").arg(named(draft.document(), elements(draft.document(), devices)));
    XmlDocument document = draft.document();
    for (const Turn &turn : moves) {
        const TextEdit edit = PathEdit::moveRow(document, turn.table, turn.from, turn.to);
        auto next = XmlDocument::parse(edit.applied(document.text()));
        if (!next)
            return next.error();
        document = std::move(next).value();
    }
    draft.replaceText(document.text(), name);
    return Done{};
}

QString copied(const XmlDocument &document, const QList<Path> &devices)
{
    QString text;
    for (const ElementId element : elements(document, devices))
        text += XmlEdit::fragment(document, element) + u'\n';
    return Secrets::removed(text); // other programs read the clipboard, too
}

} // namespace DeviceEdits
