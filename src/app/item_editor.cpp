#include "app/item_editor.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <utility>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

#include "app/dates.hpp"
#include "app/diagnostic_words.hpp"
#include "app/form.hpp"
#include "app/profiles.hpp"
#include "app/starters.hpp"
#include "app/widgets.hpp"
#include "base/backups.hpp"
#include "base/limits.hpp"
#include "base/regular_file.hpp"
#include "elements/element.hpp"

namespace attune::app {
namespace {

using content::ItemKind;
using schema::Node;

schema::ChoiceBase const& element_choice() { return elements::choice(static_cast<elements::Element const*>(nullptr)); }

std::string type_of(Node const& block) {
    if (block.kind == Node::Kind::scalar) return "text";
    auto const type = text_of(block, "type");
    return type.empty() ? "text" : type;
}

std::string new_id(content::Library& library, ItemKind kind) {
    std::string const base = kind == ItemKind::worksheet ? "my-worksheet" : "my-article";
    auto id = base;
    for (int n = 2; library.find(kind, id); ++n) id = base + "-" + std::to_string(n);
    return id;
}

std::string read_all(std::filesystem::path const& file) {
    return read_regular_file(file, limits::kept_bytes.most).value_or(std::string{});
}

}  // namespace

ItemEditor::ItemEditor(Desk& desk, ItemKind kind, QString const& id, QWidget* parent)
    : QWidget(parent), desk_{desk}, draft_{desk.content, kind, id.toStdString(), new_id(desk.content, kind)} {
    for (auto const& shelf : desk.places.shelves) {
        if (shelf.own) continue;
        std::error_code error;
        auto const folder = shelf.root / content::folder_of(kind);
        shipped_ = shipped_ || (!id.isEmpty() && std::filesystem::exists(folder / (id.toStdString() + ".yaml"), error));
    }
    opened_ = file();
    on_disk_ = read_all(opened_);
    auto shelves = desk.places.shelves;
    shelves.insert(shelves.begin(), content::Shelf{folder_->path().toStdString(), true});
    workshop_ = std::make_shared<job::Workshop>(std::move(shelves), desk.fonts);
    build();
    connect(&draft_, &ItemDraft::changed, this, &ItemEditor::follow);
    connect(&draft_.history(), &QUndoStack::cleanChanged, this, [this] { keep_->setEnabled(draft_.is_modified()); });
    collect_parts();
    show_parts();
    list_->setCurrentRow(draft_.is_fresh() || parts_.size() < 2 ? 0 : 1);
    follow();
}

ItemEditor::~ItemEditor() { give_up_focus(*this); }

std::filesystem::path ItemEditor::file() const {
    return job::own_folder(desk_.places) / content::folder_of(draft_.kind()) / (draft_.id() + ".yaml");
}

void ItemEditor::build() {
    auto* whole = tight_column(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 12, 8);
    head->setSpacing(8);
    title_ = new QLineEdit(this);
    title_->setAccessibleName(tr("Title"));
    title_->setMaxLength(draft_.kind() == ItemKind::worksheet ? 60 : 90);
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    head->addWidget(title_, 2);
    auto* what = label(shipped_            ? tr("Your copy. The one in the pack stays as it is.")
                       : draft_.is_fresh() ? tr("A new one, in your own folder.")
                                           : tr("Yours, in your own folder."),
                       "muted", this);
    what->setWordWrap(true);
    head->addWidget(what, 2);
    put_back_ = flat_button(tr("Put back the original"), "reset", this);
    put_back_->setVisible(shipped_);
    auto* cancel_button = new QPushButton(tr("Cancel"), this);
    cancel_button->setToolTip(tr("Cancel (Esc)"));
    keep_ = filled_button(tr("Keep changes"), "check", this);
    keep_->setToolTip(tr("Keep changes (Ctrl+Enter)"));
    for (auto* each : {put_back_, cancel_button, keep_}) head->addWidget(each);
    whole->addLayout(head);
    whole->addWidget(rule(this));
    strips_ = new QVBoxLayout;
    whole->addLayout(strips_);

    auto* split = new QSplitter(this);
    split->setHandleWidth(1);
    auto* left = new QWidget(split);
    make_pane(left);
    auto* left_column = tight_column(left);
    auto* left_head = new QHBoxLayout;
    left_head->setContentsMargins(12, 10, 12, 10);
    left_head->setSpacing(8);
    left_head->addWidget(label(tr("Parts"), "heading", left));
    facts_ = label({}, "muted", left);
    left_head->addWidget(facts_, 1);
    left_column->addLayout(left_head);
    left_column->addWidget(rule(left));
    list_ = new QListWidget(left);
    list_->setAccessibleName(tr("Parts"));
    list_->setObjectName("parts");
    list_->setUniformItemSizes(true);
    list_->setIconSize({16, 16});
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    left_column->addWidget(list_, 1);
    left_column->addWidget(rule(left));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(10, 8, 10, 8);
    auto* add = new QPushButton(icon("plus"), tr("Add a part"), left);
    add->setToolTip(tr("Add a part below this one (Ins)"));
    add_menu_ = new QMenu(add);
    add_menu_->setToolTipsVisible(true);
    fill_add_menu();
    add->setMenu(add_menu_);
    tools->addWidget(add);
    tools->addStretch();
    struct {
        char const* sign;
        QString name;
        QKeySequence keys;
        void (ItemEditor::*run)();
        int step;
    } const actions[] = {
        {"chevron-up", tr("Move up (Alt+Up)"), QKeySequence("Alt+Up"), nullptr, -1},
        {"chevron-down", tr("Move down (Alt+Down)"), QKeySequence("Alt+Down"), nullptr, 1},
        {"duplicate", tr("Duplicate (Ctrl+D)"), QKeySequence("Ctrl+D"), &ItemEditor::duplicate_part, 0},
        {"remove", tr("Remove (Del)"), QKeySequence::Delete, &ItemEditor::remove_part, 0}};
    for (auto const& each : actions) {
        auto* button = icon_button(each.sign, each.name, left);
        auto const run = [this, method = each.run, step = each.step] {
            if (method) (this->*method)();
            else move_part(step);
        };
        connect(button, &QToolButton::clicked, this, run);
        auto* keys = new QShortcut(each.keys, list_);
        keys->setContext(Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, run);
        tools->addWidget(button);
    }
    auto* insert = new QShortcut(QKeySequence(Qt::Key_Insert), list_);
    insert->setContext(Qt::WidgetShortcut);
    connect(insert, &QShortcut::activated, add, &QPushButton::showMenu);
    left_column->addLayout(tools);

    auto* right = new QWidget(split);
    make_pane(right);
    auto* right_column = tight_column(right);
    form_title_ = label({}, "heading", right);
    form_title_->setContentsMargins(16, 10, 16, 10);
    right_column->addWidget(form_title_);
    right_column->addWidget(rule(right));
    scroll_ = form_scroll(right);
    right_column->addWidget(scroll_, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 8, 16, 12);
    problems_ = new Strip(Strip::Kind::error, right);
    problems_->setObjectName("draft-problems");
    below->addWidget(problems_);
    auto* braces = new Strip(Strip::Kind::info, right);
    braces->set_text(
        tr("Words in braces fill themselves in, such as {partner.name}, {me.name} and {date}.").toHtmlEscaped());
    below->addWidget(braces);
    right_column->addLayout(below);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 440});
    split->setChildrenCollapsible(false);
    whole->addWidget(split, 1);

    connect(title_, &QLineEdit::textEdited, this, [this](QString const& text) {
        auto const words = text_node(text.toStdString());
        draft_.change(
            tr("Change the title"), [&](Node& root) { set_key(root, "title", &words); }, "title");
    });
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!selecting_) show_form();
    });
    connect(cancel_button, &QPushButton::clicked, this, &ItemEditor::cancel);
    connect(keep_, &QPushButton::clicked, this, &ItemEditor::keep);
    connect(put_back_, &QPushButton::clicked, this, [this] {
        for (auto const& shelf : desk_.places.shelves) {
            if (shelf.own) continue;
            content::Library pack{{shelf}};
            if (auto tree = pack.tree(draft_.kind(), draft_.id(), {})) {
                original_ = *std::move(tree);
                draft_.reset_to(*original_, tr("Put back the original"));
                emit message(tr("This is the original again. Ctrl+Z brings yours back."));
                return;
            }
        }
    });
    auto* keep_keys = new QShortcut(QKeySequence("Ctrl+Return"), this);
    keep_keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keep_keys, &QShortcut::activated, this, [this] {
        if (is_modified()) keep();  // an untouched one of the pack is not copied
    });
}

