#!/bin/sh
# Every rule of kf-quotes finds what its cases say, and nothing in the texts that only look alike.
#
# testdata/quotes/NAME.good and NAME.wrong are the cases of the rule NAME, one a line. A case is a small article, its
# paragraphs parted by ` ¶ `; a paragraph that begins with `# ` is a heading, with `@ ` a label, with `? ` an interviewer's
# question. Blank lines, and lines that begin with # and hold no ¶, are passed over.
#
#   .good   SPEAKER<tab>TEXT. ⟦ and ⟧ stand round the words of the quote that the rule must find, twice where a reporting
#           clause parts them; SPEAKER is - where nobody can be named. Other quotes of the text may be found or not.
#   .wrong  TEXT, in which the rule must find nothing.
#
# A direct quote without a reporting clause bears the name of the rule that named its speaker. So the cases of dash, marks
# and answer ask for a direct quote of that mark, whatever its rule, and their .wrong files for no direct quote at all.
# none.wrong holds texts in which nothing at all is a quote.
. "$(dirname "$0")/tap.sh"
. "$(dirname "$0")/cases.sh"

judge=$cases'
def by_rule: if $rule == "none" then true
	elif $rule == "dash" then .kind == "direct" and (.mark == "dash" or $wrong)
	elif $rule == "marks" then .kind == "direct" and (.mark == "quotes" or $wrong)
	elif $rule == "answer" then .kind == "direct" and (.mark == "label" or $wrong)
	else .rule == $rule end;
def shown: "\(.rule // "no rule"), \(.speaker // "-"): \(.text)";
(reduce $quotes[] as $quote ({}; .[$quote.article] += [$quote])) as $found
| cases
| ($found[.line] // []) as $came
| wanted as $wanted
| select(if $wrong then any($came[]; by_rule)
	else all($came[]; (by_rule and .text == $wanted.text and (.speaker // "-") == $wanted.speaker) | not) end)
| "\($file):\(.line)", "  \(.case)",
	(if $wrong then "  wanted: nothing" else "  wanted: \($wanted.speaker): \($wanted.text)" end),
	(if $came == [] then "  came: nothing" else "  came: \($came[] | shown)" end)
'

# failures FILE: prints the cases of the file that fail; status 0 where none does and there are any.
failures() {
	rule=$(basename "$1" | sed 's/\..*//')
	wrong=$(case $1 in *.wrong) echo true ;; *) echo false ;; esac)
	quote_cases "$1" || return
	[ -s "$work/articles" ] || { echo "$1 has no cases"; return 1; }
	jq -Rsr --arg file "$1" --arg rule "$rule" --argjson wrong "$wrong" --slurpfile quotes "$work/quotes" "$judge" "$1" \
		>"$work/failed" || return
	cat "$work/failed"
	[ ! -s "$work/failed" ]
}

for rule in $(rule_names); do
	ok "$rule finds the quotes of its cases and who says them" failures "$folder/$rule.good"
	ok "$rule finds nothing in texts that look alike" failures "$folder/$rule.wrong"
done
ok 'texts in which nobody is quoted have no quotes' failures "$folder/none.wrong"

{ rule_names; echo none; } | sort -u >"$work/rules"
ls "$folder" | sed 's/\.good$//; s/\.wrong$//' | sort -u >"$work/cases"
ok 'there are cases of the rules alone' diff "$work/rules" "$work/cases"
finish
