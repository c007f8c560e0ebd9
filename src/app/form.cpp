#include "app/form.hpp"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include "app/diagnostic_words.hpp"
#include "app/finding_marks.hpp"
#include "app/widgets.hpp"
#include "app/wording_editor.hpp"
#include "base/number.hpp"
#include "elements/element.hpp"

namespace attune::app {
namespace {

using schema::Node;
using Kind = Node::Kind;

constexpr std::size_t long_text = 90;  // longer texts get a field that grows

Node scalar(std::string words, bool quoted) {
    auto node = text_node(std::move(words));
    node.quoted = quoted;
    return node;
}

std::pair<TreePath, std::string> parent_of(TreePath const& path) {
    auto const slash = path.rfind('/');
    return slash == TreePath::npos ? std::pair{TreePath{}, path}
                                   : std::pair{path.substr(0, slash), path.substr(slash + 1)};
}

TreePath joined(TreePath const& path, std::string const& step) { return path.empty() ? step : path + "/" + step; }

bool is_text(schema::Shape const& shape) {
    return &shape == &schema::string_shape() || &shape == &schema::text_shape();
}

/// What an optional holds, else the shape itself.
schema::Shape const& bare(schema::Shape const& shape) {
    auto const* optional = dynamic_cast<schema::OptionalShape const*>(&shape);
    return optional ? optional->inner() : shape;
}

/// Fields that few people need: below a fold.
bool is_rare(std::string const& name) {
    static std::vector<std::string> const rare{
        "id",         "if",      "for",       "language", "version", "reviewed_by", "model", "sections",
        "worksheets", "sources", "stop_rule", "kind",     "how",     "flags",       "tags",  "half"};
    return std::ranges::find(rare, name) != rare.end();
}

/// A list's items, or a mapping's entries, a line each.
QString lines_of(Node const* node) {
    QStringList lines;
    if (!node) return {};
    if (node->kind == Kind::scalar) return QString::fromStdString(node->scalar);
    for (auto const& item : node->items)
        // A long text may hold line breaks of its own: they are shown as a sign.
        lines << QString::fromStdString(item.scalar).replace('\n', QStringLiteral(" ⏎ "));
    return lines.join('\n');
}

Node list_from(QString const& lines, bool quoted) {
    Node node;
    node.kind = Kind::sequence;
    node.flow = !quoted;
    for (auto const& line : lines.split('\n', Qt::SkipEmptyParts))
        if (auto const text = QString(line).replace(QStringLiteral(" ⏎ "), "\n").trimmed(); !text.isEmpty())
            node.items.push_back(scalar(text.toStdString(), quoted));
    return node;
}

/// Calls `visit` with the root and every node on the way to `path`.
template <class Visit>
void for_each_on_the_way(Node const& root, TreePath const& path, Visit const& visit) {
    visit(root);
    for (auto slash = path.find('/'); ; slash = path.find('/', slash + 1)) {
        if (auto const* node = find_in(root, path.substr(0, slash))) visit(*node);
        if (slash == TreePath::npos) return;
    }
}

/// What the text at `path` is to its reader.
check::Part part_at(Node const& root, TreePath const& path) {
    std::string type;
    for_each_on_the_way(root, path, [&](Node const& node) {
        if (node.kind != Kind::mapping) return;
        if (auto const its = text_of(node, "type"); !its.empty()) type = its;
    });
    auto const field = parent_of(path).second;
    if (!type.empty()) return check::part_of(type + "." + field);
    for (auto const* mine : {"when", "caution", "care", "model", "purpose", "summary"})
        if (field == mine) return check::Part::clinician;
    return field == "title" ? check::Part::title : check::Part::prose;
}

/// The rules whose findings the writer keeps on purpose, for the text at `path` or for what holds it.
std::vector<std::string> kept_rules(Node const& root, TreePath const& path) {
    std::vector<std::string> out;
    for_each_on_the_way(root, path, [&](Node const& node) {
        auto const* keeps = node.kind == Kind::mapping ? node.find("lint-ok") : nullptr;
        auto const* rules = keeps && keeps->kind == Kind::mapping ? keeps->find("rules") : nullptr;
        if (rules)
            for (auto const& rule : rules->items) out.push_back(rule.scalar);
    });
    return out;
}

}  // namespace

QString plain_name(std::string const& field) {
    static std::map<std::string, char const*> const names{
        {"prompt", QT_TRANSLATE_NOOP("Form", "Question")},
        {"low", QT_TRANSLATE_NOOP("Form", "Left label")},
        {"middle", QT_TRANSLATE_NOOP("Form", "Middle label")},
        {"high", QT_TRANSLATE_NOOP("Form", "Right label")},
        {"min", QT_TRANSLATE_NOOP("Form", "From")},
        {"max", QT_TRANSLATE_NOOP("Form", "To")},
        {"lines", QT_TRANSLATE_NOOP("Form", "Lines to write on")},
        {"text", QT_TRANSLATE_NOOP("Form", "Text")},
        {"title", QT_TRANSLATE_NOOP("Form", "Title")},
        {"intro", QT_TRANSLATE_NOOP("Form", "Introduction")},
        {"items", QT_TRANSLATE_NOOP("Form", "Items")},
        {"options", QT_TRANSLATE_NOOP("Form", "Choices")},
        {"purpose", QT_TRANSLATE_NOOP("Form", "What it is for")},
        {"when", QT_TRANSLATE_NOOP("Form", "When to use it")},
        {"caution", QT_TRANSLATE_NOOP("Form", "When not to use it")},
        {"who", QT_TRANSLATE_NOOP("Form", "Who fills it in")},
        {"audience", QT_TRANSLATE_NOOP("Form", "For whom")},
        {"minutes", QT_TRANSLATE_NOOP("Form", "Minutes")},
        {"columns", QT_TRANSLATE_NOOP("Form", "Columns")},
        {"rows", QT_TRANSLATE_NOOP("Form", "Rows")},
        {"labels", QT_TRANSLATE_NOOP("Form", "Row labels")},
        {"groups", QT_TRANSLATE_NOOP("Form", "Groups")},
        {"id", QT_TRANSLATE_NOOP("Form", "Short name")},
        {"if", QT_TRANSLATE_NOOP("Form", "Print it for")},
        {"for", QT_TRANSLATE_NOOP("Form", "Whose answer")},
        {"care", QT_TRANSLATE_NOOP("Form", "Note for you")},
        {"summary", QT_TRANSLATE_NOOP("Form", "Summary")},
        {"subtitle", QT_TRANSLATE_NOOP("Form", "Line below the title")},
        {"words", QT_TRANSLATE_NOOP("Form", "Words")},
        {"fields", QT_TRANSLATE_NOOP("Form", "Lines at the top")},
        {"tags", QT_TRANSLATE_NOOP("Form", "Topics")},
        {"sources", QT_TRANSLATE_NOOP("Form", "Sources")}};
    if (auto const known = names.find(field); known != names.end())
        return QCoreApplication::translate("Form", known->second);
    auto words = QString::fromStdString(field).replace('_', ' ');
    return words.left(1).toUpper() + words.mid(1);
}

QString plain_type(std::string_view type) {
    static std::map<std::string, char const*, std::less<>> const names{
        {"text", QT_TRANSLATE_NOOP("Form", "Text")},
        {"heading", QT_TRANSLATE_NOOP("Form", "Heading")},
        {"list", QT_TRANSLATE_NOOP("Form", "List")},
        {"steps", QT_TRANSLATE_NOOP("Form", "Steps")},
        {"callout", QT_TRANSLATE_NOOP("Form", "Box")},
        {"crisis_box", QT_TRANSLATE_NOOP("Form", "Help lines")},
        {"quote", QT_TRANSLATE_NOOP("Form", "Sentence to stand out")},
        {"discuss", QT_TRANSLATE_NOOP("Form", "To talk about")},
        {"sources", QT_TRANSLATE_NOOP("Form", "Sources")},
        {"page_break", QT_TRANSLATE_NOOP("Form", "New page")},
        {"clinician_note", QT_TRANSLATE_NOOP("Form", "Note for you")},
        {"header_fields", QT_TRANSLATE_NOOP("Form", "Name and date line")},
        {"lines", QT_TRANSLATE_NOOP("Form", "Answer on lines")},
        {"short_answer", QT_TRANSLATE_NOOP("Form", "Short answer")},
        {"stem", QT_TRANSLATE_NOOP("Form", "Sentence to finish")},
        {"fill_in", QT_TRANSLATE_NOOP("Form", "Text with blanks")},
        {"checklist", QT_TRANSLATE_NOOP("Form", "Tick list")},
        {"single_choice", QT_TRANSLATE_NOOP("Form", "One of several")},
        {"rating", QT_TRANSLATE_NOOP("Form", "Scale")},
        {"word_bank", QT_TRANSLATE_NOOP("Form", "Words to choose from")},
        {"table", QT_TRANSLATE_NOOP("Form", "Table")},
        {"two_column", QT_TRANSLATE_NOOP("Form", "Two columns, A and B")},
        {"tracker", QT_TRANSLATE_NOOP("Form", "Week log")},
        {"ladder", QT_TRANSLATE_NOOP("Form", "Ladder")},
        {"agreement", QT_TRANSLATE_NOOP("Form", "Agreement")},
        {"cycle", QT_TRANSLATE_NOOP("Form", "Loop")},
        {"bands", QT_TRANSLATE_NOOP("Form", "Bands")},
        {"box", QT_TRANSLATE_NOOP("Form", "Frame to write or draw in")},
        {"letter", QT_TRANSLATE_NOOP("Form", "Letter")},
        {"goal", QT_TRANSLATE_NOOP("Form", "Goal")},
        {"plan", QT_TRANSLATE_NOOP("Form", "If-then plan")},
        {"matching", QT_TRANSLATE_NOOP("Form", "Two lists to join")},
        {"cards", QT_TRANSLATE_NOOP("Form", "Cards to cut out")},
        {"example", QT_TRANSLATE_NOOP("Form", "Example of an answer")},
        {"image", QT_TRANSLATE_NOOP("Form", "Picture")},
        {"drawing", QT_TRANSLATE_NOOP("Form", "Place to draw")},
        {"wheel", QT_TRANSLATE_NOOP("Form", "Wheel")},
        {"timeline", QT_TRANSLATE_NOOP("Form", "Timeline")},
        {"circles", QT_TRANSLATE_NOOP("Form", "Rings of people")},
        {"overlap", QT_TRANSLATE_NOOP("Form", "Near and far")},
        {"vas", QT_TRANSLATE_NOOP("Form", "Line to mark")},
        {"thermometer", QT_TRANSLATE_NOOP("Form", "Upright scale")},
        {"ranking", QT_TRANSLATE_NOOP("Form", "Order of importance")},
        {"likert", QT_TRANSLATE_NOOP("Form", "Statements to answer")},
        {"scored", QT_TRANSLATE_NOOP("Form", "Statements with a score")},
        {"choice_grid", QT_TRANSLATE_NOOP("Form", "Grid of choices")}};
    if (auto const known = names.find(type); known != names.end())
        return QCoreApplication::translate("Form", known->second);
    return plain_name(std::string(type));
}

Form::Form(Desk& desk, ItemDraft& draft, TreePath path, schema::RecordBase const& table, std::vector<std::string> const& skip,
           QWidget* parent)
    : QWidget(parent), desk_{desk}, draft_{draft}, path_{std::move(path)}, table_{table} {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    auto* common = new QWidget(this);
    common->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    add_fields(table, path_, *field_form(common), skip, false);
    column->addWidget(common);
    auto* more = new QWidget(this);
    more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto const before = fields_.size();
    add_fields(table, path_, *field_form(more), skip, true);
    if (fields_.size() > before) {
        auto* fold = flat_button(tr("More"), "chevron-right", this);
        fold->setCheckable(true);
        column->addWidget(fold, 0, Qt::AlignLeft);
        column->addWidget(more);
        more->hide();
        connect(fold, &QPushButton::toggled, this, [fold, more](bool on) {
            more->setVisible(on);
            fold->setIcon(icon(on ? "chevron-down" : "chevron-right"));
        });
    }
    column->addStretch();
    refresh();
}

void Form::add_fields(schema::RecordBase const& table, TreePath const& path, QFormLayout& form,
                      std::vector<std::string> const& skip, bool rare) {
    for (auto const& field : table.fields())
        if (std::ranges::find(skip, field.name) == skip.end() && is_rare(field.name) == rare)
            add_field(table, field, path, form);
}

void Form::add_field(schema::RecordBase const& table, schema::RecordBase::Field const& field, TreePath const& path,
                     QFormLayout& form) {
    Field made;
    made.usual = table.default_of(field);
    made.path = joined(path, field.name);
    auto name = plain_name(field.name);
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* editor = editor_of(field.shape(), field, made.path, name, made);
    auto const meaning = QString::fromStdString(field.meaning).remove('`');
    editor->setToolTip(meaning);
    column->addWidget(editor);
    if (made.findings) column->addWidget(made.findings);
    made.problem = label({}, "error", holder);
    made.problem->setWordWrap(true);
    made.problem->hide();
    column->addWidget(made.problem);
    auto* title = new QLabel(field.rules.required ? name + " *" : name, this);
    title->setToolTip(field.rules.required ? tr("%1 It is needed.").arg(meaning) : meaning);
    title->setBuddy(made.first ? made.first : editor);
    holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    form.addRow(title, holder);
    if (made.first) made.first->installEventFilter(this);
    fields_.push_back(std::move(made));
}

void Form::mark_findings(QWidget* edit, TreePath const& path, bool rows, Field& out) {
    auto const [parent, field] = parent_of(path);
    if (is_rare(field)) return;  // ids, topics, sources
    auto const look = [this, path = path, rows](std::string const& words, Advice::Depth depth) {
        auto const language = text_of(draft_.root(), "language");
        // In our Markdown, a line break alone is a space.
        auto const typed = rows ? QString::fromStdString(words).replace('\n', QStringLiteral("\n\n")).toStdString() : words;
        auto found = desk_.advice.on(typed, part_at(draft_.root(), path), language.empty() ? "en" : language, depth);
        auto const kept = kept_rules(draft_.root(), path);
        std::erase_if(found, [&](auto const& each) { return std::ranges::find(kept, each.rule) != kept.end(); });
        return found;
    };
    out.findings = (new FindingMarks(desk_.advice, edit, look))->line();
}

QWidget* Form::editor_of(schema::Shape const& given, schema::RecordBase::Field const& field, TreePath const& path,
                         QString const& name, Field& out) {
    auto const& shape = bare(given);
    if (auto const* list = dynamic_cast<schema::ListShape const*>(&shape)) {
        auto const& inner = bare(list->inner());
        bool const plain = is_text(inner) || dynamic_cast<schema::EnumBase const*>(&inner);
        if (!list->is_mapping() && plain) return lines_editor(field, path, name, out);
        auto const* table = dynamic_cast<schema::RecordBase const*>(&inner);
        if (!list->is_mapping() && table) return records_editor(*table, path, name, out);
        return yaml_editor(path, name, out);
    }
    if (dynamic_cast<schema::RecordBase const*>(&shape) || dynamic_cast<schema::ChoiceBase const*>(&shape))
        return yaml_editor(path, name, out);
    return scalar_editor(given, field, path, name, out);
}

QWidget* Form::scalar_editor(schema::Shape const& given, schema::RecordBase::Field const& field, TreePath const& path,
                             QString const& name, Field& out) {
    auto const& shape = bare(given);
    bool const optional = &shape != &given;
    if (auto const* words = dynamic_cast<schema::EnumBase const*>(&shape)) {
        auto* box = new QComboBox(this);
        box->setAccessibleName(name);
        if (optional) box->addItem(tr("not set"), QString{});
        for (auto const& value : words->values())
            box->addItem(QString::fromStdString(value.word) +
                             (value.meaning.empty() ? QString{} : ": " + QString::fromStdString(value.meaning)),
                         QString::fromStdString(value.word));
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this, box, path, name](int index) {
            auto const word = box->itemData(index).toString().toStdString();
            auto const node = scalar(word, false);
            put(path, word.empty() ? nullptr : &node, name);
        });
        out.refresh = [this, box, path, usual = out.usual] {
            auto const* node = now(path, usual);
            int const found = node ? box->findData(QString::fromStdString(node->scalar)) : 0;
            box->setCurrentIndex(found);
        };
        out.first = box;
        return box;
    }
    if (&shape == &schema::bool_shape()) {
        auto* tick = new QCheckBox(name, this);
        tick->setAccessibleName(name);
        connect(tick, &QCheckBox::clicked, this, [this, path, name](bool on) {
            auto const node = schema::bool_shape().write(&on);
            put(path, &node, name);
        });
        out.refresh = [this, tick, path, usual = out.usual] {
            auto const* node = now(path, usual);
            tick->setChecked(node && node->scalar == "true");
        };
        out.first = tick;
        return tick;
    }
    if (&shape == &schema::int_shape()) {
        auto* spin = new QSpinBox(this);
        spin->setAccessibleName(name);
        spin->setRange(static_cast<int>(field.rules.low.value_or(0)) - (optional ? 1 : 0),
                       static_cast<int>(field.rules.high.value_or(9999)));
        if (optional) spin->setSpecialValueText(tr("not set"));
        spin->setMaximumWidth(110);
        spin->setFocusPolicy(Qt::StrongFocus);
        connect(spin, &QSpinBox::valueChanged, this, [this, spin, path, name, optional](int value) {
            if (optional && value == spin->minimum()) return put(path, nullptr, name);
            auto const node = scalar(std::to_string(value), false);
            put(path, &node, name);
        });
        out.refresh = [this, spin, path, optional, usual = out.usual] {
            auto const* node = now(path, usual);
            auto const value = node ? parse_int(node->scalar) : std::nullopt;
            QSignalBlocker const quiet{spin};
            if (value) spin->setValue(*value);
            else if (optional) spin->setValue(spin->minimum());
        };
        out.first = spin;
        return spin;
    }
    bool const text = is_text(shape);
    if (&shape == &schema::text_shape() || (text && field.rules.max_length > long_text && !field.rules.format)) {
        auto* edit = new GrowingEdit(this);
        edit->setAccessibleName(name);
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, path, name] {
            auto const node = scalar(edit->toPlainText().toStdString(), true);
            put(path, edit->toPlainText().isEmpty() ? nullptr : &node, name);
        });
        out.refresh = [this, edit, path] {
            auto const* node = now(path);
            QSignalBlocker const quiet{edit};
            edit->set_text(node ? QString::fromStdString(node->scalar) : QString{});
        };
        out.first = edit;
        mark_findings(edit, path, false, out);
        return edit;
    }
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    if (field.rules.max_length < 1000) edit->setMaxLength(static_cast<int>(field.rules.max_length));
    bool const quoted = text && !field.rules.format;
    connect(edit, &QLineEdit::textEdited, this, [this, path, name, quoted](QString const& words) {
        auto const node = scalar(words.toStdString(), quoted);
        put(path, words.isEmpty() ? nullptr : &node, name);
    });
    out.refresh = [this, edit, path, usual = out.usual] {
        auto const* node = now(path, usual);
        auto const words = node ? QString::fromStdString(node->scalar) : QString{};
        if (edit->text() != words) edit->setText(words);
    };
    out.first = edit;
    if (quoted) mark_findings(edit, path, false, out);
    return edit;
}

