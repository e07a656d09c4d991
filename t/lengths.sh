#!/bin/sh
# Lists what has grown longer than the house rules: functions of more than 40 lines (main: 70), files of more than 300. A list
# to look at, no failure: sometimes one thing is that long.
awk '
function flush_file() { if (lines > 300) printf "%s: %d lines\n", file, lines }
FNR == 1 { flush_file(); file = FILENAME }
{ lines = FNR }
/^[a-z_].*\(/ { name = $0; sub(/\(.*/, "", name); sub(/.*[ *]/, "", name) }
/^\{$/ { start = FNR }
/^\}$/ && start {
	length_of = FNR - start - 1
	if (length_of > (name == "main" ? 70 : 40)) printf "%s:%d: %s has %d lines\n", FILENAME, start, name, length_of
	start = 0
}
END { flush_file() }' cmd/*.c common/*.[ch] t/unit/*.[ch] t/fuzz/*.c t/bench/*.c
