#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "app/desk.hpp"
#include "app/given_copy.hpp"
#include "app/records_dialogs.hpp"
#include "app/widgets.hpp"

class QAction;
class QDialog;
class QMenu;
class QWidget;

namespace attune::app {

class LibraryModel;

/// What the window has of the records: a menu, their dialogs, the note of what was just printed or saved, and the marks in the
/// library. While they are off there is one line in the menu and nothing else.
class RecordsMenu : public QObject {
    Q_OBJECT
public:
    using MakeAction = std::function<QAction*(QString const& name, QString const& text, QKeySequence const& keys,
                                              std::function<void()> const& run)>;
    RecordsMenu(Desk& desk, QMenu* menu, MakeAction const& make_action, LibraryModel& library, QWidget* window);

    /// `handout`: as it was given. Noted at once when its clients are chosen, else offered in a strip.
    void given(handout::Handout const& handout, GivenCopies const& copies);

signals:
    void message(QString const& text);
    void strip(attune::app::Strip* strip);   // to be shown above the panes; it goes by itself

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void mark_library();
    void follow_people();
    void ask(QDialog* dialog);
    void unlock(std::function<void()> then = {});
    void offer(handout::Handout const& handout, GivenCopies const& copies);
    void note(handout::Handout const& handout, GivenCopies const& copies, std::array<std::string, 2> const& clients);
    /// Closes a dialog that holds what is locked now, from whatever loop this is called.
    void take_away(QDialog* dialog);
    void tell_key_lost(RecordsDialog::Key key);
    void tell_key_unconfirmed();
    void clear_offers();

    Desk& desk_;
    QMenu* menu_;
    QMenu* lock_after_;
    LibraryModel& library_;
    QWidget* window_;
    QAction *set_up_, *unlock_, *lock_, *given_, *password_, *key_, *off_;
    QPointer<QDialog> dialog_;
    QList<QPointer<Strip>> offers_;
};

}  // namespace attune::app