// ---- parts ------------------------------------------------------------------------------------------------------

void ItemEditor::collect_parts() {
    parts_.clear();
    parts_.push_back({});
    if (draft_.kind() == ItemKind::worksheet) collect_blocks("blocks", "", 0);
    else collect_sections("sections", 0);
}

void ItemEditor::collect_blocks(TreePath const& list, std::string const& prefix, int level) {
    auto const* blocks = find_in(draft_.root(), list);
    if (!blocks) return;
    for (std::size_t i = 0; i < blocks->items.size(); ++i) {
        Part part;
        part.kind = Part::Kind::block;
        part.path = list + "/" + std::to_string(i);
        part.list = list;
        part.index = i;
        part.level = level;
        auto const id = text_of(blocks->items[i], "id");
        part.origin = prefix + (id.empty() ? std::to_string(i + 1) : id);
        parts_.push_back(std::move(part));
    }
}

void ItemEditor::collect_sections(TreePath const& list, int level) {
    auto const* sections = find_in(draft_.root(), list);
    if (!sections) return;
    for (std::size_t i = 0; i < sections->items.size(); ++i) {
        auto const& section = sections->items[i];
        Part part;
        part.kind = Part::Kind::section;
        part.path = list + "/" + std::to_string(i);
        part.list = list;
        part.index = i;
        part.level = level;
        auto const path = part.path;
        parts_.push_back(std::move(part));
        collect_blocks(path + "/body", text_of(section, "id") + "/", level + 1);
        if (section.find("sections")) collect_sections(path + "/sections", level + 1);
    }
}

