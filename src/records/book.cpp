#include "records/book.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <utility>

#include "base/utf8.hpp"

namespace attune::records {
namespace {

bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_local_time(std::string_view text) {
    if (text.size() != 16) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        constexpr std::string_view form = "0000-00-00T00:00";
        if (form[i] == '0' ? !all_digits(text.substr(i, 1)) : text[i] != form[i]) return false;
    }
    auto const number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    return number(5) >= 1 && number(5) <= 12 && number(8) >= 1 && number(8) <= 31 && number(11) < 24 && number(14) < 60;
}

bool is_hexadecimal(std::string_view text, std::size_t digits) {
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// The years of a practice; what is over them is refused, not cut.
constexpr std::size_t most_clients = 20'000, most_given = 100'000, most_items = 300;
constexpr std::size_t most_in_name = 200, most_in_title = 400, most_in_word = 60;  // characters

schema::Format const local_time{"a local time", is_local_time, "write it like `2026-03-03T14:05`",
                                "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$"};
schema::Format const digest{"a SHA-256", [](std::string_view text) { return is_hexadecimal(text, 64); },
                            "64 hexadecimal digits", "^[0-9a-f]{64}$"};
schema::Format const copy_id{"the id of a copy", [](std::string_view text) { return is_hexadecimal(text, 32); },
                             "32 hexadecimal digits", "^[0-9a-f]{32}$"};

/// What YAML can hold, on one line, and no longer than its field allows.
std::string clean(std::string_view text, std::size_t most) {
    std::string out;
    out.reserve(text.size());
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size() && count < most; ++count) {
        auto const start = at;
        auto const c = utf8::decode(text, at);
        bool const fits = c && *c >= 0x20 && (*c < 0x7F || *c > 0x9F) && *c != 0xFEFF && *c != 0x2028 && *c != 0x2029 &&
                          (*c & 0xFFFE) != 0xFFFE;
        if (!c) at = start + 1;
        if (fits) out.append(text.substr(start, at - start));
        else out += ' ';
    }
    return out;
}

void clean_all(Book& book) {
    auto const each = [](std::size_t most, auto&... text) { ((text = clean(text, most)), ...); };
    for (auto& c : book.clients) {
        each(most_in_name, c.name, c.possessive, c.needs.language, c.pronouns.set, c.pronouns.they, c.pronouns.them, c.pronouns.their,
             c.pronouns.theirs, c.pronouns.themself);
    }
    for (auto& g : book.given) {
        each(most_in_title, g.title);
        each(most_in_word, g.way);
        for (auto& item : g.items) {
            each(most_in_title, item.title);
            each(most_in_name, item.id);
            each(most_in_word, item.version);
        }
    }
}

bool in_spanish(std::string_view language) { return language == "es" || language.starts_with("es-"); }

std::string cell(std::string_view text) {
    std::string out;
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos) out += '\'';
    out += text;
    if (out.find_first_of(",\"\r\n") == std::string::npos) return out;
    std::string quoted = "\"";
    for (char const c : out) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

}  // namespace

schema::EnumTable<How> const& enum_table(How const*) {
    static schema::EnumTable<How> const table{"how", {{How::printed, "printed", "on paper"}, {How::saved, "saved", "as a file"}}};
    return table;
}

schema::Record<Pronouns> const& record(Pronouns const*) {
    static auto const table = schema::Record<Pronouns>("pronouns", "How one speaks of a client.")
        .field("set", &Pronouns::set, "`they`, `she`, `he`, `name only`, or `own`.")
        .field("they", &Pronouns::they, "\"xe\" came.")
        .field("them", &Pronouns::them, "I saw \"xem\".")
        .field("their", &Pronouns::their, "It is \"xyr\" book.")
        .field("theirs", &Pronouns::theirs, "It is \"xyrs\".")
        .field("themself", &Pronouns::themself, "Xe did it \"xemself\".")
        .field("plural", &Pronouns::plural, "The verb is as after \"they\".");
    return table;
}

