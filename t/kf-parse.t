#!/bin/sh
# kf-parse makes articles of text: golden cases in testdata/parse, and what holds for any text.
. "$(dirname "$0")/tap.sh"

said() { printf '%s\n' "$@" | diff - "$work/err"; }
silent() { diff /dev/null "$work/err"; }
printed_nothing() { diff /dev/null "$work/out"; }
# The kinds of the blocks of standard input, one text.
kinds() { kf-parse | jq -r '[.blocks[].kind] | join(" ")'; }
field() { jq -r ".$1 // \"none\""; }

# Whole texts: what must come out was read by a person.
for text in testdata/parse/*.txt; do
	kf-parse "$text" >"$work/told" 2>"$work/err"
	ok "$(basename "$text") comes out as it should, without a message" \
		sh -c "diff -u '${text%.txt}.ndjson' '$work/told' && ! [ -s '$work/err' ]"
	LC_ALL=sv_SE.UTF-8 TZ=Asia/Tokyo kf-parse "$text" >"$work/told"
	ok "$(basename "$text") comes out the same whatever the locale" diff "${text%.txt}.ndjson" "$work/told"
done
status 'a dump with bad lines ends with status 2' 2 kf-parse testdata/parse/crawl.jsonl
ok 'each bad line of it has its message' diff -u testdata/parse/crawl.messages "$work/err"
ok 'and each good line its article' diff -u testdata/parse/crawl.ndjson "$work/out"

# Where the input is cut does not matter.
{
	while IFS= read -r line; do
		printf '%s\n' "$line"
		sleep 0.01
	done
} <testdata/parse/lists.txt | kf-parse | jq -c .blocks >"$work/slow"
jq -c .blocks testdata/parse/lists.ndjson >"$work/wanted"
ok 'a slow pipe changes nothing' diff "$work/wanted" "$work/slow"
sed "s/\$/$(printf '\r')/" testdata/parse/box.txt | kf-parse | jq -c .blocks >"$work/told"
jq -c .blocks testdata/parse/box.ndjson >"$work/wanted"
ok 'lines may end in carriage return and newline' diff "$work/wanted" "$work/told"
grep -v "^$(printf '\302\240')*\$" testdata/parse/box.txt | kf-parse | jq -c '[.title, .source, .author, .blocks]' >"$work/told"
jq -c '[.title, .source, .author, .blocks]' testdata/parse/box.ndjson >"$work/wanted"
ok 'a text without blank lines is understood as well' diff "$work/wanted" "$work/told"

# Names and options.
cp testdata/parse/stream.txt "$work/a.b.txt"
mkdir "$work/other"
cp testdata/parse/dated.txt "$work/other/a.b.md"
is 'ids are names of files without folder and last extension, and given once' \
	"$(cd "$work" && printf 'Ett\n\fTvå\n\fTre\n' | kf-parse a.b.txt other/a.b.md - | jq -r .id | paste -sd ' ' -)" \
	'a.b a.b#2 a.b#3 a.b#4 stdin stdin#2 stdin#3'
cp testdata/parse/dated.txt "$work/a.b#2.txt"
is 'also where a file has the name that a number would make' \
	"$(cd "$work" && kf-parse a.b#2.txt a.b.txt | jq -r .id | paste -sd ' ' -)" 'a.b#2 a.b a.b#3 a.b#4'
is '--id path takes the path' "$(kf-parse --id path testdata/parse/dated.txt | field id)" testdata/parse/dated.txt
is '--id takes what is given' "$(kf-parse --id x testdata/parse/stream.txt | field id | paste -sd ' ' -)" 'x x#2 x#3'
is '--source is the source, whatever the text says' "$(kf-parse --source 'Malkö  Post' testdata/parse/box.txt | field source)" 'Malkö Post'
is '--lang is the language' "$(kf-parse --lang sv testdata/parse/box.txt | field lang)" sv
is '--year completes a date' "$(kf-parse --year 2017 testdata/parse/box.txt | field date)" 2017-10-17
is '--year leaves a date with a year alone' "$(kf-parse --year 2017 testdata/parse/dated.txt | field date)" 2019-09
is '--date is the date, whatever the text says' "$(kf-parse --date '3 maj 2010' testdata/parse/dated.txt | field date)" 2010-05-03
is '--year completes --date too' "$(kf-parse --date 3/5 --year 2011 testdata/parse/dated.txt | field date)" 2011-05-03
for wrong in --date=bredvid '--date=31 februari' --year=17 --unit=rad --encoding=hemlig --encoding=utf-16//TRANSLIT --max-article=stor; do
	status "$wrong is refused" 2 kf-parse "$wrong" testdata/parse/box.txt
done

# Units.
kf-parse --unit paragraph testdata/parse/box.txt >"$work/units"
is 'a paragraph names its article, number and heading' \
	"$(jq -c 'select(.n == 3) | [.type, .article, .n, .heading]' "$work/units")" \
	'["paragraph","box",3,"Tierp flyttar in på biblioteket"]'
is '--unit section joins the paragraphs under a heading' "$(kf-parse --unit section testdata/parse/box.txt | jq -rs '.[2].text')" \
	'Osvald Lind, tf kanslichef: Vi öppnade i maj. På tisdagar är det kö till dörren.'
is '--unit sentence parts sentences' "$(kf-parse --unit sentence testdata/parse/stream.txt | jq -rs '.[1].text')" 'Den rymmer fyra.'
is 'a heading with nothing below it is a unit' \
	"$(printf 'Rubrik\n\nFörst\n\nSedan\n\nText som är ett stycke.\n' | kf-parse --unit paragraph | jq -r .text | paste -sd '|' -)" \
	'Först|Text som är ett stycke.'

# Encodings.
text='Året runt på ön\n\nSå här är det på Öland, säger Åsa – ”vår” guide.\n\nDet är allt. Följ med.\n'
printf '%b' "$text" >"$work/utf8.txt"
kf-parse <"$work/utf8.txt" | jq -c '[.title, .blocks]' >"$work/wanted"
for encoding in UTF-16 UTF-16LE UTF-16BE; do
	case $encoding in
	UTF-16LE) mark='\0377\0376' ;;
	UTF-16BE) mark='\0376\0377' ;;
	*) mark='' ;;
	esac
	{
		printf '%b' "$mark"
		iconv -f UTF-8 -t "$encoding" "$work/utf8.txt"
	} | kf-parse >"$work/told.ndjson"
	jq -c '[.title, .blocks]' "$work/told.ndjson" >"$work/told"
	ok "$encoding is known by its mark" diff "$work/wanted" "$work/told"
	is 'and told in repaired' "$(jq -c .repaired "$work/told.ndjson")" '["encoding:utf-16"]'
	[ "$encoding" = UTF-16 ] && continue
	iconv -f UTF-8 -t "$encoding" "$work/utf8.txt" | kf-parse >"$work/unmarked.ndjson"
	ok "$encoding is known without its mark" diff "$work/told.ndjson" "$work/unmarked.ndjson"
done
is '--encoding utf-16le is followed, not repaired' \
	"$(iconv -f UTF-8 -t UTF-16LE "$work/utf8.txt" | kf-parse --encoding utf-16le | jq -c '[.title, .repaired]')" '["Året runt på ön",null]'
{
	printf '\357\273\277'
	cat "$work/utf8.txt"
} | kf-parse | jq -c '[.title, .blocks]' >"$work/told"
ok 'a mark before UTF-8 goes' diff "$work/wanted" "$work/told"
iconv -f UTF-8 -t WINDOWS-1252 "$work/utf8.txt" >"$work/1252.txt"
kf-parse <"$work/1252.txt" >"$work/told.ndjson"
jq -c '[.title, .blocks]' "$work/told.ndjson" >"$work/told"
ok 'Windows-1252 is read where the text is not UTF-8' diff "$work/wanted" "$work/told"
is 'and told in repaired' "$(jq -c .repaired "$work/told.ndjson")" '["encoding:windows-1252"]'
sed 's/h/h~/; s/o/o~~/' "$work/1252.txt" | tr '~' '\000' | kf-parse >"$work/told.ndjson"
jq -c '[.title, .blocks]' "$work/told.ndjson" >"$work/told"
ok 'stray NULs go' diff "$work/wanted" "$work/told"
is 'and are told as well' "$(jq -c .repaired "$work/told.ndjson")" '["encoding:windows-1252","nul"]'
status '--encoding utf-8 takes nothing else' 2 kf-parse --encoding utf-8 "$work/1252.txt"
iconv -f UTF-8 -t MACINTOSH "$work/utf8.txt" | kf-parse --encoding macintosh | jq -c '[.title, .blocks]' >"$work/told"
ok '--encoding names the encoding' diff "$work/wanted" "$work/told"
printf 'Rubrik\n\nDet är öppet.\n\nSnö i fj\344ll.\n\nMer följer här.\n' >"$work/mixed.txt"
status 'a line that is not UTF-8 in a text that is ends with status 2' 2 kf-parse "$work/mixed.txt"
ok 'it is reported with its place' said "kf-parse: $work/mixed.txt:5:9: not UTF-8"
is 'and left out' "$(jq -r '[.blocks[].text] | join("|")' "$work/out")" 'Det är öppet.|Mer följer här.'
status '--rejects keeps it, and then it is no error' 0 kf-parse --rejects "$work/rejects" "$work/mixed.txt"
is 'as it was' "$(od -An -c "$work/rejects" | tr -s ' \n' ' ')" "$(printf 'Snö i fj\344ll.\n' | od -An -c | tr -s ' \n' ' ')"
printf 'Rubrik\n\nR\344v \201 h\344r.\n\nMer \344r det.\n' >"$work/holes.txt"
status 'a byte without meaning ends with status 2' 2 kf-parse "$work/holes.txt"
ok 'and is reported with its place' said "kf-parse: $work/holes.txt:3:5: neither UTF-8 nor Windows-1252"
printf '\377\376R\000\000\330x\000\n\000' >"$work/broken16.txt"
status 'half a pair of UTF-16 ends with status 2' 2 kf-parse "$work/broken16.txt"
ok 'and is reported with its place, too' said "kf-parse: $work/broken16.txt:1:2: not UTF-8"
printf 'A\314\212re\n\nSo\302\255cker o\342\200\211ch\302\240 \tsalt.\n\nMer text.\n' | kf-parse >"$work/told.ndjson"
is 'text is in NFC, soft hyphens go, white space is one space' "$(jq -r '.title + "|" + .blocks[0].text' "$work/told.ndjson")" 'Åre|Socker o ch salt.'
is 'and what that changed is told' "$(jq -c .repaired "$work/told.ndjson")" '["nfc","soft-hyphens"]'

# What is too long, and what is nothing.
status 'empty input ends with status 0' 0 kf-parse /dev/null
ok 'and gives nothing' printed_nothing
status 'an article over --max-article ends with status 2' 2 kf-parse --max-article 200 testdata/parse/stream.txt testdata/parse/box.txt
ok 'is reported' said 'kf-parse: testdata/parse/box.txt:1:1: article too long (see --max-article)'
is 'and the others are there' "$(wc -l <"$work/out" | tr -d ' ')" 3
status '--rejects keeps it' 0 kf-parse --max-article 200 --rejects "$work/rejects" testdata/parse/box.txt
ok 'all of it' diff testdata/parse/box.txt "$work/rejects"
yes | head -c 30000000 | kf-parse >"$work/out" 2>"$work/err"
ok 'input without an end is reported as soon as it is too long' said 'kf-parse: (standard input):1:1: article too long (see --max-article)'
printf 'Rubrik\n\377\1\2\3\4 data\n' >"$work/binary"
status 'a file that is no text ends with status 2' 2 kf-parse "$work/binary"
ok 'with one message' said "kf-parse: $work/binary:1:1: not text"
ok 'and nothing else' printed_nothing
status 'a folder and a missing file end with status 2' 2 kf-parse testdata "$work/none" testdata/parse/dated.txt
is 'and the other files are read' "$(field id <"$work/out")" dated
if [ -e /dev/full ]; then
	kf-parse testdata/parse/box.txt >/dev/full 2>"$work/err"
	is 'a full disk ends with status 2' "$?" 2
else
	skip 'a full disk ends with status 2' 'no /dev/full'
fi

# What cannot be read costs nothing else.
printf 'Rubrik\n\n%s\n\nSlut.\n' "$(head -c 300 /dev/zero | tr '\0' x)" >"$work/long-line.txt"
status 'a binary file, a folder and a line over --max-line end with status 2' 2 \
	kf-parse --max-line 200 "$work/binary" testdata "$work/long-line.txt" testdata/parse/dated.txt
is 'with one message each' "$(wc -l <"$work/err" | tr -d ' ')" 3
is 'and the rest of all is read' "$(jq -r '.id + " " + (.blocks | length | tostring)' "$work/out" | paste -sd ' ' -)" 'long-line 1 dated 7'

# Where each byte went.
kf-parse --audit testdata/parse/*.txt testdata/export/*.txt testdata/columns/*.csv >"$work/told.ndjson" 2>"$work/err"
tail -n 1 "$work/err" >"$work/audit"
is '--audit counts all bytes' "$(jq .bytes "$work/audit")" "$(cat testdata/parse/*.txt testdata/export/*.txt testdata/columns/*.csv | wc -c | tr -d ' ')"
is 'each as text, typed or dropped' "$(jq '.text + .typed + ([.dropped[]] | add) - .bytes' "$work/audit")" 0
is 'all articles' "$(jq .articles "$work/audit")" "$(wc -l <"$work/told.ndjson" | tr -d ' ')"
is 'and all that were listed' "$(jq .listed "$work/audit")" "$(cat testdata/export/*.txt | grep -c '^> ')"
for encoding in utf16 windows; do
	case $encoding in
	utf16) printf '\377\376' && iconv -f UTF-8 -t UTF-16LE testdata/export/swedish.txt ;;
	*) iconv -f UTF-8 -t WINDOWS-1252 testdata/export/swedish.txt ;;
	esac >"$work/saved.txt"
	kf-parse --audit "$work/saved.txt" 2>&1 >/dev/null | tail -n 1 >"$work/audit"
	is "--audit counts the bytes of $encoding as they are" "$(jq .bytes "$work/audit")" "$(wc -c <"$work/saved.txt" | tr -d ' ')"
done

# Layouts, parts and lists of files.
kf-parse --explain testdata/export/swedish.txt testdata/columns/tabs.tsv testdata/parse/box.txt >"$work/out" 2>"$work/err"
is '--explain tells the layout of each file and the line that decided' "$(cut -d : -f 2-4 "$work/err" | paste -sd '|' -)" \
	' testdata/export/swedish.txt:5: layout retriever| testdata/columns/tabs.tsv:1: layout csv| testdata/parse/box.txt:1: layout text'
printf 'Ett\n--- A ---\nTvå\n--- B ---\n\nTre fyra --- C --- fem\n' >"$work/parts.txt"
is '--split parts a text where the expression matches' \
	"$(kf-parse --split '--- \w ---' "$work/parts.txt" | jq -r '[.line, .blocks[].text] | join(" ")' | paste -sd '|' -)" \
	'1 Ett|3 Två|6 Tre fyra|6 fem'
status 'an expression that is wrong is refused' 2 kf-parse --split '(' "$work/parts.txt"
printf 'testdata/parse/dated.txt\0testdata/parse/box.txt\0' >"$work/names"
is '--files0-from reads the files of a list' "$(kf-parse --files0-from "$work/names" | jq -r .id | paste -sd ' ' -)" 'dated box'
is 'also from standard input' "$(kf-parse --files0-from - <"$work/names" | jq -r .id | paste -sd ' ' -)" 'dated box'
is 'a list without a name is nothing to read' "$(kf-parse --files0-from /dev/null </dev/null | wc -l | tr -d ' ')" 0
status 'a list and a file beside it are refused' 2 kf-parse --files0-from "$work/names" testdata/parse/box.txt
status 'an empty name in it, too' 2 sh -c "printf 'a\0\0b\0' | kf-parse --files0-from -"
status 'a list that is not there, too' 2 kf-parse --files0-from "$work/none"
status 'a column of --map that a table lacks ends with status 2' 2 kf-parse --map source=Blad testdata/columns/semicolons.csv
ok 'and is named' said "kf-parse: testdata/columns/semicolons.csv:1: no column 'Blad' (see --map)"
kf-parse testdata/parse/dated.txt >"$work/articles.ndjson"
status 'articles that were made already end with status 2' 2 kf-parse "$work/articles.ndjson"
ok 'and are told so' said "kf-parse: $work/articles.ndjson:1:1: already an article, which has \"blocks\""
cat testdata/columns/semicolons.csv testdata/columns/semicolons.csv >"$work/pasted.csv"
is 'the header row of a table that was pasted behind another is no article' \
	"$(kf-parse "$work/pasted.csv" | wc -l | tr -d ' ')" "$((2 * $(wc -l <testdata/columns/semicolons.ndjson)))"
printf 'Rubrik;Datum;Text\nBron;i går;Den är lång.\n' >"$work/undated.csv"
status 'a date that cannot be read ends with status 2' 2 kf-parse "$work/undated.csv"
ok 'is told' said "kf-parse: $work/undated.csv:2: not a date: 'i går'"
is 'and the article is there without it' "$(jq -c '[.title, .date]' "$work/out")" '["Bron",null]'

# Small cases of the rules: each is one text.
is 'hyphens before sentences are speech' "$(printf 'Rubrik\n\nText här om det.\n\n- Det blir bra, säger hon.\n- Ja, det blir det.\n' | kinds)" 'lead para para'
is 'short hyphened lines are a list' "$(printf 'Rubrik\n\nDetta ingår:\n\n- mjölk\n- bröd\n' | kinds)" 'lead item item'
is 'a speaker in capitals is no author when all headings are in capitals' \
	"$(printf 'Rubrik\n\nEn text här.\n\nNYTT TAK\n\nDet läcker.\n\nNY PORT\n\nDen gnisslar.\n' | kf-parse | jq -c '[.author, [.blocks[].kind]]')" \
	'[null,["lead","heading","para","heading","para"]]'
is 'two writers are two authors' "$(printf 'Rubrik\n\nAv Anna Berg och Åsa af Ek\n\nText här.\n\nMer text.\n' | kf-parse | jq -c .author)" '["Anna Berg","Åsa af Ek"]'
is 'a sentence that begins with av is no byline' "$(printf 'Rubrik\n\nText här.\n\nAv Anna Berg köptes inget.\n' | kinds)" 'lead para'
is 'a box of facts ends where the text goes on' \
	"$(printf 'Rubrik\n\nText här.\n\nFakta Bron\n\nLängd: 90 meter.\n\nNy rubrik\n\n– Ja, säger hon.\n' | kinds)" 'lead heading fact heading para'
is 'a name under a picture is a caption' \
	"$(printf 'Rubrik\n\nText här.\n\nAnna Berg\n\nHär arbetar Anna Berg med allt.\n\nMer text.\n' | kinds)" 'lead caption para para'
is 'a line said again in speech is a pull quote' \
	"$(printf 'Rubrik\n\nText här.\n\nVi har aldrig haft så kul\n\n– Vi har aldrig haft så kul, säger hon.\n\nJa.\n' | kinds)" 'lead para para para'
is 'a lone number inside a text stays' "$(printf 'Rubrik\n\nSvaret är:\n\n42\n\nSå är det.\n' | kf-parse | jq -r '.blocks[1].text')" 42

# The seeds and the texts of the gold files, where they are at hand.
seeds=../shared/seeds
if [ -d "$seeds" ]; then
	kf-parse "$seeds"/*.txt >"$work/seeds.ndjson"
	# Four begin with the source, two lines of the date and the headline; the first has none of them.
	heads=$(for seed in "$seeds"/00[1-4]*; do
		grep '[^[:space:]]' "$seed" | sed -n '1p;4p'
	done)
	is 'the seeds have source and headline as they are printed' \
		"$(jq -r '.source // "", .title // ""' "$work/seeds.ndjson")" "$(printf '\n\n%s' "$heads")"
	is 'the seeds have their dates' "$(jq -r .date "$work/seeds.ndjson" | tr '\n' ' ')" '2017-05 --05-09 --09-22 --03-24 --06-09 '
	jq -r 'select(.author) | .file as $file | .author[] | if test("^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$")
		then ascii_upcase | gsub("å"; "Å") | gsub("ä"; "Ä") | gsub("ö"; "Ö") else "not in ordinary case" end |
		[$file, .] | @tsv' "$work/seeds.ndjson" >"$work/writers"
	is 'the writers whom three seeds print in capitals are authors in ordinary case' \
		"$(while IFS='	' read -r seed name; do grep -c "$name" "$seed"; done <"$work/writers" | tr '\n' ' ')" '1 1 1 '
	is 'the second seed has 8 headings and 8 labels, the third 14 items' \
		"$(jq -rs '[(.[1].blocks[].kind | select(. == "heading" or . == "label")), (.[2].blocks[].kind | select(. == "item"))] |
			group_by(.) | map("\(length) \(.[0])") | join(" ")' "$work/seeds.ndjson")" '8 heading 14 item 8 label'
else
	skip 'the seeds come out as they should' 'no seeds here'
fi

# Each word of a text with how often it stands there; jq knows letters in any locale.
words() { jq -Rr 'scan("[\\p{L}\\p{N}]+")' | sort | uniq -c; }
if [ -d ../shared/gold/dev ]; then
	for text in ../shared/gold/dev/*.txt; do
		sed "s/$(printf '\302\255')//g" "$text" | words >"$work/in.words"
		kf-parse --unit paragraph "$text" | jq -r '.title // empty, .heading // empty, .text' | words >"$work/out.words"
		awk 'NR == FNR { told[$2] = $1; next } told[$2] < $1 { print }' "$work/out.words" "$work/in.words"
	done >"$work/lost"
	ok 'no word of the gold texts is lost' diff /dev/null "$work/lost"
else
	skip 'no word of the gold texts is lost' 'no gold files here'
fi
finish
