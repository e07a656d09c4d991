#!/bin/sh
# What all programs do alike; each program in cmd/ is put to it.
. "$(dirname "$0")/tap.sh"

version=$(sed -n 's/^VERSION = //p' Makefile)
programs=$(basename -s .c cmd/kf-*.c)

# Articles, which kf-parse takes for lines of a dump: `text` is there for it.
article() {
	printf '{"type":"article","id":"%s","date":"2019-05",' "$1"
	printf '"blocks":[{"kind":"para","text":"– %s, säger Åsa Ek."}],"text":"– %s, säger Åsa Ek."}\n' "$2" "$2"
}
article a 'Det blir vår' >"$work/one.ndjson"
article b 'Sedan kommer sommaren' >"$work/two.ndjson"
article c 'Därefter höst' >"$work/three.ndjson"
(cd "$work" && cat one.ndjson two.ndjson three.ndjson >good.ndjson)
printf 'Rubriken\n\nFörsta stycket är kort.\n\n– Det blir vår, säger Åsa Ek.\n' >"$work/good.txt"
printf 'inte JSON\n' >"$work/not-json"
printf '{"type":"article","id":"x\n' >"$work/cut-off"
printf '{"type":"article","id":"\345"}\n' >"$work/not-utf8"
(cd "$work" && cat one.ndjson not-json two.ndjson cut-off not-utf8 three.ndjson >mixed.ndjson)
cat "$work/not-json" "$work/cut-off" "$work/not-utf8" >"$work/bad"

lines_of() { wc -l <"$1" | tr -d ' '; }
nothing_said() { diff /dev/null "$work/err"; }
said() { printf '%s\n' "$@" | diff - "$work/err"; }
printed_as() { diff "$1" "$work/out"; }

# The same but for the places that kf-parse notes.
did_as() {
	for done in "$1" "$work/out"; do
		sed 's/"id":"[^"]*","file":"[^"]*","line":[0-9]*,//' "$done" >"$done.done"
	done
	diff "$1.done" "$work/out.done"
}
says_once() { [ "$(lines_of "$work/err")" -eq 1 ] && grep -q "$1" "$work/err"; }
misused() {
	[ "$(lines_of "$work/err")" -eq 2 ] && [ ! -s "$work/out" ] && head -n 1 "$work/err" | grep -q "^$1: " &&
		tail -n 1 "$work/err" | grep -qFx "Try '$1 --help' for more information."
}

test_help() {
	status "$1 --help ends with status 0" 0 "$1" --help
	ok "$1 --help begins with the usage and says nothing else" sh -c "grep -q '^usage: $1 ' '$work/out' && [ ! -s '$work/err' ]"
	ok "$1 --help is as wide as a small terminal" awk 'length($0) > 80 { exit 1 }' "$work/out"
	cp "$work/out" "$work/help"
	"$1" -h >"$work/out"
	ok "$1 -h is the same" printed_as "$work/help"
	is "$1 --version tells the version" "$("$1" --version)" "$1 (kf) $version"
	is "$1 -V is the same" "$("$1" -V)" "$1 (kf) $version"
}

test_wrong_options() {
	status "$1 ends with status 2 for an unknown option" 2 "$1" --no-such-option
	ok "$1 says so in one line, and where to find help" misused "$1"
	status "$1 ends with status 2 for an option without its argument" 2 "$1" --max-line
	ok "$1 says that in one line, too" misused "$1"
	status "$1 ends with status 2 for a size that is none" 2 "$1" --max-line=12x
	ok "$1 says that in one line as well" misused "$1"
	status "$1 ends with status 2 for an argument that an option does not take" 2 "$1" --strict=yes
	ok "$1 says that in one line again" misused "$1"
}

# test_files PROGRAM GOOD
test_files() {
	"$1" "$2" "$2" >"$work/wanted"
	status "$1 ends with status 2 for a file that is missing" 2 "$1" "$2" "$work/none" "$2"
	ok "$1 names it" said "$1: $work/none: No such file or directory"
	ok "$1 goes on with the next file" printed_as "$work/wanted"
	status "$1 ends with status 2 for a folder" 2 "$1" "$2" "$work" "$2"
	ok "$1 says that it is one" said "$1: $work: Is a directory"
	ok "$1 goes on behind it" printed_as "$work/wanted"
	status "$1 ends at a missing file with --strict" 2 "$1" --strict "$work/none" "$work/none"
	ok "$1 says nothing of the second" said "$1: $work/none: No such file or directory"
	status "$1 ends with status 0 for empty input" 0 "$1" /dev/null
	ok "$1 makes nothing of nothing" sh -c "[ ! -s '$work/out' ] && [ ! -s '$work/err' ]"
	printf '\n \t\r\n\n' >"$work/blank"
	status "$1 passes over blank lines" 0 "$1" "$work/blank"
	ok "$1 makes nothing of them" sh -c "[ ! -s '$work/out' ] && [ ! -s '$work/err' ]"
	status "$1 ends with status 1 for nothing selected when --exit-status asks" 1 "$1" --exit-status /dev/null
	status "$1 ends with status 0 for something selected" 0 "$1" --exit-status "$2"
}

