# What tests of the programs share: sourced by t/*.t, which run in the top folder. Results in TAP; names of tests are
# sentences that are true of the program.
# shellcheck shell=sh

cd "$(dirname "$0")/.." || exit 1
build=${KF_BUILD:-build}
PATH=$PWD/$build:$PATH
LC_ALL=C
export PATH LC_ALL
unset COLUMNS
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tap_run=0
tap_failed=0

# ok NAME COMMAND...: the command succeeds.
ok() {
	tap_name=$1
	shift
	tap_run=$((tap_run + 1))
	if "$@" >"$work/tap.out" 2>&1; then
		printf 'ok %d - %s\n' "$tap_run" "$tap_name"
	else
		tap_failed=$((tap_failed + 1))
		printf 'not ok %d - %s\n' "$tap_run" "$tap_name"
		sed 's/^/# /' "$work/tap.out"
	fi
}

# is NAME TOLD WANTED: two texts are equal.
is() {
	printf '%s\n' "$2" >"$work/tap.told"
	printf '%s\n' "$3" >"$work/tap.wanted"
	ok "$1" diff -u "$work/tap.wanted" "$work/tap.told"
}

# status NAME WANTED COMMAND...: the command ends with that status.
status() {
	tap_status_name=$1
	tap_wanted=$2
	shift 2
	"$@" >"$work/out" 2>"$work/err"
	is "$tap_status_name" "$?" "$tap_wanted"
}

# skip NAME REASON
skip() {
	tap_run=$((tap_run + 1))
	printf 'ok %d - %s # SKIP %s\n' "$tap_run" "$1" "$2"
}

# Ends every test.
finish() {
	printf '1..%d\n' "$tap_run"
	[ "$tap_failed" -eq 0 ]
}
