#!/usr/bin/env bash
# desk_options.sh PROGRAM PACKAGING: each option that the window's --help names stands where one looks for it.
set -euo pipefail
help=$(QT_QPA_PLATFORM=offscreen "$1" --help)
cd "$2"
mapfile -t options < <(grep -E '^ +-' <<<"$help" | grep -oE -- '--[a-z-]+' | sort -u)
((${#options[@]} >= 4)) || { echo "only ${#options[@]} options were found in: $help"; exit 1; }
failed=0
for option in "${options[@]}"; do
    name=${option#--}
    roff=${option//-/\\-}
    grep -qF -- "\\fB$roff\\fR" attune-desk.1.in || { echo "$option is not in attune-desk.1.in"; failed=1; }
    for shell in bash zsh; do
        grep -qE -- "$option([^a-z-]|$)" completions/attune-desk.$shell || { echo "$option is not in attune-desk.$shell"; failed=1; }
    done
    grep -qE -- "-l $name( |$)" completions/attune-desk.fish || { echo "$option is not in attune-desk.fish"; failed=1; }
done
exit "$failed"
