#!/bin/sh
# The manual pages and what the programs say of themselves agree; the examples are true.
. "$(dirname "$0")/tap.sh"
. "$(dirname "$0")/examples.sh"

words() { tr -s '[:space:]' '\n' | sed '/^$/d'; }
backspace=$(printf '\b')

# The section $2 of the page $1 as plain text: bold and underlined letters are written over others.
section() {
	mandoc -T ascii "$1" | sed "s/.$backspace//g" | awk -v name="$2" '/^[^ ]/ { inside = $0 == name; next } inside'
}

# The literal blocks of the page $1, blocks ended by %%.
literal_blocks() {
	awk '/^\.Bd .*-literal/ { inside = 1; next } /^\.Ed/ { if (inside) print "%%"; inside = 0 } inside' "$1" |
		sed 's/\\&//g; s/\\(aq/'\''/g; s/\\(dq/"/g; s/\\-/-/g; s/\\e/\\/g'
}

help_options() { "$1" --help | sed -n 's/^ \{1,\}\(-[^ ], \)\{0,1\}--\([a-z-]*\).*/\2/p' | sort; }
page_options() { sed -n 's/^\.It .*Fl -\([a-z-]*\).*/\1/p' "$1" | sort; }

test_program() {
	page=man/$1.1
	ok "$1 has a page" [ -f "$page" ]
	[ -f "$page" ] || return
	"$1" --help | sed '/^$/q; s/^usage: //' | words >"$work/usage"
	section "$page" SYNOPSIS | words >"$work/synopsis"
	ok "$1 --help begins with the synopsis of the page" diff -u "$work/synopsis" "$work/usage"
	help_options "$1" >"$work/help-options"
	page_options "$page" >"$work/page-options"
	ok "$1 --help and the page have the same long options" diff -u "$work/page-options" "$work/help-options"
	for name in 'EXIT STATUS' EXAMPLES; do
		ok "$page has a section $name" grep -qx "\\.Sh $name" "$page"
	done
}

for source in cmd/kf-*.c; do
	test_program "$(basename -s .c "$source")"
done

# The rules of kf-quotes with their examples, as the tables and as the page have them.
sed -n 's/^    {"\([a-z-]*\)", "\([^"]*\)".*/\1: \2/p' common/quoting.c common/speakers.c >"$work/rules"
awk '/^\.Sh/ { inside = $2 == "RULES" } inside && sub(/^\.It Va /, "") { rule = $0 }
	inside && sub(/^\.Dl /, "") { print rule ": " $0 }' man/kf-quotes.1 |
	sed 's/\\&//g; s/\\(en/–/g; s/\\(rq/”/g' >"$work/page-rules"
rule_names() { sed 's/:.*//' "$1" | uniq; }
is 'kf-quotes(1) tells of every rule in its order, and of no other' \
	"$(rule_names "$work/page-rules")" "$(rule_names "$work/rules")"
ok 'kf-quotes(1) has the example of every rule' \
	sh -c "[ -s '$work/rules' ] && ! grep -vxFf '$work/page-rules' '$work/rules'"

for page in man/*.[157]; do
	ok "mandoc finds nothing to say about $page" mandoc -T lint -W warning "$page"
	literal_blocks "$page" >"$work/blocks"
	examples_hold "$page" "$work/blocks"
done
finish