QWidget* Form::lines_editor(schema::RecordBase::Field const& field, TreePath const& path, QString const& name,
                            Field& out) {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* edit = new GrowingEdit(holder);
    edit->setAccessibleName(tr("%1, one on each line").arg(name));
    column->addWidget(edit);
    column->addWidget(label(tr("One on each line."), "fact", holder));
    auto const& inner = bare(dynamic_cast<schema::ListShape const&>(bare(field.shape())).inner());
    bool const quoted = is_text(inner) && !field.rules.format;
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, path, name, quoted] {
        auto const node = list_from(edit->toPlainText(), quoted);
        put(path, node.items.empty() ? nullptr : &node, name);
    });
    out.refresh = [this, edit, path, quoted] {
        // What is being typed, a last empty line say, stays.
        auto const* node = now(path);
        auto const typed = list_from(edit->toPlainText(), quoted);
        if (edit->hasFocus() && ((node && *node == typed) || (!node && typed.items.empty()))) return;
        QSignalBlocker const quiet{edit};
        edit->set_text(lines_of(node));
    };
    out.first = edit;
    if (quoted) mark_findings(edit, path, true, out);
    return holder;
}

QWidget* Form::records_editor(schema::RecordBase const& table, TreePath const& path, QString const& name, Field& out) {
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* rows = new QVBoxLayout;
    column->addLayout(rows);
    auto* add = new QPushButton(icon("plus"), tr("Add one"), holder);
    add->setAccessibleName(tr("Add one: %1").arg(name));
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, path, name, &table] {
        Node list;
        if (auto const* node = now(path)) list = *node;
        list.kind = Kind::sequence;
        list.flow = false;
        Node fresh;
        fresh.kind = Kind::mapping;
        for (auto const& field : table.fields())
            if (field.rules.required && is_text(bare(field.shape()))) {
                auto const words = text_node("…");
                set_key(fresh, field.name, &words);
            }
        list.items.push_back(std::move(fresh));
        put(path, &list, name, As::step);
    });
    auto count = std::make_shared<std::size_t>(0);
    auto forms = std::make_shared<std::vector<Form*>>();
    out.refresh = [this, path, rows, holder, name, count, forms, &table] {
        auto const* node = now(path);
        auto const size = node && node->kind == Kind::sequence ? node->items.size() : 0;
        if (size == *count && !forms->empty()) {
            for (auto* form : *forms) form->refresh();
            return;
        }
        if (size == *count && size == 0) return;
        *count = size;
        forms->clear();
        while (auto* entry = rows->takeAt(0)) {
            if (entry->widget()) entry->widget()->deleteLater();
            delete entry;
        }
        for (std::size_t i = 0; i < size; ++i) {
            auto* card = new QFrame(holder);
            card->setProperty("part", "card");
            auto* line = new QHBoxLayout(card);
            line->setContentsMargins(0, 0, 4, 0);
            auto* form = new Form(desk_, draft_, joined(path, std::to_string(i)), table, {}, card);
            forms->push_back(form);
            connect(form, &Form::focused, this, &Form::focused);
            line->addWidget(form, 1);
            auto* drop = icon_button("remove", tr("Remove number %1 of %2").arg(i + 1).arg(name), card);
            line->addWidget(drop, 0, Qt::AlignTop);
            connect(drop, &QToolButton::clicked, this, [this, path, name, i] {
                auto list = *now(path);
                list.items.erase(list.items.begin() + static_cast<std::ptrdiff_t>(i));
                put(path, list.items.empty() ? nullptr : &list, name, As::step);
            });
            rows->addWidget(card);
        }
    };
    out.first = add;
    return holder;
}

