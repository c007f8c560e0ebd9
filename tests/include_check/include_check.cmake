# Holds the table of docs/architecture.md: which room may include which, and where each outside library may be seen.
#   cmake -DSOURCE_DIR=<folder with src/> -P include_check.cmake
# Prints every breach and fails; fails too when it finds no files, for then it would hold nothing.
cmake_minimum_required(VERSION 3.25)
cmake_path(ABSOLUTE_PATH SOURCE_DIR)

set(may_base)
set(may_flow base)
set(may_schema base)
set(may_elements base schema flow)
set(may_content base schema elements flow)
set(may_handout base schema elements content flow)
set(may_text base)
set(may_layout base flow text)
set(may_pdf base layout text)
set(may_reflow base flow)
set(may_check base schema elements content handout flow)
set(may_records base schema)
set(may_job base schema elements content handout flow text layout pdf reflow check)
set(may_cli base schema elements content handout layout job)
set(may_app base schema elements content handout flow text layout pdf reflow check records job)
set(rooms base flow schema elements content handout text layout pdf reflow check records job cli app)

# library name, the one room that may see it, and how its includes begin
set(outside
  "yaml-cpp|schema|^yaml-cpp/"
  "HarfBuzz|text|^(harfbuzz/)?hb[-.]"
  "ICU|text|^unicode/"
  "fontconfig|text|^fontconfig/"
  "libharu|pdf|^hpdf"
  "qpdf|pdf|^qpdf/"
  "md4c|elements|^md4c"
  "libpng|content|^png[.]h"
  "libjpeg|content|^jpeglib[.]h"
  "Little CMS|pdf|^lcms2[.]h"
  "libsodium|records|^sodium[.]h"
  "the SHA-256 of libsodium|base|^sodium/"
  "CLI11|cli|^CLI/"
  "Qt|app|^Q[A-Z]|^Qt[A-Z][A-Za-z]*/")

set(breaches 0)
function(breach text)
  message("${text}")
  math(EXPR count "${breaches} + 1")
  set(breaches ${count} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR}/src ${SOURCE_DIR}/src/*.hpp ${SOURCE_DIR}/src/*.cpp)
list(SORT files)
foreach(file IN LISTS files)
  string(REGEX MATCH "^[^/]+" room "${file}")
  if(NOT room IN_LIST rooms)
    breach("src/${file}: `${room}` has no row in the table of rooms")
    continue()
  endif()

  # A source that includes its own header first proves that the header compiles alone.
  string(REGEX REPLACE "cpp$" "hpp" own "${file}")
  set(first TRUE)
  file(STRINGS ${SOURCE_DIR}/src/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[\"<]")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*([\"<])([^\">]*)[\">].*$" "\\1;\\2" parts "${line}")
    list(GET parts 0 mark)
    list(GET parts 1 name)
    if(first AND file MATCHES "cpp$" AND EXISTS ${SOURCE_DIR}/src/${own} AND NOT name STREQUAL own)
      breach("src/${file}: the first include is `${name}`, not its own header `${own}`")
    endif()
    set(first FALSE)

    if(mark STREQUAL "\"")
      string(REGEX MATCH "^[^/]+" other "${name}")
      if(NOT EXISTS ${SOURCE_DIR}/src/${name} OR NOT other IN_LIST rooms)
        breach("src/${file}: there is no src/${name}; includes are written \"room/file.hpp\"")
      elseif(NOT other STREQUAL room AND NOT other IN_LIST may_${room})
        breach("src/${file}: `${room}` may not include `${name}`")
      endif()
    endif()
    foreach(row IN LISTS outside)
      string(REGEX MATCH "^([^|]+)[|]([^|]+)[|](.+)$" row "${row}")
      set(library ${CMAKE_MATCH_1})
      set(home ${CMAKE_MATCH_2})
      set(pattern ${CMAKE_MATCH_3})
      if(name MATCHES "${pattern}" AND NOT room STREQUAL home)
        breach("src/${file}: `${name}` is ${library}, which only `${home}` may see")
      endif()
    endforeach()
  endforeach()
endforeach()

list(LENGTH files file_count)
if(file_count EQUAL 0)
  message(FATAL_ERROR "no sources below ${SOURCE_DIR}/src: nothing was checked")
elseif(breaches GREATER 0)
  message(FATAL_ERROR "breaches of the plan in docs/architecture.md: ${breaches}")
endif()
message("${file_count} files keep to the plan")
