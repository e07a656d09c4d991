#!/bin/sh
# Prints, as C, the CSV lists named on the command line: a byte array each and the table that embedded.h declares.
set -eu

printf '#include "embedded.h"\n\n'
number=0
for list in "$@"; do
	printf 'static const unsigned char bytes_%d[] = {\n' "$number"
	od -An -v -tu1 "$list" | sed 's/[0-9][0-9]*/&,/g'
	printf '};\n\n'
	number=$((number + 1))
done
printf 'const struct embedded embedded_lists[] = {\n'
number=0
for list in "$@"; do
	folder=$(dirname "$list")
	printf '\t{"%s/%s", bytes_%d, sizeof bytes_%d},\n' "$(basename "$folder")" "$(basename "$list" .csv)" "$number" "$number"
	number=$((number + 1))
done
printf '\t{0, 0, 0},\n};\n'
