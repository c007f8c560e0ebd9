// poppler_fill IN OUT TEXT: writes TEXT into every text field of IN (digits into short ones), ticks every box, chooses the last
// option of every group, saves that as OUT, reads OUT back and prints `name<TAB>value` for every field.
#include <cstdio>
#include <string>

#include <poppler.h>

namespace {

std::string uri_of(char const* path) {
    char* absolute = g_canonicalize_filename(path, nullptr);
    char* uri = g_filename_to_uri(absolute, nullptr, nullptr);
    std::string out = uri;
    g_free(uri);
    g_free(absolute);
    return out;
}

template <class Visit>
void each_field(PopplerDocument* document, Visit const& visit) {
    for (int i = 0; i < poppler_document_get_n_pages(document); ++i) {
        auto* page = poppler_document_get_page(document, i);
        auto* fields = poppler_page_get_form_field_mapping(page);
        for (auto* at = fields; at; at = at->next) visit(static_cast<PopplerFormFieldMapping*>(at->data)->field);
        poppler_page_free_form_field_mapping(fields);
        g_object_unref(page);
    }
}

void fill(PopplerFormField* field, char const* words) {
    if (poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_TEXT) {
        int const most = poppler_form_field_text_get_max_len(field);
        poppler_form_field_text_set_text(field, most > 0 && most < 10 ? "7" : words);
    } else if (poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_BUTTON) {
        poppler_form_field_button_set_state(field, TRUE);
    }
}

void print(PopplerFormField* field) {
    char* name = poppler_form_field_get_name(field);
    std::string value;
    if (poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_TEXT) {
        if (char* text = poppler_form_field_text_get_text(field)) {
            value = text;
            g_free(text);
        }
    } else {
        value = poppler_form_field_button_get_state(field) ? "on" : "off";
    }
    std::printf("%s\t%s\n", name ? name : "", value.c_str());
    g_free(name);
}

PopplerDocument* open(char const* path) {
    GError* error = nullptr;
    auto* document = poppler_document_new_from_file(uri_of(path).c_str(), nullptr, &error);
    if (!document) std::fprintf(stderr, "%s: %s\n", path, error->message);
    return document;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    auto* document = open(argv[1]);
    if (!document) return 1;
    each_field(document, [&](PopplerFormField* field) { fill(field, argv[3]); });
    GError* error = nullptr;
    if (!poppler_document_save(document, uri_of(argv[2]).c_str(), &error)) {
        std::fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    g_object_unref(document);
    document = open(argv[2]);
    if (!document) return 1;
    each_field(document, print);
    g_object_unref(document);
}
