#!/usr/bin/env bash
# Run as an ordinary user where Attune was just installed: does it do its work?
#
#   installed.sh [FOLDER]      the folder of the programs; without it they are found as users find them
set -euo pipefail
folder=${1-}
attune=${folder:+$folder/}attune
desk=${folder:+$folder/}attune-desk
share=$(dirname "$(dirname "$(command -v "$attune")")")/share

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }

"$attune" --version
"$attune" list worksheets >"$work/list"
echo "$(grep -c '^  ' "$work/list") worksheets are listed"
(($(grep -c '^  ' "$work/list") >= 30)) || fail "the content pack is not found"
"$attune" check >"$work/check" 2>&1 || { cat "$work/check"; fail "attune check"; }
tail -n 1 "$work/check"

for format in pdf html text; do
    mkdir "$work/$format"
    "$attune" render "$share/attune/samples/support-for-a-partner.handout.yaml" --format $format --screened --quiet -o "$work/$format" >"$work/written"
done
head -c 5 "$work"/pdf/*.pdf | grep '%PDF-' >/dev/null || fail "no PDF was written"
printf 'secret words\n' >"$work/password"
chmod 600 "$work/password"
"$attune" render "$share/attune/samples/support-for-a-partner.handout.yaml" --screened --quiet --small \
    --password-file "$work/password" -o "$work/locked.pdf" >"$work/written"
echo "PDF, HTML, text and a locked PDF are written"

mkdir -p ~/.local/share/attune/worksheets
"$attune" show weekly-check-in --yaml | sed 's/^id: .*/id: mine/' >~/.local/share/attune/worksheets/mine.yaml
"$attune" list worksheets >"$work/list"
grep -q '^  mine .*yours' "$work/list" || fail "the own worksheet is not listed"

export QT_QPA_PLATFORM=offscreen
"$desk" --version
# The window has to be there still after five seconds, and to end when it is asked to.
status=0
timeout --signal=TERM --kill-after=10 5 "$desk" "$share/attune/samples/support-for-a-partner.handout.yaml" >"$work/desk" 2>&1 || status=$?
[[ $status == 124 ]] || { cat "$work/desk"; fail "the window ended by itself with $status"; }
echo "the window stays open"

[[ -f $share/man/man1/attune.1.gz && -f $share/man/man1/attune-desk.1.gz ]] || fail "a manual page is missing"
zcat "$share/man/man1/attune.1.gz" | grep 'attune render' >/dev/null || fail "the manual page tells nothing of render"
# bash, as a user who presses Tab
bash -c "source '$share/bash-completion/completions/attune'
         COMP_WORDS=(attune render --format h) COMP_CWORD=3; _attune; [[ \${COMPREPLY[*]} == html ]]" || fail "completion"
echo "manual pages and completions are there"