QString ItemEditor::words_of(Part const& part) const {
    auto const* node = find_in(draft_.root(), part.path);
    if (!node) return {};
    switch (part.kind) {
        case Part::Kind::head: return tr("Title and introduction");
        case Part::Kind::section: return QString::fromStdString(text_of(*node, "title"));
        case Part::Kind::block: break;
    }
    auto const type = plain_type(type_of(*node));
    std::string words;
    if (node->kind == Node::Kind::scalar) words = node->scalar;
    for (auto const* key : {"prompt", "text", "title", "stem"})
        if (words.empty()) words = text_of(*node, key);
    return words.empty() ? type : QStringLiteral("%1: %2").arg(type, QString::fromStdString(words).simplified());
}

void ItemEditor::show_parts() {
    std::string shape;
    for (auto const& part : parts_) shape += part.path + (part.kind == Part::Kind::block ? "b;" : "s;");
    selecting_ = true;
    if (shape != shape_) {
        shape_ = shape;
        int const row = list_->currentRow();
        list_->clear();
        for (auto const& part : parts_) {
            auto* item = new QListWidgetItem(list_);
            item->setSizeHint({100, 33});
            if (part.kind == Part::Kind::section) {
                auto font = list_->font();
                font.setBold(true);
                item->setFont(font);
            }
        }
        list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
    }
    static std::map<std::string, char const*> const icons{{"header_fields", "edit"},
                                                          {"checklist", "sheet"},
                                                          {"rating", "scale"},
                                                          {"lines", "lines"},
                                                          {"short_answer", "lines"},
                                                          {"stem", "lines"},
                                                          {"fill_in", "lines"},
                                                          {"list", "list"},
                                                          {"steps", "list"},
                                                          {"heading", "heading"},
                                                          {"callout", "callout"},
                                                          {"quote", "quote"},
                                                          {"cycle", "loop"},
                                                          {"single_choice", "choice"},
                                                          {"table", "table"},
                                                          {"tracker", "log"},
                                                          {"bands", "bands"},
                                                          {"word_bank", "words"},
                                                          {"ladder", "ladder"},
                                                          {"agreement", "agreement"},
                                                          {"page_break", "page-break"},
                                                          {"two_column", "two-rings"},
                                                          {"discuss", "people"},
                                                          {"crisis_box", "phone"},
                                                          {"clinician_note", "info"},
                                                          {"box", "lines"},
                                                          {"letter", "lines"},
                                                          {"goal", "ladder"},
                                                          {"plan", "loop"},
                                                          {"matching", "choice"},
                                                          {"cards", "cards"},
                                                          {"example", "info"},
                                                          {"image", "sheet"}};
    for (int i = 0; i < list_->count(); ++i) {
        auto const& part = parts_[static_cast<std::size_t>(i)];
        auto const words = QString(part.level * 3, QChar(0x2007)) + words_of(part);
        list_->item(i)->setText(words);
        list_->item(i)->setToolTip(words.trimmed());
        char const* sign = "text";
        if (part.kind == Part::Kind::section) sign = "read";
        if (part.kind == Part::Kind::block)
            if (auto const* node = find_in(draft_.root(), part.path))
                if (auto const known = icons.find(type_of(*node)); known != icons.end()) sign = known->second;
        list_->item(i)->setIcon(icon(sign));
    }
    facts_->setText(tr("%n part(s)", nullptr, static_cast<int>(parts_.size()) - 1));
    selecting_ = false;
}

