# Does hardening.cmake find each fault? Builds a small program well, then with one fault after the other.
#   cmake -DCXX=<compiler> -DREADELF=<readelf> -DNM=<nm> -DWORK_DIR=<a folder> -P check_the_check.cmake
cmake_minimum_required(VERSION 3.25)
file(MAKE_DIRECTORY ${WORK_DIR})
file(WRITE ${WORK_DIR}/small.cpp [[
#include <sys/socket.h>
#include <cstdio>
#include <cstring>
int main(int argc, char** argv) {
    char name[16];
    std::strcpy(name, argv[argc - 1]);
#ifdef OPEN_A_SOCKET
    std::printf("%d", socket(AF_INET, SOCK_STREAM, 0));
#endif
    return std::puts(name);
}
]])
set(well -O2 -fPIE -pie -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Wl,-z,relro,-z,now,-z,noexecstack)

# expect(MESSAGE FLAG...): the program built so is told to have this fault; with an empty message, none.
function(expect message)
  execute_process(COMMAND ${CXX} ${WORK_DIR}/small.cpp -o ${WORK_DIR}/small ${well} ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} -DREADELF=${READELF} -DNM=${NM} -DPROGRAMS=${WORK_DIR}/small
                          -P ${CMAKE_CURRENT_LIST_DIR}/hardening.cmake
                  OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE failed)
  if(message STREQUAL "" AND failed)
    message(FATAL_ERROR "a fault where there is none: ${said}")
  endif()
  string(FIND "${said}" "${message}" at)
  if(NOT message STREQUAL "" AND (NOT failed OR at EQUAL -1))
    message(FATAL_ERROR "built with ${ARGN}, `${message}` is not found: ${said}")
  endif()
endfunction()

expect("")
expect("(PIE)" -fno-PIE -no-pie)
expect("(RELRO)" -Wl,-z,norelro)
expect("not full RELRO" -Wl,-z,lazy)
expect("a stack that can be executed" -Wl,-z,execstack)
expect("looks for libraries in folders of its own" -Wl,-rpath,/opt/lib)
expect("no stack protector" -fno-stack-protector)
expect("no checked copies" -U_FORTIFY_SOURCE)
expect("imports `socket`" -DOPEN_A_SOCKET)
expect("libresolv.so.2, a network library" -Wl,--no-as-needed -lresolv)
