#!/bin/sh
# kf-quotes finds who says what in articles.
. "$(dirname "$0")/tap.sh"

news=testdata/records/spoken.ndjson

# articles TEXT...: an article of each text, its blocks written as in t/rules.t.
articles() {
	printf '%s\n' "$@" | jq -Rc '
	def block: if startswith("# ") then {kind: "heading", text: .[2:]}
		elif startswith("@ ") then {kind: "label", text: .[2:]}
		elif startswith("? ") then {kind: "question", text: .[2:]}
		else {kind: "para", text: .} end;
	{type: "article", id: (input_line_number | tostring), blocks: (split(" ¶ ") | map(block))}'
}
# told FILTER TEXT...: what the filter of jq makes of each quote of the texts, in one line.
told() { filter=$1 && shift && articles "$@" | kf-quotes | jq -r "$filter" | paste -sd '|' -; }
# asked OPTION...: the articles and numbers of the quotes that are written: `skola 1, 3`.
asked() {
	kf-quotes "$@" "$news" | jq -rs 'group_by(.article)[] | "\(first.article) \(map(.n | tostring) | join(", "))"' |
		paste -sd ';' -
}
said() { printf '%s\n' "$@" | diff - "$work/err"; }

# Options.
is 'every quote of the articles is written' "$(asked)" 'bageri 1, 2;skola 1, 2, 3, 4'
is '-p takes a full name' "$(asked -p 'Eva Ek')" 'skola 1, 2, 4'
is '-p takes a surname' "$(asked -p Mo)" 'skola 3'
is '-p takes a first name' "$(asked -p bertil)" 'skola 3'
is '-p takes a genitive' "$(asked --person=Eks)" 'skola 1, 2, 4'
is '-p finds who speaks with somebody else' "$(asked -p Norén)" 'bageri 1'
is 'of several -p any will do' "$(asked -p mo -p 'VIKTOR DAHL')" 'bageri 1, 2;skola 3'
is '-p finds no part of a name' "$(asked -p Be)" ''
is '--kind chooses direct quotes' "$(asked --kind direct)" 'bageri 1, 2;skola 1, 2'
is '--kind chooses indirect quotes' "$(asked --kind indirect)" 'skola 3'
is '--kind chooses mixed quotes' "$(asked --kind mixed)" 'skola 4'
is 'of several --kind any will do' "$(asked --kind mixed --kind=indirect)" 'skola 3, 4'
is '--kind and -p must both hold' "$(asked --kind direct -p Mo)" ''
for wrong in '-p ' '--kind spoken' '--format md' '--format xml' '--color=maybe' '--context x' '--context -1' '--context 101'; do
	# shellcheck disable=SC2086 # an option and its argument
	status "$wrong is refused" 2 kf-quotes ${wrong% } "$(printf '%s' "${wrong#* }")" "$news"
done
status '--exit-status tells that there was no quote' 1 kf-quotes --exit-status -p Nobel "$news"
status '--exit-status is silent about it when there was one' 0 kf-quotes --exit-status -p Ek "$news"
kf-quotes "$news" >"$work/plain"
kf-quotes --explain "$news" >"$work/explained"
ok '--explain adds why at the end and nothing else' sh -c "sed 's/,\"why\":\[.*/}/' '$work/explained' | diff '$work/plain' -"
is '--explain tells the evidence in order' "$(sed -n 2p "$work/explained" | jq -r '.why | join("; ")')" \
	'the paragraph opens with a dash, or a dash stands behind a colon; without a clause, by the rule chain: Eva Ek'
is 'each quote has its evidence' "$(jq -r '.why | length > 1 and all(. != "")' "$work/explained" | uniq)" true

# What stands around a quote.
# around OPTION...: before and after of each quote of an article.
articles 'Det är vår. ¶ # Badet ¶ – Det går bra, säger Eva Ek. Hon ler. ¶ Bo Al säger att det regnar. ¶ – Vi väntar. Länge.' >"$work/around"
around() { kf-quotes "$@" "$work/around" | jq -r '"\(.before // "")_\(.after // "")"' | paste -sd '|' -; }
is 'nothing is told of what stands around a quote' "$(around)" '_|_|_'
is '--context 0 tells the rest of its own sentence' "$(around --context 0)" '–_, säger Eva Ek.|Bo Al säger att_.|–_'
is '--context 1 tells a sentence more on each side, across blocks and headings' "$(around --context 1)" \
	'Det är vår. –_, säger Eva Ek. Hon ler.|Hon ler. Bo Al säger att_. – Vi väntar.|Bo Al säger att det regnar. –_'
kf-quotes --context 3 "$news" >"$work/out"
ok '--context adds before and after behind the spans and nothing else' \
	sh -c "jq -c 'del(.before, .after)' '$work/out' | diff '$work/plain' -"
is 'they stand in their place' "$(kf-quotes --context 0 "$work/around" | jq -rs 'first | keys_unsorted | join(" ")')" \
	'type article n block kind mark text spans before after speaker mention mention_span gender cue cue_span turn rule confidence'
is '--context adds two columns to a sheet' \
	"$(kf-quotes --context 0 --format tsv "$work/around" | cut -f 19- | sed -n '1p;2p' | tr '\t' '|')" \
	"$(printf '%s\n' 'text|before|after' 'Det går bra|–|, säger Eva Ek.')"
is '--context adds none to a table' "$(kf-quotes --context 0 --format table "$work/around" | sed -n 1p | tr -s ' ')" \
	'article kind speaker cue text'

# The record.
is 'the fields stand in their order' "$(sed -n 1p "$work/explained" | jq -c 'keys_unsorted | join(" ")')" \
	'"type article file url source date title twin_of n block kind mark text spans speaker mention mention_span role org gender cue cue_span turn rule confidence why"'
is 'the fields of the article stand in the quote' "$(sed -n 1p "$work/plain" | cut -d, -f1-8)" \
	'{"type":"quote","article":"skola","file":"skola.txt","url":"https://bygdebladet.example/skola","source":"Bygdebladet","date":"2019-03-14","title":"Nyskolan växer; nu","twin_of":"skolan"'
is 'what an article lacks, its quotes lack' "$(sed -n 6p "$work/plain" | cut -d, -f1-5)" \
	'{"type":"quote","article":"bageri","n":2,"block":2,"kind":"direct"'
is 'the text is the spans, joined by a space, without the clause' \
	"$(sed -n 1p "$work/plain" | jq -c '[.text, .spans]')" \
	'["Vi behöver tre klassrum till Och en ny \"matsal\".",[[2,30],[66,85]]]'
is 'the speaker has role, organisation and gender, as the article says' \
	"$(sed -n 1p "$work/plain" | jq -c '[.speaker, .role, .org, .gender]')" \
	'["Eva Ek","rektor","Nyskolan","female"]'
is 'mention and cue are told with their places' \
	"$(sed -n 4p "$work/plain" | jq -c '[.speaker, .mention, .mention_span, .cue, .cue_span]')" \
	'["Eva Ek","Hon",[0,3],"hävdar",[4,10]]'
is 'who speaks together is told as one and each alone' \
	"$(sed -n 5p "$work/plain" | jq -c '[.speaker, .speakers, .gender]')" \
	'["Elsa Norén och Viktor Dahl",["Elsa Norén","Viktor Dahl"],null]'
is 'turns are runs of one speaker' "$(jq -s 'map(.turn) | join(" ")' "$work/plain")" '"1 1 2 3 1 2"'
is 'what -p leaves out is counted still' \
	"$(kf-quotes -p Hon -p Eva "$news" | jq -s 'map("\(.n) \(.turn)") | join(", ")')" \
	'"1 1, 2 1, 4 3"'
is 'kinds and marks go together' \
	"$(told '"\(.kind) \(.mark)"' '– Det går bra, säger Eva Ek.' '”Det går bra”, säger Eva Ek.' \
	'@ Eva Ek, rektor: ¶ Det går bra nu.' 'Eva Ek säger att det går bra.' 'Eva Ek säger att det går ”riktigt bra nu”.')" \
	'direct dash|direct quotes|direct label|indirect none|mixed none'
is 'a speaker may be an organisation' \
	"$(told '"\(.speaker), \(.gender)"' 'Två män greps i går, uppger polisen.')" 'polisen, null'
is 'a speaker whom nothing names is absent' \
	"$(told 'has("speaker")' '– Det går bra. ¶ – Ja, säger en kvinna vid torget.')" 'false|true'

# Texts.
is 'escapes in a text count as the characters that they mean' \
	"$(printf '%s\n' '{"type":"article","id":"a","blocks":[{"kind":"para","text":"– \u00c5ret \"0\"\ngick bra \ud83d\ude00, s\u00e4ger \u00c5sa \u00d6berg."}]}' |
		kf-quotes | jq -c '[.text, .spans, .speaker, .mention_span, .cue]')" \
	'["Året \"0\"\ngick bra 😀",[[2,21]],"Åsa Öberg",[29,38],"säger"]'
