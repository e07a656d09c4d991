#!/bin/sh
# bench.sh BUILD: makes the input in BUILD/bench where it is missing, runs each program beside its peers and prints speeds,
# ratios and peak memory. All read the same file from the page cache, one after the other and round by round, under LC_ALL=C;
# figures are medians of BENCH_ROUNDS rounds (5). Absolute figures move with the machine, ratios hold.
set -eu

build=$1
work=$build/bench
rounds=${BENCH_ROUNDS:-5}
LC_ALL=C
PATH=$PWD/$build:$PATH
export LC_ALL PATH
mkdir -p "$work"

# The lines at the beginning of $work/all that fit into $1 MB.
whole_lines() { awk -v limit="$1" '{ size += length($0) + 1 } size > limit * 1000000 { exit } { print }' "$work/all"; }

make_input() {
	if [ ! -e "$work/news.txt" ]; then
		"$build/t/bench/make-news" t/bench/news.grammar 100 >"$work/news.tmp"
		mv "$work/news.tmp" "$work/news.txt"
	fi
	if [ ! -e "$work/export.txt" ]; then
		"$build/t/bench/make-export" t/bench/news.grammar 25000 4000 >"$work/export.tmp"
		mv "$work/export.tmp" "$work/export.txt"
	fi
	kf-parse "$work/news.txt" >"$work/all"
	whole_lines 100 >"$work/articles.ndjson"
	kf-quotes "$work/articles.ndjson" >"$work/all"
	whole_lines 50 >"$work/quotes.ndjson"
	rm "$work/all"
	cat "$work"/*.txt "$work"/*.ndjson >/dev/null
}

# Which program, the file that all of the row read, the wanted ratio or `-`, and the commands: ours, then the peers. @ is
# the file, SPEAKER a name that is quoted in it.
rows() {
	cat <<-'TABLE'
	news.txt        1.5 kf-parse @ # wc -w @
	export.txt      1.5 kf-parse @ # wc -w @
	articles.ndjson 4   kf-quotes @ # jq -c . @ # mlr --json --no-auto-flatten --no-auto-unflatten cat @
	quotes.ndjson   8   kf-filter --field 'speaker=SPEAKER' @ # jq -c 'select(.speaker=="SPEAKER")' @ # mlr --ijsonl --ojsonl filter '$speaker=="SPEAKER"' @ # grep -F '"speaker":"SPEAKER"' @ | cat
	articles.ndjson -   kf-filter -e 'digitaliser\w+ är' @ # jq -c 'select(any(.blocks[].text; test("digitaliser\\w+ är")))' @ # grep -P 'digitaliser\w+ är' @ | cat
	quotes.ndjson   8   kf-stats --by speaker @ # jq -r .speaker @ | sort | uniq -c # mlr --ijsonl --ojsonl count-distinct -f speaker @
	TABLE
}

# One run of every command: adds `ROW COLUMN SECONDS KILOBYTES` to the measures.
run_round() {
	row=0
	rows | while read -r file _ commands; do
		row=$((row + 1))
		printf '%s\n' "$commands" | sed 's/ # /\n/g' | sed "s|@|$work/$file|g; s|SPEAKER|$speaker|g" >"$work/commands"
		column=0
		while read -r command; do
			column=$((column + 1))
			case $command in
			*'|'*) measure=$("$build/t/bench/peak" sh -c "$command") ;;
			*) measure=$("$build/t/bench/peak" sh -c "exec $command") ;;
			esac || { echo "failed: $command" >&2; exit 1; }
			echo "$row $column $measure" >>"$work/measures"
		done <"$work/commands"
	done
}

# `ROW COLUMN MEDIAN-OF-SECONDS PEAK-KILOBYTES`
medians() {
	sort -k1,1n -k2,2n -k3,3n "$work/measures" | awk '
	function tell() { if (count) print key, seconds[int((count + 1) / 2)], peak }
	$1 " " $2 != key { tell(); key = $1 " " $2; count = peak = 0 }
	{ seconds[++count] = $3; if ($4 > peak) peak = $4 }
	END { tell() }'
}

report() {
	medians >"$work/medians"
	rows | while read -r file wanted commands; do
		size=$(wc -c <"$work/$file")
		printf '%s\n' "$commands" | sed 's/ # /\n/g' | sed "s/ @//g; s|SPEAKER|$speaker|g" | sed "s|^|$size $wanted |"
		echo
	done | awk -v medians="$work/medians" '
	BEGIN {
		while ((getline line <medians) > 0) {
			split(line, part, " ")
			seconds[part[1], part[2]] = part[3]
			peak[part[1], part[2]] = part[4]
		}
		printf "%8s %7s %7s %8s  %s\n", "MB/s", "ratio", "wanted", "peak MB", "command"
		row = 1
	}
	NF == 0 { row++; column = 0; print ""; next }
	{
		column++
		size = $1
		wanted = column == 2 ? $2 : "-"
		sub(/^[^ ]* [^ ]* /, "")
		time = seconds[row, column]
		ratio = column == 1 ? "" : sprintf("%.1f", time / seconds[row, 1])
		verdict = wanted == "-" ? "" : ratio + 0 >= wanted + 0 ? wanted : wanted " !"
		memory = peak[row, column] / 1024
		mark = column == 1 && memory >= 20 ? "!" : " "
		printf "%8.0f %7s %7s %8.1f%s %s\n", size / 1e6 / time, ratio, verdict, memory, mark, $0
	}'
	echo 'ratio: how many times as fast as the command the program of the block is; ! marks what is missed (memory: 20 MB).'
}

make_input
speaker=$(sed -n 1000p "$work/quotes.ndjson" | jq -r .speaker)
rm -f "$work/measures"
for round in $(seq "$rounds"); do
	echo "round $round of $rounds" >&2
	run_round
done
report
