#!/bin/sh
# kf-stats counts records by what they say.
. "$(dirname "$0")/tap.sh"

articles=testdata/records/articles.ndjson
quotes=testdata/records/quotes.ndjson
mentions=testdata/records/mentions.ndjson

# The values and counts of the groups, in their order: `Berg 2, Ek 1`.
groups() {
	kf-stats "$@" 2>"$work/err" |
		jq -r 'del(.type, .articles, .words, .first, .last) | [.[] | tostring] | join(" ")' | paste -sd ',' - | sed 's/,/, /g'
}
# One field of the groups.
field() { name=$1 && shift && kf-stats "$@" 2>"$work/err" | jq -r ".$name // \"-\"" | paste -sd ' ' -; }
said() { printf '%s\n' "$@" | diff - "$work/err"; }

# What is counted by.
is 'quotes are counted by speaker' "$(groups "$quotes")" \
	'Birgitta Nordh 2, Åsa Öberg 2, Andreas Ek och Åsa Öberg 1, Olle Nordh 1'
is 'articles are counted by the people they name' "$(groups "$articles")" \
	'Birgitta Nordh 2, Andreas Ek 1, Olle Nordh 1'
is 'mentions are counted by name' "$(groups "$mentions")" 'Birgitta Nordh 1, Nordhs udde 1, Olle Nordh 1'
is 'the person of a quote is each of its speakers' "$(groups --by person "$quotes")" \
	'Åsa Öberg 3, Birgitta Nordh 2, Andreas Ek 1, Olle Nordh 1'
is 'the person of a mention is its name, where it is one of a person' "$(groups --by person "$mentions")" \
	'Birgitta Nordh 1, Olle Nordh 1'
is '--by counts by any field' "$(groups --by source "$quotes")" 'Vinterbladet 4, Kyrkonytt 2, Kommunbladet 1'
is '--by follows a dotted path and counts each of a list' "$(groups --by blocks.kind "$articles")" \
	'para 6, heading 1, lead 1'
is '--by year and month are those of the date' "$(groups --by year "$quotes"); $(groups --by month "$quotes")" \
	'2018 4, 2019 1; 2018-01 3, 2018-02 1, 2019-11 1'
is '--by several fields counts their combinations' "$(groups --by source,kind "$quotes")" \
	'Vinterbladet direct 3, Kommunbladet direct 1, Kyrkonytt direct 1, Kyrkonytt indirect 1, Vinterbladet indirect 1'
is '--by several lists counts each with each' "$(groups --by speakers,person "$quotes")" \
	'Andreas Ek Andreas Ek 1, Andreas Ek Åsa Öberg 1, Åsa Öberg Andreas Ek 1, Åsa Öberg Åsa Öberg 1'
