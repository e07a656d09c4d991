#!/bin/sh
# seeds.sh FOLDER: the cases of testdata/quotes as files of that folder, one a case, its paragraphs as lines.
mkdir -p "$1"
awk -v folder="$1" '
/^#/ && !/ ¶ / || !NF { next }
{
	sub(/^[^\t]*\t/, "")
	gsub(/⟦|⟧/, "")
	gsub(/ ¶ /, "\n")
	file = folder "/" ++number
	print >file
	close(file)
}' testdata/quotes/*.good testdata/quotes/*.wrong
