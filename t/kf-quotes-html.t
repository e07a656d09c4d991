#!/bin/sh
# kf-quotes --format html: a page of articles with their quotes marked.
. "$(dirname "$0")/tap.sh"

news=testdata/records/spoken.ndjson

# well_formed FILE: each tag is closed, each id and link is good (t/wellformed.pl).
well_formed() { perl t/wellformed.pl <"$1"; }
# marks FILE: the texts of the marked stretches of a page's articles, in one line.
marks() { sed '1,/<main>/d' "$1" | grep -o '<mark class="[a-z]*">[^<]*</mark>' | sed 's/<mark class="//; s/">/: /; s/<.*//' | paste -sd '|' -; }
count() { grep -o "$1" "$2" | wc -l | tr -d ' '; }

kf-quotes --format html "$news" >"$work/page"
ok 'the page is well-formed' well_formed "$work/page"
is 'it is in Swedish and UTF-8' "$(head -n 4 "$work/page" | paste -sd ' ' -)" \
	'<!DOCTYPE html> <html lang="sv"> <head> <meta charset="utf-8"/>'
is 'it lets nothing in but its own style' "$(grep -o 'content="default[^"]*"' "$work/page")" \
	"content=\"default-src 'none'; style-src 'unsafe-inline'\""
is 'it has no script, no image and no address of its own' \
	"$(grep -ciE '<script|<img|<link|@import|url\(|<iframe' "$work/page")" 0
is 'its style sheet is the file' "$(sed '1,/<style>/d; /<\/style>/,$d' "$work/page" | diff - common/report/quotes.css)" ''
is 'its headings stand in order' "$(grep -o '<h[1-6]' "$work/page" | paste -sd ' ' -)" '<h1 <h2 <h3 <h2'
is 'the spans of the quotes are marked, by their kinds' "$(marks "$work/page" | cut -d '|' -f 1-5)" \
	'direct: Vi behöver tre klassrum till|direct: Och en ny &quot;matsal&quot;.|direct: Annars får barnen äta i skift.|indirect: pengarna är slut|mixed: löftet var ”så gott som skrivet i sten”, och att det står fast'
is 'each quote has its number, which leads to its speaker' "$(count '<a class="n" id="skola-[1-4]" href="#skola-[1-4]-vem">' "$work/page")" 4
is 'each speaker has the number that leads to the quote' "$(grep -o 'href="#skola-4">4</a> <b>[^<]*</b>' "$work/page")" \
	'href="#skola-4">4</a> <b>Eva Ek</b>'
is 'role, organisation, kind, rule and confidence stand there' \
	"$(grep -A 1 'href="#skola-1">' "$work/page" | sed 's/<[^>]*>//g' | paste -sd '/' - | sed 's/[0-9,]*[^0-9a-z ]*%$/N %/')" \
	'1 Eva Ek, rektor, Nyskolan/direkt citat · dash-clause · N %'
is 'source and date of the article stand there, and a link to it' \
	"$(grep -A 1 '<h2><a' "$work/page" | paste -sd ' ' -)" \
	'<h2><a rel="noreferrer" href="https://bygdebladet.example/skola">Nyskolan växer; nu</a></h2> <p class="meta">Bygdebladet · <time datetime="2019-03-14">2019-03-14</time> · skola</p>'
is 'an article without a title has its name' "$(grep -c '<h2>bageri</h2>' "$work/page")" 1
is 'the foot counts' "$(grep '^<p>[0-9]* artiklar, ' "$work/page")" '<p>2 artiklar, 6 citat</p>'
is 'without --explain there is no evidence' "$(count '<details' "$work/page")" 0
kf-quotes --explain --format html "$news" >"$work/explained"
ok 'a page with evidence is well-formed' well_formed "$work/explained"
is '--explain adds the evidence, folded away' "$(count '<details><summary>varför' "$work/explained")" 6
is '--excel leaves a page as it is' "$(kf-quotes --excel --format html "$news" | diff - "$work/page")" ''
is 'of --format the last counts' "$(kf-quotes --format html --format ndjson "$news" | jq -r .n | wc -l | tr -d ' ')" 6

# What is chosen.
kf-quotes --format html -p Ek --kind direct "$news" >"$work/chosen"
ok 'a page of chosen quotes is well-formed' well_formed "$work/chosen"
is 'only chosen quotes are marked' "$(count '<a class="n" id=' "$work/chosen")" 2
is 'articles without any are left out' "$(count '<article' "$work/chosen")" 1
is 'so is each where a confidence is asked for' "$(kf-quotes --format html --min-confidence 1 "$news" | grep -c '<article')" 0
echo '{"type":"article","id":"a","blocks":[{"kind":"para","text":"Ingen talar."}]}' >"$work/silent"
is 'where nothing is asked for all articles are shown' "$(kf-quotes --format html "$work/silent" | grep -c '<p>Ingen talar.</p>')" 1
kf-quotes --format html </dev/null >"$work/empty"
ok 'the page of empty input is well-formed' well_formed "$work/empty"
is 'it says that it is empty' "$(grep '^<p>[0-9]* artiklar, ' "$work/empty")" '<p>0 artiklar, 0 citat</p>'
status 'it is no quote for --exit-status' 1 kf-quotes --format html --exit-status "$work/silent"

# Kinds of blocks.
jq -nc '{type: "article", id: "a", blocks: ["lead", "item", "item", "para", "item", "label", "question", "fact", "caption", "related",
	"note", "heading"] | map({kind: ., text: .})}' | kf-quotes --format html >"$work/kinds"
