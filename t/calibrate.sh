#!/bin/sh
# calibrate.sh: prints common/sv/confidence.csv: for each rule of kf-quotes how many of its answers are right, and how many
# there are, on the cases of testdata/quotes and, where they are there, on the annotated articles of ../shared/gold/dev.
#
#   .good   Of the quotes that overlap the marked words, those are right that have just these words and the case's speaker.
#   .wrong  A quote that the rule must not find is wrong.
#   gold    A quote is right when its words are those of an annotated quote, direct or not as it is, and its speaker is
#           the one annotated or one of speaker_alt. What overlaps only an optional annotation is not counted; all else is wrong.
. "$(dirname "$0")/tap.sh"
. "$(dirname "$0")/cases.sh"

gold=../shared/gold/dev
annotated=$gold.quotes.ndjson

judge_cases=$cases'
def by_rule: if $rule == "none" then true
	elif $rule == "dash" or $rule == "marks" or $rule == "answer" then .kind == "direct"
	else .rule == $rule end;
# The marked words as {block, start, end}, in code points.
def marked: .text | split(" ¶ ") | map(block.text) | to_entries[] | .key as $block
	| reduce ([.value | splits("[⟦⟧]")] | to_entries[]) as $piece ({at: 0, marked: []};
		(.at + ($piece.value | length)) as $behind
		| if $piece.key % 2 == 1 then .marked += [{$block, start: .at, end: $behind}] else . end
		| .at = $behind)
	| .marked[];
def overlaps($parts): .block as $block
	| any(.spans[] as $span | $parts[] | .block == $block and .start < $span[1] and $span[0] < .end; .);
(reduce $quotes[] as $quote ({}; .[$quote.article] += [$quote])) as $found
| cases
| [marked] as $parts
| wanted as $wanted
| ($found[.line] // [])[]
| select(if $wrong then by_rule else overlaps($parts) end)
| [.rule, if ($wrong | not) and $wanted == {speaker: (.speaker // "-"), text} then 1 else 0 end]
| @tsv
'

judge_gold='include "score";
($annotated | by_article) as $gold
| inputs
| select($gold[.article])
| weighed
| . as $quote
| [$gold[.article][] | select(dice(.; $quote) >= 0.5)] as $near
| [$near[] | select((.optional | not) and .direct == $quote.direct)] as $required
| select($required != [] or all($near[]; .optional | not))
| [.rule, if any($required[]; . as $entry | $quote | .words == $entry.words and is_said_as($entry)) then 1 else 0 end]
| @tsv
'

# A line RULE<tab>1 or RULE<tab>0 for each answer.
answers_of_cases() {
	for file in "$folder"/*.good "$folder"/*.wrong; do
		rule=$(basename "$file" | sed 's/\..*//')
		wrong=$(case $file in *.wrong) echo true ;; *) echo false ;; esac)
		quote_cases "$file" || return
		jq -Rsr --arg rule "$rule" --argjson wrong "$wrong" --slurpfile quotes "$work/quotes" "$judge_cases" "$file" || return
	done
}
answers_of_gold() {
	kf-parse "$gold"/*.txt >"$work/articles" && kf-quotes "$work/articles" >"$work/quotes" || return
	jq -nr -L t --slurpfile annotated "$annotated" "$judge_gold" "$work/quotes"
}

measured='the cases of testdata/quotes'
answers_of_cases >"$work/answers" || exit
if [ -f "$annotated" ]; then
	answers_of_gold >>"$work/answers" || exit
	measured="$measured and $(jq -r .article "$annotated" | sort -u | wc -l | tr -d ' ') annotated articles"
else
	echo "calibrate.sh: no annotated articles in $gold: the cases alone are counted" >&2
fi
echo "# Answers of each rule of kf-quotes that are right, and all, on $measured. Written by make calibrate"
rule_names | awk -F '\t' -v answers="$work/answers" '
BEGIN {
	while ((getline <answers) > 0) {
		all[$1]++
		right[$1] += $2
	}
	print "rule,right,all"
}
{ print $1 "," right[$1] + 0 "," all[$1] + 0 }'
