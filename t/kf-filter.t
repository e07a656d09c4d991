#!/bin/sh
# kf-filter chooses what fits and passes it on as it came.
. "$(dirname "$0")/tap.sh"

articles=testdata/records/articles.ndjson
quotes=testdata/records/quotes.ndjson
mentions=testdata/records/mentions.ndjson

# The ids of the articles that fit.
ids() { kf-filter "$@" "$articles" 2>"$work/err" | jq -r .id | paste -sd ' ' -; }
# The first words of the quotes that fit.
words() { kf-filter "$@" "$quotes" 2>"$work/err" | jq -r '.text | split(" ") | .[0]' | paste -sd ' ' -; }
said() { printf '%s\n' "$@" | diff - "$work/err"; }

# Words.
is '-e looks at the titles of articles' "$(ids -e 'snöplog')" snoskottning
is '-e looks at the blocks of articles' "$(ids -e 'råk')" skridskor
is '-e looks at nothing else of an article' "$(ids -e 'Vinterbladet|Falk')" ''
is '-e looks at the text of other records' "$(words -e 'is$')" Det
is '-e looks at no other field of them' "$(words -e 'Kyrkonytt')" ''
is '-e sees each text for itself: ^ and $ are the ends of a title, block or quote' "$(ids -e '^Isen bär igen$')" skridskor
is '-e sees through escapes' "$(words -e '"nästa')" Ingen
is '\w is every letter of Unicode' "$(words -e '\bÅ\w+|^F\wr')" Förarna
is 'of several -e any will do' "$(words -e stämd -e december)" 'Vi Orgeln'
is 'capital and small letters differ' "$(words -e 'ORGELN')" ''
is '-i makes them alike, beyond ASCII too' "$(ids -i -e 'SNÖPLOG')" snoskottning
is '-i may come after -e' "$(ids -e 'SNÖPLOG' -i)" snoskottning
status 'an expression that is wrong ends with status 2' 2 kf-filter -e 'sn(ö' "$articles"
ok 'it is said where, in code points, and where to find help' said \
	"kf-filter: -e: missing closing parenthesis at offset 4: 'sn(ö'" "Try 'kf-filter --help' for more information."
printf '{"text":"%s!"}\n{"text":"b"}\n' "$(printf '%030d' 0 | tr 0 a)" >"$work/endless"
status 'an expression that takes too many steps ends with status 2' 2 kf-filter -e '(*LIMIT_MATCH=1000)(a+)+$|b' "$work/endless"
ok 'it is said of which line' said "kf-filter: $work/endless:1:1: an expression takes too many steps on this text"
ok 'the other lines are chosen among' sh -c "sed -n 2p '$work/endless' | diff - '$work/out'"

# People.
is '-p finds the speaker of quotes' "$(words -p 'Birgitta Nordh')" 'Vi Förarna'
is '-p knows surnames' "$(words -p Nordh)" 'Vi Förarna Det'
is '-p knows first names, in any case' "$(words -p oLLE)" Det
is '-p knows genitives' "$(words -p nordhs)" 'Vi Förarna Det'
is '-p does not take a last s for a genitive where it belongs to the name' "$(words -p Andreas)" Vi
is '-p takes no part of a word for a name' "$(words -p Nord)" ''
is '-p finds each of several speakers' "$(words -p 'åsa öberg')" 'Vi Plogarna Orgeln'
is 'of several -p any will do' "$(words -p Olle -p Andreas)" 'Det Vi'
is '-p finds the names of mentions' "$(kf-filter -c -p Nordh "$mentions")" 2
is '-p finds the people that an article mentions' "$(ids -p nordh)" 'snoskottning skridskor'
is '-p finds none of them by a name that is not there' "$(ids -p Öberg)" ''
is '-p takes a name in another normal form' "$(words -p "$(printf 'O\314\210berg')")" 'Vi Plogarna Orgeln'
printf '{"type":"quote","speaker":"\\u00c5sa \\u00d6berg"}\n{"type":"quote","speaker":"Bo \\"Sot\\" Ek"}\n' >"$work/escaped"
is '-p sees through escapes' "$(kf-filter -c -p 'åsa' "$work/escaped") $(kf-filter -c -p '"sot"' "$work/escaped")" '1 1'
status '-p wants a name' 2 kf-filter -p ' ' "$quotes"

# Fields.
is '--field compares the text of a field' "$(words --field 'speaker=Olle Nordh')" Det
is '--field wants all of it' "$(words --field speaker=Olle)" ''
is '--field compares numbers as they are written' "$(words --field confidence=0.90) $(words --field confidence=0.9)" 'Förarna '
is '--field follows a dotted path through lists' "$(ids --field blocks.kind=heading)" snoskottning
is '--field finds one of a list' "$(words --field 'speakers=Åsa Öberg')" Vi
is 'all of several --field must hold' "$(words --field kind=direct --field n=1)" 'Vi Det Vi Orgeln'
printf '{"a":{"b":[{"c":true},{"c":null}]},"a.b":"x","d":"u=v"}\n' >"$work/nested"
is '--field compares true and false' "$(kf-filter -c --field a.b.c=true "$work/nested")" 1
is '--field never finds null' "$(kf-filter -c --field a.b.c=null "$work/nested")" 0
is '--field never finds an object' "$(kf-filter -c --field 'a={}' "$work/nested")" 0
is '--field takes all behind the first = for the value' "$(kf-filter -c --field d=u=v "$work/nested")" 1
printf '{"a":1,"a":2}\n' >"$work/twice"
is '--field takes the last of duplicate keys' "$(kf-filter -c --field a=1 "$work/twice") $(kf-filter -c --field a=2 "$work/twice")" '0 1'
for wrong in speaker =x a..b=x .a=x; do
	status "--field $wrong is no field and value" 2 kf-filter --field "$wrong" "$quotes"
