#pragma once

#include <variant>

#include "flow/flow.hpp"

namespace attune::test {

/// Calls `visit` with the content of every block in `blocks`, of what holds others before what it holds.
template <class Visit>
void for_each_kind(flow::Blocks const& blocks, Visit const& visit) {
    auto const inside = [&](flow::Blocks const& held) { for_each_kind(held, visit); };
    for (auto const& block : blocks)
        std::visit([&]<class Kind>(Kind const& kind) {
            visit(kind);
            if constexpr (std::is_same_v<Kind, flow::Stack> || std::is_same_v<Kind, flow::Box>) inside(kind.blocks);
            if constexpr (std::is_same_v<Kind, flow::Columns>)
                for (auto const& column : kind.columns) inside(column.blocks);
            if constexpr (std::is_same_v<Kind, flow::Hang>) {
                inside(kind.side);
                inside(kind.body);
            }
            if constexpr (std::is_same_v<Kind, flow::Table>)
                for (auto const* rows : {&kind.head, &kind.rows})
                    for (auto const& row : *rows)
                        for (auto const& cell : row.cells) inside(cell);
        }, block.kind);
}

}  // namespace attune::test
