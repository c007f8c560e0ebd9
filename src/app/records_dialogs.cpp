#include "app/records_dialogs.hpp"

#include <algorithm>

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QProgressBar>
#include <QRadioButton>
#include <QSet>
#include <QStackedLayout>
#include <QTimer>

#include "app/diagnostic_words.hpp"
#include "app/widgets.hpp"

namespace attune::app {
namespace {

constexpr int least_characters = 10;
constexpr auto on_clipboard = std::chrono::seconds{30};

/// What the records say most often; the rest is English, as all messages of the core are.
constexpr char const* known_messages[] = {
    QT_TRANSLATE_NOOP("Records", "this is not the password of the records"),
    QT_TRANSLATE_NOOP("Records", "look at the keyboard's language and Caps Lock; the recovery key opens them, too"),
    QT_TRANSLATE_NOOP("Records", "nothing was changed"),
    QT_TRANSLATE_NOOP("Records", "the records were locked again in that moment"),
    QT_TRANSLATE_NOOP("Records", "type the password once more"),
    QT_TRANSLATE_NOOP("Records", "this is not the recovery key of these records"),
    QT_TRANSLATE_NOOP("Records", "perhaps a newer key was printed since"),
    QT_TRANSLATE_NOOP("Records", "a key has eight groups of five characters"),
    QT_TRANSLATE_NOOP("Records", "compare it with the paper, character by character"),
    QT_TRANSLATE_NOOP("Records", "the file of the records is cut short"),
    QT_TRANSLATE_NOOP("Records", "the file of the records is damaged at its beginning"),
    QT_TRANSLATE_NOOP("Records", "the file is damaged: it is not what was written"),
    QT_TRANSLATE_NOOP("Records", "bring back a copy from your backup"),
    QT_TRANSLATE_NOOP("Records", "the records were changed by another program since they were unlocked; nothing was overwritten"),
    QT_TRANSLATE_NOOP("Records", "lock them and unlock them again, then repeat what you did last"),
};

std::string in_window_language(std::string const& message) {
    for (auto const* known : known_messages)
        if (message == known) return QCoreApplication::translate("Records", known).toStdString();
    return message;
}

/// The key on a sheet of its own, with what it is for, as a PDF in memory. It names nobody.
QByteArray sheet_with(QString const& key) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter sheet(&bytes);
    bool const metric = QLocale().measurementSystem() == QLocale::MetricSystem;
    sheet.setPageSize(QPageSize(metric ? QPageSize::A4 : QPageSize::Letter));
    sheet.setCreator({});
    QPainter painter(&sheet);
    auto const unit = sheet.resolution() / 72.0;
    auto const page = sheet.pageLayout().paintRectPixels(sheet.resolution());
    QFont heading(QStringLiteral("Lato"), 16), body(QStringLiteral("Lato"), 11), code(QStringLiteral("DejaVu Sans Mono"), 14);
    auto y = 40 * unit;
    auto const put = [&](QFont const& font, QString const& text, double height) {
        painter.setFont(font);
        painter.drawText(QRectF(40 * unit, y, page.width() - 80 * unit, height * unit), Qt::AlignLeft | Qt::TextWordWrap, text);
        y += height * unit;
    };
    put(heading, RecordsDialog::tr("Recovery key"), 40);
    put(body, RecordsDialog::tr("It opens the records of Attune when the password is lost. Keep it where you keep keys: not beside "
                                "the computer. Whoever has this paper and the file can read the records."), 60);
    auto const groups = key.split('-');
    put(code, groups.mid(0, 4).join("  "), 30);
    put(code, groups.mid(4).join("  "), 30);
    painter.end();
    return bytes.data();
}

}  // namespace

PasswordWords words_for_password(QString const& password) {
    auto const say = [](bool enough, QString const& words) { return PasswordWords{enough, words}; };
    auto const size = password.size();
    if (size == 0) return say(false, RecordsDialog::tr("Four or more words that do not belong together are hard to guess and easy to type."));
    if (size < least_characters)
        return say(false, RecordsDialog::tr("Too short: %n more character(s).", nullptr, static_cast<int>(least_characters - size)));
    QSet<QChar> const different(password.begin(), password.end());
    if (different.size() < 5) return say(false, RecordsDialog::tr("Too easy to guess: it says the same again and again."));
    bool const digits = std::ranges::all_of(password, [](QChar c) { return c.isDigit() || c.isPunct() || c.isSpace(); });
    if (digits) return say(true, RecordsDialog::tr("Digits alone are quickly tried. A few words would be much harder to guess."));
    if (size < 16) return say(true, RecordsDialog::tr("It will do. One more word would make it much harder to guess."));
    return say(true, RecordsDialog::tr("Hard to guess, unless it is a saying that others know."));
}