ItemEditor::Part const* ItemEditor::current() const {
    int const row = list_->currentRow();
    return row >= 0 && row < static_cast<int>(parts_.size()) ? &parts_[static_cast<std::size_t>(row)] : nullptr;
}

void ItemEditor::select_path(TreePath const& path) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].path == path) list_->setCurrentRow(static_cast<int>(i));
}

void ItemEditor::select_part(QString const& name) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].kind == Part::Kind::block && parts_[i].origin == name.toStdString())
            return list_->setCurrentRow(static_cast<int>(i));
    list_->setCurrentRow(0);
}

void ItemEditor::show_form() {
    auto const* part = current();
    if (!part) return;
    auto const* node = find_in(draft_.root(), part->path);
    if (!node) return;
    schema::RecordBase const* table = nullptr;
    std::vector<std::string> skip;
    std::string type;
    switch (part->kind) {
        case Part::Kind::head:
            table = draft_.kind() == ItemKind::worksheet
                        ? static_cast<schema::RecordBase const*>(
                              &content::record(static_cast<content::Worksheet const*>(nullptr)))
                        : &content::record(static_cast<content::Article const*>(nullptr));
            skip = {"title", "blocks", "sections", "id"};
            if (draft_.kind() == ItemKind::worksheet) skip = {"title", "blocks"};
            break;
        case Part::Kind::section:
            table = &content::record(static_cast<content::Section const*>(nullptr));
            skip = {"body", "sections"};
            break;
        case Part::Kind::block:
            type = type_of(*node);
            for (auto const& option : element_choice().options())
                if (option.name == type) table = &option.record();
            break;
    }
    form_title_->setText(words_of(*part).left(70));
    emit framed(part->kind == Part::Kind::block ? std::optional{flow::Origin{0, part->origin}} : std::nullopt);
    if (form_ && form_path_ == part->path && form_type_ == type) {
        form_->refresh();
        return;
    }
    form_path_ = part->path;
    form_type_ = type;
    if (!table) {  // a type that is not known: the reader says so, and it can be removed
        scroll_->setWidget(new QWidget(scroll_));
        return;
    }
    form_ = new Form(desk_, draft_, part->path, *table, skip, scroll_);
    scroll_->setWidget(form_);
    connect(form_, &Form::focused, this, [this] {
        if (auto const* at = current(); at && at->kind == Part::Kind::block) emit framed(flow::Origin{0, at->origin});
    });
}

void ItemEditor::follow() {
    collect_parts();
    show_parts();
    auto const title = QString::fromStdString(text_of(draft_.root(), "title"));
    if (title_->text() != title) title_->setText(title);
    show_form();
    auto const problems = draft_.problems();
    auto const rest = form_ ? form_->show_problems(problems) : Diagnostics{};
    problems_->setVisible(!problems.empty());
    if (!problems.empty()) {
        auto const& first = rest.empty() ? problems.begin()->second : rest.front();
        problems_->set_text(
            tr("%n thing(s) to put right before it can be kept.", nullptr, static_cast<int>(problems.size()))
                .toHtmlEscaped() +
            "<br>" + in_words(first).toHtmlEscaped());
    }
    keep_->setEnabled(problems.empty() && draft_.is_modified());
    make_preview();
}

// ---- changing the parts -----------------------------------------------------------------------------------------

