#!/bin/sh
# deps.sh FOR...: installs what is missing for `libraries`, `check`, `lint`, `fuzz` or `bench`. Called by make with CC and SEARCH
# in the environment. Does nothing, and asks for no password, where all is there.
set -eu

# What for, how to see that it is there, its package in Debian and Ubuntu, in Homebrew (`-`: comes with the system).
needs() {
	cat <<-'TABLE'
	libraries header  jansson.h   libjansson-dev  jansson
	libraries header  csv.h       libcsv-dev      libcsv
	libraries header  utf8proc.h  libutf8proc-dev utf8proc
	libraries header  pcre2.h     libpcre2-dev    pcre2
	check     command prove       perl            -
	check     command jq          jq              jq
	check     command mandoc      mandoc          mandoc
	check     command mlr         miller          miller
	check     command sqlite3     sqlite3         sqlite
	lint      command shellcheck  shellcheck      shellcheck
	lint      command cppcheck    cppcheck        cppcheck
	lint      command mandoc      mandoc          mandoc
	lint      command gcc         gcc             gcc
	lint      command clang       clang           llvm
	fuzz      command clang       clang           llvm
	bench     command jq          jq              jq
	bench     command mlr         miller          miller
	TABLE
}

there() {
	case $1 in
	command) command -v "$2" >/dev/null ;;
	header) # shellcheck disable=SC2086 # SEARCH is a list of options
		printf '#define PCRE2_CODE_UNIT_WIDTH 8\n#include <stddef.h>\n#include <%s>\n' "$2" |
			${CC:-cc} ${SEARCH-} -x c -E - >/dev/null 2>&1 ;;
	esac
}

# Prints the packages that are missing, of column $1 (debian or brew).
missing() {
	system=$1
	shift
	needs | while read -r purpose how what debian brew; do
		case " $* " in *" $purpose "*) ;; *) continue ;; esac
		there "$how" "$what" && continue
		[ "$system" = debian ] && echo "$debian" || echo "$brew"
	done | sort -u
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		echo "Packages are missing, and there is no sudo. As root: $*" >&2
		exit 1
	fi
}

packages=$(missing debian "$@" | tr '\n' ' ')
[ -n "$packages" ] || exit 0
if command -v apt-get >/dev/null; then
	echo "Installing $packages"
	as_root apt-get -qq update
	# shellcheck disable=SC2086 # a list
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $packages >/dev/null
elif command -v brew >/dev/null; then
	# shellcheck disable=SC2046 # a list
	brew install $(missing brew "$@" | grep -vx -e -)
else
	echo "Please install what Debian calls $packages" >&2
	exit 1
fi