Secret secret_of(QString const& typed) { return Secret{typed.normalized(QString::NormalizationForm_C).toStdString()}; }

void copy_for_a_moment(QString const& text) {
    auto* clipboard = QGuiApplication::clipboard();
    auto* data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");  // histories of the clipboard leave it out
    clipboard->setMimeData(data);
    auto* timer = new QTimer(clipboard);
    timer->setSingleShot(true);
    auto const clear = [clipboard, timer, text] {
        if (clipboard->text() == text) clipboard->clear();
        timer->deleteLater();
    };
    QObject::connect(timer, &QTimer::timeout, timer, clear);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, clear);
    timer->start(on_clipboard);
}

// ---- what all have ----------------------------------------------------------------------------------------------

RecordsDialog::RecordsDialog(RecordsSession& records, QString const& title, QWidget* parent)
    : QDialog(parent), records_{records} {
    setWindowTitle(title);
    connect(&printing_, &PdfPrinting::finished, this, [this] { error_->hide(); });
    connect(&printing_, &PdfPrinting::failed, this, [this] { show_error(tr("It was not printed. Try another printer, or write it down.")); });
    setMinimumWidth(480);
    pages_ = new QStackedLayout(this);
    auto* first = new QWidget(this);
    column_ = new QVBoxLayout(first);
    column_->setContentsMargins(18, 16, 18, 14);
    column_->setSpacing(12);
    pages_->addWidget(first);
}

RecordsDialog::~RecordsDialog() { give_up_focus(*this); }

void RecordsDialog::reject() {
    if (must_stay()) return;
    if (working_) records_.lock();
    if (shown_ == Key::in_use && !go_->isEnabled()) {   // a key that nobody kept helps nobody
        show_error(tr("Keep the key first: print it or write it down, then tick that you have it."));
        return;
    }
    QDialog::reject();
}

QLabel* RecordsDialog::add_text(QString const& text) {
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    column_->addWidget(words);
    return words;
}

QFormLayout* RecordsDialog::add_form() {
    auto* form = field_form(nullptr);
    column_->addLayout(form);
    return form;
}