schema::Record<Needs> const& record(Needs const*) {
    static auto const table = schema::Record<Needs>("needs", "What makes a handout readable for a client.")
        .field("text_size", &Needs::text_size, "In points; 0 is the usual size.", schema::range(0, 40))
        .field("language", &Needs::language, "What they read.")
        .field("easy_words", &Needs::easy_words, "Sections in easy words.")
        .field("easy_letters", &Needs::easy_letters, "Letters that are easy to tell apart.")
        .field("ink_saver", &Needs::ink_saver, "Without coloured areas.");
    return table;
}

schema::Record<Client> const& record(Client const*) {
    static auto const table = schema::Record<Client>("client", "A remembered client.")
        .field("id", &Client::id, "Random; says nothing of the person.", schema::required, schema::identifier)
        .field("name", &Client::name, "As it is printed.", schema::required, schema::max_length(most_in_name))
        .field("possessive", &Client::possessive, "Of their own, instead of the rule.", schema::max_length(most_in_name))
        .field("pronouns", &Client::pronouns, "How one speaks of them.")
        .field("needs", &Client::needs, "What makes a handout readable for them.");
    return table;
}

schema::Record<GivenItem> const& record(GivenItem const*) {
    static auto const table = schema::Record<GivenItem>("item", "A part of a handout.")
        .field("id", &GivenItem::id, "Its file's name, or `article/section`.", schema::required, schema::max_length(most_in_name))
        .field("title", &GivenItem::title, "As printed.", schema::max_length(most_in_title))
        .field("version", &GivenItem::version, "Its version when it was given.", schema::max_length(most_in_word));
    return table;
}

schema::Record<Given> const& record(Given const*) {
    static auto const table = schema::Record<Given>("given", "One handout as it left the program.")
        .field("when", &Given::when, "Local time.", schema::required, schema::written_as(local_time))
        .field("clients", &Given::clients, "Who got it.", schema::identifier)
        .field("named", &Given::named, "Whose names may stand on it.", schema::identifier)
        .field("title", &Given::title, "Of the handout.", schema::max_length(most_in_title))
        .field("items", &Given::items, "What it held.", schema::count(0, most_items))
        .field("how", &Given::how, "On paper or as a file.")
        .field("way", &Given::way, "What kind of copy.", schema::max_length(most_in_word))
        .field("sha256", &Given::sha256, "Of the finished PDF.", schema::written_as(digest))
        .field("copy", &Given::copy, "The id of the kept copy.", schema::written_as(copy_id));
    return table;
}

schema::Record<Book> const& record(Book const*) {
    static auto const table = schema::Record<Book>("records", "Who was given what, and when.")
        .field("clients", &Book::clients, "Remembered clients.", schema::count(0, most_clients))
        .field("given", &Book::given, "What was given, in the order of giving.", schema::count(0, most_given))
        .field("discarded", &Book::discarded, "Copies that have still to be removed.", schema::written_as(copy_id))
        .field("key_unconfirmed", &Book::key_unconfirmed, "Whether it is open that the recovery key was kept.");
    return table;
}

Client const* find_client(Book const& book, std::string_view id) {
    auto const found = std::ranges::find(book.clients, id, &Client::id);
    return found == book.clients.end() ? nullptr : &*found;
}