is 'spans count code points beyond 16 bits once' \
	"$(told '.spans | tojson' '– 😀😀😀 är roligt, säger Eva Ek. Ja 😀!')" '[[2,15],[31,36]]'
is 'spans count combining characters' \
	"$(told '[.text, .spans, .cue_span] | tojson' "$(printf '– Cafe\314\201et stängs, säger Eva Ek.')")" \
	"$(printf '["Cafe\314\201et stängs",[[2,16]],[18,23]]')"
printf '%s\n' '{"type":"article","id":"a"}' '{"type":"article","id":"b","blocks":[]}' \
	'{"type":"article","id":"c","blocks":[{"kind":"para","text":""}]}' \
	'{"type":"article","id":"d","title":"","blocks":[{"kind":"label","text":""},{"kind":"para","text":""},{"kind":"para","text":"– Ja, säger Eva Ek."}]}' \
	>"$work/empty"
status 'articles without blocks and blocks without text are no error' 0 kf-quotes "$work/empty"
is 'they have no quotes' "$(jq -r '"\(.article) \(.block)"' "$work/out")" 'd 2'
for dash in - – — ―; do
	is "a paragraph may open with $dash" "$(told .text "$dash Det går bra, säger Eva Ek.")" 'Det går bra'
done
for marks in '""' '””' '“”' '„“' '»«' '»»' '«»'; do
	open=$(printf %s "$marks" | jq -Rr '.[:1]') close=$(printf %s "$marks" | jq -Rr '.[1:]')
	is "marks may be $marks" "$(told .text "${open}Det går bra$close, säger Eva Ek.")" 'Det går bra'