void ItemEditor::fill_add_menu() {
    if (draft_.kind() == ItemKind::article) {
        add_menu_->addAction(icon("read"), tr("Section"), this, &ItemEditor::add_section);
        add_menu_->addSeparator();
    }
    struct {
        QString name;
        std::vector<std::string> types;
    } const groups[] = {{tr("To read"),
                         {"text", "heading", "list", "steps", "callout", "quote", "discuss", "crisis_box", "sources",
                          "clinician_note", "example", "image"}},
                        {tr("To answer"),
                         {"lines", "short_answer", "stem", "fill_in", "checklist", "single_choice", "rating",
                          "word_bank", "two_column", "agreement", "header_fields", "box", "letter", "goal", "plan", "matching",
                          "likert", "scored", "choice_grid", "vas", "thermometer", "ranking"}},
                        {tr("Drawings and tables"), {"table", "tracker", "ladder", "cycle", "bands", "wheel", "timeline", "circles", "overlap", "drawing", "cards"}},
                        {tr("Layout"), {"page_break"}}};
    for (auto const& group : groups) {
        auto* menu = add_menu_->addMenu(group.name);
        menu->setToolTipsVisible(true);
        for (auto const& type : group.types)
            for (auto const& option : element_choice().options()) {
                if (option.name != type) continue;
                auto const meaning = QString::fromStdString(option.record().meaning()).remove('`');
                auto* action = menu->addAction(plain_type(type), this, [this, type] { add_part(type); });
                action->setToolTip(meaning);
                action->setObjectName(QString::fromStdString("add-" + type));
            }
    }
}

std::string ItemEditor::free_id(std::string const& base) const {
    std::set<std::string> used;
    for (auto const& part : parts_)
        if (auto const* node = find_in(draft_.root(), part.path)) used.insert(text_of(*node, "id"));
    auto id = base;
    for (int n = 2; used.contains(id); ++n) id = base + "-" + std::to_string(n);
    return id;
}

void ItemEditor::add_part(std::string const& type) {
    auto const* part = current();
    TreePath list = "blocks";
    std::size_t at = 0;
    if (draft_.kind() == ItemKind::article) {
        if (!part || part->kind == Part::Kind::head) list = "sections/0/body";
        else if (part->kind == Part::Kind::section) list = part->path + "/body";
    }
    if (part && part->kind == Part::Kind::block) {
        list = part->list;
        at = part->index + 1;
    }
    // What the table asks for is there from the start, so that the page shows something at once.
    Node block;
    block.kind = Node::Kind::mapping;
    Node type_name = text_node(type);
    type_name.quoted = false;
    set_key(block, "type", &type_name);
    auto base = type;
    std::ranges::replace(base, '_', '-');
    auto const id = free_id(base);
    for (auto const& option : element_choice().options()) {
        if (option.name != type) continue;
        auto const sample = starter_of(type);
        for (std::size_t i = 0; i < sample.keys.size(); ++i) set_key(block, sample.keys[i].scalar, &sample.items[i]);
        if (option.record().find("id")) {
            auto name = text_node(id);
            name.quoted = false;
            set_key(block, "id", &name);
        }
    }
    draft_.change(tr("Add: %1").arg(plain_type(type)), [&](Node& root) {
        auto* blocks = find_in(root, list);
        if (!blocks) {
            auto const slash = list.rfind('/');
            auto* holder = find_in(root, slash == TreePath::npos ? TreePath{} : list.substr(0, slash));
            if (!holder) return;
            Node fresh;
            fresh.kind = Node::Kind::sequence;
            set_key(*holder, slash == TreePath::npos ? list : list.substr(slash + 1), &fresh);
            blocks = find_in(root, list);
        }
        blocks->items.insert(blocks->items.begin() + static_cast<std::ptrdiff_t>(std::min(at, blocks->items.size())),
                             block);
    });
    select_path(list + "/" + std::to_string(at));
    if (form_) form_->focus_first();
}

void ItemEditor::add_section() {
    // Below the section that is selected, or that holds what is.
    auto const* part = current();
    while (part && part > parts_.data() && part->kind != Part::Kind::section) --part;
    bool const inside = part && part->kind == Part::Kind::section;
    TreePath const list = inside ? part->list : "sections";
    std::size_t const at = inside ? part->index + 1 : 0;
    auto const id = free_id("section");
    auto const fresh =
        schema::parse("id: " + id + "\ntitle: \"New section\"\nminutes: 1\nbody:\n  - \"Write here.\"\n", "draft");
    draft_.change(tr("Add a section"), [&](Node& root) {
        if (auto* sections = find_in(root, list))
            sections->items.insert(
                sections->items.begin() + static_cast<std::ptrdiff_t>(std::min(at, sections->items.size())), *fresh);
    });
    select_path(list + "/" + std::to_string(at));
}

