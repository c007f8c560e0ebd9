# complete.fish PROGRAM COMPLETION: what fish offers after Tab.
set -g program $argv[1]
function attune
    $program $argv
end
source $argv[2]
set -g failed 0
# offers EXPECTED LINE: the first column of what is offered.
function offers
    set -l got (complete -C "$argv[2]" | string split -f1 \t | sort | string join ' ')
    if test "$got" != "$argv[1]"
        echo "$argv[2]: offered `$got`, not `$argv[1]`"
        set -g failed 1
    end
end
offers "render" "attune ren"
offers "--format" "attune render --form"
offers "html pdf text" "attune render --format "
offers "weekly-check-in" "attune show weekly"
offers "first-session-couple" "attune new first-session-c"
offers "large-print" "attune render x --template lar"
offers "worksheets" "attune list w"
offers "--library" "attune list --lib"
exit $failed