done

# Every quote of every text that is at hand. t/quotes.jq says what must be true of each.
sed -n 's/^    {"\([a-z-]*\)".*/\1/p' common/quoting.c common/speakers.c | jq -Rs 'split("\n") | map(select(. != ""))' \
	>"$work/rules"
# all_right FILE: the quotes of the articles of the file are as kf(5) says.
all_right() {
	kf-quotes --context 2 "$1" >"$work/quotes" && [ -s "$work/quotes" ] || return
	jq -rn --slurpfile articles "$1" --argjson rules "$(cat "$work/rules")" \
	-f t/quotes.jq "$work/quotes" >"$work/wrong" || return
	head -n 20 "$work/wrong"
	[ ! -s "$work/wrong" ]
}
kf-parse testdata/demo/*.txt testdata/parse/*.txt testdata/quotes-golden/*.txt 2>"$work/err" >"$work/articles"
ok 'the quotes of all sample texts are as kf(5) says' all_right "$work/articles"
cat testdata/quotes/* | grep -v -e '^#[^¶]*$' -e '^$' | sed 's/.*	//; s/[⟦⟧]//g' >"$work/cases"
articles "$(cat "$work/cases")" >"$work/articles"
ok 'the quotes of all cases of the rules are as kf(5) says' all_right "$work/articles"
for folder in ../shared/seeds ../shared/gold/dev; do
	name="the quotes of all texts of $(basename "$folder") are as kf(5) says"
	if [ -d "$folder" ]; then
		kf-parse "$folder"/*.txt >"$work/articles"
		ok "$name" all_right "$work/articles"
	else
		skip "$name" 'the texts are not here'
	fi
done

# Whole articles. Their quotes have been read, all but the confidence, which follows the measured rules.
for text in testdata/quotes-golden/*.txt; do
	is "the quotes of $text are found" "$(kf-parse "$text" | kf-quotes | jq -c 'del(.confidence)')" "$(cat "${text%.txt}.ndjson")"
done

# Records that are no articles.
{
	sed -n 1p "$news"
	echo '{"type":"quote","article":"skola","text":"Vi är fler"}'
	echo '{"id":"utan"}'
	echo '  {"type":"article","id":"b","blocks":{"kind":"para"}}'
	sed -n 2p "$news"
} >"$work/mixed"
status 'records that are no articles make the status 2' 2 kf-quotes "$work/mixed"
is 'each has a message with file, line and column' "$(sed "s|$work/||; s/\(:[0-9]*:[0-9]*\): ..*/\1/" "$work/err")" \
	"$(printf 'kf-quotes: mixed:%s\n' 2:1 3:1 4:1)"