void ItemEditor::remove_part() {
    auto const* part = current();
    if (!part || part->kind == Part::Kind::head) return;
    auto const list = part->list;
    auto const index = part->index;
    draft_.change(tr("Remove a part"), [&](Node& root) {
        if (auto* blocks = find_in(root, list))
            blocks->items.erase(blocks->items.begin() + static_cast<std::ptrdiff_t>(index));
    });
    emit message(tr("Removed. Ctrl+Z brings it back."));
}

void ItemEditor::duplicate_part() {
    auto const* part = current();
    if (!part || part->kind == Part::Kind::head) return;
    auto const list = part->list;
    auto const index = part->index;
    auto copy = *find_in(draft_.root(), part->path);
    if (auto const id = text_of(copy, "id"); !id.empty()) {
        auto name = text_node(free_id(id.substr(0, 36)));
        name.quoted = false;
        set_key(copy, "id", &name);
    }
    draft_.change(tr("Duplicate a part"), [&](Node& root) {
        if (auto* blocks = find_in(root, list))
            blocks->items.insert(blocks->items.begin() + static_cast<std::ptrdiff_t>(index) + 1, copy);
    });
    select_path(list + "/" + std::to_string(index + 1));
}

void ItemEditor::move_part(int step) {
    auto const* part = current();
    if (!part || part->kind == Part::Kind::head) return;
    auto const list = part->list;
    auto const from = part->index;
    auto const* blocks = find_in(draft_.root(), list);
    if (!blocks || (step < 0 && from == 0) || (step > 0 && from + 1 >= blocks->items.size())) return;
    auto const to = step < 0 ? from - 1 : from + 1;
    draft_.change(tr("Move a part"), [&](Node& root) {
        if (auto* all = find_in(root, list)) std::swap(all->items[from], all->items[to]);
    });
    select_path(list + "/" + std::to_string(to));
}

// ---- pages, keeping, leaving ------------------------------------------------------------------------------------

void ItemEditor::make_preview() {
    auto const kind = draft_.kind();
    auto const id = draft_.id();
    // The id names a file: one that is half typed, or holds a path, stays out of the file system. The last pages stand.
    if (!schema::identifier_format.accepts(id)) return;
    make_again_ = making_;
    if (std::exchange(making_, true)) return;  // who types fast does not wait for the pages of every letter
    // A sample couple, so that every placeholder has something to say.
    handout::Handout handout;
    handout.title = "Draft";
    handout.people.a.name = "Sam";
    handout.people.b.name = "Alex";
    handout.naming = handout::Naming::name;
    handout.contents = false;
    auto const defaults = desk_.settings.defaults();
    handout.region = defaults.region.empty() ? "gb" : defaults.region;
    handout.page_template = defaults.page_template;
    handout.paper = defaults.paper;
    handout.letters = defaults.letters;
    handout.text_size = defaults.text_size;
    handout.impose = defaults.impose;
    handout.audience =
        text_of(draft_.root(), "audience") == "individual" ? handout::Audience::individual : handout::Audience::couple;
    handout::Item item;
    (kind == ItemKind::worksheet ? item.worksheet : item.article) = id;
    handout.items.push_back(item);
    auto const place = std::filesystem::path(folder_->path().toStdString()) / content::folder_of(kind);
    desk_.maker.run([self = QPointer<ItemEditor>(this), workshop = workshop_, folder = folder_, handout,
                     yaml = draft_.yaml(), id, place](job::Workshop&) {
        std::error_code error;
        std::filesystem::create_directories(place, error);
        std::ofstream(place / (id + ".yaml"), std::ios::binary) << yaml;
        workshop->reread();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, made = make_item_pages(*workshop, handout)] {
            if (!self) return;
            self->making_ = false;
            emit self->preview_made(made);
            if (self && self->make_again_) self->make_preview();
        });
    });
}

