# Runs the examples of documents: sourced by tests after tap.sh. An example is a line `$ COMMAND`, gone on with after a
# backslash or a bar at its end, and below it what it prints, messages too. Examples of one document run one after the
# other in a copy of testdata/demo.
# shellcheck shell=sh
# shellcheck disable=SC2154 # work is set by tap.sh

# split_examples BLOCKS: a file of blocks, each ended by a line `%%`, into $work/examples/001.command, 001.wanted and so on.
split_examples() {
	rm -rf "$work/examples"
	mkdir "$work/examples"
	awk -v folder="$work/examples" '
	function file(what) { return sprintf("%s/%03d.%s", folder, number, what) }
	$0 == "%%" { inside = 0; next }
	/^\$ / || more {
		if (!more) number++
		line = $0
		if (!more) sub(/^\$ /, "", line)
		print line >file("command")
		printf "" >file("wanted")
		more = line ~ /[\\|]$/
		inside = 1
		next
	}
	inside { print >file("wanted") }' "$1"
}

# examples_hold DOCUMENT BLOCKS: each example prints what the document says.
examples_hold() {
	split_examples "$2"
	rm -rf "$work/demo"
	cp -r testdata/demo "$work/demo"
	for example_command in "$work"/examples/*.command; do
		[ -e "$example_command" ] || return 0
		(cd "$work/demo" && sh "$example_command" >"$work/example.told" 2>&1)
		ok "$1: $(head -n 1 "$example_command") prints what the page says" \
			diff -u "${example_command%.command}.wanted" "$work/example.told"
	done
}
