# What is shipped makes it hard to turn a mistake of ours, or of a library, into a way in: programs that stand at a
# place of their own at every start (PIE), tables of functions that cannot be overwritten (full RELRO), a guard at the end
# of each stack frame and between stack and heap, checked copies (FORTIFY), and checked jumps where the processor has them.
# Debug builds do without (FORTIFY needs an optimiser), and sanitizers bring their own.
# tests/package/hardening.cmake looks at the finished programs.
include(CheckCXXCompilerFlag)

set(ATTUNE_HARDENED OFF)
if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" AND NOT ATTUNE_SANITIZE)
  set(ATTUNE_HARDENED ON)
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES CXX)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)

  # Level 3 also knows sizes that are computed; older compilers of GNU would only warn.
  set(fortify 3)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
    set(fortify 2)
  endif()
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${fortify})
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "attune_has${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})    # the last two: one for x86, one for ARM
    if(${has})
      add_compile_options(${flag})
    endif()
  endforeach()
  add_link_options(LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()

# What is shipped is equal from wherever it was built, and tells nobody where that was.
option(ATTUNE_SHIPPED "Build what is shipped: no path of this source folder in the programs" OFF)
if(ATTUNE_SHIPPED)
  add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=.)
endif()