Strip* ItemEditor::ask(QString const& text, char const* name) {
    if (auto* old = findChild<Strip*>(name)) return old;
    auto* strip = new Strip(Strip::Kind::warning, this);
    strip->setObjectName(name);
    strip->set_text(text);
    strips_->addWidget(strip);
    return strip;
}

void ItemEditor::keep() {
    if (file() != opened_ && !read_all(file()).empty()) {
        auto* strip = ask("<b>" + tr("You have another one with this short name.").toHtmlEscaped() + "</b> " +
                              tr("Nothing has been written yet.").toHtmlEscaped(),
                          "name-taken");
        if (strip->findChildren<QPushButton*>().isEmpty()) {
            connect(&draft_, &ItemDraft::changed, strip, &QObject::deleteLater);  // it may have another name by then
            connect(strip->add_action(tr("Put this one in its place")), &QPushButton::clicked, this,
                    [this] { write(); });
            connect(strip->add_action(tr("Go back")), &QPushButton::clicked, strip, &QObject::deleteLater);
        }
        return;
    }
    if (file() == opened_ && read_all(file()) != on_disk_) {
        auto* strip =
            ask("<b>" + tr("The file was changed by another program.").toHtmlEscaped() + "</b>", "changed-on-disk");
        if (strip->findChildren<QPushButton*>().isEmpty()) {
            connect(strip->add_action(tr("Keep mine")), &QPushButton::clicked, this, [this] { write(); });
            connect(strip->add_action(tr("Take theirs")), &QPushButton::clicked, this, [this, strip] {
                desk_.reread();
                auto tree = desk_.content.tree(draft_.kind(), draft_.id(), {});
                // What cannot be read is not taken, and still not written over.
                if (!tree) return emit message(tr("Their file cannot be read. Nothing has been changed."));
                on_disk_ = read_all(file());
                draft_.reset_to(*std::move(tree), tr("Take the file's text"));
                strip->deleteLater();
            });
        }
        return;
    }
    write();
}

void ItemEditor::write() {
    if (!draft_.problems().empty()) return emit message(tr("Put right what is marked first. Nothing is lost."));
    auto const path = file();
    if (original_ && draft_.root() == *original_) {
        // The original is what the pack has: a copy of it would only hide what the pack mends later.
        std::error_code gone;
        std::filesystem::remove(path, gone);
        draft_.kept();
        return emit kept(draft_.kind(), QString::fromStdString(draft_.id()));
    }
    if (job::own_folder(desk_.places).empty()) return emit message(tr("There is no folder of your own to keep it in."));
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    // Written from the value: fields in the table's order, what is usual left out, as if by hand.
    auto const tree = schema::parse(draft_.yaml(), "draft");
    std::string yaml;
    if (draft_.kind() == ItemKind::worksheet) {
        content::Worksheet sheet;
        Diagnostics none;
        if (!tree || !schema::read(*tree, sheet, none)) return;
        yaml = schema::write_yaml(sheet);
    } else {
        content::Article article;
        Diagnostics none;
        if (!tree || !schema::read(*tree, article, none)) return;
        yaml = schema::write_yaml(article);
    }
    if (auto const written = save_document(path, yaml, moment_now()); !written) {
        auto* strip = ask({}, "not-kept");
        strip->set_text("<b>" + tr("It was not kept.").toHtmlEscaped() + "</b> " +
                        tr("%1 What you wrote is still here.").arg(reason_of(written.error())).toHtmlEscaped());
        return;
    }
    opened_ = path;
    on_disk_ = yaml;
    draft_.kept();
    emit kept(draft_.kind(), QString::fromStdString(draft_.id()));
}

void ItemEditor::cancel() {
    if (draft_.history().isClean()) return emit cancelled();
    auto* strip = ask("<b>" + tr("Keep the changes?").toHtmlEscaped() + "</b>", "keep-draft");
    if (!strip->findChildren<QPushButton*>().isEmpty()) return;
    connect(strip->add_action(tr("Keep changes")), &QPushButton::clicked, this, &ItemEditor::keep);
    connect(strip->add_action(tr("Do not keep")), &QPushButton::clicked, this, &ItemEditor::cancelled);
    connect(strip->add_action(tr("Go back")), &QPushButton::clicked, strip, &QObject::deleteLater);
    strip->findChild<QPushButton*>()->setFocus();
}

void ItemEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return cancel();
    QWidget::keyPressEvent(event);
}

}  // namespace attune::app
