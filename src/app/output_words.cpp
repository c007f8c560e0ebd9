#include "app/output_words.hpp"

#include <algorithm>

#include <QCoreApplication>

#include "app/dates.hpp"
#include "content/page_template.hpp"
#include "handout/grammar.hpp"

namespace attune::app {
namespace {

using handout::Audience;
using handout::Naming;

constexpr int old_after_days = 365;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// As the person stands on paper; a person without a name there has the part's.
QString shown_name(handout::NamedPerson const& person, Naming naming, QString const& part) {
    bool const named = naming == Naming::name || naming == Naming::initials || naming == Naming::code;
    auto const printed = naming == Naming::initials ? handout::initials(person.name) : person.name;
    auto const name = QString::fromStdString(printed).simplified();
    return named && !name.isEmpty() ? name : part;
}

QString name_a(handout::Handout const& h) { return shown_name(h.people.a, h.naming, Say::tr("Partner A")); }
QString name_b(handout::Handout const& h) { return shown_name(h.people.b, h.naming, Say::tr("Partner B")); }

}  // namespace

QString for_whom(handout::Handout const& h) {
    switch (h.audience) {
        case Audience::couple: return Say::tr("%1 and %2, a couple").arg(name_a(h), name_b(h));
        case Audience::partner: return Say::tr("%1, a partner").arg(name_a(h));
        case Audience::individual: return shown_name(h.people.a, h.naming, Say::tr("One person"));
    }
    return {};
}

QString names_on_paper(Naming naming) {
    switch (naming) {
        case Naming::name: return Say::tr("First names, as typed");
        case Naming::initials: return Say::tr("Initials: harder to recognise, not anonymous");
        case Naming::code: return Say::tr("Codes in place of names");
        case Naming::blank: return Say::tr("A line to write a name on");
        case Naming::you: return Say::tr("No names at all");
    }
    return {};
}

QString name_of(handout::Document document, handout::Handout const& h) {
    switch (document) {
        case handout::Document::whole: return Say::tr("Everything in one");
        case handout::Document::a: return Say::tr("Copy for %1").arg(name_a(h));
        case handout::Document::b: return Say::tr("Copy for %1").arg(name_b(h));
        case handout::Document::together: return Say::tr("Pages for both");
        case handout::Document::clinician: return Say::tr("Clinician's page");
    }
    return {};
}

QStringList gated_sheets(handout::Handout const& h, content::Library& library) {
    QStringList titles;
    for (auto const& title : handout::gated_sheets(h, library)) titles += QString::fromStdString(title);
    return titles;
}

QString crisis_line_warning(handout::Handout const& h, content::Library& library) {
    if (h.region.empty()) return Say::tr("The footer has no crisis line. Add one before you print.");
    auto const region = library.region(h.region, {});
    if (!region)
        return Say::tr("The crisis line of this handout is not in your library. Choose another one before you print.");
    auto const today = QDate::currentDate();
    auto oldest = today;
    for (auto const& line : (*region)->lines) oldest = std::min(oldest, to_qdate(line.checked_on));
    if (oldest.daysTo(today) <= old_after_days) return {};
    return Say::tr("These lines were last checked on %1. Call them yourself before you print.").arg(shown_date(oldest));
}

QString paper_name(content::Paper paper) {
    switch (paper) {
        case content::Paper::a4: break;
        case content::Paper::letter: return Say::tr("Letter");
        case content::Paper::a5: return Say::tr("A5");
    }
    return Say::tr("A4");
}

QString type_size(content::Library& library, std::string const& id, QString const& unknown) {
    auto const page_template = library.page_template(id, {});
    if (!page_template) return unknown;
    auto const look = content::resolve(**page_template, {}, {});
    return look ? QString::number(look->style(flow::TextStyle::body).size.value) : unknown;
}

}  // namespace attune::app