test_output() {
	if [ -c /dev/full ]; then
		"$1" "$2" >/dev/full 2>"$work/err"
		is "$1 ends with status 2 when the disk is full" "$?" 2
		ok "$1 says so once" says_once "^$1: write error: No space left on device$"
		"$1" --help >/dev/full 2>"$work/err"
		is "$1 --help ends with status 2 when the disk is full" "$?" 2
	fi
	awk '{ for (i = 0; i < 20000; i++) print }' "$2" >"$work/long"
	{ "$1" "$work/long" 2>"$work/err"; } | head -n 1 >/dev/null
	ok "$1 is silent when its reader goes away" nothing_said
}

test_reading() {
	"$1" - <"$2" >"$work/wanted"
	"$1" <"$2" >"$work/out"
	ok "$1 reads standard input without operands" printed_as "$work/wanted"
	dd obs=7 <"$2" 2>/dev/null | "$1" >"$work/out"
	ok "$1 does not care where its input is cut" printed_as "$work/wanted"
	printf %s "$(cat "$2")" | "$1" >"$work/out"
	ok "$1 takes a last line without newline" printed_as "$work/wanted"
	LC_ALL=C.UTF-8 "$1" <"$2" >"$work/out"
	ok "$1 does not care about the locale" printed_as "$work/wanted"
}

test_bad_lines() {
	"$1" "$work/good.ndjson" >"$work/wanted"
	status "$1 ends with status 2 for bad lines" 2 "$1" "$work/mixed.ndjson"
	is "$1 says one line for each" "$(lines_of "$work/err")" 3
	is "$1 tells file, line and column" "$(sed "s|$work/||; s|\(:[0-9]*:[0-9]*\): ..*|\1|" "$work/err" | tr '\n' ' ')" \
		"$1: mixed.ndjson:2:4 $1: mixed.ndjson:4:25 $1: mixed.ndjson:5:24 "
	ok "$1 does all good lines" did_as "$work/wanted"
	cat "$work/one.ndjson" "$work/not-json" | "$1" >"$work/out" 2>"$work/err"
	ok "$1 calls standard input by its name" says_once "^$1: (standard input):2:4: "
	status "$1 --rejects makes bad lines no error" 0 "$1" --rejects "$work/rejects" "$work/mixed.ndjson"
	is "$1 --rejects tells them still" "$(lines_of "$work/err")" 3
	ok "$1 --rejects keeps them as they were" cmp "$work/rejects" "$work/bad"
	ok "$1 --rejects does all good lines" did_as "$work/wanted"
	status "$1 --rejects with a file that cannot be read ends with status 2" 2 \
		"$1" --rejects "$work/rejects" "$work/mixed.ndjson" "$work/none"
	status "$1 ends with status 2 when it cannot keep rejects" 2 "$1" --rejects "$work/none/rejects" "$work/good.ndjson"
	ok "$1 says that it cannot" says_once "^$1: $work/none/rejects: No such file or directory$"
	status "$1 --strict ends with status 2" 2 "$1" --strict "$work/mixed.ndjson" "$work/mixed.ndjson"
	is "$1 --strict says one line" "$(lines_of "$work/err")" 1
	"$1" "$work/one.ndjson" >"$work/wanted"
	ok "$1 --strict does what stands before" did_as "$work/wanted"
	"$1" --verbose "$work/mixed.ndjson" >"$work/out" 2>"$work/err"
	is "$1 --verbose counts at the end" "$(tail -n 1 "$work/err")" "$1: 3 records, 3 bad lines"
}

test_long_lines() {
	printf '{"type":"article","id":"%02000d"}\n' 7 >"$work/too-long"
	cat "$work/one.ndjson" "$work/too-long" "$work/three.ndjson" >"$work/long"
	"$1" "$work/one.ndjson" "$work/three.ndjson" >"$work/wanted"
	status "$1 ends with status 2 for a line longer than --max-line" 2 "$1" --max-line 1k "$work/long"
	ok "$1 tells its place" said "$1: $work/long:2:1025: line too long (see --max-line)"
	ok "$1 does the other lines" did_as "$work/wanted"
}

# A program that writes as it reads shows what it has before it waits for more.
test_pause() {
	rm -f "$work/in" "$work/from"
	mkfifo "$work/in" "$work/from"
	timeout 20 "$1" <"$work/in" >"$work/from" &
	exec 3>"$work/in" 4<"$work/from"
	cat "$work/one.ndjson" >&3
	read -r line <&4
	ok "$1 writes what it has when its input pauses" [ -n "$line" ]
	exec 3>&- 4<&-
	wait
}

for program in $programs; do
	case $program in
	kf-parse) good=$work/good.txt ;;
	*) good=$work/good.ndjson ;;
	esac
	test_help "$program"
	test_wrong_options "$program"
	test_files "$program" "$good"
	test_output "$program" "$good"
	test_reading "$program" "$good"
	test_bad_lines "$program"
	test_long_lines "$program"
	case $program in
	kf-parse | kf-stats) ;;
	*) test_pause "$program" ;;
	esac
done
finish
