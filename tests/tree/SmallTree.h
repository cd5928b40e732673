// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/PathIndex.h"
#include "models/tree/SettingsTree.h"

/** A small definition with something of everything, and what its tree has. */
namespace SmallTree {

inline const QString Small = QStringLiteral(
    R"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>small</name>
  <metadata>
    <a:b xmlns:a='urn:a'>text</a:b>
  </metadata>
  <memory unit='KiB'>1048576</memory>
  <!-- kept -->
  <os>
    <type arch='x86_64'>hvm</type>
  </os>
  <colour wheel='x'>green</colour>
  <devices>
    <disk type='file' device='disk' shape='round'>
      <driver name='qemu' type='raw' cache='quick'/>
      <source file='/a.img'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='disk'>
      <source file='/b.img'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
    <graphics type='vnc' passwd='secret1'/>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-s'/>
  </qemu:commandline>
</domain>
)");

/** All rows below @p index as paths; without what could be added. */
inline void collect(SettingsTree &tree, const QModelIndex &index, QStringList &paths)
{
    if (index.data(SettingsTree::ThereRole).toBool()) {
        const QModelIndex value = index.siblingAtColumn(SettingsTree::ValueColumn);
        paths.append(tree.path(index).toString() + u'=' + value.data(Qt::EditRole).toString());
    }
    if (tree.canFetchMore(index))
        tree.fetchMore(index);
    for (int row = 0; row < tree.rowCount(index); ++row)
        collect(tree, tree.index(row, 0, index), paths);
}

inline QStringList rows(SettingsTree &tree)
{
    QStringList paths;
    collect(tree, tree.index(0, 0), paths);
    return paths;
}

/** The same from the document itself. */
inline QStringList nodes(const XmlDocument &document)
{
    QStringList paths;
    PathIndex index(document);
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        const Path path = index.pathOf(element);
        paths.append(path.toString() + u'=' + document.ownText(element).trimmed());
        for (const XmlAttribute &attribute : document.attributes(element))
            paths.append(path.withAttribute(attribute.name.toString()).toString() + u'=' + document.attributeValue(attribute));
    }
    return paths;
}

inline QModelIndex at(SettingsTree &tree, QStringView path, int column = SettingsTree::NameColumn)
{
    return tree.indexOf(Path::fromLiteral(path)).siblingAtColumn(column);
}

inline QStringList offers(SettingsTree &tree, QStringView path, bool onlyFitting = true)
{
    const QModelIndex holder = path.isEmpty() ? tree.index(0, 0) : at(tree, path);
    tree.fetchMore(holder);
    QStringList names;
    for (int row = 0; row < tree.rowCount(holder); ++row) {
        const QModelIndex index = tree.index(row, 0, holder);
        if (!index.data(SettingsTree::ThereRole).toBool() && index.data(SettingsTree::FitsRole).toBool() == onlyFitting)
            names.append(index.data().toString());
    }
    return names;
}

} // namespace SmallTree