QLineEdit* RecordsDialog::add_password(QFormLayout* form, QString const& name) {
    auto* field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setMaxLength(500);
    auto* row = new QHBoxLayout;
    row->addWidget(field, 1);
    auto* eye = icon_button("eye", tr("Show what is typed: %1").arg(name), this);
    eye->setCheckable(true);
    connect(eye, &QToolButton::toggled, field,
            [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    row->addWidget(eye);
    auto* words = new QLabel(name, this);
    words->setBuddy(field);
    form->addRow(words, row);
    fields_ << field;
    eyes_ << eye;
    auto const chain = fields_ + eyes_;
    for (int i = 1; i < chain.size(); ++i) setTabOrder(chain[i - 1], chain[i]);
    return field;
}

QPushButton* RecordsDialog::add_buttons(QString const& does) {
    error_ = label({}, "error", this);
    error_->setWordWrap(true);
    error_->setObjectName("error");
    error_->hide();
    column_->addWidget(error_);
    column_->addStretch(1);
    column_->addWidget(rule(this));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    progress_ = new QProgressBar(this);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(120, 6);
    progress_->setAccessibleName(tr("At work"));
    progress_->hide();
    busy_ = label({}, "fact", this);
    row->addWidget(progress_);
    row->addWidget(busy_);
    row->addStretch();
    cancel_ = new QPushButton(tr("Cancel"), this);
    cancel_->setAutoDefault(false);
    connect(cancel_, &QPushButton::clicked, this, &RecordsDialog::reject);
    go_ = filled_button(does, {}, this);
    go_->setDefault(true);
    row->addWidget(cancel_);
    row->addWidget(go_);
    column_->addLayout(row);
    return go_;
}

void RecordsDialog::show_busy(QString const& what) {
    bool const busy = !what.isEmpty();
    working_ = busy;
    cancel_->setEnabled(!busy || can_stop_);
    progress_->setVisible(busy);
    busy_->setText(what);
    go_->setEnabled(!busy);
    for (auto* field : findChildren<QLineEdit*>()) field->setReadOnly(busy);
    if (busy) error_->hide();
}

void RecordsDialog::show_error(QString const& text) {
    error_->setText(text);
    error_->show();
    grow();
}

void RecordsDialog::grow() {
    auto* layout = pages_->currentWidget()->layout();
    layout->activate();
    resize(width(), std::max({height(), layout->sizeHint().height(), layout->heightForWidth(width())}));
}

void RecordsDialog::show_error(Diagnostics const& problems) {
    show_busy({});
    QStringList lines;
    for (auto problem : problems) {
        problem.message = in_window_language(problem.message);
        for (auto& hint : problem.hints) hint = in_window_language(hint);
        lines << in_words(problem);
    }
    show_error(lines.join(' '));
    if (auto* field = findChild<QLineEdit*>(); field && field->isVisible()) {
        field->setFocus();
        field->selectAll();
    }
}

void RecordsDialog::show_key(Secret const& key, Key kind) {
    shown_ = kind;
    auto const text = QString::fromLatin1(key.view().data(), static_cast<qsizetype>(key.view().size()));
    auto* page = new QWidget(this);
    auto* before = column_;
    column_ = new QVBoxLayout(page);
    column_->setContentsMargins(before->contentsMargins());
    column_->setSpacing(before->spacing());
    column_->addWidget(label(tr("Your recovery key"), "heading", this));
    add_text(tr("If the password is lost, this key opens your records, and nothing else does. It is shown only now. Print it or "
                "write it down, and keep it where you keep keys, not beside this computer."));
    if (kind == Key::offered) add_text(tr("It takes the place of the old key when you say that you have kept it."));
    auto const groups = text.split('-');
    auto* shown = new QLabel(groups.mid(0, 4).join(QStringLiteral("  ")) + '\n' + groups.mid(4).join(QStringLiteral("  ")), this);
    shown->setObjectName("recovery-key");
    shown->setAccessibleName(tr("Recovery key"));
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});   // whose zero is no O
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(shown->font().pointSizeF() * 1.3);
    shown->setFont(font);
    shown->setAlignment(Qt::AlignCenter);
    shown->setProperty("part", "card");
    shown->setMargin(14);
    column_->addWidget(shown);
    auto* ways = new QHBoxLayout;
    auto* print = new QPushButton(icon("print"), tr("Print"), this);
    auto* copy = new QPushButton(icon("duplicate"), tr("Copy"), this);
    for (auto* each : {print, copy}) each->setAutoDefault(false);
    copy->setToolTip(tr("It is taken off the clipboard again after half a minute."));
    connect(copy, &QPushButton::clicked, this, [text] { copy_for_a_moment(text); });
    connect(print, &QPushButton::clicked, this, [this, text] { printing_.print(this, sheet_with(text).toStdString()); });
    // Through the print system's pipe: no file of ours holds the key on the way.
    print->setVisible(has_print_system());
    ways->addWidget(print);
    ways->addWidget(copy);
    ways->addStretch();
    column_->addLayout(ways);
    auto* kept = new QCheckBox(tr("I have kept it"), this);
    column_->addWidget(kept);
    add_buttons(kind == Key::offered ? tr("Use this key") : tr("Done"));
    if (kind == Key::offered) cancel_->setText(tr("Stay with the old key"));
    else cancel_->hide();
    go_->setEnabled(false);
    connect(kept, &QCheckBox::toggled, this, [this](bool on) {
        go_->setEnabled(on);
        error_->hide();
    });
    connect(go_, &QPushButton::clicked, this, [this, key, kept] {
        show_busy(tr("Saving."));
        kept->setEnabled(false);
        auto const done = [self = QPointer{this}, kept](Expected<void> const& used) {
            if (!self) return;
            self->show_busy({});
            kept->setEnabled(true);
            // A key that is in use already is kept, whether that could be noted or not.
            if (used || self->shown_ == Key::in_use) self->accept();
            else self->show_error(used.error());
        };
        if (shown_ == Key::in_use) records_.confirm_key(done);
        else records_.use_recovery_key(key, done);
    });
    pages_->addWidget(page);
    pages_->setCurrentWidget(page);
    grow();
    print->setFocus();
}

