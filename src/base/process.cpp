#include "base/process.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace attune {

void keep_to_ourselves() {
    rlimit const none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if !defined(ATTUNE_SANITIZED)
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // LeakSanitizer reads its own process from outside
#endif
    ::umask(077);
}

}  // namespace attune
