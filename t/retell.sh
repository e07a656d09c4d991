#!/bin/sh
# retell.sh DOCUMENT...: runs the examples of README.md or manual pages (examples.sh says what they are) and puts what they
# print now in the place of what stood there. Read the difference before you keep it.
. "$(dirname "$0")/tap.sh"

for document in "$@"; do
	rm -rf "$work/demo"
	cp -r testdata/demo "$work/demo"
	awk -v work="$work" '
	function tell(  line) {
		close(work "/command")
		system("cd " work "/demo && sh ../command >../told 2>&1")
		while ((getline line <(work "/told")) > 0) {
			if (is_page) gsub(/\\/, "\\e", line)
			print (is_page && line ~ /^[.\047]/ ? "\\&" : "") line
		}
		close(work "/told")
	}
	function plain(line) {
		if (is_page) {
			gsub(/\\&/, "", line)
			gsub(/\\\(aq/, "\047", line)
			gsub(/\\\(dq/, "\"", line)
			gsub(/\\-/, "-", line)
			gsub(/\\e/, "\\", line)
		}
		return line
	}
	NR == 1 { is_page = /^\.Dd/ }
	!inside && (is_page ? /^\.Bd .*-literal/ : /^```/) { inside = 1; running = 0; print; next }
	inside && (is_page ? /^\.Ed/ : /^```/) { inside = 0 }
	inside && (/^\$ / || more) {
		print
		line = plain($0)
		if (!more) sub(/^\$ /, "", line)
		print line >(work "/command")
		more = line ~ /[\\|]$/
		if (!more) tell()
		running = 1
		next
	}
	!inside || !running { print }' "$document" >"$work/document"
	cmp -s "$work/document" "$document" || cat "$work/document" >"$document"
done
