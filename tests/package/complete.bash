# complete.bash PROGRAM COMPLETION: what bash offers after Tab.
set -euo pipefail
program=$1
# shellcheck source=/dev/null
source "$2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
touch 'our own.handout.yaml' notes.txt
mkdir folder
export HOME=$work
attune() { "$program" "$@"; }   # the completion asks it for what is in the library

failed=0
# offers EXPECTED WORD...: the last word is the one that is being typed. EXPECTED ends with `...` when there may be more.
offers() {
    local expected=$1
    shift
    COMP_WORDS=(attune "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _attune || true
    local got
    got=$(printf '%s\n' "${COMPREPLY[@]}" | LC_ALL=C sort | paste --serial --delimiters=' ')
    if [[ $expected == *... ]]; then [[ " $got " == *" ${expected%...} "* ]] && return; fi
    [[ $got == "$expected" ]] && return
    echo "attune $*: offered \`$got\`, not \`$expected\`"
    failed=1
}
offers "render" ren
offers "schema..." ''
offers "--library" --lib
offers "--format" render --fo
offers "--library" render --lib
offers "html pdf text" render --format ''
offers "html" render --format h
offers "html" render --format = h
offers "html pdf text" render --format =
offers "a b clinician together whole" render --document ''
offers "folder our own.handout.yaml" render ''
offers "folder notes.txt our own.handout.yaml" render -o ''
offers "folder" --library ''
offers "folder" --library = ''
offers "worksheets" --library "$work" list w
offers "worksheets" --library = "$work" list w
offers "worksheets" list --find x w
offers "weekly-check-in" show weekly
offers "first-session-couple" new first-session-c
offers "gb gb-nir" new x --region gb
offers "large-print" render x --template lar
offers "bash fish zsh" completion ''
offers "" render --text-size ''
exit "$failed"