QWidget* Form::yaml_editor(TreePath const& path, QString const& name, Field& out) {
    // What is too rich for a form of its own is written as in the file.
    auto* edit = new GrowingEdit(this);
    edit->setAccessibleName(tr("%1, as in the file").arg(name));
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, path, name] {
        auto const tree = schema::parse(edit->toPlainText().toStdString(), "draft");
        if (edit->toPlainText().trimmed().isEmpty()) put(path, nullptr, name);
        else if (tree) put(path, &*tree, name);
        else {  // kept as it is typed: the reader says what is wrong, and nothing is lost
            auto const raw = scalar(edit->toPlainText().toStdString(), true);
            put(path, &raw, name);
        }
        set_style_property(edit, "state", tree || edit->toPlainText().isEmpty() ? QVariant{} : QVariant{"error"});
    });
    out.refresh = [this, edit, path] {
        if (edit->hasFocus()) return;
        auto const* node = now(path);
        QSignalBlocker const quiet{edit};
        if (node && node->kind == Kind::scalar && node->quoted) edit->set_text(QString::fromStdString(node->scalar));
        else edit->set_text(node ? QString::fromStdString(schema::to_yaml(*node)).trimmed() : QString{});
    };
    out.first = edit;
    return edit;
}

Node const* Form::now(TreePath const& path) const {
    if (auto const* node = find_in(draft_.root(), path)) return node;
    auto const [parent, key] = parent_of(path);
    auto const* whole = find_in(draft_.root(), parent);
    auto const* plain = table_.plain_field();
    return whole && whole->kind == Kind::scalar && plain && plain->name == key ? whole : nullptr;
}

