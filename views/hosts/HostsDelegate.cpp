// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/HostsDelegate.h"

#include "models/libvirt/Connection.h"
#include "models/libvirt/HostsModel.h"
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 6;     // between a row's background and the panel's edges
constexpr int padding = 8;    // between the background's edge and the text
constexpr int rowPadding = 6; // above and below the text of a domain
constexpr int hostTop = 10;   // above a host's name
constexpr int arrowWidth = 16;
constexpr int mostErrorLines = 4;

QFont smaller(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.87);
    else
        small.setPixelSize(int(font.pixelSize() * 0.87 + 0.5));
    return small;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isHost(const QModelIndex &index)
{
    return index.data(HostsModel::IsConnectionRole).toBool();
}

/** Whether the row says what went wrong; also while a lost host is tried again, so that it keeps its height. */
bool hasFailed(const QModelIndex &index)
{
    return !index.data(HostsModel::ErrorTextRole).toString().isEmpty();
}

enum class Link { Retry, Leave };

/** What can be done about it, as far as it makes sense now. */
QList<Link> linksOf(const QModelIndex &index)
{
    if (!hasFailed(index))
        return {};
    switch (Connection::State(index.data(HostsModel::StateRole).toInt())) {
    case Connection::State::Failed:
        return {Link::Retry};
    case Connection::State::Lost:
        return {Link::Retry, Link::Leave};
    default:
        return {Link::Leave};
    }
}

QString linkText(Link link, const QModelIndex &index)
{
    if (link == Link::Leave)
        return HostsDelegate::tr("Leave it closed");
    const bool isLost = Connection::State(index.data(HostsModel::StateRole).toInt()) == Connection::State::Lost;
    return isLost ? HostsDelegate::tr("Try now") : HostsDelegate::tr("Try again");
}

/** What stands at the end of a host's row. */
QString hostNote(const QModelIndex &index, bool expanded)
{
    const auto state = Connection::State(index.data(HostsModel::StateRole).toInt());
    if (hasFailed(index))
        return {}; // libvirt's message is below
    if (state != Connection::State::Open)
        return index.data(HostsModel::StateTextRole).toString();
    const int count = index.data(HostsModel::DomainCountRole).toInt();
    const QString uri = index.data(HostsModel::UriRole).toString();
    QString note = expanded && count > 0 ? QUrl(uri).toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                                         : HostsDelegate::tr("%n machine(s)", nullptr, count);
    if (expanded && QUrl(uri).scheme() == "test"_L1)
        note = HostsDelegate::tr("test driver");
    return index.data(HostsModel::IsReadOnlyRole).toBool() ? HostsDelegate::tr("%1 · read-only").arg(note) : note;
}

/** Text broken into at most \a most lines of \a width; the last one is cut short with an ellipsis. */
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    const QFontMetrics metrics(font);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (lines.size() == most - 1) {
                lines.append(metrics.elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width));
                return lines;
            }
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

