# complete.zsh PROGRAM COMPLETION: what zsh offers after Tab, in a zsh of its own on a pseudo-terminal.
emulate -L zsh
zmodload zsh/zpty || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir $work/bin $work/functions
ln -s $1 $work/bin/attune
cp $2 $work/functions/_attune
touch $work/ours.handout.yaml $work/notes.txt

zpty inner "cd $work; HOME=$work PATH=$work/bin:\$PATH PS1='> ' TERM=dumb zsh -f -i"
zpty -w inner "fpath=($work/functions \$fpath); autoload -Uz compinit; compinit -u -D; bindkey -e"
zpty -w inner "show() { print -r -- \"<<\$BUFFER>>\"; BUFFER='' }; zle -N show; bindkey '^X' show; print re'ady'"
zpty -r inner line '*ready*'

failed=0
# offers EXPECTED LINE: the line after Tab, when there is one way to go on.
offers() {
    local got
    zpty -w -n inner "$2"$'\t\C-x'
    zpty -r inner got '*<<*>>*'
    got=${${got##*<<}%%>>*}
    if [[ ${got%% } != $1 ]]; then
        print -r -- "$2: went on to \`$got\`, not \`$1\`"
        failed=1
    fi
}
offers "attune render" "attune ren"
offers "attune render --format=" "attune render --form"
offers "attune render --format=html" "attune render --format=h"
offers "attune render ours.handout.yaml" "attune render o"
offers "attune show weekly-check-in" "attune show weekly"
offers "attune new first-session-couple" "attune new first-session-c"
offers "attune render x --template=large-print" "attune render x --template=lar"
offers "attune list worksheets" "attune list w"
zpty -d inner
exit $failed