ok 'the articles beside them are done' diff "$work/plain" "$work/out"
status '--rejects makes them no error' 0 kf-quotes --rejects "$work/rejects" "$work/mixed"
ok '--rejects keeps them' sh -c "sed -n 2,4p '$work/mixed' | diff - '$work/rejects'"
status '--strict stops at the first of them' 2 kf-quotes --strict "$work/mixed"
is '--strict has done what stands before' "$(jq -r .article "$work/out" | uniq)" skola

# The way of the input.
kf-parse testdata/demo/*.txt >"$work/articles"
kf-quotes "$work/articles" >"$work/wanted"
ok 'a pipe gives the same bytes as a file' sh -c "cat '$work/articles' | kf-quotes | cmp - '$work/wanted'"
ok 'input in small pieces gives the same bytes' \
	sh -c "dd obs=11 <'$work/articles' 2>'$work/err' | kf-quotes | cmp - '$work/wanted'"
while read -r line; do printf '%s\n' "$line" | kf-quotes; done <"$work/articles" >"$work/out"
ok 'an article gives the same bytes whatever stands before it' cmp "$work/wanted" "$work/out"
ok 'a second run gives the same bytes' sh -c "kf-quotes '$work/articles' | cmp - '$work/wanted'"

# Much of everything. The words are put together by awk: repeat COUNT TEXT.
repeat() { awk -v count="$1" -v text="$2" 'BEGIN { for (i = 0; i < count; i++) printf "%s", text }'; }
huge() { jq -Rc '{type: "article", id: "huge", blocks: [{kind: "para", text: .}]}' >"$work/huge"; }
{ printf '– '; repeat 120000 'Det går bra – fast inte så bra, säger hon. '; } | huge
status 'a paragraph of five megabytes with dashes is done' 0 kf-quotes "$work/huge"
ok 'its quote has the words of the paragraph' all_right "$work/huge"
repeat 10000 '”Det går ' | huge
status 'a paragraph with ten thousand marks that nothing closes is done' 0 kf-quotes "$work/huge"
seq 10000 | tr 0-9 a-j | jq -Rcs '{type: "article", id: "huge", blocks:
	[split("\n")[:-1][] | {kind: "para", text: "– Det går bra, säger Eva Lind\(.), vd."}, {kind: "para", text: "– Ja, säger hon."}]}' >"$work/huge"
is 'ten thousand people of one article are told apart, and what is said by pronoun is theirs' \
	"$(kf-quotes "$work/huge" | jq -r .speaker | sort | uniq -c | awk '$1 == 2' | wc -l)" 10000
repeat 20000 '”Jo. Läkaren är glad här i dag”, säger hon. ' | huge
status 'a paragraph with twenty thousand people who are only spoken of is done' 0 timeout 60 kf-quotes "$work/huge"
repeat 1000 '”Det går bra nu”, säger Eva Ek. ' | huge
ok 'the quotes of a paragraph with a thousand are as kf(5) says' all_right "$work/huge"
for words in 'Eva ' 'Eva Ek, ' 'Eva Ek, rektor på ' 'säger, ' 'enligt Eva Ek ' 'hon säger att det går och ' '(' 'a.' '– '; do
	repeat 100000 "$words" | huge
	status "a paragraph of '$words' alone, a hundred thousand times, is done" 0 kf-quotes "$work/huge"
done
awk 'BEGIN { for (i = 0; i < 1000; i++) printf "Eva %sberg kom. ", substr("ABDFGHKLMN", int(i / 100) + 1, 1) \
	substr("aeiouyaeiou", int(i / 10) % 10 + 1, 1) substr("bdfgklmnrt", i % 10 + 1, 1); print "Eva Nytberg säger att det går." }' | huge
is 'among a thousand names the one who speaks is found' "$(kf-quotes "$work/huge" | jq -r .speaker)" 'Eva Nytberg'
articles "$(repeat 5000 '– Det går bra. ¶ ')– Det går bra, säger Eva Ek." >"$work/huge"
is 'an article may have thousands of quotes' "$(kf-quotes "$work/huge" | wc -l | tr -d ' ')" 5001

# Lists of words.
mkdir "$work/more" "$work/only"
printf 'infinitive,present,past,supine,class\ntrumpeta,trumpetar,trumpetade,trumpetat,say\n' \
	>"$work/more/reporting-verbs.csv"
printf 'name,gender\nQvilda,female\n' >"$work/more/given-names.csv"
cp "$work/more/reporting-verbs.csv" "$work/only"
# with_lists OPTION...: the speakers and words of three sentences.
articles 'Det går bra nu, trumpetar Eva Ek.' 'Det går bra nu, säger Eva Ek.' \
	'Qvilda Stål är ny chef. ¶ – Det går bra, säger hon.' >"$work/articles"
with_lists() { kf-quotes "$@" "$work/articles" | jq -r '"\(.article) \(.speaker // "-"): \(.text)"' | paste -sd ';' -; }
is 'a verb of no list reports nothing, a name of no list is nobody' \
	"$(with_lists)" '2 Eva Ek: Det går bra nu;3 -: Det går bra'
is '--lexicon adds verbs and names to the built-in ones' "$(with_lists --lexicon "$work/more")" \
	'1 Eva Ek: Det går bra nu;2 Eva Ek: Det går bra nu;3 Qvilda Stål: Det går bra'
is '--lexicon-only takes its lists in their place' \
	"$(with_lists --lexicon-only "$work/only")" '1 Eva Ek: Det går bra nu'
status 'a folder of lists that is not there is refused' 2 kf-quotes --lexicon "$work/none" "$work/articles"

# One name for one person.
names="$work/names.csv"
# speakers OPTION...: who speaks in the articles, in the order of the quotes.
speakers() { kf-quotes --aliases "$names" "$@" "$news" 2>"$work/err" | jq -r .speaker | paste -sd '|' -; }
printf 'alias,name\nEVA  EK,Eva Ekman\nviktor dahl,Elsa Norén\nDahl,nobody\n' >"$names"
is '--aliases gives speakers their names, in any case and white space' "$(speakers -p Eva -p Bertil)" \
	'Eva Ekman|Eva Ekman|Bertil Mo|Eva Ekman'
is 'two who become one person are one' "$(kf-quotes --aliases "$names" -p Norén "$news" | jq -c '[.speaker, .speakers]')" \
	'["Elsa Norén",null]
["Elsa Norén",null]'
is 'mention and text stay' "$(kf-quotes --aliases "$names" -p Eva "$news" | jq -c 'del(.speaker)')" \
	"$(kf-quotes -p Eva "$news" | jq -c 'del(.speaker)')"
is '-p finds by the name of an alias' "$(speakers -p Ekman)" 'Eva Ekman|Eva Ekman|Eva Ekman'
is '-p finds by the name of the article, too' "$(speakers -p Viktor)" 'Elsa Norén|Elsa Norén'
printf 'name;x;alias\r\nElsa N;;Elsa Norén\r\n"Dahl; Viktor";;Viktor Dahl\r\n' >"$names"
is 'who speaks together is put together anew' "$(kf-quotes --aliases "$names" -p N "$news" | jq -c '[.speaker, .speakers]')" \
	'["Elsa N och Dahl; Viktor",["Elsa N","Dahl; Viktor"]]'
printf 'alias,name\nElsa N,Elsa Ek\n' >"$work/more.csv"
is '--aliases may be given again, and chains are followed' "$(speakers -p Elsa --aliases "$work/more.csv")" \
	'Elsa Ek och Dahl; Viktor'
printf 'alias,name\npolisen,Polismyndigheten\n' >"$names"
is 'whoever is no person has an alias, too' \
	"$(articles 'Två män greps i går, uppger polisen.' | kf-quotes --aliases "$names" | jq -r '.speaker + " " + .mention')" \
	'Polismyndigheten polisen'
printf 'alias,name\nEva Ek,Eva A\nEva Ek,Eva B\nEva A,Eva Ek\n"x\n' >"$names"
status 'bad rows of aliases make the status 2' 2 kf-quotes --aliases "$names" --rejects "$work/rejects" "$news"
ok 'each has a message with file, line and column' said \
	"kf-quotes: $names:3:8: the alias has another name already: 'Eva A'" \
	"kf-quotes: $names:4:7: the name leads back to its alias: 'Eva A'" "kf-quotes: $names:5:1: a quoted field that nothing closes"
is 'the others are taken, and all quotes written' "$(jq -r .speaker "$work/out" | paste -sd '|' -)" \
	'Eva A|Eva A|Bertil Mo|Eva A|Elsa Norén och Viktor Dahl|Viktor Dahl'
status 'with --strict nothing is done after the first' 2 kf-quotes --aliases "$names" --strict "$news"
is 'which alone is told' "$(grep -c . "$work/err") $(grep -c . "$work/out")" '1 0'
printf 'a,b\n' >"$work/columns"
for wrong in "$work/none.csv" "$work" "$work/columns" /dev/null; do
	status "--aliases refuses a file that is none of aliases" 2 kf-quotes --aliases "$wrong" "$news"
	is 'before any work' "$(sed "s|$wrong: .*|FILE: why|" "$work/err"; cat "$work/out")" \
		"kf-quotes: --aliases: FILE: why
Try 'kf-quotes --help' for more information."
done
printf 'alias,name\n' >"$names"
ok 'aliases of nobody change nothing' sh -c "kf-quotes --aliases '$names' '$news' | cmp - '$work/plain'"

# Who is quoted.
people="$work/people.csv"
kf-quotes --people "$people" "$news" >"$work/out"
ok '--people changes no quote' cmp "$work/plain" "$work/out"
is '--people writes who is quoted, most quotes first' "$(cat "$people")" 'alias,name,role,org,gender,articles,quotes
Eva Ek,Eva Ek,rektor,Nyskolan,female,1,3
Viktor Dahl,Viktor Dahl,,,male,1,2
Bertil Mo,Bertil Mo,kommunalrådet,,male,1,1
Elsa Norén,Elsa Norén,,,,1,1'
sed 's/^Viktor Dahl,Viktor Dahl/Viktor Dahl,"Mo, \"\"V\"\""/; s/^Bertil Mo,[^,]*/Bertil Mo,Eva Ek/' "$people" >"$names"
kf-quotes --aliases "$names" --people "$people" "$news" >"$work/mended"
is 'with its names mended it is a file of aliases' "$(jq -r .speaker "$work/mended" | paste -sd '|' -)" \
	'Eva Ek|Eva Ek|Eva Ek|Eva Ek|Elsa Norén och Mo, "V"|Mo, "V"'
