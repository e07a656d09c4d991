# The cases of testdata/quotes as articles; t/rules.t tells how they are written. Sourced after tap.sh.
# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # used by those who source this; work is set by tap.sh

folder=testdata/quotes

rule_names() { sed -n 's/^    {"\([a-z-]*\)".*/\1/p' common/quoting.c common/speakers.c; }

# For jq: lines into cases.
cases='
def is_case: . != "" and (startswith("#") and (contains(" ¶ ") | not) | not);
def cases: split("\n") | to_entries[] | select(.value | is_case)
	| {line: (.key + 1 | tostring), case: .value, text: (.value | split("\t") | last)};
def block: if startswith("# ") then {kind: "heading", text: .[2:]}
	elif startswith("@ ") then {kind: "label", text: .[2:]}
	elif startswith("? ") then {kind: "question", text: .[2:]}
	else {kind: "para", text: .} end;
def wanted: {speaker: (.case | split("\t") | first), text: ([.text | scan("⟦(.*?)⟧") | first] | join(" "))};
'
to_articles=$cases'
cases | {type: "article", id: .line, file: $file, line: (.line | tonumber), lang: "sv",
	blocks: (.text | gsub("[⟦⟧]"; "") | split(" ¶ ") | map(block))}
'

# quote_cases FILE: the cases of the file into $work/articles, their quotes into $work/quotes.
quote_cases() {
	jq -Rsc --arg file "$1" "$to_articles" "$1" >"$work/articles" && kf-quotes "$work/articles" >"$work/quotes"
}
