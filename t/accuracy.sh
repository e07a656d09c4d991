#!/bin/sh
# accuracy.sh [-v] [--raise]: how well kf-quotes agrees with annotated articles, a table for each set of them. Fails when
# a figure is not as good as t/accuracy.min has it. t/score.jq tells what is counted and how annotations are written.
#
#   dev, seeds  the articles of ../shared, where they are there
#   invented    testdata/accuracy/NAME.txt, each with its annotations, NAME.ndjson
#   novels      those of them called novel-NAME: dialogue with dashes; they are not in invented
#   none        those of them in which nobody is quoted; they are in invented or novels, too
#
#   -v       lists above each table what was MISSED, is SPURIOUS, has other words (SPAN) or another SPEAKER
#   --raise  writes t/accuracy.min anew: each of its figures as it is or better, and those it lacks
. "$(dirname "$0")/tap.sh"

minimum=t/accuracy.min
invented=testdata/accuracy
shared=../shared

verbose=false
raise=false
for option in "$@"; do
	case $option in
	-v) verbose=true ;;
	--raise) raise=true ;;
	*) echo "accuracy.sh: no option $option" >&2; exit 2 ;;
	esac
done

# score SET ANNOTATIONS ARTICLE...: prints the set's table, and adds to $work/figures a line for each kind.
score() {
	set_name=$1
	annotations=$2
	shift 2
	kf-parse "$@" >"$work/articles" && kf-quotes "$work/articles" >"$work/quotes" || return
	jq -nc -L t --slurpfile annotated "$annotations" --slurpfile quotes "$work/quotes" \
		'include "score"; outcomes_of($annotated; $quotes)' >"$work/outcomes" || return
	echo "$set_name (articles: $#)"
	! $verbose || jq -r -L t 'include "score"; faults' "$work/outcomes" || return
	jq -sr -L t --arg set "$set_name" 'include "score";
		("direct", "indirect") as $kind | map(select(kind == $kind)) | figures
		| [$set, $kind, .gold, .told, .precision, .recall, .f1, .exact, .speaker, .end2end] | @tsv' \
		"$work/outcomes" >"$work/rows" || return
	table "$work/rows"
	cat "$work/rows" >>"$work/figures"
}
table() {
	awk '
	BEGIN {
		printf "%-9s %5s %5s %6s %6s %6s %6s %7s %7s\n",
			"kind", "gold", "told", "P", "R", "F1", "exact", "speaker", "end2end"
	}
	{
		printf "%-9s %5d %5d", $2, $3, $4
		for (i = 5; i <= 10; i++) printf (i < 9 ? " %6s" : " %7s"), ($3 ? sprintf("%.3f", $i) : "-")
		print ""
	}
	END { print "" }' "$1"
}

# score_shared SET ANNOTATIONS FOLDER
score_shared() {
	if [ -f "$2" ] && [ -d "$3" ]; then
		score "$1" "$2" "$3"/*.txt
	else
		printf '%s is skipped: there is no %s\n\n' "$1" "$([ -f "$2" ] && echo "$3" || echo "$2")"
	fi
}

# score_invented SET NAME...: the articles of these names in testdata/accuracy.
score_invented() {
	invented_set=$1
	shift
	if [ $# -eq 0 ]; then
		printf '%s is skipped: %s has no such article\n\n' "$invented_set" "$invented"
		return
	fi
	for name in "$@"; do cat "$invented/$name.ndjson" || return; done >"$work/annotated"
	for name in "$@"; do
		shift
		set -- "$@" "$invented/$name.txt"
	done
	score "$invented_set" "$work/annotated" "$@"
}
names() { ls "$invented" | sed -n 's/\.txt$//p'; }
names_without_quotes() {
	for name in $(names); do
		jq -es 'all(.text | not)' "$invented/$name.ndjson" >"$work/is-none" && echo "$name"
	done
}

raise_figures() {
	awk -v raise=1 -f t/accuracy.awk "$work/figures" "$minimum" >"$work/rows" || return
	{ grep '^#' "$minimum"; sort "$work/rows"; } >"$work/minimum" && cp "$work/minimum" "$minimum"
}

: >"$work/figures"
score_shared dev $shared/gold/dev.quotes.ndjson $shared/gold/dev || exit
score_shared seeds $shared/gold/seeds.quotes.ndjson $shared/seeds || exit
# shellcheck disable=SC2046 # names of articles have no spaces
{
	score_invented invented $(names | grep -v '^novel-') || exit
	score_invented novels $(names | grep '^novel-') || exit
	score_invented none $(names_without_quotes) || exit
}
! $raise || raise_figures || exit
awk -f t/accuracy.awk "$work/figures" "$minimum"
