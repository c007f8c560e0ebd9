// The sheet that holds every kind of element once, printed in every way.
#include <set>

#include "job/fields.hpp"
#include "job/workshop.hpp"
#include "support/golden.hpp"

using namespace attune;
using namespace attune::test;

namespace {

std::vector<content::Shelf> const shelves{{ATTUNE_TEST_DIR "/sampler", true}, {ATTUNE_SOURCE_DIR, false}};

handout::Handout sampler(handout::Audience audience) {
    handout::Handout handout;
    handout.title = "Sampler";
    handout.audience = audience;
    handout.region = "gb";
    handout.naming = handout::Naming::name;
    handout.people.a.name = "Sam";
    handout.people.b.name = "Alex";
    handout::Item item;
    item.worksheet = "element-sampler";
    handout.items.push_back(std::move(item));
    return handout;
}

void explain(Diagnostics const& diagnostics) {
    for (auto const& d : diagnostics) UNSCOPED_INFO(to_string(d));
}

}  // namespace

TEST_CASE("the sampler holds every kind of element") {
    job::Workshop workshop{shelves};
    auto const sheet = workshop.content().worksheet("element-sampler", {});
    if (!sheet) explain(sheet.error());
    REQUIRE(sheet);
    std::set<std::string_view> types;
    for (auto const& block : (*sheet)->blocks) types.insert(elements::type_name(block));
    CHECK(types.size() == 46);
    CHECK(std::variant_size_v<elements::Element> == 46);
}

TEST_CASE("the sampler prints for one and for two, in both sizes, on both papers, for a pen and for a screen") {
    job::Workshop workshop{shelves};
    for (auto const audience : {handout::Audience::individual, handout::Audience::couple})
        for (auto const* look : {"calm", "large-print"})
            for (auto const paper : {content::Paper::a4, content::Paper::letter}) {
                INFO(look << (audience == handout::Audience::couple ? ", two" : ", one")
                          << (paper == content::Paper::a4 ? ", A4" : ", Letter"));
                auto handout = sampler(audience);
                handout.page_template = look;
                handout.paper = paper;
                auto const composed = workshop.compose(handout);
                if (!composed) explain(composed.error());
                REQUIRE(composed);
                auto const pages = workshop.lay_out(*composed);
                if (!pages) explain(pages.error());
                REQUIRE(pages);
                check_fields_apart(*pages);
                std::set<std::string> names;
                for (auto const& field : fields_of(*pages)) {
                    CHECK_FALSE(field.field->label.empty());
                    INFO(field.field->name << " " << field.field->option);
                    CHECK(names.insert(field.field->name + " = " + field.field->option).second);
                }
                for (auto const& element : pages->structure)
                    if (element.role == layout::Role::figure) CHECK_FALSE(element.alt.empty());
                REQUIRE(workshop.write(*pages));
                REQUIRE(workshop.write(*pages, {.fillable = true}));
            }
}

TEST_CASE("the sampler for two stands as it was last looked at") {
    job::Workshop workshop{shelves};
    auto const pages = workshop.lay_out(*workshop.compose(sampler(handout::Audience::couple)));
    REQUIRE(pages);
    auto const difference = golden_difference("job/element-sampler-couple.txt", layout::dump(*pages));
    INFO(difference);
    CHECK(difference.empty());
}