// ---- a new password ---------------------------------------------------------------------------------------------

NewPassword::NewPassword(QLineEdit* first, QLineEdit* again, QLabel* words)
    : QObject(first), first_{first}, again_{again}, words_{words} {
    words_->setWordWrap(true);
    for (auto* field : {first_, again_}) connect(field, &QLineEdit::textChanged, this, &NewPassword::look);
    look();
}

Secret NewPassword::password() const { return secret_of(first_->text()); }

void NewPassword::look() {
    auto const said = words_for_password(first_->text());
    bool const differ = !again_->text().isEmpty() && again_->text() != first_->text();
    fits_ = said.enough && again_->text() == first_->text();
    words_->setText(differ ? RecordsDialog::tr("The two passwords differ. Type the second one again.") : said.words);
    set_style_property(words_, "role", differ ? "error" : "fact");
    emit changed();
}

// ---- set up, unlock ---------------------------------------------------------------------------------------------

SetUpRecords::SetUpRecords(RecordsSession& records, QWidget* parent)
    : RecordsDialog(records, tr("Set up records"), parent) {
    add_text(tr("Records say which client was given what, and when, so that a handout can be printed again exactly as it was and the "
                "library shows what somebody already had. They lie in one encrypted place on this computer, and nothing else "
                "changes. You can turn them off at any time."));
    auto* form = add_form();
    auto* first = add_password(form, tr("Password"));
    auto* again = add_password(form, tr("Once more"));
    auto* words = label({}, "fact", this);
    form->addRow(QString{}, words);
    password_ = new NewPassword(first, again, words);
    add_buttons(tr("Set up"));
    connect(password_, &NewPassword::changed, this, [this] { go_->setEnabled(password_->fits()); });
    connect(go_, &QPushButton::clicked, this, &SetUpRecords::go);
    go_->setEnabled(false);
    first->setFocus();
}

void SetUpRecords::go() {
    if (!password_->fits()) return;
    show_busy(tr("Making the key. This takes a second or two."));
    records_.set_up(password_->password(), [self = QPointer{this}](Expected<Secret> const& key) {
        if (!self) return;
        self->show_busy({});
        if (key) self->show_key(*key, Key::in_use);
        else self->show_error(key.error());
    });
}

UnlockRecords::UnlockRecords(RecordsSession& records, QWidget* parent)
    : RecordsDialog(records, tr("Unlock records"), parent) {
    can_stop_ = true;
    auto* form = add_form();
    password_ = add_password(form, tr("Password"));
    name_ = qobject_cast<QLabel*>(form->itemAt(0, QFormLayout::LabelRole)->widget());
    other_ = new QPushButton(this);
    other_->setProperty("kind", "link");
    other_->setAutoDefault(false);
    form->addRow(QString{}, other_);
    connect(other_, &QPushButton::clicked, this, [this] { use_recovery_key(!recovery_); });
    add_buttons(tr("Unlock"));
    connect(go_, &QPushButton::clicked, this, &UnlockRecords::go);
    connect(password_, &QLineEdit::textChanged, this, [this](QString const& text) { go_->setEnabled(!text.isEmpty()); });
    use_recovery_key(false);
    go_->setEnabled(false);
    password_->setFocus();
}

void UnlockRecords::use_recovery_key(bool use) {
    recovery_ = use;
    name_->setText(use ? tr("Recovery key") : tr("Password"));
    password_->setAccessibleName(name_->text());
    password_->setEchoMode(use ? QLineEdit::Normal : QLineEdit::Password);
    password_->setPlaceholderText(use ? tr("Eight groups of five, as on the paper") : QString{});
    other_->setText(use ? tr("Use the password") : tr("Use the recovery key"));
    password_->clear();
    password_->setFocus();
    if (error_) error_->hide();
}

void UnlockRecords::go() {
    if (password_->text().isEmpty()) return;
    show_busy(tr("Unlocking. This takes a second or two."));
    auto const done = [self = QPointer{this}](Expected<void> const& unlocked) {
        if (!self) return;
        if (!unlocked) return self->show_error(unlocked.error());
        self->password_->clear();
        self->accept();
    };
    if (recovery_) records_.unlock_with_recovery_key(secret_of(password_->text()), done);
    else records_.unlock(secret_of(password_->text()), done);
}

