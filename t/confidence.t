#!/bin/sh
# What kf-quotes says of its rules is what was counted: common/sv/confidence.csv, which make calibrate writes.
. "$(dirname "$0")/tap.sh"
. "$(dirname "$0")/cases.sh"

list=common/sv/confidence.csv

grep -v '^#' "$list" | sed 1d >"$work/rows"
cut -d , -f 1 "$work/rows" | sort >"$work/counted"
rule_names | sort >"$work/rules"
ok 'every rule has its counts, and nothing else has' diff -u "$work/rules" "$work/counted"
ok 'no rule has more right answers than answers' awk -F , '$2 !~ /^[0-9]+$/ || $3 !~ /^[0-9]+$/ || $2 + 0 > $3 + 0 { exit 1 }' "$work/rows"

for file in "$folder"/*.good; do
	quote_cases "$file" && cat "$work/quotes"
done >"$work/all"
thousandths='def thousandths: . * 1000 + 0.5 | floor;'
jq -c '[.rule, .confidence]' "$work/all" | sort -u >"$work/pairs"
jq -Rn "$thousandths"'[inputs / "," | {key: .[0], value: (((.[1] | tonumber) + 1) / ((.[2] | tonumber) + 2))}] | from_entries' \
	"$work/rows" >"$work/shares"
jq -c --slurpfile shares "$work/shares" "$thousandths"'
	select((.[1] | thousandths) != ($shares[0][.[0]] | thousandths))' "$work/pairs" >"$work/other"
ok 'the cases show more than ten rules at work' [ "$(wc -l <"$work/pairs")" -gt 10 ]
ok 'confidence is (right + 1) / (all + 2) of the rule, in thousandths' diff /dev/null "$work/other"

ok 'it stands behind the rule, without zeros at its end' sh -c "! grep -vq '\"rule\":\"[a-z-]*\",\"confidence\":0\.[0-9]*[1-9]}\$' '$work/all'"

# Counts of the user's own: dash-clause is right in 7 of 8, so 0.8; chain in 5 of 6, 0.75; marks-clause was not counted.
mkdir "$work/lists"
printf 'rule,right,all\ndash-clause,7,8\nchain,5,6\nmarks-clause,wrong,6\nlead-in,7,6\n' >"$work/lists/confidence.csv"
cat >"$work/articles" <<'END'
{"type":"article","id":"a","blocks":[{"kind":"para","text":"– Det går bra, säger Eva Ek."},{"kind":"para","text":"– Vi är nöjda."},{"kind":"para","text":"”Det blir nog sol”, säger Ali Hassan."}]}
END
told() { kf-quotes --lexicon "$work/lists" "$@" "$work/articles"; }
is 'a list of the user tells other counts' "$(told | sed 's/.*"confidence"://' | tr '\n' ' ')" '0.8} 0.75} 0.5} '
is 'CSV has the confidence' "$(told --format csv | awk -F , 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "confidence") at = i; next } { print $at }' | tr '\n' ' ')" \
	'0.8 0.75 0.5 '
is 'with a decimal comma for Excel' "$(told --format tsv --excel | grep -c '	0,8	')" 1

count() { told --min-confidence "$1" | wc -l | tr -d ' '; }
is '--min-confidence 0 takes all' "$(count 0)" 3
is '--min-confidence takes what is as high' "$(count 0.75)" 2
is 'and leaves out what is lower' "$(count 0.7501)" 1
is 'a share without a zero in front is one' "$(count .8)" 1
is '--min-confidence 1.0 is more than any rule has' "$(count 1.0)" 0
is 'numbers of quotes are not changed by it' "$(told --min-confidence 0.75 | jq -c .n | tr '\n' ' ')" '1 2 '
for wrong in 1.01 -1 x '' . 1.0.0 0x1 nan 0,5 ' 1' 1e-1; do
	status "--min-confidence '$wrong' is none" 2 told --min-confidence "$wrong"
	is "and '$wrong' is said to be none" "$(head -n 1 "$work/err")" \
		"kf-quotes: --min-confidence: not a number from 0 to 1: '$wrong'"
done
finish
