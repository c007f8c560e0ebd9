# One static library per room of the house (docs/architecture.md). A wrong edge between rooms does not link,
# and tests/include_check holds the same table for includes.

add_library(attune_warnings INTERFACE)
target_compile_options(attune_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Wno-missing-field-initializers)   # values are built by naming what differs from their defaults
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees an overlap in `"text" + string` where there is none (its bug 105651), and where it optimises, a copy beyond
  # all bounds in the same place and uses of a variant's members that were never built. The sanitizers look for real ones.
  target_compile_options(attune_warnings INTERFACE -Wno-restrict
                         "$<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized;-Wno-stringop-overflow;-Wno-stringop-overread;-Wno-array-bounds>")
endif()
if(ATTUNE_WERROR)
  target_compile_options(attune_warnings INTERFACE -Werror)
endif()

if(ATTUNE_SANITIZE)
  add_compile_options(-fsanitize=${ATTUNE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ATTUNE_SANITIZE})
  add_compile_definitions(ATTUNE_SANITIZED)   # each compiler has a name of its own for it
endif()
if(ATTUNE_FUZZ)   # libFuzzer sees which ways are gone
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# What nearly every file includes anyway: read once per room. A third of the time of a build.
set(attune_precompiled <algorithm> <array> <filesystem> <functional> <map> <memory> <optional> <ranges> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>)

# attune_room(name HEADERS ... SOURCES ... [PUBLIC targets...] [PRIVATE targets...])
function(attune_room name)
  cmake_parse_arguments(ROOM "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(attune_${name} STATIC ${ROOM_SOURCES})
  add_library(attune::${name} ALIAS attune_${name})
  target_compile_features(attune_${name} PUBLIC cxx_std_20)
  set_target_properties(attune_${name} PROPERTIES CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON)
  target_sources(attune_${name} PUBLIC FILE_SET HEADERS
                 BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${ROOM_HEADERS})
  target_link_libraries(attune_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE attune_warnings ${ROOM_PRIVATE})
  list(LENGTH ROOM_SOURCES count)
  if(count GREATER 3)   # for fewer it costs more than it saves
    target_precompile_headers(attune_${name} PRIVATE ${attune_precompiled})
  endif()
endfunction()
