#!/usr/bin/env bash
# manual_pages.sh FOLDER: groff has nothing to say of the packed pages in it, and `whatis` finds a name in each.
set -euo pipefail
cd "$1"
failed=0 seen=0
for page in *.1.gz; do
    seen=$((seen + 1))
    said=$(zcat "$page" | LC_ALL=C.UTF-8 groff -man -Tutf8 -ww -z 2>&1) || failed=1
    [[ -z $said ]] || { printf '%s: %s\n' "$page" "$said"; failed=1; }
    zcat "$page" | sed 's/\\-/-/g' | grep "^${page%.1.gz} - [a-z]" >/dev/null || { echo "$page: says no name"; failed=1; }
done
((seen > 0)) || { echo "there is no page in $PWD"; exit 1; }
exit "$failed"
