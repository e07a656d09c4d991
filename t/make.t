#!/bin/sh
# What the Makefile promises beside the tests.
. "$(dirname "$0")/tap.sh"

in_folder() { (cd "$work/root" && find . -type f | sed 's|^\./||' | sort); }

{
	for source in cmd/*.c; do echo "usr/bin/$(basename "$source" .c)"; done
	for page in man/*.[157]; do echo "usr/share/man/man${page##*.}/$(basename "$page")"; done
} | sort >"$work/wanted"
mkdir "$work/root"
ok 'make install succeeds' make -s BUILD="$build" PREFIX=/usr DESTDIR="$work/root" install
in_folder >"$work/told"
ok 'make install puts every program and every page below DESTDIR and PREFIX' diff "$work/wanted" "$work/told"
ok 'what is installed runs' "$work/root/usr/bin/kf-filter" --version
ok 'make uninstall succeeds' make -s BUILD="$build" PREFIX=/usr DESTDIR="$work/root" uninstall
is 'make uninstall removes all of it' "$(in_folder)" ''

make -s help | awk '{ print $2 }' | sort >"$work/told"
sed -n 's/^\.PHONY: //p' Makefile | tr ' ' '\n' | grep -vx -e units -e fuzzers | sort >"$work/wanted"
ok 'make help tells of every target' diff "$work/wanted" "$work/told"
ok 'every test in t/ can be run' sh -c 'for test in t/*.t; do [ -x "$test" ] || exit 1; done'
finish
