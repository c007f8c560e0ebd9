#!/usr/bin/env bash
# changelog.sh SOURCE: packaging/changelog.awk loses no word of CHANGELOG.md, keeps to the form, and knows a release's day.
set -euo pipefail
cd "$1"
export LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$*"; exit 1; }
made() { awk -v form="$1" -v package=attune -v maintainer="Some One <some@example.org>" -v epoch=86400 -f packaging/changelog.awk "$2"; }

made debian CHANGELOG.md >"$work/debian"
words() { tr -cs '[:alnum:]' '\n' | sort; }
missing=$(comm -23 <(sed -n '/^\* /,$p' CHANGELOG.md | grep -v '^#' | words) <(words <"$work/debian"))
[[ -z $missing ]] || fail "missing: $missing"
long=$(awk 'length > 80' "$work/debian")
[[ -z $long ]] || fail "too long: $long"

printf '# Changelog\n\n## [Unreleased] 1.1.0\n\n### Fixed\n\n* One thing\n  on two lines.\n\n## [1.0.0] - 2027-01-31\n\n### Added\n\n* All.\n' >"$work/two.md"
diff - <(made debian "$work/two.md") <<'END'
attune (1.1.0) UNRELEASED; urgency=medium

  [ Fixed ]
  * One thing on two lines.

 -- Some One <some@example.org>  Fri, 02 Jan 1970 00:00:00 +0000

attune (1.0.0) unstable; urgency=medium

  [ Added ]
  * All.

 -- Some One <some@example.org>  Sun, 31 Jan 2027 00:00:00 +0000

END
diff - <(made metainfo "$work/two.md") <<'END'
    <release version="1.1.0" date="1970-01-02" type="development"/>
    <release version="1.0.0" date="2027-01-31"/>
END
if command -v dpkg-parsechangelog >/dev/null; then
    said=$(dpkg-parsechangelog --all --file "$work/debian" 2>&1 >/dev/null)
    [[ -z $said ]] || fail "dpkg-parsechangelog: $said"
fi
