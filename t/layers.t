#!/bin/sh
# The code keeps to common/LAYERS.
. "$(dirname "$0")/tap.sh"

modules() { awk '!/^#/ && NF { sub(/^[^:]*: /, ""); gsub(/ /, "\n"); print }' common/LAYERS | sort; }

modules >"$work/named"
ls common/*.h | sed 's|.*/||; s|\.h$||' | sort >"$work/there"
ok 'common/LAYERS names every module once' diff "$work/named" "$work/there"

# Prints every include that does not go downwards.
upward() {
	awk '
	FILENAME == "common/LAYERS" {
		if (/^#/ || !NF) next
		line++
		side = /edges:/ ? "edge" : /^3/ ? "rule" : ""
		sub(/^[^:]*: /, "")
		for (i = 1; i <= NF; i++) { level[$i] = line; of[$i] = side }
		next
	}
	FNR == 1 { module = FILENAME; gsub(/.*\/|\.[ch]$/, "", module) }
	/^#include "/ {
		split($0, part, "\"")
		sub(/\.h$/, "", part[2])
		other = part[2]
		if (other == module) next
		crosses = of[other] != "" && of[module] != "" && of[other] != of[module]
		if (level[other] >= level[module] || crosses) print module " includes " other
	}' common/LAYERS common/*.h common/*.c
}
upward >"$work/upward"
ok 'a module includes lower layers only, and rules and edges do not meet' diff /dev/null "$work/upward"

for header in jansson.h csv.h pcre2.h libstemmer.h utf8proc.h iconv.h; do
	count=$(grep -l "^#include <$header>" cmd/*.c common/*.[ch] | wc -l)
	ok "at most one module includes <$header>" [ "$count" -le 1 ]
done
finish
