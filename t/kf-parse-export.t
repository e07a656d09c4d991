#!/bin/sh
# kf-parse reads archive exports, tables and JSON lines: cases in testdata/export and testdata/columns, and an export of 10 000
# articles for which t/bench/make-export also tells what must come out. A case is an input, NAME.ndjson, and where they are
# due NAME.options, an argument a line, and NAME.messages, what messages must hold.
. "$(dirname "$0")/tap.sh"

articles=10000
grammar=t/bench/news.grammar
generate() { "$build/t/bench/make-export" "$@"; }

# Each text of the file stands in some message, and no message is about anything else.
messages_hold() {
	while IFS= read -r text; do
		grep -qF -e "$text" "$work/err" || { echo "no message has: $text"; return 1; }
	done <"$1"
	! grep -vF -f "$1" "$work/err"
}
nothing_said() { diff /dev/null "$work/err"; }

# parse_case FILE CASE: reads FILE as the case of that path, without its extension, wants it.
parse_case() {
	parsed=$1
	options=$2.options
	set --
	[ -e "$options" ] && while IFS= read -r option; do set -- "$@" "$option"; done <"$options"
	kf-parse "$@" "$parsed" >"$work/out" 2>"$work/err"
}

cases() { ls testdata/export/*.txt testdata/columns/*.csv testdata/columns/*.tsv testdata/columns/*.jsonl; }

for input in $(cases); do
	name=$(basename "$input")
	base=${input%.*}
	parse_case "$input" "$base"
	told=$?
	ok "$name comes out as it should" diff -u "$base.ndjson" "$work/out"
	if [ -e "$base.messages" ]; then
		ok "$name ends with status 2 and says why" eval "[ $told -eq 2 ] && messages_hold '$base.messages'"
	else
		ok "$name ends with status 0, without a message" eval "[ $told -eq 0 ] && nothing_said"
	fi
done

# The same cases as other systems save them. Of what was repaired, only what does not tell of the encoding is compared.
crlf() { sed "s/\$/$(printf '\r')/" "$1"; }
marked() { printf '\357\273\277' && cat "$1"; }
windows() { iconv -f UTF-8 -t WINDOWS-1252 "$1" 2>/dev/null; }
utf16le() { printf '\377\376' && iconv -f UTF-8 -t UTF-16LE "$1"; }
utf16be() { printf '\376\377' && iconv -f UTF-8 -t UTF-16BE "$1"; }
comparable() {
	jq -c 'del(.file) | if .repaired then .repaired -= ["encoding:windows-1252", "encoding:utf-16"] else . end
		| if .repaired == [] then del(.repaired) else . end'
}

# same_saved HOW INPUT...: all of the cases that HOW can save come out the same.
same_saved() {
	how=$1
	shift
	rm -rf "$work/saved" "$work/told.all" "$work/wanted.all"
	mkdir "$work/saved"
	for input; do
		saved=$work/saved/$(basename "$input")
		"$how" "$input" >"$saved" || continue
		parse_case "$saved" "${input%.*}"
		cat "$work/out" >>"$work/told.all"
		cat "${input%.*}.ndjson" >>"$work/wanted.all"
	done
	comparable <"$work/told.all" >"$work/told"
	comparable <"$work/wanted.all" >"$work/wanted"
	[ -s "$work/wanted" ] && diff -u "$work/wanted" "$work/told"
}
# shellcheck disable=SC2046 # no case has a space in its name
{
	ok 'lines may end in carriage return and newline' same_saved crlf $(cases)
	ok 'a mark before UTF-8 goes' same_saved marked $(cases)
	ok 'exports and tables may be in Windows-1252' same_saved windows $(cases | grep -v -e jsonl -e repairs)
	ok 'exports and tables may be in UTF-16' same_saved utf16le $(cases | grep -v jsonl)
	ok 'in either order of bytes' same_saved utf16be $(cases | grep -v jsonl)
}
sed 's/beslut/be@slut/; s/simskola/sim@skola/; s/fastland/fast@land/' testdata/export/swedish.txt | tr @ '\000' >"$work/swedish.txt"
kf-parse "$work/swedish.txt" >"$work/out"
is 'stray NUL bytes go, and that is told' "$(jq -c .repaired "$work/out" | uniq)" '["nul"]'
jq -c 'del(.file, .repaired)' testdata/export/swedish.ndjson >"$work/wanted"
jq -c 'del(.file, .repaired)' "$work/out" >"$work/told"
ok 'nothing else is changed' diff "$work/wanted" "$work/told"

# Where the input is cut, what it is called and what the locale is do not matter.
while IFS= read -r line; do
	printf '%s\n' "$line"
	sleep 0.01
done <testdata/export/swedish.txt | kf-parse | jq -c 'del(.id, .file)' >"$work/told"
jq -c 'del(.id, .file)' testdata/export/swedish.ndjson >"$work/wanted"
ok 'a slow pipe changes nothing' diff "$work/wanted" "$work/told"
LC_ALL=sv_SE.UTF-8 TZ=Asia/Tokyo kf-parse testdata/export/norwegian.txt >"$work/told"
ok 'the locale changes nothing' diff testdata/export/norwegian.ndjson "$work/told"

# Layouts.
is 'files of different layouts are known by their beginning' \
	"$(kf-parse testdata/parse/box.txt testdata/export/heads.txt testdata/columns/tabs.tsv testdata/columns/english.jsonl \
		testdata/parse/crawl.jsonl testdata/parse/dated.txt 2>/dev/null | jq -r .id | paste -sd ' ' -)" \
	'box heads heads#2 heads#3 heads#4 tabs tabs#2 english english#2 english#3 crawl crawl#2 dated'
for named in retriever:export/swedish.txt csv:columns/semicolons.csv jsonl:columns/swedish.jsonl text:parse/box.txt \
	auto:export/swedish.txt; do
	input=testdata/${named#*:}
	kf-parse --layout "${named%%:*}" "$input" >"$work/told"
	ok "--layout ${named%%:*} reads that layout" diff "${input%.*}.ndjson" "$work/told"
done
is '--layout text takes an export for one text' "$(kf-parse --layout text testdata/export/swedish.txt | jq -r '.medium // "none"')" none
for wrong in --layout=bild --map=title --map=title= --map=tittel=Rubrik; do
	status "$wrong is refused" 2 kf-parse "$wrong" testdata/columns/semicolons.csv
done

# Many articles. What must come out, as a table: title, source, date, time, medium.
table() { jq -r '[.title, .source, .date, .time // "", .medium // ""] | @tsv'; }
# comes_out NAME TABLE: what kf-parse wrote last is what that table tells.
comes_out() {
	table <"$work/out" >"$work/told"
	ok "$1" diff "$2" "$work/told"
}
generate "$grammar" "$articles" 1500 >"$work/export.txt"
generate -t "$grammar" "$articles" 1500 >"$work/table"

status 'an export of 10 000 articles ends with status 0' 0 kf-parse "$work/export.txt"
ok 'without a message' nothing_said
comes_out 'each has its title, source, date, time and medium' "$work/table"
awk -F '\t' '$1 ~ / – nu på webben$/ { print "export#" NR, "export#" NR - 1 }' "$work/table" >"$work/wanted"
jq -r 'select(.twin_of) | .id + " " + .twin_of' "$work/out" >"$work/told"
ok 'those told again on the web are twins of the one before, and no others are' diff "$work/wanted" "$work/told"
generate -b "$grammar" 1000 500 >"$work/blank.txt"
generate -t "$grammar" 1000 500 >"$work/table.1000"
status 'blank lines between the entries of the contents change nothing' 0 kf-parse "$work/blank.txt"
comes_out 'and nothing is lost' "$work/table.1000"

# saved_so NAME HOW REPAIRED: the export saved so comes out the same, and all articles tell what was done.
saved_so() {
	"$2" "$work/export.txt" >"$work/saved.txt"
	status "$1" 0 kf-parse "$work/saved.txt"
	comes_out 'and all of it is there' "$work/table"
	[ -z "$3" ] || is 'and each article tells so' "$(jq -r ".repaired // [] | index(\"$3\") != null" "$work/out" | uniq)" true
}
saved_so 'the export may be in Windows-1252' windows encoding:windows-1252
saved_so 'the export may be in UTF-16' utf16le encoding:utf-16
saved_so 'its lines may end in carriage return and newline' crlf ''

# The account.
title_of() { sed -n "$1p" "$work/table" | cut -f 1; }
for gone in 1 4711 "$articles"; do
	generate -o "$gone" "$grammar" "$articles" 1500 >"$work/gap.txt"
	generate -o "$gone" -t "$grammar" "$articles" 1500 >"$work/gap.table"
	status "an export without its article $gone ends with status 2" 2 kf-parse "$work/gap.txt"
	title_of "$gone" >"$work/gone"
	ok 'the title of what is missing is in the message, and in no other' messages_hold "$work/gone"
	comes_out 'all others are there' "$work/gap.table"
done
generate -o 7 -o 8 -o 300 "$grammar" 1000 500 | kf-parse >/dev/null 2>"$work/err"
{
	title_of 7
	title_of 8
	title_of 300
} >"$work/gone"
ok 'each missing article has its message' messages_hold "$work/gone"
ok 'which names standard input' grep -q '^kf-parse: (standard input):[0-9]' "$work/err"

size() { wc -c <"$1" | tr -d ' '; }
head -c "$(($(size "$work/export.txt") / 2))" "$work/export.txt" >"$work/half.txt"
status 'an export cut in the middle ends with status 2' 2 kf-parse "$work/half.txt"
count=$(wc -l <"$work/out" | tr -d ' ')
head -n "$count" "$work/table" >"$work/half.table"
comes_out 'what stands before the cut comes out' "$work/half.table"
ok 'and that is about half of it' eval '[ "$count" -gt 4000 ] && [ "$count" -lt 6000 ]'
ok 'the first that is missing is named' grep -qF -e "$(title_of $((count + 1)))" "$work/err"
ok 'and the last' grep -qF -e "$(title_of "$articles")" "$work/err"
for percent in 2 15 28 41 54 67 80 93 99; do
	head -c "$(($(size "$work/blank.txt") * percent / 100))" "$work/blank.txt" >"$work/cut.txt"
	kf-parse "$work/cut.txt" >/dev/null 2>&1
	echo "$percent $?"
done | grep -v ' 2$' >"$work/told"
ok 'wherever an export is cut, in its contents, a head or a text, the status is 2' diff /dev/null "$work/told"

# Exports pasted together.
cat "$work/table.1000" "$work/table" >"$work/both.table"
{
	cat "$work/blank.txt"
	echo
	cat "$work/export.txt"
} >"$work/both.txt"
status 'two exports in one file end with status 0' 0 kf-parse "$work/both.txt"
comes_out 'and all of both is there' "$work/both.table"
cat "$work/blank.txt" "$work/export.txt" >"$work/both.txt"
status 'no blank line need stand between them' 0 kf-parse "$work/both.txt"
comes_out 'and all of both is there then, too' "$work/both.table"
generate -o 4711 "$grammar" "$articles" 1500 | cat "$work/blank.txt" - >"$work/both.txt"
generate -o 4711 -t "$grammar" "$articles" 1500 | cat "$work/table.1000" - >"$work/both.table"
status 'each has its own account' 2 kf-parse "$work/both.txt"
title_of 4711 >"$work/gone"
ok 'what the second lacks is named, and nothing else' messages_hold "$work/gone"
comes_out 'and all others are there' "$work/both.table"
{
	head -c "$(($(size "$work/export.txt") / 2))" "$work/export.txt" | sed '$d'
	cat "$work/blank.txt"
} >"$work/both.txt"
status 'an export that breaks off before another ends with status 2' 2 kf-parse "$work/both.txt"
table <"$work/out" | tail -n 1000 >"$work/told"
ok 'and all of the other is there' diff "$work/table.1000" "$work/told"
finish
