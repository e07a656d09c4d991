#!/bin/sh
# embed.sh TABLE FILE...: prints, as C, a byte array for each file and the table of them, which embedded.h declares. A file is
# named by its folder and its own name; of a list, `.csv` is left out.
set -eu

table=$1
shift
printf '#include "embedded.h"\n\n'
number=0
for file in "$@"; do
	printf 'static const unsigned char bytes_%d[] = {\n' "$number"
	od -An -v -tu1 "$file" | sed 's/[0-9][0-9]*/&,/g'
	printf '};\n\n'
	number=$((number + 1))
done
printf 'const struct embedded %s[] = {\n' "$table"
number=0
for file in "$@"; do
	folder=$(dirname "$file")
	printf '\t{"%s/%s", bytes_%d, sizeof bytes_%d},\n' "$(basename "$folder")" "$(basename "$file" .csv)" "$number" "$number"
	number=$((number + 1))
done
printf '\t{0, 0, 0},\n};\n'
