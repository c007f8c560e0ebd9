#pragma once

#include <QWidget>

#include "app/desk.hpp"
#include "app/given_copy.hpp"
#include "app/records_session.hpp"

class QComboBox;
class QPushButton;

namespace attune::app {

/// A person of a handout as a client to remember, with what the handout does for them: large print and the like.
records::Client client_of(handout::NamedPerson const& person, handout::Handout const& handout, std::string id);

/// Puts the client at `who` (0: A, 1: B): name, pronouns, language. What they need is added to the handout, and nothing
/// that somebody else may need is taken away. A size that the page template does not have is left out.
void fit_to(records::Client const& client, std::size_t who, handout::Handout& handout, content::Library& library);

/// What the records note of `handout`, one entry for each copy. `chosen`: the ids of A and B, empty when not known. The
/// clinician's own page is given to nobody, and a copy for somebody who is not known is left out. `book`: whose clients are on the
/// pages by their name, though nobody chose them.
std::vector<RecordsSession::Note> notes_of(handout::Handout const& handout, GivenCopies const& copies,
                                           std::array<std::string, 2> const& chosen, std::string const& when,
                                           content::Library& library, records::Book const& book);

/// The name by which an item of a handout is found again, in the records as in the library.
std::string item_name(handout::Item const& item);

/// Under a person's fields while the records are unlocked: choose a remembered client, or remember this one.
class ClientRow : public QWidget {
    Q_OBJECT
public:
    ClientRow(Desk& desk, std::size_t who, QWidget* parent = nullptr);

    /// Hidden by the form that it stands in (no partner), apart from being hidden by the records.
    void set_wanted(bool wanted);

signals:
    void message(QString const& text, bool with_undo);

private:
    void refresh();
    void choose(int index);
    void remember();

    Desk& desk_;
    std::size_t who_;
    bool wanted_ = true;
    QComboBox* clients_;
    QPushButton* remember_;
};

}  // namespace attune::app
