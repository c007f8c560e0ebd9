# From CHANGELOG.md:
#   awk -v form=debian -v package=NAME -v maintainer="WHO <address>" -v epoch=SECONDS -f changelog.awk CHANGELOG.md
#       a Debian changelog
#   awk -v form=metainfo -v epoch=SECONDS -f changelog.awk CHANGELOG.md
#       the <release> elements of AppStream metainfo
# A version that is not released yet, `## [Unreleased] 0.2.0`, has the time `epoch` (seconds since 1970, UTC); the others,
# `## [0.1.0] - 2027-01-31`, their day.

function time_of(day, how,    command, line) {
    command = "LC_ALL=C date --utc --date=" (day == "" ? "@" epoch : day) " '" how "'"
    command | getline line
    close(command)
    return line
}

# `text` in lines of at most 78 characters, the first with `first` before it, the others with `rest`.
function wrapped(text, first, rest,    words, count, i, line) {
    count = split(text, words, " ")
    line = first words[1]
    for (i = 2; i <= count; ++i)
        if (length(line) + 1 + length(words[i]) > 78) {
            print line
            line = rest words[i]
        } else line = line " " words[i]
    print line
}

function end_item() {
    if (item != "" && form == "debian") wrapped(item, "  * ", "    ")
    item = ""
}

function end_version() {
    end_item()
    if (version != "" && form == "debian")
        print "\n -- " maintainer "  " time_of(day, "+%a, %d %b %Y %H:%M:%S +0000") "\n"
}

/^## \[/ {
    end_version()
    version = $0
    day = ""
    released = version !~ /^## \[Unreleased\]/
    if (released) {
        sub(/^## \[/, "", version)
        day = version
        sub(/\].*/, "", version)
        sub(/.* - /, "", day)
    } else sub(/^## \[Unreleased\] */, "", version)
    if (form == "debian") print package " (" version ") " (released ? "unstable" : "UNRELEASED") "; urgency=medium\n"
    else printf "    <release version=\"%s\" date=\"%s\"%s/>\n", version, time_of(day, "+%Y-%m-%d"), released ? "" : " type=\"development\""
    parts = 0
    next
}
version == "" { next }
/^### / {
    end_item()
    if (form == "debian") print (parts++ ? "\n" : "") "  [ " substr($0, 5) " ]"
    next
}
/^\* / {
    end_item()
    item = substr($0, 3)
    next
}
/^  / {
    line = $0
    sub(/^ +/, "", line)
    item = item " " line
    next
}
END { end_version() }