done

# Time.
is '--from leaves out what is earlier' "$(ids --from 2018-02)" skridskor
is '--to includes all of a month' "$(ids --to 2018-01)" snoskottning
is '--to includes all of a year' "$(ids --to 2018)" 'snoskottning skridskor'
is 'a date that is a month stays where a part of it fits' "$(ids --from 2018-02-20 --to 2018-02-21)" skridskor
is '--from and --to make one day' "$(ids --from 2018-01-15 --to 2018-01-15)" snoskottning
is 'a day later it is out' "$(ids --from 2018-01-16 --to 2018-01-31)" ''
ids --from 2018 >"$work/out"
ok 'what has no year is left out with one notice' said \
	'kf-filter: 2 records left out whose date has no year (--undated keeps them)'
is '--undated keeps it' "$(ids --from 2018-02 --undated)" 'skridskor biblioteket badhuset'
ok '--undated says nothing' diff /dev/null "$work/err"
is 'the notice tells only of what fits otherwise' "$(ids --from 2019 -e Taket) $(cat "$work/err")" \
	' kf-filter: 1 record left out whose date has no year (--undated keeps them)'
is '-v does not choose what has no year either' "$(ids -v --from 2018-02)" snoskottning
for wrong in 2018-13 2018-02-29 --02-03 18 yesterday 2018-1; do
	status "$wrong is no date" 2 kf-filter --from="$wrong" "$articles"
done

# Conditions together, and what is done with what fits.
is 'conditions of different kinds must all hold' "$(words -p Nordh -e december --field kind=direct --to 2018-01)" Vi
is '-v chooses what does not fit' "$(words -v -p Nordh)" 'Vi Plogarna Orgeln Ingen'
is '-c tells how many, of all files together' "$(kf-filter -c -e i "$articles" "$quotes")" \
	"$(($(kf-filter -e i "$articles" | wc -l) + $(kf-filter -e i "$quotes" | wc -l)))"
is '-m stops after so many' "$(words -m 2 -p Nordh)" 'Vi Förarna'
is '-m limits what -c tells' "$(kf-filter -c -m 2 -p Nordh "$quotes")" 2
is '-m 0 chooses nothing' "$(words -m 0)" ''
printf '%s\n' '{"n":1}' 'bad' >"$work/behind"
status '-m reads no further than it must' 0 kf-filter -m 1 "$work/behind"
kf-filter "$quotes" >"$work/out"
ok 'without conditions everything fits' diff "$quotes" "$work/out"
printf ' {"text" : "a\\u00e5",\t"n":1.50e+3 , "n":2}\r\n{"text":"b"}' >"$work/odd"
kf-filter "$work/odd" >"$work/out"
ok 'lines leave byte for byte, but a missing last newline is supplied' \
	sh -c "{ cat '$work/odd'; echo; } | cmp - '$work/out'"
status '--exit-status tells that nothing was chosen' 1 kf-filter --exit-status -e zzz "$quotes"
status '--exit-status tells that something was chosen' 0 kf-filter --exit-status -e is "$quotes"
status 'without it nothing chosen is no failure' 0 kf-filter -e zzz "$quotes"

# Bad lines.
{ sed -n 1p "$quotes"; echo '{"type":"quote",}'; sed -n 2p "$quotes"; printf '{"text":"\303("}\n'; sed -n 3p "$quotes"; } >"$work/mixed"
status 'bad lines make the status 2' 2 kf-filter -p Nordh "$work/mixed"
ok 'the good ones are chosen among' sh -c "head -n 3 '$quotes' | diff - '$work/out'"
is 'each bad one has its message' "$(cut -d: -f1-3 "$work/err")" "kf-filter: $work/mixed:2
kf-filter: $work/mixed:4"
status '--rejects keeps them, and the status is 0' 0 kf-filter -v --rejects "$work/bad" "$work/mixed"
ok 'they are kept as they were' sh -c "sed -n '2p;4p' '$work/mixed' | cmp - '$work/bad'"

if script -qec true /dev/null >/dev/null 2>&1; then
	printf '{"text":"a\302\233b\177c"}\n' >"$work/control"
	is 'a terminal gets control characters as escapes' \
		"$(script -qec "kf-filter $work/control" /dev/null </dev/null | tr -d '\r')" '{"text":"a\u009bb\u007fc"}'
else
	skip 'a terminal gets control characters as escapes' 'script(1) cannot be used as util-linux has it'
fi
finish
