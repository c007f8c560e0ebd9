#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "layout/paged_document.hpp"
#include "pdf/content.hpp"
#include "pdf/deflate.hpp"
#include "pdf/haru_document.hpp"

namespace attune::pdf {

/// What may be typed with `face`: Latin letters, digits and signs, and the letters of `language` (BCP 47).
FaceUse typing_use(std::shared_ptr<text::Face const> const& face, std::string_view language);

/// The fields of one document (ISO 32000-1, 12.7). Each has its own drawn appearance, so that no viewer has to make one up;
/// there are no scripts.
class Form {
public:
    /// `resources`: the dictionary that all pages share; `fonts`: in its order. `ticks`: choices are boxes to tick.
    Form(HaruDocument& file, HaruDocument::Id resources, std::vector<FaceUse> const& fonts, RunCache& runs,
         Deflater& deflater, bool ticks)
        : file_{file}, resources_{resources}, fonts_{fonts}, runs_{runs}, deflater_{deflater}, ticks_{ticks} {}

    /// Returns the widget. `parent_key`: its /StructParent.
    HaruDocument::Id add(layout::PlacedField const& field, layout::Page const& page, HaruDocument::Id page_object,
                         int parent_key);

    /// The catalog's entry; empty without fields. `font`: the one for typing. Call it once, last.
    std::string finish(HaruDocument::Id font);

private:
    struct Group {
        HaruDocument::Id object = 0;
        std::string question;
        std::set<std::string> options;
        std::vector<HaruDocument::Id> kids;
        std::string name;
    };

    std::string free_name(std::string const& wanted);
    void close(Group const& group);
    Group& group_of(flow::Field const& field);
    HaruDocument::Id appearance(Size size, std::vector<layout::Item> items, std::string key);
    HaruDocument::Id ground();
    std::string choice_states(layout::PlacedField const& field, std::string const& option);
    std::string tick_states(layout::PlacedField const& field);

    HaruDocument& file_;
    HaruDocument::Id resources_;
    std::vector<FaceUse> const& fonts_;
    RunCache& runs_;
    Deflater& deflater_;
    bool ticks_;
    std::vector<HaruDocument::Id> fields_;               // in order
    std::set<std::string> names_;
    std::map<std::string, Group> groups_;                // by the name that the field asks for
    std::map<std::string, HaruDocument::Id> drawn_;      // appearances are shared
};

}  // namespace attune::pdf