is 'a second --by adds to the first' "$(groups --by source --by kind "$quotes")" "$(groups --by source,kind "$quotes")"
is 'numbers count as they are written' "$(groups --by confidence "$quotes")" '0.97 4, 0.5 1, 0.90 1'
is 'a field of the name of a measure or type goes by another' \
	"$(kf-stats --by type,count "$quotes" "$mentions"; kf-stats --by type "$quotes" "$mentions" | cut -d, -f1-3)" \
	'{"type":"count","by_type":"quote","count":7
{"type":"count","by_type":"mention","count":3'
is 'records of several types can be counted together' "$(groups --by person "$articles" "$quotes" "$mentions")" \
	'Birgitta Nordh 5, Olle Nordh 3, Åsa Öberg 3, Andreas Ek 2'
kf-stats --verbose "$quotes" >"$work/out" 2>"$work/err"
ok '--verbose tells how many records lacked the fields' said \
	'kf-stats: 1 record left out without the fields to count by' 'kf-stats: 7 records, 0 bad lines'
for wrong in '' 'a,' a..b 'a"b'; do
	status "--by '$wrong' is no list of fields" 2 kf-stats --by "$wrong" "$quotes"
done

# Measures.
is 'a record of counts has all measures, in their order' "$(kf-stats --top 1 "$quotes")" \
	'{"type":"count","speaker":"Birgitta Nordh","count":2,"articles":1,"words":11,"first":"2018-01-15","last":"2018-01-15"}'
is 'articles are distinct ones, also where they come back' "$(field articles --by source "$quotes")" '2 1 1'
is 'an article counts itself' "$(field articles --by source "$articles")" '2 2'
# Adds up the runs of characters between white space.
between_spaces() { jq -r "$1" "$2" | tr -s ' ' '\n' | grep -c .; }
is 'words are runs of characters between white space' "$(field words --by type "$quotes")" "$(between_spaces .text "$quotes")"
is 'words of articles are those of title and blocks' "$(field words --by type "$articles")" \
	"$(between_spaces '.title // empty, .blocks[].text' "$articles")"
printf '{"text":"a\\tb\\nc  d ","w":["x","x"]}\n' >"$work/spaces"
is 'any white space parts words' "$(field words --by w "$work/spaces")" 4
is 'a value that a record has twice counts twice, its words once' "$(field count --by w "$work/spaces")" 2
is 'first and last are the earliest and latest dates' "$(field first --by source "$quotes"); $(field last --by source "$quotes")" \
	'2018-01-15 - 2019-11-30; 2018-02 - 2019-11-30'

# Order and choice.
is 'what is counted as often comes by code points' "$(printf '{"k":"%s"}\n' ö z a Z å aa | groups --by k)" \
	'Z 1, a 1, aa 1, z 1, å 1, ö 1'
is '--sort articles puts those of most articles first' "$(groups --sort articles "$quotes")" \
	'Åsa Öberg 2, Andreas Ek och Åsa Öberg 1, Birgitta Nordh 2, Olle Nordh 1'
is '--sort words puts those of most words first' "$(field words --sort words "$quotes")" '11 8 5 5'
is '--sort first puts the earliest first and what has no date last' "$(groups --by source --sort first "$quotes")" \
	'Vinterbladet 4, Kommunbladet 1, Kyrkonytt 2'
is '--sort last does so with the last date' "$(field last --by article --sort last "$quotes")" \
	'2018-01-15 2018-02 2019-11-30 -'
is '--sort key goes by the values alone' "$(groups --by kind,source --sort key "$quotes")" \
	'direct Kommunbladet 1, direct Kyrkonytt 1, direct Vinterbladet 3, indirect Kyrkonytt 1, indirect Vinterbladet 1'
is '--top stops after so many' "$(groups --top 2 --by source "$quotes")" 'Vinterbladet 4, Kyrkonytt 2'
is '--min leaves out what was counted fewer times, before --top' "$(groups --min 2 --sort key --top 1 "$quotes")" 'Birgitta Nordh 2'
is '-p counts only what is about the person' "$(groups -p öbergs "$quotes")" 'Åsa Öberg 2, Andreas Ek och Åsa Öberg 1'
is '-p chooses articles that mention the person' "$(groups -p Olle "$articles")" 'Birgitta Nordh 1, Olle Nordh 1'
sort -r "$quotes" >"$work/other-order"
ok 'the order of the input makes no difference' sh -c "kf-stats '$quotes' >'$work/a'; kf-stats '$work/other-order' | diff '$work/a' -"

# One name for one person.
names="$work/names.csv"
printf 'alias;name\nolle nordh;Olle Nord\nBirgitta Nordh;Olle Nord\nÅSA ÖBERG;Åsa Ek\nNordhs udde;Udden\n' >"$names"
aliased() { groups --aliases "$names" "$@"; }
is '--aliases counts speakers under their names' "$(aliased "$quotes")" 'Olle Nord 3, Åsa Ek 2, Andreas Ek och Åsa Ek 1'
is '--aliases counts people of quotes so' "$(aliased --by person "$quotes")" 'Olle Nord 3, Åsa Ek 3, Andreas Ek 1'
is '--aliases counts each of the speakers so' "$(aliased --by speakers "$quotes")" 'Andreas Ek 1, Åsa Ek 1'
is '--aliases counts people of articles so, once for each article' "$(aliased "$articles")" 'Olle Nord 2, Andreas Ek 1'
is '--aliases counts names of mentions so, of places too' "$(aliased "$mentions")" 'Olle Nord 2, Udden 1'
is 'no other field has aliases' "$(aliased --by title,url,source "$articles")" "$(groups --by title,url,source "$articles")"
is '-p finds by the name of an alias' "$(aliased -p Nord "$quotes") | $(aliased -p 'olle nord' --by id "$articles")" \
	'Olle Nord 3 | skridskor 1, snoskottning 1'
is '-p finds by the name of the record, too' "$(aliased -p Birgitta "$quotes")" 'Olle Nord 2'
printf 'alias,name\nÅsa Ek,Andreas Ek\n' >"$work/more.csv"
is '--aliases may be given again, and two speakers may be one' "$(aliased --aliases "$work/more.csv" "$quotes")" \
	'Andreas Ek 3, Olle Nord 3'
printf 'alias,name\nOlle Nordh,x\nOlle Nordh,y\n' >"$names"
status 'a bad row of aliases makes the status 2' 2 kf-stats --aliases "$names" "$quotes"
ok 'and has its message' said "kf-stats: $names:3:12: the alias has another name already: 'x'"
is 'the first name of an alias counts' "$(jq -r .speaker "$work/out" | tail -n 1)" x
status 'a file of aliases that is not there is refused' 2 kf-stats --aliases "$work/none.csv" "$quotes"
awk 'BEGIN { printf "{\"speakers\":["; for (i = 0; i < 100000; i++) printf "\"%d\",\"x\",", i; print "\"y\"]}" }' >"$work/many"
printf 'alias,name\nx,y\n' >"$names"
is 'one record may have a hundred thousand names' \
	"$(kf-stats --aliases "$names" --by speakers "$work/many" | jq -c 'select(.speakers == "y") | .count') $(
	kf-stats --aliases "$names" --by speakers "$work/many" | grep -c .)" '1 100001'

