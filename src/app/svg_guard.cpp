#include "app/svg_guard.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include <QXmlStreamReader>

#include "base/limits.hpp"

namespace attune::app {
namespace {

constexpr std::size_t deepest = limits::depth.most;

/// What an element with an id draws: its own shapes, and those that it repeats.
struct Drawn {
    std::size_t shapes = 0;
    std::vector<QString> used;
    std::optional<std::size_t> total;   // known once it was counted
    bool being_counted = false;
};

using Named = std::map<QString, Drawn>;

/// All that `drawn` comes to, at most one more than the limit. A circle counts as too much.
std::size_t total_of(Drawn& drawn, Named& named) {
    constexpr auto over = limits::svg_shapes.most + 1;
    if (drawn.total) return *drawn.total;
    if (drawn.being_counted) return over;
    drawn.being_counted = true;
    auto sum = drawn.shapes;
    for (auto const& id : drawn.used) {
        if (sum >= over) break;
        if (auto const found = named.find(id); found != named.end()) sum += total_of(found->second, named);
    }
    drawn.being_counted = false;
    drawn.total = std::min(sum, over);
    return *drawn.total;
}

/// Elements that are no drawing, or that make QtSvg decode something.
bool is_foreign(QStringView name) {
    static constexpr QStringView foreign[]{u"script", u"image", u"foreignObject", u"iframe", u"video", u"audio", u"handler"};
    return std::ranges::find(foreign, name) != std::end(foreign);
}

}  // namespace

Svg look_through_svg(QByteArray const& bytes) {
    // A packed one cannot be looked through.
    if (bytes.startsWith("\x1f\x8b")) return Svg::elsewhere;
    if (static_cast<std::size_t>(bytes.size()) > limits::svg_bytes.most) return Svg::too_much;
    QXmlStreamReader in(bytes);
    Named named;
    Drawn whole;
    std::vector<QString> open;          // the ids of the elements that are open, empty for those without
    bool is_svg = false;
    while (!in.atEnd()) {
        switch (in.readNext()) {
            case QXmlStreamReader::DTD:
                if (!in.entityDeclarations().isEmpty() || !in.notationDeclarations().isEmpty()) return Svg::elsewhere;
                break;
            case QXmlStreamReader::EntityReference: return Svg::elsewhere;
            case QXmlStreamReader::StartElement: {
                if (!is_svg && in.name() != u"svg") return Svg::damaged;
                is_svg = true;
                if (open.size() >= deepest) return Svg::too_much;
                if (is_foreign(in.name())) return Svg::elsewhere;
                QString id, used;
                auto const attributes = in.attributes();
                for (auto const& attribute : attributes) {
                    auto const value = attribute.value().trimmed();
                    if (attribute.name() == u"id") id = value.toString();
                    if (attribute.name() != u"href") continue;
                    if (!value.startsWith(u'#')) return Svg::elsewhere;
                    used = value.mid(1).toString();
                }
                // Dashes are shapes of which nobody knows how many there are.
                if (attributes.hasAttribute(QStringLiteral("stroke-dasharray")) &&
                    attributes.value(QStringLiteral("stroke-dasharray")) != u"none")
                    return Svg::too_much;
                if (auto const style = attributes.value(QStringLiteral("style")); style.contains(u"stroke-dasharray")) return Svg::too_much;
                open.push_back(id);
                ++whole.shapes;
                if (whole.shapes > limits::svg_shapes.most) return Svg::too_much;
                for (auto const& around : open)
                    if (!around.isEmpty()) ++named[around].shapes;
                if (in.name() == u"use" && !used.isEmpty()) {
                    whole.used.push_back(used);
                    for (auto const& around : open)
                        if (!around.isEmpty()) named[around].used.push_back(used);
                }
                break;
            }
            case QXmlStreamReader::Characters:
                if (in.text().contains(u"stroke-dasharray")) return Svg::too_much;   // in a style sheet
                break;
            case QXmlStreamReader::EndElement: open.pop_back(); break;
            default: break;
        }
    }
    if (in.hasError() || !is_svg) return Svg::damaged;
    return total_of(whole, named) > limits::svg_shapes.most ? Svg::too_much : Svg::harmless;
}

}  // namespace attune::app