void Form::put(TreePath const& path, Node const* value, QString const& name, As as) {
    auto const [parent, key] = parent_of(path);
    draft_.change(
        tr("Change: %1").arg(name),
        [&](Node& root) {
            auto* mapping = find_in(root, parent);
            if (!mapping) return;
            if (mapping->kind == Kind::scalar) {  // a bare text becomes a mapping that can hold more
                auto const words = *mapping;
                *mapping = {};
                mapping->kind = Kind::mapping;
                auto const& element = elements::choice(static_cast<elements::Element const*>(nullptr));
                if (auto const* option = element.plain_option(); option && &option->record() == &table_) {
                    auto const type = scalar(option->name, false);
                    set_key(*mapping, std::string(schema::ChoiceBase::tag), &type);
                }
                if (auto const* plain = table_.plain_field()) set_key(*mapping, plain->name, &words);
            }
            set_key(*mapping, key, value);
        },
        as == As::step ? QString{} : "form." + QString::fromStdString(path));
}

void Form::refresh() {
    for (auto const& field : fields_)
        if (field.refresh) field.refresh();
}

Diagnostics Form::show_problems(std::multimap<TreePath, Diagnostic> const& problems) {
    Diagnostics rest;
    for (auto& field : fields_) field.problem->hide();
    for (auto const& [place, problem] : problems) {
        auto const concerns = [&, &where = place](Field const& field) {
            return where == field.path || where.starts_with(field.path + "/");
        };
        auto const field = std::ranges::find_if(fields_, concerns);
        if (field != fields_.end()) {
            field->problem->setText(in_words(problem));
            field->problem->show();
        } else if (place == path_ || place.starts_with(path_ + "/") || path_.empty()) {
            rest.push_back(problem);
        }
    }
    return rest;
}

void Form::focus_first() {
    for (auto const& field : fields_)
        if (field.first && field.first->isVisibleTo(this)) return field.first->setFocus();
}

bool Form::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) emit focused();
    // A turn of the wheel scrolls the form; it changes a number or a choice only where the focus is.
    auto const* widget = qobject_cast<QWidget const*>(watched);
    bool const turns = qobject_cast<QSpinBox const*>(widget) || qobject_cast<QComboBox const*>(widget);
    if (event->type() == QEvent::Wheel && turns && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace attune::app