ok 'a page of all kinds of blocks is well-formed' well_formed "$work/kinds"
is 'each kind has its class and element' "$(grep -A 1 'class="row' "$work/kinds" | grep -v '^--' | sed 's/<div class="row //; s/">$//' | paste -sd ' ' -)" \
	'lead <p>lead</p> <li class="row item <p>item</p> <li class="row item <p>item</p> para <p>para</p> <li class="row item <p>item</p> label <p>label</p> question <p>question</p> fact <p>fact</p> caption <p>caption</p> related <p>related</p> remark <p>note</p> heading <h3>heading</h3>'
is 'items that follow each other are one list' "$(count '<ul class="items">' "$work/kinds")" 2

# Input that means harm, in every field.
cat >"$work/bad.jq" <<'END'
def bad: "<script>alert(1)</script>\"' onload='x' ]]> --> </style></title> &lt; &#x3c; \u0000\u0007\u001b[31m\u007f\u009b\ufffe";
{type: "article", id: bad, file: bad, source: bad, url: $url, lang: "sv\" onload=\"x", date: "2019\"><script>", time: bad, title: bad,
	author: [bad, bad], medium: bad, twin_of: bad, blocks: (["heading", "lead", "para", "label", "question", "item", "fact",
	"caption", "related", "note"] | map({kind: ., text: bad}) + [
	{kind: "para", text: "– Det går \(bad) bra, säger rektor Eva \"Eva\" Ek<b> på Bolaget\"<i>."},
	{kind: "para", text: "– \(bad) säger \(bad). ”Nu <går> det & bra”, säger Åsa Ö’Ek."}, {kind: "para", text: ""}])}
END
bad() { jq -nc --arg url "$1" -f "$work/bad.jq"; }
# `https:` with the worst behind it, and what is no web address.
{ bad 'javascript:alert(1)//https://a.se' && bad "https://a.example/\"onclick='x'<script>" && bad 'JaVaScRiPt:alert(1)' && bad 'data:text/html,<b>'; } |
	kf-quotes --explain --format html >"$work/bad"
ok 'a page of bad input is well-formed' well_formed "$work/bad"
is 'none of its articles is lost' "$(count '<article lang="sv">' "$work/bad")" 4
is 'no text opens a tag' "$(count '<script' "$work/bad")" 0
is 'no text closes the style or the title' "$(count '</style>' "$work/bad") $(count '</title>' "$work/bad")" '1 1'
is 'a link leads to the web or into the page' "$(grep -o 'href="[^"]*"' "$work/bad" | grep -v 'href="#' )" \
	'href="https://a.example/%22onclick=%27x%27%3Cscript%3E"'
is 'what a link may not lead to stands there as text' "$(count 'JaVaScRiPt:alert(1)</p>\|· JaVaScRiPt:alert(1) ·' "$work/bad")" 1
is 'quotes are marked among it' "$(grep -c '<mark class="direct">Det går &lt;script&gt;' "$work/bad")" 4
cat "$news" "$news" "$news" | kf-quotes --format html >"$work/thrice"
ok 'the same articles more than once have ids of their own' well_formed "$work/thrice"

# Texts at hand.
kf-parse testdata/demo/*.txt testdata/parse/*.txt testdata/quotes-golden/*.txt >"$work/articles" 2>"$work/err"
kf-quotes --format html --explain "$work/articles" >"$work/all"
ok 'the page of all sample texts is well-formed' well_formed "$work/all"
is 'it has all articles and quotes' "$(grep '^<p>[0-9]* artiklar, ' "$work/all")" \
	"<p>$(wc -l <"$work/articles" | tr -d ' ') artiklar, $(kf-quotes "$work/articles" | wc -l | tr -d ' ') citat</p>"
sed '1,/<main>/d' "$work/all" | grep -o '<mark [^>]*>[^<]*</mark>' | sed 's/<[^>]*>//g' >"$work/told"
jq -rn --slurpfile articles "$work/articles" '(reduce $articles[] as $a ({}; .[$a.id] = $a)) as $of | inputs | . as $quote | .spans[] |
	$of[$quote.article].blocks[$quote.block].text[.[0]:.[1]] | @html' <<END >"$work/wanted"
$(kf-quotes "$work/articles")
END
ok 'what is marked is what the spans of the records say' diff "$work/wanted" "$work/told"
finish
