#include "elements/printed_words.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace attune::elements {
namespace {

struct Row {
    std::string_view english, spanish;
};

// To one person it speaks with "tú"; words that may be for one or for two name nobody ("se puede", "la meta"). It never says
// of which gender anybody is: "a solas", "en pareja", "cada persona". What only clinicians read says "usted".
constexpr std::array rows{
    // ---- on every sheet ----
    Row{"1 minute", "1 minuto"},
    Row{"{} minutes", "{} minutos"},
    Row{"Partner A", "Persona A"},
    Row{"Partner B", "Persona B"},
    Row{"blank", "hueco"},
    Row{"{}, {} of {}", "{}, {} de {}"},
    Row{"{} of {}", "{} de {}"},
    Row{"means {}", "significa {}"},
    Row{"Blank {}", "Hueco {}"},
    Row{"Blank {} of {}", "Hueco {} de {}"},
    Row{"in: {}", "en: {}"},
    Row{"item {}: {}", "frase {}: {}"},
    Row{"{} name", "{} nombre"},
    Row{"date", "fecha"},

    // ---- where the pages come from ----
    Row{"Where these pages come from", "De dónde vienen estas páginas"},
    Row{"Drawn on", "Fuentes"},
    Row{"Help lines", "Líneas de ayuda"},
    Row{"Adapted by your therapist: {}.", "Adaptado por tu terapeuta: {}."},
    Row{"not yet reviewed by a clinician", "aún sin revisión de un profesional clínico"},
    Row{"reviewed by {}", "con revisión de {}"},
    Row{"reviewed by {}, {}", "con revisión de {}, {}"},
    Row{"article {}, version {}", "artículo {}, versión {}"},
    Row{"worksheet {}, version {}", "hoja {}, versión {}"},
    Row{"{}, {}: checked {}, {}", "{}, {}: comprobado el {}, {}"},
    Row{"1 part left out", "1 parte omitida"},
    Row{"{} parts left out", "{} partes omitidas"},
    Row{"1 text in other words", "1 texto con otras palabras"},
    Row{"{} texts in other words", "{} textos con otras palabras"},
    Row{"a note added", "una nota añadida"},
    Row{"a title of its own", "un título propio"},

    // ---- what an element says of itself ----
    Row{"Signature", "Firma"},
    Row{"type your name", "escribe tu nombre"},
    Row{"Date", "Fecha"},
    Row{"signed on, date", "fecha de la firma"},
    Row{"Your safety comes first.", "Tu seguridad es lo primero."},
    Row{"This is a promise between the two of you, not a legal paper. Either of you can change it or stop."
        " If you are afraid of your partner, do not use it. Tell your therapist when you are alone.",
        "Esto es una promesa entre dos personas, no un papel legal. Cualquiera puede cambiarla o dejarla."
        " Si te da miedo tu pareja, no la uses. Cuéntaselo a tu terapeuta a solas."},
    Row{"This is a promise to yourself, not a legal paper. You can change it or stop."
        " If you are afraid of your partner, do not use it. Tell your therapist when you are alone.",
        "Esto es una promesa contigo, no un papel legal. Puedes cambiarla o dejarla."
        " Si te da miedo tu pareja, no la uses. Cuéntaselo a tu terapeuta a solas."},
    Row{"Our own lines", "Nuestras propias frases"},
    Row{"My own lines", "Mis propias frases"},
    Row{"We will look at this again on ___", "Volveremos a mirar esto el ___"},
    Row{"I will look at this again on ___", "Volveré a mirar esto el ___"},
    Row{"look at this again on, date", "fecha para volver a mirarlo"},

    Row{"Never", "Nunca"},
    Row{"Rarely", "Rara vez"},
    Row{"Sometimes", "A veces"},
    Row{"Often", "A menudo"},
    Row{"Always", "Siempre"},
    Row{"Very hard", "Muy difícil"},
    Row{"Hard", "Difícil"},
    Row{"In between", "Intermedio"},
    Row{"Easy", "Fácil"},
    Row{"Very easy", "Muy fácil"},
    Row{"Not at all", "Nada"},
    Row{"A little", "Un poco"},
    Row{"Somewhat", "Algo"},
    Row{"Quite a lot", "Bastante"},
    Row{"Very much", "Mucho"},
    Row{"Not like me", "No soy así"},
    Row{"A little like me", "Soy un poco así"},
    Row{"Partly like me", "Soy en parte así"},
    Row{"Mostly like me", "Soy bastante así"},
    Row{"Just like me", "Soy justo así"},

    Row{"{}: how I know", "{}: cómo lo sé"},

    Row{"Try this", "Prueba esto"},
    Row{"Tip", "Consejo"},
    Row{"Good to know", "Conviene saber"},
    Row{"Caution", "Atención"},
    Row{"Stop", "Para aquí"},

    Row{"To cut out.", "Para recortar."},
    Row{"Card {} of {}: {}", "Tarjeta {} de {}: {}"},
    Row{"blank, to write on.", "en blanco, para escribir."},
    Row{"on its back, {}", "en el reverso, {}"},

    Row{"Tick up to {}.", "Marca hasta {}."},
    Row{"Something else:", "Otra cosa:"},
    Row{"something else", "otra cosa"},

    Row{"me", "yo"},
    Row{"Rings round the word me. From the inside:", "Anillos en torno a la palabra yo. Desde dentro:"},
    Row{"Initials are enough.", "Bastan las iniciales."},
    Row{"people in ring {}, {}", "personas en el anillo {}, {}"},

    Row{"If you need help now", "Si necesitas ayuda ahora"},
    Row{"If you are in danger now:", "Si estás en peligro ahora:"},

    Row{"A loop of four boxes. What each partner does leads to what the other feels, and what each feels "
        "leads back to what they do: two arrows cross in the middle, two go up at the sides.",
        "Un círculo de cuatro cuadros. Lo que hace cada persona lleva a lo que siente la otra, y lo que siente cada una "
        "lleva de vuelta a lo que hace: dos flechas se cruzan en el centro y dos suben por los lados."},
    Row{"Your partner", "Tu pareja"},
    Row{"You", "Tú"},
    Row{"your partner: {}", "tu pareja: {}"},
    Row{"you: {}", "tú: {}"},
    Row{"Your partner: {}", "Tu pareja: {}"},
    Row{"You: {}", "Tú: {}"},
    Row{"so {} does", "y {} hace"},
    Row{"so they do", "y hace"},
    Row{"so you do", "y haces"},
    Row{"more of this", "más de esto"},
    Row{"A ring of {} steps with arrows from each to the next:", "Un anillo de {} pasos con flechas de cada uno al siguiente:"},
    Row{", then {}", ", luego {}"},
    Row{", and round again.", ", y vuelta a empezar."},
    Row{"step {} of {}, {}", "paso {} de {}, {}"},

    Row{"Talk together", "Para hablar en pareja"},
    Row{"Bring this to your session", "Para llevar a tu sesión"},

    Row{"Drawing space: {}", "Espacio para dibujar: {}"},
    Row{"There is a faint outline of a person, seen from the front.", "Hay una silueta tenue de una persona, vista de frente."},
    Row{"There is a faint outline of a house with four rooms.", "Hay un contorno tenue de una casa con cuatro habitaciones."},
    Row{"In words, if you like", "Con palabras, si quieres"},
    Row{"describe it in words: {}", "descríbelo con palabras: {}"},

    Row{"Example", "Ejemplo"},
    Row{"not your answer", "no es tu respuesta"},

    Row{"What we want to do", "Lo que queremos hacer"},
    Row{"What I want to do", "Lo que quiero hacer"},
    Row{"When and where", "Cuándo y dónde"},
    Row{"The smallest step that still counts", "El paso más pequeño que ya cuenta"},
    Row{"What could get in the way", "Lo que podría estorbar"},
    Row{"What we will do then", "Lo que haremos entonces"},
    Row{"What I will do then", "Lo que haré entonces"},
    Row{"How we will know it worked", "Cómo sabremos que funcionó"},
    Row{"How I will know it worked", "Cómo sabré que funcionó"},
    Row{"My part", "Mi parte"},

    Row{"Name", "Nombre"},
    Row{"Week starting", "Semana del"},
    Row{"Session", "Sesión"},
    Row{"Next session", "Próxima sesión"},
    Row{"Name or code", "Nombre o código"},
    Row{"Date, day month year", "Fecha, día mes año"},
    Row{"Week starting, day month year", "Semana del, día mes año"},
    Row{"Session number", "Número de sesión"},
    Row{"Next session, day month year", "Próxima sesión, día mes año"},

    Row{"Steps", "Pasos"},
    Row{"Done on", "Hecho el"},
    Row{"A stair of {} steps that rises to the right. The lowest step is the easiest, the highest the hardest.",
        "Una escalera de {} peldaños que sube hacia la derecha. El de más abajo es el más fácil; el de más arriba, el más difícil."},
    Row{"step {}", "peldaño {}"},
    Row{"step {}, the easiest", "peldaño {}, el más fácil"},
    Row{"step {}, the hardest", "peldaño {}, el más difícil"},
    Row{"what to do", "qué hacer"},
    Row{"expected unease, 0 to 10", "malestar esperado, de 0 a 10"},
    Row{"done on, date", "hecho el, fecha"},
    Row{"harder", "más difícil"},

    Row{"If you are stuck, begin with one of these:", "Si no sabes cómo seguir, empieza con una de estas:"},
    Row{"Letter", "Carta"},

    Row{"Match for {}, {}: type a letter, a to {}", "Respuesta para {}, {}: escribe una letra, de la a hasta la {}"},
    Row{"Write a letter into each box, or join the dots with a line.",
        "Escribe una letra en cada cuadro, o une los puntos con una línea."},
    Row{"Write a letter into each box.", "Escribe una letra en cada cuadro."},
    Row{"Key: {}", "Clave: {}"},

    Row{"Two shapes, one drawn in a line and one in dots, in {} pictures: far apart in the first, nearly one in the last.",
        "Dos formas, una con trazo y otra con puntos, en {} imágenes: muy separadas en la primera, casi una sola en la última."},

    Row{"Both of us", "En pareja"},
    Row{"If {}, {}", "Si {}, {}"},
    Row{"Then {}, {}", "Entonces {}, {}"},

    Row{"Number the first {}. 1 is the most important.", "Numera hasta el {}. El 1 es lo más importante."},
    Row{"Number them from 1 to {}. 1 is the most important.", "Numera del 1 al {}. El 1 es lo más importante."},
    Row{"rank for: {}, 1 is most important", "orden para: {}, el 1 es lo más importante"},

    Row{"Numbers from {} to {} in circles. {} means {}, {} means {}.",
        "Números del {} al {} en círculos. {} significa {}; {} significa {}."},

    Row{"Total, for your clinician to fill in:", "Total, lo llena tu terapeuta:"},
    Row{"Total, filled in by your clinician", "Total, lo llena tu terapeuta"},

    Row{"Sources", "Fuentes"},

    Row{"Complete: {}", "Completa: {}"},
    Row{"Go on: {}", "Continúa: {}"},

    Row{"Both", "En pareja"},

    Row{"row {}", "fila {}"},
    Row{"row {}, {}", "fila {}, {}"},
    Row{"row {} of {}", "fila {} de {}"},
    Row{"fold", "doblar"},

    Row{"An upright scale from 0 at the foot to {} at the top.", "Una escala vertical, del 0 abajo al {} arriba."},
    Row{"{} means {}.", "{} significa {}."},
    Row{"notes for the upper part", "notas para la parte de arriba"},
    Row{"notes for the middle part", "notas para la parte del medio"},
    Row{"notes for the lower part", "notas para la parte de abajo"},

    Row{"Age", "Edad"},
    Row{"Who", "Quién"},
    Row{"Headline", "Titular"},
    Row{"What it taught me", "Lo que me enseñó"},
    Row{"place {} of {}, {}", "lugar {} de {}, {}"},
    Row{"A line from left to right with {} places to write on, in turn above and below it.",
        "Una línea de izquierda a derecha con {} lugares para escribir, por turno encima y debajo."},

    Row{"Week {}", "Semana {}"},
    Row{"day {}, {}", "día {}, {}"},

    Row{"50 mm when printed at 100 %", "50 mm si se imprime al 100 %"},
    Row{"A line of {} millimetres to mark. Its left end means {}, its right end {}.",
        "Una línea de {} milímetros para marcar. El extremo izquierdo significa {}; el derecho, {}."},
    Row{"As a number from 0 to 100:", "Como número, de 0 a 100:"},
    Row{"{}, 0 to 100, 0 means {}, 100 means {}", "{}, de 0 a 100, 0 significa {}, 100 significa {}"},

    Row{"A wheel with {} spokes and rings from 0 in the middle to {} at the rim. The spokes are: {}.",
        "Una rueda con {} radios y anillos del 0, en el centro, al {}, en el borde. Los radios son: {}."},
    Row{"{}, 0 to {}", "{}, de 0 a {}"},

    Row{"my own", "propias"},
    Row{"{}, my own word", "{}, mi propia palabra"},
    Row{"Circle up to {} words.", "Rodea hasta {} palabras."},

    // ---- the document and its furniture ----
    Row{"You can stop at any point. Bring it back unfinished.", "Se puede parar en cualquier momento y traer la hoja sin terminar."},
    Row{"Keep this page somewhere private, or bring it back.", "Guarda esta página en un lugar privado, o tráela de vuelta."},
    Row{"{}, for the clinician", "{}, para profesionales"},
    Row{"In danger: {}.", "En peligro: {}."},
    Row{"Need help now?", "¿Necesitas ayuda ahora?"},
    Row{"Page", "Página"},
    Row{"of", "de"},
    Row{"Prepared for", "Para"},
    Row{"Pages for you", "Páginas para ti"},
    Row{"A note for you", "Una nota personal"},
    Row{"Your goal", "La meta"},
    Row{"Your goals", "Las metas"},
    Row{"In this handout", "En estas páginas"},
    Row{"Read, {}", "Leer, {}"},
    Row{"Fill in alone", "Llenar a solas"},
    Row{"Agree together", "Acordar en pareja"},
    Row{"Fill in together", "Llenar en pareja"},
    Row{"From your therapist:", "De tu terapeuta:"},
    Row{"Worksheet", "Hoja de trabajo"},
    Row{"Log", "Registro"},
    Row{"Agreement", "Acuerdo"},
    Row{"Cards", "Tarjetas"},
    Row{"On your own", "A solas"},
    Row{"Both of you", "En pareja"},
    Row{"With your partner", "Con tu pareja"},
    Row{"about {}", "cerca de {}"},
    Row{"{}, continued", "{}, continuación"},
    Row{"What is marked to share is for both of you. The rest is yours alone.",
        "Lo que está marcado para compartir es para las dos personas. El resto es solo tuyo."},
    Row{"Bring this page to show to each other.", "Trae esta página para mostrarla en pareja."},
    Row{"This page is yours alone. Share it only if you choose to.", "Esta página es solo tuya. Compártela solo si quieres."},

    // ---- for clinicians ----
    Row{"For the clinician.", "Para profesionales."},
    Row{"For the clinician: caution.", "Para profesionales: precaución."},
    Row{"For the clinician: scoring.", "Para profesionales: puntuación."},
    Row{"Clinician copy: do not hand out", "Copia para profesionales: no entregar"},
    Row{"For the clinician", "Para profesionales"},
    Row{"Keep this page. Do not hand it out, and do not print it together with the pages for clients. It names nobody.",
        "Guarde esta página. No la entregue ni la imprima junto con las páginas de sus clientes. No nombra a nadie."},
    Row{"Article", "Artículo"},
    Row{"{}, version {}", "{}, versión {}"},
    Row{"Before you hand it out", "Antes de entregarla"},
    Row{"you have asked each partner about violence, each alone, and joint work is suitable.",
        "ha preguntado a cada persona, a solas, por la violencia en la pareja, y el trabajo conjunto es adecuado."},
    Row{"When", "Cuándo"},
    Row{"Take care", "Tenga cuidado"},
    Row{"Model", "Modelo"},
    Row{"Title of its own", "Su propio título"},
    Row{"Left out", "No se imprime"},
    Row{"In other words", "Con otras palabras"},
    Row{"part {}", "parte {}"},
    Row{"the introduction", "la introducción"},
    Row{"Scoring", "Puntuación"},
    Row{"count {} as 1 and {} as {}, and add up. The sum lies between {} and {}.",
        "cuente {} como 1 y {} como {}, y sume. El total queda entre {} y {}."},
    Row{"Counted from the other end", "Se cuentan al revés"},
    Row{"{} ({} minus the answer)", "{} ({} menos la respuesta)"},
    Row{"Left blank", "En blanco"},
    Row{"with more than a quarter of the items blank there is no score. Otherwise multiply the mean of the answers by {}.",
        "con más de una cuarta parte de las frases en blanco no hay puntuación. Si no, multiplique la media de las respuestas "
        "por {}."},
    Row{"Part {}", "Parte {}"},
    Row{"items {}; the same rule for blanks", "frases {}; la misma regla para lo que queda en blanco"},
    Row{"{} to {}", "De {} a {}"},
    Row{"Not a test", "No es una prueba"},
    Row{"the items are original and were not validated. Use them to talk and to notice change, never in a report or for a "
        "diagnosis.",
        "las frases son originales y no están validadas. Úselas para hablar y para notar cambios, nunca en un informe ni para un "
        "diagnóstico."},
};

using Names = std::array<std::string_view, 7>;
constexpr Names english_days{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr Names spanish_days{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"};
constexpr Names short_english_days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr Names short_spanish_days{"dom", "lun", "mar", "mié", "jue", "vie", "sáb"};

constexpr std::array<std::string_view, 12> english_months{"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 12> spanish_months{
    "de enero", "de febrero", "de marzo",      "de abril",   "de mayo",      "de junio",
    "de julio", "de agosto",  "de septiembre", "de octubre", "de noviembre", "de diciembre"};

}  // namespace

std::string_view printed(std::string_view english, std::string_view language) {
    if (!is_spanish(language)) return english;
    auto const row = std::ranges::find(rows, english, &Row::english);
    return row == rows.end() ? english : row->spanish;
}

std::string with_values(std::string_view pattern, std::initializer_list<std::string> values) {
    std::string out;
    for (auto const& value : values) {
        auto const at = pattern.find("{}");
        assert(at != std::string_view::npos);
        out += pattern.substr(0, at);
        out += value;
        pattern.remove_prefix(at + 2);
    }
    return out += pattern;
}

std::string minutes_text(int minutes, std::string_view language) {
    return minutes == 1 ? std::string(printed("1 minute", language)) : printed_with("{} minutes", language, minutes);
}

std::string_view day_name(unsigned weekday, std::string_view language) {
    return (is_spanish(language) ? spanish_days : english_days)[weekday % 7];
}

std::string_view short_day_name(unsigned weekday, std::string_view language) {
    return (is_spanish(language) ? short_spanish_days : short_english_days)[weekday % 7];
}

std::string_view month_name(unsigned month, std::string_view language) {
    assert(month >= 1 && month <= 12);
    return (is_spanish(language) ? spanish_months : english_months)[month - 1];
}

}  // namespace attune::elements
