#!/usr/bin/env bash
# Drags an item with a real mouse, on a screen of its own: drag.sh PROGRAM
set -euo pipefail
program=$1
# No bus: the test is nobody's session, and libdbus leaks a little where there is none to be found.
export DBUS_SESSION_BUS_ADDRESS=disabled:
if [[ -z ${INSIDE_XVFB:-} ]]; then
    INSIDE_XVFB=1 QT_QPA_PLATFORM=xcb exec xvfb-run --auto-servernum --server-args="-screen 0 1024x900x24 -noreset" "$0" "$program"
fi
# A busy machine may miss a move of the mouse: a hand would try again, too.
status=1
for attempt in 1 2 3; do
    coproc window { "$program"; }
    child=$window_PID
    read -r word x1 y1 x2 y2 <&"${window[0]}"
    [[ $word == drag ]]
    xdotool mousemove "$x1" "$y1" mousedown 1
    # In steps, as a hand does: Qt begins a drag after a few pixels.
    for i in 1 2 3 4 5 6 7 8; do
        xdotool mousemove $((x1 + (x2 - x1) * i / 8)) $((y1 + (y2 - y1) * i / 8))
        sleep 0.05
    done
    sleep 0.2
    xdotool mouseup 1
    status=0
    wait "$child" || status=$?
    ((status == 0)) && break
done
exit $status
