#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/record.hpp"

namespace attune::records {

/// A person's pronouns, by the name of a shipped set ("they", "she", "he", "name only") or as five forms of their own.
struct Pronouns {
    std::string set = "they";              // "own": the forms below
    std::string they, them, their, theirs, themself;
    bool plural = false;                   // of their own forms: "xe feel", not "xe feels"
};
schema::Record<Pronouns> const& record(Pronouns const*);

/// What makes a handout readable for somebody.
struct Needs {
    int text_size = 0;                     // in points; 0: as usual
    std::string language;                  // BCP 47; empty: the handout's
    bool easy_words = false, easy_letters = false, ink_saver = false;
};
schema::Record<Needs> const& record(Needs const*);

/// A remembered client. No notes on purpose: those belong into the practice's own record.
struct Client {
    std::string id;                        // random; says nothing of the person
    std::string name;                      // as it is printed
    std::string possessive;                // of their own, instead of the rule
    Pronouns pronouns;
    Needs needs;
};
schema::Record<Client> const& record(Client const*);

struct GivenItem {
    std::string id, title, version;        // "signs-i-notice", "Signs I Notice", "1.2"; a section may have no version
};
schema::Record<GivenItem> const& record(GivenItem const*);

enum class How : unsigned char { printed, saved };
schema::EnumTable<How> const& enum_table(How const*);

/// One handout as it left the program.
struct Given {
    std::string when;                      // local time, "2026-03-03T14:05"
    std::vector<std::string> clients;      // ids of those who got it
    std::vector<std::string> named;        // ids of all whose names may stand on it: both partners', on each one's copy
    std::string title;                     // of the handout
    std::vector<GivenItem> items;
    How how = How::printed;
    std::string way;                       // "paper", "fillable", "screen": what kind of copy; empty: not known
    std::string sha256;                    // of the finished PDF, in hexadecimal
    std::string copy;                      // id of the kept copy; empty: none is kept
};
schema::Record<Given> const& record(Given const*);

/// All that the records hold.
struct Book {
    std::vector<Client> clients;
    std::vector<Given> given;              // in the order of giving
    std::vector<std::string> discarded;    // copies that an erasure has still to remove from the disk
    bool key_unconfirmed = false;          // the recovery key was shown, and nobody has said yet that it was kept
};
schema::Record<Book> const& record(Book const*);

Client const* find_client(Book const& book, std::string_view id);

/// The dates ("2026-03-03") on which the client was given the item, the newest first, each once.
std::vector<std::string> had(Book const& book, std::string_view client, std::string_view item);

/// For the chart: "Given 3 March: Signs I Notice, v1.2; Weekly Check-In, v1.0", one line per day, in the order of the
/// days. `language` is "en" or "es"; others read English. No year: a chart has its own date.
std::string chart_line(std::vector<Given> const& given, std::string_view language);

/// "3 March", "3 de marzo"; `when` itself when it is no date.
std::string day_and_month(std::string_view when, std::string_view language);

/// One row per item, as RFC 4180 has it (commas, quotes doubled, CRLF), with a first row of names. A cell that a
/// spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe
/// in front, as OWASP advises.
std::string to_csv(Book const& book);

/// Removes the client and their part of what was given. What a couple got stays with the other partner, without titles
/// that hold the erased name and without the kept copy, on which that name may stand.
/// Gives the ids of the copies to delete; they are noted in `discarded` until that has been done.
std::vector<std::string> erase(Book& book, std::string_view client);

/// The book as its text, and back. What no text may hold (broken UTF-8, control characters) becomes a space in writing.
std::string write_book(Book const& book);
Expected<Book> read_book(std::string_view text);

}  // namespace attune::records
