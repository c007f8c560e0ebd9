#!/usr/bin/env bash
# desktop.sh PACKAGING MADE: the desktop entry, the metainfo and the MIME type are in order and fit each other.
set -euo pipefail
packaging=$1 made=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$*"; exit 1; }

type=$(sed -n 's/.*<mime-type type="\(.*\)">.*/\1/p' "$packaging/attune.xml")
[[ -n $type ]] || fail "attune.xml names no type"
grep -q "^MimeType=$type;$" "$packaging/attune-desk.desktop" || fail "the desktop entry does not open $type"
grep -q "<mediatype>$type</mediatype>" "$made/attune-desk.metainfo.xml" || fail "the metainfo does not name $type"
grep -q '^Exec=attune-desk %f$' "$packaging/attune-desk.desktop" || fail "the desktop entry hands no file over"
[[ -f $packaging/$(sed -n 's/^Icon=//p' "$packaging/attune-desk.desktop").svg ]] || fail "there is no such icon"

if command -v desktop-file-validate >/dev/null; then desktop-file-validate "$packaging/attune-desk.desktop"; fi
if command -v appstreamcli >/dev/null; then
    # Its id would be a domain turned round, and there is none that is ours.
    overrides=cid-desktopapp-is-not-rdns=info
    # From 1.0 on it misses a home page, which there is none of either; before, it does not know the word.
    [[ $(appstreamcli --version) == *" 0."* ]] || overrides+=,url-homepage-missing=info
    appstreamcli validate --no-net --no-color --override="$overrides" "$made/attune-desk.metainfo.xml" || fail "the metainfo is not in order"
fi
if command -v update-mime-database >/dev/null; then
    # Beside the types that the system knows: ours wins for our files, and plain YAML stays what it was.
    mkdir -p "$work/mime/packages"
    cp "$packaging/attune.xml" "$work/mime/packages/"
    XDG_DATA_DIRS=$work update-mime-database "$work/mime"
    grep -qx "80:$type:\*.handout.yaml" "$work/mime/globs2" || fail "files named *.handout.yaml are not known"
fi