std::vector<std::string> had(Book const& book, std::string_view client, std::string_view item) {
    std::vector<std::string> dates;
    for (auto const& given : book.given) {
        if (std::ranges::find(given.clients, client) == given.clients.end()) continue;
        if (std::ranges::find(given.items, item, &GivenItem::id) == given.items.end()) continue;
        dates.push_back(given.when.substr(0, 10));
    }
    std::ranges::sort(dates, std::greater{});
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

std::string day_and_month(std::string_view when, std::string_view language) {
    static constexpr std::array<std::string_view, 12> english{"January", "February", "March",     "April",   "May",      "June",
                                                              "July",    "August",   "September", "October", "November", "December"};
    static constexpr std::array<std::string_view, 12> spanish{"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                                              "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre"};
    if (when.size() < 10 || !all_digits(when.substr(5, 2)) || !all_digits(when.substr(8, 2))) return std::string{when};
    auto const month = (when[5] - '0') * 10 + (when[6] - '0'), day = (when[8] - '0') * 10 + (when[9] - '0');
    if (month < 1 || month > 12) return std::string{when};
    auto const at = static_cast<std::size_t>(month - 1);
    auto out = std::to_string(day);
    return in_spanish(language) ? out.append(" de ").append(spanish[at]) : out.append(" ").append(english[at]);
}

std::string chart_line(std::vector<Given> const& given, std::string_view language) {
    std::map<std::string, std::vector<std::string>> days;
    for (auto const& entry : given) {
        auto& day = days[entry.when.substr(0, 10)];
        for (auto const& item : entry.items) {
            auto words = item.title.empty() ? item.id : item.title;
            if (!item.version.empty()) words += ", v" + item.version;
            if (std::ranges::find(day, words) == day.end()) day.push_back(std::move(words));
        }
    }
    std::string out;
    for (auto const& [date, items] : days) {
        if (items.empty()) continue;
        if (!out.empty()) out += '\n';
        out += (in_spanish(language) ? "Entregado el " : "Given ") + day_and_month(date, language) + ": ";
        for (std::size_t i = 0; i < items.size(); ++i) out.append(i ? "; " : "").append(items[i]);
    }
    return out;
}

std::string to_csv(Book const& book) {
    std::string out = "date,time,clients,handout,item,id,version,how,way,sha256\r\n";
    for (auto const& given : book.given) {
        std::string clients;
        for (auto const& id : given.clients) {
            auto const* const client = find_client(book, id);
            clients.append(clients.empty() ? "" : "; ").append(client ? client->name : id);
        }
        auto const row = [&](GivenItem const& item) {
            std::array<std::string, 10> const cells{
                given.when.substr(0, 10), given.when.substr(std::min<std::size_t>(11, given.when.size())), clients, given.title,
                item.title, item.id, item.version, given.how == How::printed ? "printed" : "saved", given.way, given.sha256};
            for (std::size_t i = 0; i < cells.size(); ++i) out.append(i ? "," : "").append(cell(cells[i]));
            out += "\r\n";
        };
        for (auto const& item : given.items) row(item);
        if (given.items.empty()) row({});
    }
    return out;
}

std::vector<std::string> erase(Book& book, std::string_view client) {
    auto const* const found = find_client(book, client);
    auto const name = found ? found->name : std::string{};
    auto const without_name = [&](std::string& text) {
        if (!name.empty() && text.find(name) != std::string::npos) text.clear();
    };
    std::vector<std::string> copies;
    std::erase_if(book.given, [&](Given& given) {
        bool const theirs = std::erase(given.clients, client) > 0, names_them = std::erase(given.named, client) > 0;
        if (!theirs && !names_them) return false;
        if (!given.copy.empty()) copies.push_back(std::exchange(given.copy, {}));
        without_name(given.title);
        for (auto& item : given.items) without_name(item.title);
        return given.clients.empty();
    });
    std::erase_if(book.clients, [&](Client const& c) { return c.id == client; });
    book.discarded.insert(book.discarded.end(), copies.begin(), copies.end());
    return copies;
}

std::string write_book(Book const& book) {
    auto cleaned = book;
    clean_all(cleaned);
    return schema::write_yaml(cleaned);
}

Expected<Book> read_book(std::string_view text) {
    schema::Limits limits;
    limits.file_bytes = 64 * 1024 * 1024;
    limits.nodes = 5'000'000;
    auto const tree = schema::parse(text, "records", limits);
    if (!tree) return Unexpected<Diagnostics>{tree.error()};
    return schema::read<Book>(*tree);
}

}  // namespace attune::records