/** A domain's summary in \a width: a long title is cut, memory and processors stay. */
QString shortened(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    QString text = index.data(HostsModel::SummaryRole).toString();
    const int excess = metrics.horizontalAdvance(text) - width;
    const QString system = index.data(HostsModel::SystemRole).toString();
    if (excess <= 0 || !text.startsWith(system))
        return metrics.elidedText(text, Qt::ElideRight, width);
    const int room = std::max(0, metrics.horizontalAdvance(system) - excess);
    text.replace(0, system.size(), metrics.elidedText(system, Qt::ElideRight, room));
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QStringList errorLines(const QModelIndex &index, const QFont &font, int rowWidth)
{
    return brokenLines(index.data(HostsModel::ErrorTextRole).toString(), smaller(font),
                       std::max(40, rowWidth - 2 * (margin + padding)), mostErrorLines);
}

QStringList retryLines(const QModelIndex &index, const QFont &font, int rowWidth)
{
    const QString text = index.data(HostsModel::RetryTextRole).toString();
    if (text.isEmpty())
        return {};
    return brokenLines(text, smaller(font), std::max(40, rowWidth - 2 * (margin + padding)), mostErrorLines);
}

/** The sign for what a domain is doing: each has a shape of its own, colour only helps. */
const QIcon &stateIcon(DomainState state)
{
    static const QIcon running = Icons::icon(u"machine-running"_s, Palettes::goodText);
    static const QIcon off = Icons::icon(u"machine-off"_s, Palettes::dimText);
    static const QIcon paused = Icons::icon(u"machine-paused"_s, Palettes::warningText);
    static const QIcon crashed = Icons::icon(u"machine-crashed"_s, Palettes::errorText);
    switch (state) {
    case DomainState::Running:
    case DomainState::Blocked:
        return running;
    case DomainState::Paused:
    case DomainState::Suspended:
    case DomainState::ShuttingDown:
        return paused;
    case DomainState::Crashed:
        return crashed;
    case DomainState::NoState:
    case DomainState::ShutOff:
        break;
    }
    return off;
}

QRect background(const QRect &row)
{
    return row.adjusted(margin, 1, -margin, -1);
}

QRect arrowRect(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(bold(option.font));
    return {option.rect.right() - margin - padding / 2 - arrowWidth, option.rect.top() + hostTop - rowPadding,
            arrowWidth, metrics.height() + 2 * rowPadding};
}

/** Where each of linksOf() stands, in their order. */
QList<QRect> linkRects(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(smaller(option.font));
    QPoint place(option.rect.left() + margin + padding, option.rect.bottom() - rowPadding - metrics.height());
    QList<QRect> rects;
    for (const Link link : linksOf(index)) {
        rects.append({place, QSize(metrics.horizontalAdvance(linkText(link, index)), metrics.height())});
        place.rx() += rects.constLast().width() + 2 * padding;
    }
    return rects;
}

void paintArrow(QPainter *painter, const QRect &box, bool expanded, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    const QPolygonF arrow =
        expanded ? QPolygonF{{-3, -1.5}, {0, 1.5}, {3, -1.5}} : QPolygonF{{-1.5, -3}, {1.5, 0}, {-1.5, 3}};
    painter->drawPolyline(arrow.translated(middle));
    painter->restore();
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(focused ? QPen(Palettes::accent(option.palette), 1) : QPen(Qt::NoPen));
    QColor fill = Palettes::softHighlight(option.palette);
    if (!selected)
        fill.setAlphaF(0.45F);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(background(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->restore();
}
} // namespace

void HostsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    paintBackground(painter, item);
    if (isHost(index))
        paintHost(painter, item, index);
    else
        paintDomain(painter, item, index);
    painter->restore();
}

void HostsDelegate::paintHost(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont nameFont = bold(option.font);
    const QFont noteFont = smaller(option.font);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics noteMetrics(noteFont);
    const bool failed = hasFailed(index);
    const bool expanded = option.state & QStyle::State_Open;
    QRect line = option.rect.adjusted(margin + padding, hostTop, -margin - padding, 0);
    line.setHeight(nameMetrics.height());
    if (index.data(HostsModel::DomainCountRole).toInt() > 0) {
        paintArrow(painter, arrowRect(option), expanded, Palettes::dimText(option.palette));
        line.setRight(arrowRect(option).left() - 2);
    }
    // The note gives way to the name, down to a third of the row.
    const QString name = index.data(HostsModel::NameRole).toString();
    const int nameWidth = std::min(nameMetrics.horizontalAdvance(name), failed ? line.width() : line.width() * 2 / 3);
    const QString note = noteMetrics.elidedText(hostNote(index, expanded), Qt::ElideMiddle,
                                                std::max(0, line.width() - nameWidth - padding));
    painter->setFont(noteFont);
    painter->setPen(Palettes::dimText(option.palette));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
    painter->setFont(nameFont);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const int left = line.width() - (note.isEmpty() ? 0 : noteMetrics.horizontalAdvance(note) + padding);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, nameMetrics.elidedText(name, Qt::ElideRight, left));
    if (!failed)
        return;
    painter->setFont(noteFont);
    painter->setPen(Palettes::errorText(option.palette));
    QRect place(line.left(), line.bottom() + 4, option.rect.right() - margin - padding - line.left(),
                noteMetrics.height());
    const auto write = [&](const QStringList &lines) {
        for (const QString &text : lines) {
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
            place.translate(0, noteMetrics.height());
        }
    };
    write(errorLines(index, option.font, option.rect.width()));
    painter->setPen(Palettes::dimText(option.palette));
    write(retryLines(index, option.font, option.rect.width()));
    paintLinks(painter, option, index);
}