is 'and the next one keeps what was mended' "$(cut -d, -f 1-3 "$people")" 'alias,name,role
Eva Ek,Eva Ek,rektor
Viktor Dahl,"Mo, ""V"""
Elsa Norén,Elsa Norén,
Bertil Mo,Eva Ek,kommunalrådet'
kf-quotes --aliases "$people" --people "$people" "$news" >"$work/out"
ok 'both may be the same file' cmp "$work/mended" "$work/out"
is 'it counts the quotes that are written' "$(kf-quotes -p Eva --kind direct --people "$people" "$news" >"$work/out"; cat "$people")" \
	'alias,name,role,org,gender,articles,quotes
Eva Ek,Eva Ek,rektor,Nyskolan,female,1,2'
cat "$news" "$news" | kf-quotes --kind direct --people "$people" --format table >"$work/out"
is 'and articles, whatever the format' "$(cut -d, -f 1,6,7 "$people" | sed 1d | paste -sd ' ' -)" \
	'Eva Ek,2,4 Viktor Dahl,2,4 Elsa Norén,2,2'
kf-quotes -p Nobel --people "$people" "$news"
is 'of nobody it has the names of the columns' "$(cat "$people")" 'alias,name,role,org,gender,articles,quotes'
status 'so it is still a file of aliases' 0 kf-quotes --aliases "$people" "$news"
kf-quotes --excel -p Mo --people "$people" "$news" >"$work/out"
is 'with --excel it is as Excel wants it' "$(cat "$people")" "$(printf '\357\273\277alias;name;role;org;gender;articles;quotes\r
Bertil Mo;Bertil Mo;kommunalrådet;;male;1;1\r')"
status 'which can be read again' 0 kf-quotes --aliases "$people" "$news"
is 'it may go where the quotes go' "$(kf-quotes --people /dev/stdout -p Mo "$news" | cut -c 1-16)" '{"type":"quote",
alias,name,role,
Bertil Mo,Bertil'
kf-quotes --people /dev/stdout -p Mo "$news" >"$work/out"
is 'also where they are a file' "$(cut -c 1-16 "$work/out")" '{"type":"quote",
alias,name,role,
Bertil Mo,Bertil'
for wrong in - "$work" "$work/none/people.csv"; do
	status "--people $(basename "$wrong") is refused" 2 kf-quotes --people "$wrong" "$news"
	is 'before any work' "$(grep -c . "$work/out")" 0