// ---- keys -------------------------------------------------------------------------------------------------------

ChangePassword::ChangePassword(RecordsSession& records, QWidget* parent)
    : RecordsDialog(records, tr("Change the password"), parent) {
    bool const forgotten = records.unlocked_by_recovery_key();
    add_text(forgotten ? tr("The recovery key opened your records. Choose a new password for them; the key stays valid.")
                       : tr("The recovery key stays valid. Old copies of the file, as in a backup, still open with the old password."));
    auto* form = add_form();
    if (!forgotten) current_ = add_password(form, tr("Password until now"));
    auto* first = add_password(form, tr("New password"));
    auto* again = add_password(form, tr("Once more"));
    auto* words = label({}, "fact", this);
    form->addRow(QString{}, words);
    password_ = new NewPassword(first, again, words);
    add_buttons(tr("Change it"));
    auto const look = [this] { go_->setEnabled(password_->fits() && (!current_ || !current_->text().isEmpty())); };
    connect(password_, &NewPassword::changed, this, look);
    if (current_) connect(current_, &QLineEdit::textChanged, this, look);
    connect(go_, &QPushButton::clicked, this, &ChangePassword::go);
    look();
    (current_ ? current_ : first)->setFocus();
}

void ChangePassword::go() {
    show_busy(tr("Making the key. This takes a few seconds."));
    auto const done = [self = QPointer{this}](Expected<void> const& changed) {
        if (!self) return;
        if (changed) self->accept();
        else self->show_error(changed.error());
    };
    if (current_) records_.change_password(secret_of(current_->text()), password_->password(), done);
    else records_.set_password(password_->password(), done);
}

NewRecoveryKey::NewRecoveryKey(RecordsSession& records, QWidget* parent)
    : RecordsDialog(records, tr("New recovery key"), parent) {
    add_text(tr("If the paper with the recovery key is lost, make a new key. When you have kept it, the old one no longer opens your "
                "records; old copies of the file, as in a backup, still open with it."));
    password_ = add_password(add_form(), tr("Password"));
    add_buttons(tr("Make a new key"));
    connect(password_, &QLineEdit::textChanged, this, [this](QString const& text) { go_->setEnabled(!text.isEmpty()); });
    connect(go_, &QPushButton::clicked, this, &NewRecoveryKey::go);
    go_->setEnabled(false);
    password_->setFocus();
}

void NewRecoveryKey::go() {
    show_busy(tr("Looking at the password. This takes a second or two."));
    records_.new_recovery_key(secret_of(password_->text()), [self = QPointer{this}](Expected<Secret> const& key) {
        if (!self) return;
        self->show_busy({});
        if (key) self->show_key(*key, Key::offered);
        else self->show_error(key.error());
    });
}

TurnOffRecords::TurnOffRecords(RecordsSession& records, QWidget* parent)
    : RecordsDialog(records, tr("Turn records off"), parent) {
    add_text(tr("Nothing more is noted then, and the window is as it was before. The names in open handouts stay."));
    keep_ = new QRadioButton(tr("Keep the encrypted file, and use it no more for now"), this);
    delete_ = new QRadioButton(tr("Delete the records and every kept copy"), this);
    sure_ = new QCheckBox(tr("Yes, delete them. They cannot be brought back."), this);
    keep_->setChecked(true);
    sure_->setEnabled(false);
    for (QWidget* each : std::initializer_list<QWidget*>{keep_, delete_}) column_->addWidget(each);
    auto* row = new QHBoxLayout;
    row->addSpacing(26);
    row->addWidget(sure_, 1);
    column_->addLayout(row);
    add_buttons(tr("Turn off"));
    auto const look = [this] {
        sure_->setEnabled(delete_->isChecked());
        go_->setEnabled(keep_->isChecked() || sure_->isChecked());
    };
    connect(delete_, &QRadioButton::toggled, this, look);
    connect(sure_, &QCheckBox::toggled, this, look);
    connect(go_, &QPushButton::clicked, this, [this] {
        show_busy(tr("Turning off."));
        records_.turn_off(delete_->isChecked(), [self = QPointer{this}](Expected<void> const& done) {
            if (!self) return;
            if (done) self->accept();
            else self->show_error(done.error());
        });
    });
    keep_->setFocus();
}

}  // namespace attune::app