void HostsDelegate::paintLinks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont linkFont = smaller(option.font);
    linkFont.setUnderline(true);
    painter->setFont(linkFont);
    painter->setPen(Palettes::accent(option.palette));
    const QList<Link> links = linksOf(index);
    const QList<QRect> rects = linkRects(option, index);
    for (qsizetype i = 0; i < links.size(); ++i)
        painter->drawText(rects[i], Qt::AlignLeft | Qt::AlignVCenter, linkText(links[i], index));
}

void HostsDelegate::paintDomain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    QRect line = option.rect.adjusted(margin + padding, rowPadding, -margin - padding, 0);
    line.setHeight(metrics.height());

    const int side = std::max(14, metrics.height());
    const QRect mark(line.left() - side / 5, line.top() + (line.height() - side) / 2, side, side);
    const bool isStale = index.data(HostsModel::IsStaleRole).toBool();
    stateIcon(DomainState(index.data(HostsModel::StateRole).toInt()))
        .paint(painter, mark, Qt::AlignCenter, isStale ? QIcon::Disabled : QIcon::Normal);

    line.setLeft(mark.right() + padding * 3 / 4);
    const int marks = paintMarks(painter, line, option, index);
    painter->setFont(option.font);
    painter->setPen(isStale ? Palettes::dimText(option.palette) : option.palette.color(QPalette::WindowText));
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(HostsModel::NameRole).toString(), Qt::ElideRight, line.width() - marks));
    line.moveTop(line.bottom() + 1);
    line.setHeight(smallMetrics.height());
    painter->setFont(small);
    painter->setPen(Palettes::dimText(option.palette));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shortened(index, smallMetrics, line.width()));
}

int HostsDelegate::paintMarks(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const int changes = index.data(HostsModel::DraftChangesRole).toInt();
    const bool restart = index.data(HostsModel::WaitsForRestartRole).toBool();
    if (changes <= 0 && !restart)
        return 0;
    const QFont small = smaller(option.font);
    const QFontMetrics metrics(small);
    const QString text = changes > 0 ? QLocale().toString(changes) : tr("restart");
    const int width = metrics.horizontalAdvance(text);
    const int side = std::max(6, metrics.ascent() * 2 / 3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(small);
    painter->setPen(Palettes::accent(option.palette));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    const QRectF sign(line.right() - width - 4 - side, line.top() + (line.height() - side) / 2.0, side, side);
    if (changes > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Palettes::accent(option.palette));
        painter->drawEllipse(sign);
    } else { // three quarters of a circle: round again
        painter->setPen(QPen(Palettes::accent(option.palette), 1.4, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(sign, 60 * 16, 290 * 16);
    }
    painter->restore();
    return width + side + 4 + padding;
}

QSize HostsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int small = QFontMetrics(smaller(item.font)).height();
    if (!isHost(index))
        return {100, 2 * rowPadding + QFontMetrics(item.font).height() + small};
    int height = hostTop + QFontMetrics(bold(item.font)).height() + rowPadding;
    if (hasFailed(index)) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(item.widget);
        const int width = view ? view->viewport()->width() : item.rect.width();
        const auto lines = errorLines(index, item.font, width).size() + retryLines(index, item.font, width).size();
        height += 4 + (int(lines) + 1) * small;
    }
    return {100, height};
}

bool HostsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isHost(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *const mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QPoint place = mouse->position().toPoint();
    const QList<Link> links = linksOf(index);
    const QList<QRect> rects = linkRects(item, index);
    for (qsizetype i = 0; i < links.size(); ++i) {
        if (!rects[i].adjusted(-4, -2, 4, 2).contains(place))
            continue;
        if (links[i] == Link::Retry)
            Q_EMIT retryClicked(index);
        else
            Q_EMIT leaveClicked(index);
        return true;
    }
    if (index.data(HostsModel::DomainCountRole).toInt() > 0 && arrowRect(item).adjusted(-4, -4, 4, 4).contains(place)) {
        Q_EMIT arrowClicked(index);
        return true;
    }
    return false;
}
