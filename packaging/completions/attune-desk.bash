# Completion of attune-desk for bash.
_attune_desk() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    compopt -o filenames 2>/dev/null
    if [[ $previous == --library ]]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--library -h --help --help-all -v --version" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -X '!*.handout.yaml' -- "$current"; compgen -d -- "$current")
    fi
}
complete -F _attune_desk attune-desk