done
if [ -c /dev/full ]; then
	status 'a full disk makes the status 2' 2 kf-quotes --people /dev/full "$news"
	ok 'with one message' said 'kf-quotes: /dev/full: No space left on device'
	ok 'and all quotes are written' cmp "$work/plain" "$work/out"
fi
status 'the status is that of the quotes' 1 kf-quotes --people "$people" --exit-status -p Nobel "$news"

# Formats.
fields='article,file,url,source,date,title,n,block,kind,mark,speaker,mention,role,org,cue,turn,rule,confidence,text'
is '--format csv begins with the names of the fields' "$(kf-quotes --format csv "$news" | head -n 1)" "$fields"
jq -c --arg fields "$fields" '. as $quote | [$fields | split(",")[] | $quote[.] // "" | tostring]' "$work/plain" \
	>"$work/cells"
csv_cells() { kf-quotes --format csv "$news" | mlr --icsv --ojson cat | jq -c '.[] | [.[] | tostring]'; }
is '--format csv has what the records have' "$(csv_cells)" "$(cat "$work/cells")"
is 'a cell with a comma or a mark is quoted' "$(kf-quotes --format csv -p Eva "$news" | sed -n 2p | sed 's/.*,"/"/')" \
	'"Vi behöver tre klassrum till Och en ny ""matsal""."'
