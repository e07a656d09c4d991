#!/bin/sh
# README is true: its examples print what it says, its tour of the files misses none, its commands exist.
. "$(dirname "$0")/tap.sh"
. "$(dirname "$0")/examples.sh"

# The fenced blocks, each ended by %%.
fenced_blocks() { awk '/^```/ { if (inside) print "%%"; inside = !inside; next } inside' README.md; }

fenced_blocks >"$work/blocks"
examples_hold README.md "$work/blocks"

for header in common/*.h; do
	module=$(basename "$header" .h)
	ok "the tour of README.md names $module" grep -q "\`$module\`" README.md
done
for source in cmd/*.c; do
	ok "README.md names $(basename "$source" .c)" grep -q "$(basename "$source" .c)" README.md
done
for target in demo check; do
	ok "README.md tells of make $target" grep -q "make $target" README.md
	ok "and make can make $target" make -n "$target"
done
finish
