#pragma once

#include <functional>

#include <QDialog>

#include "app/print.hpp"
#include "app/records_session.hpp"
#include "base/diagnostic.hpp"
#include "base/secret.hpp"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedLayout;
class QVBoxLayout;

namespace attune::app {

class NewPassword;

/// What is said of a password while it is typed.
struct PasswordWords {
    bool enough = false;
    QString words;
};
/// Long ones are wanted: from ten characters on it is taken, and words help more than signs.
PasswordWords words_for_password(QString const& password);

/// The password as the records take it: the same on every keyboard.
Secret secret_of(QString const& typed);

/// The parts that all questions about the records have: a text, fields, what went wrong, a busy sign, two buttons. While it
/// works the window goes on and the dialog waits.
class RecordsDialog : public QDialog {
    Q_OBJECT
public:
    RecordsDialog(RecordsSession& records, QString const& title, QWidget* parent);
    ~RecordsDialog() override;
    /// While it works on something that cannot be taken back, it stays.
    void reject() override;
    bool must_stay() const { return working_ && !can_stop_; }
    /// A recovery key on the screen: one that opens the records already, or one that does so when it is kept.
    enum class Key { none, in_use, offered };
    Key shown_key() const { return shown_; }

protected:
    QLabel* add_text(QString const& text);
    QFormLayout* add_form();
    QLineEdit* add_password(QFormLayout* form, QString const& name);
    QPushButton* add_buttons(QString const& does);
    void show_busy(QString const& what);
    void show_error(Diagnostics const& problems);
    void show_error(QString const& text);
    /// The dialog's last page: the recovery key, to be printed or copied, and a tick that it was kept.
    void show_key(Secret const& key, Key kind);
    /// Makes room for what has just been added.
    void grow();

    RecordsSession& records_;
    QVBoxLayout* column_;             // of the first page
    QLabel* error_ = nullptr;
    QPushButton *go_ = nullptr, *cancel_ = nullptr;
    Key shown_ = Key::none;
    bool can_stop_ = false;           // closing it takes back what it is at

private:
    QStackedLayout* pages_;
    QList<QWidget*> fields_, eyes_;   // the Tab key goes through all fields before the buttons that show what is in them
    QProgressBar* progress_ = nullptr;
    QLabel* busy_ = nullptr;
    bool working_ = false;
    PdfPrinting printing_;
};

class SetUpRecords : public RecordsDialog {
    Q_OBJECT
public:
    SetUpRecords(RecordsSession& records, QWidget* parent);

private:
    void go();
    NewPassword* password_;
};

class UnlockRecords : public RecordsDialog {
    Q_OBJECT
public:
    UnlockRecords(RecordsSession& records, QWidget* parent);

private:
    void go();
    void use_recovery_key(bool use);
    QLineEdit* password_;
    QLabel* name_;
    QPushButton* other_;
    bool recovery_ = false;
};

class ChangePassword : public RecordsDialog {
    Q_OBJECT
public:
    ChangePassword(RecordsSession& records, QWidget* parent);

private:
    void go();
    QLineEdit* current_ = nullptr;    // null: the records were unlocked with the recovery key
    NewPassword* password_;
};

class NewRecoveryKey : public RecordsDialog {
    Q_OBJECT
public:
    NewRecoveryKey(RecordsSession& records, QWidget* parent);

private:
    void go();
    QLineEdit* password_;
};

class TurnOffRecords : public RecordsDialog {
    Q_OBJECT
public:
    TurnOffRecords(RecordsSession& records, QWidget* parent);

private:
    QRadioButton *keep_, *delete_;
    QCheckBox* sure_;
};

/// A password that is typed twice, with what is to be said of it.
class NewPassword : public QObject {
    Q_OBJECT
public:
    NewPassword(QLineEdit* first, QLineEdit* again, QLabel* words);
    bool fits() const { return fits_; }
    Secret password() const;

signals:
    void changed();

private:
    void look();
    QLineEdit *first_, *again_;
    QLabel* words_;
    bool fits_ = false;
};

/// Puts `text` on the clipboard and takes it away again after half a minute, unless something else is there by then.
void copy_for_a_moment(QString const& text);

}  // namespace attune::app