is '--format tsv has a tab between cells' "$(kf-quotes --format tsv "$news" | sed 1d | jq -Rc 'split("\t")')" \
	"$(cat "$work/cells")"
is '--excel is CSV with BOM, semicolons, decimal commas and two characters at the ends of lines' \
	"$(kf-quotes --excel "$news" | sed -n 1,2p)" "$(printf '\357\273\277')$(printf '%s\r' "$fields" | tr , ';')
$(kf-quotes --format csv "$news" | sed -n 2p | sed 's/,/;/g; s/växer; nu/"&"/; s/Nyskolan "/"Nyskolan /; s/\(0\)\.\([0-9]*\);/\1,\2;/')$(printf '\r')"
is '--format table shows who says what' "$(COLUMNS=90 kf-quotes --format table --kind indirect "$news")" \
	'article  kind      speaker    cue    text
skola    indirect  Bertil Mo  säger  pengarna är slut'
is 'a table is no wider than the terminal' "$(COLUMNS=58 kf-quotes --format table -p Norén "$news" | tail -n 1)" \
	'bageri   direct  Elsa Norén och …  säger  Vi träffades vi…'
is '--color=always makes the names of the columns bold' \
	"$(kf-quotes --color=always --format table "$news" | grep -c "$(printf '\033')")" 1
is '--color=never does not' "$(kf-quotes --color=never --format table "$news" | grep -c "$(printf '\033')")" 0
is 'there is no colour but on a terminal' "$(kf-quotes --format table "$news" | grep -c "$(printf '\033')")" 0
for format in csv tsv table; do
	is "--format $format of no quote is empty" "$(kf-quotes --format "$format" -p Nobel "$news" | wc -c | tr -d ' ')" 0
done

# Texts that are not part of kf.
shared=../shared
if [ -d "$shared/seeds" ] && [ -x "$shared/tools/score" ]; then
	kf-parse "$shared"/seeds/*.txt | kf-quotes >"$work/quotes"
	ok 'the quotes of the seeds are those of their gold' \
		"$shared/tools/score" --min direct:F1:0.98 --min direct:exact:0.95 \
		--min direct:speaker:1.0 --min indirect:F1:0.80 --min indirect:speaker:0.95 "$shared/gold/seeds.quotes.ndjson" "$work/quotes"
	ditz=$(kf-parse "$shared"/seeds/*.txt | kf-quotes --person Ditz | wc -l)
	ok 'one person of the seeds has between 16 and 18 quotes' [ "$ditz" -ge 16 -a "$ditz" -le 18 ]
	is 'in the seeds fourteen people speak, one of them most' \
		"$(kf-stats --by person "$work/quotes" | jq -r .person | sed -n '1p;$=')" \
		"$(printf 'Catrin Ditz\n14')"
else
	skip 'the quotes of the seeds are those of their gold' 'the texts are not here'
	skip 'one person of the seeds has between 16 and 18 quotes' 'the texts are not here'
	skip 'in the seeds fourteen people speak, one of them most' 'the texts are not here'
fi
finish