# Formats.
is '--format csv has a row of names' "$(kf-stats --format csv --top 1 "$quotes")" \
	"speaker,count,articles,words,first,last
Birgitta Nordh,2,1,11,2018-01-15,2018-01-15"
is '--format tsv has tabs' "$(kf-stats --format tsv --top 1 "$quotes" | tail -n 1 | tr '\t' '|')" \
	'Birgitta Nordh|2|1|11|2018-01-15|2018-01-15'
is '--format table is aligned' "$(kf-stats --format table --by source "$quotes")" \
	'source        count  articles  words  first       last
Vinterbladet      4         2     18  2018-01-15  2018-02
Kyrkonytt         2         1     10
Kommunbladet      1         1      8  2019-11-30  2019-11-30'
is 'a table fits the terminal' "$(COLUMNS=60 kf-stats --format table --sort key --top 1 "$quotes" | tail -n 1)" \
	'Andreas Ek …      1         1      8  2019-11-30  2019-11-30'
is '--format md is a table of Markdown' "$(kf-stats --format md --by kind --top 1 "$quotes")" \
	'| kind | count | articles | words | first | last |
| --- | ---: | ---: | ---: | --- | --- |
| direct | 5 | 4 | 24 | 2018-01-15 | 2019-11-30 |'
printf '{"k":"=1+1;\\"x\\""}\n{"k":"-2"}\n{"k":"@\\t"}\n' >"$work/formulas"
is '--excel is CSV with BOM, semicolons and no formula' "$(kf-stats --excel --by k "$work/formulas" | tr -d '\r')" \
	"$(printf '\357\273\277')k;count;articles;words;first;last
'-2;1;0;0;;
\"'=1+1;\"\"x\"\"\";1;0;0;;
\"'@	\";1;0;0;;"
is '--color=always makes the names bold' "$(kf-stats --color=always --format table --by kind "$quotes" | head -n 1 | cut -c1-8)" \
	"$(printf '\033[1mkind')"
kf-stats --format table --by kind "$quotes" >"$work/out"
ok 'there is no colour but on a terminal' sh -c "! grep -q '$(printf '\033')' '$work/out'"
printf '{"k":"a\\u001b[2J\302\233b\\n\177"}\n' >"$work/controls"
is 'a table holds no control character' "$(kf-stats --format table --by k "$work/controls" | tail -n 1 | cut -c1-10)" 'a?[2J?b ? '
if script -qec true /dev/null >/dev/null 2>&1; then
	is 'on a terminal a record holds no control character as it is' \
		"$(script -qec "kf-stats --by k $work/controls" /dev/null </dev/null | cut -d, -f2)" '"k":"a\u001b[2J\u009bb\n\u007f"'
else
	skip 'on a terminal a record holds no control character as it is' 'script(1) cannot be used as util-linux has it'
fi
for wrong in '--format xml' '--sort size' '--color=maybe' '--top x' '--min -1'; do
	# shellcheck disable=SC2086 # an option and its argument
	status "$wrong is refused" 2 kf-stats $wrong "$quotes"
done
status '--exit-status tells that there was no group' 1 kf-stats --exit-status --min 99 "$quotes"
ok 'and then there is no row of names' sh -c "kf-stats --format csv --min 99 '$quotes' | diff /dev/null -"

# Bad lines.
{ cat "$quotes"; echo '{"type":"quote",}'; } >"$work/mixed"
status 'a bad line makes the status 2' 2 kf-stats "$work/mixed"
ok 'the good ones are counted' sh -c "kf-stats '$quotes' | diff - '$work/out'"
is 'the bad one has its message' "$(cut -d: -f1-4 "$work/err")" "kf-stats: $work/mixed:8:17"
finish
