#include "base/spoken_words.hpp"

namespace attune {

bool is_spanish(std::string_view language) { return language == "es" || language.starts_with("es-"); }

SpokenWords const& spoken_words(std::string_view language) {
    static constexpr SpokenWords english{"blank", "Room to write", "Tick", "Contents", "Figure", "Page"};
    static constexpr SpokenWords spanish{"hueco", "Espacio para escribir", "Marcar", "Contenido", "Figura", "Página"};
    return is_spanish(language) ? spanish : english;
}

}  // namespace attune
