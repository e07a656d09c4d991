# kf: Unix filters for Swedish news text. `make help` lists what can be made.

VERSION = 0.1.0
PREFIX = /usr/local
BUILD = build

CC = cc
CFLAGS = -O3 -g $(LTO)
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes
LIBRARIES = jansson libutf8proc libpcre2-8
SANITIZERS = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FUZZ_SECONDS = 60

# gcc optimises the programs across modules; its objects serve a linker that does not, too.
LTO := $(if $(findstring Free Software,$(shell $(CC) --version 2>/dev/null)),-flto=auto -ffat-lto-objects)

# Homebrew and the BSDs keep libraries where the compiler does not look.
PREFIXES := $(wildcard /opt/homebrew /usr/local)
SEARCH = $(addprefix -I,$(addsuffix /include,$(PREFIXES))) $(shell pkg-config --cflags $(LIBRARIES) 2>/dev/null)
LINK = $(addprefix -L,$(addsuffix /lib,$(PREFIXES)))
LDLIBS = -ljansson -lcsv -lutf8proc -lpcre2-8 $(if $(filter Darwin FreeBSD,$(shell uname)),-liconv)
COMPILE = $(CC) -std=c11 -D_DEFAULT_SOURCE -D_FILE_OFFSET_BITS=64 -DKF_VERSION='"$(VERSION)"' \
	$(WARNINGS) -Icommon -I$(BUILD) $(SEARCH) $(CPPFLAGS) $(CFLAGS) -MMD -MP

PROGRAMS := $(patsubst cmd/%.c,$(BUILD)/%,$(wildcard cmd/kf-*.c))
MODULES := $(patsubst common/%.c,$(BUILD)/common/%.o,$(wildcard common/*.c))
LISTS := $(sort $(wildcard common/sv/*.csv))
REPORT := $(sort $(wildcard common/report/*))
UNITS := $(patsubst t/unit/%.c,$(BUILD)/t/unit/%.t,$(wildcard t/unit/*.c))
FUZZERS := $(patsubst t/fuzz/%.c,$(BUILD)/t/fuzz/%,$(wildcard t/fuzz/*.c))
GENERATORS := $(addprefix $(BUILD)/t/bench/,make-news make-export)
PAGES := $(wildcard man/*.[157])
TESTS := $(wildcard t/*.t)
SCRIPTS := $(TESTS) $(wildcard t/*.sh t/bench/*.sh t/fuzz/*.sh common/*.sh) .ci/run
DEPS = CC='$(CC)' SEARCH='$(SEARCH)' common/deps.sh
PROVE = prove -j2 --exec ''

.PHONY: all units fuzzers deps deps-test demo check lint asan fuzz bench accuracy calibrate install uninstall dist clean help
.DELETE_ON_ERROR:
.SECONDARY:

all: $(PROGRAMS) ## the programs, as build/kf-parse and so on
units: $(UNITS) $(BUILD)/t/bench/make-export
fuzzers: $(FUZZERS)

$(BUILD)/kf-%: $(BUILD)/cmd/kf-%.o $(BUILD)/libkf.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LINK) $(LDLIBS)

$(BUILD)/libkf.a: $(MODULES) $(BUILD)/lists.o $(BUILD)/report.o
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/lists.c: common/embed.sh $(LISTS)
	@mkdir -p $(@D)
	common/embed.sh embedded_lists $(LISTS) >$@

$(BUILD)/report.c: common/embed.sh $(REPORT)
	@mkdir -p $(@D)
	common/embed.sh embedded_report $(REPORT) >$@

$(BUILD)/lists.o $(BUILD)/report.o: $(BUILD)/%.o: $(BUILD)/%.c
	$(COMPILE) -c -o $@ $<

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(BUILD)/t/unit/%.t: $(BUILD)/t/unit/%.o $(BUILD)/libkf.a
	$(CC) $(filter-out $(LTO),$(CFLAGS)) $(LDFLAGS) -o $@ $^ $(LINK) $(LDLIBS)

$(BUILD)/t/fuzz/%: $(BUILD)/t/fuzz/%.o $(BUILD)/libkf.a
	$(CC) $(CFLAGS) -fsanitize=fuzzer $(LDFLAGS) -o $@ $^ $(LINK) $(LDLIBS)

$(BUILD)/t/bench/%: $(BUILD)/t/bench/%.o
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^

$(GENERATORS): $(BUILD)/t/bench/grammar.o $(BUILD)/libkf.a
$(BUILD)/t/bench/make-export: $(BUILD)/t/bench/clipping.o $(BUILD)/t/bench/wrap.o

-include $(wildcard $(BUILD)/cmd/*.d $(BUILD)/common/*.d $(BUILD)/t/*/*.d)

deps: ## installs the libraries that are missing
	@$(DEPS) libraries

deps-test: ## installs the tools of the tests that are missing
	@$(DEPS) libraries check

demo: deps ## who says what in the sample articles
	@$(MAKE) -s all
	@$(BUILD)/kf-parse testdata/demo/*.txt | $(BUILD)/kf-quotes --format table

check: deps-test ## all tests
	@$(MAKE) all units
	KF_BUILD=$(BUILD) $(PROVE) $(TESTS) $(UNITS)

# The programs and unit tests are built anew by both compilers, with warnings as errors.
lint: ## shellcheck, mandoc, cppcheck, both compilers, lengths of functions and files
	@$(DEPS) libraries lint
	shellcheck -x -P SCRIPTDIR -e SC2012,SC2016 $(SCRIPTS)
	mandoc -T lint -W warning $(PAGES)
	cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr --enable=warning,performance,portability -Icommon \
		--library=t/cppcheck.cfg cmd common t
	$(MAKE) BUILD=$(BUILD)/gcc CC=gcc CFLAGS='-O2 -Werror' all units
	$(MAKE) BUILD=$(BUILD)/clang CC=clang CFLAGS='-O2 -Werror' all units
	@t/lengths.sh

asan: deps-test ## all tests with AddressSanitizer and UndefinedBehaviorSanitizer
	@$(MAKE) BUILD=$(BUILD)/asan CFLAGS='-O1 -g $(SANITIZERS)' all units
	KF_BUILD=$(BUILD)/asan $(PROVE) $(TESTS) $(UNITS:$(BUILD)/%=$(BUILD)/asan/%)

fuzz: ## each target of t/fuzz for FUZZ_SECONDS
	@$(DEPS) libraries fuzz
	@$(MAKE) BUILD=$(BUILD)/fuzz CC=clang CFLAGS='-O1 -g $(SANITIZERS) -fsanitize=fuzzer-no-link' fuzzers
	@t/fuzz/seeds.sh $(BUILD)/fuzz/seeds
	@for target in $(FUZZERS:$(BUILD)/t/fuzz/%=%); do \
		mkdir -p $(BUILD)/fuzz/corpus/$$target && \
		$(BUILD)/fuzz/t/fuzz/$$target -max_total_time=$(FUZZ_SECONDS) -timeout=10 -verbosity=0 -print_final_stats=1 \
			-artifact_prefix=$(BUILD)/fuzz/$$target- $$(ls t/fuzz/$$target.dict 2>/dev/null | sed 's/^/-dict=/') \
			$(BUILD)/fuzz/corpus/$$target testdata/demo testdata/export testdata/columns testdata/parse $(BUILD)/fuzz/seeds || exit 1; \
	done

bench: ## speed and memory beside jq, Miller, grep and wc
	@$(DEPS) libraries bench
	@$(MAKE) all $(BUILD)/t/bench/make-news $(BUILD)/t/bench/make-export $(BUILD)/t/bench/peak
	@t/bench/bench.sh $(BUILD)

accuracy: deps-test ## how well kf-quotes agrees with annotated articles; fails under t/accuracy.min
	@$(MAKE) -s all
	@KF_BUILD=$(BUILD) t/accuracy.sh

calibrate: deps-test ## how often each rule of kf-quotes is right, anew: common/sv/confidence.csv
	@$(MAKE) all
	KF_BUILD=$(BUILD) t/calibrate.sh >$(BUILD)/confidence.csv
	cmp -s $(BUILD)/confidence.csv common/sv/confidence.csv || cp $(BUILD)/confidence.csv common/sv/confidence.csv
	@$(MAKE) all
	@echo 'Examples show figures of that list: t/retell.sh README.md man/kf.7 tells them anew.'

install: all ## into PREFIX (/usr/local), below DESTDIR
	install -d '$(DESTDIR)$(PREFIX)/bin' $(patsubst %,'$(DESTDIR)$(PREFIX)/share/man/man%',1 5 7)
	install -m 755 $(PROGRAMS) '$(DESTDIR)$(PREFIX)/bin'
	for page in $(PAGES); do \
		install -m 644 $$page '$(DESTDIR)$(PREFIX)/share/man/man'$${page##*.} || exit 1; \
	done

uninstall: ## removes what install put there
	rm -f $(PROGRAMS:$(BUILD)/%='$(DESTDIR)$(PREFIX)/bin/%')
	for page in $(PAGES); do \
		rm -f '$(DESTDIR)$(PREFIX)/share/man/man'$${page##*.}/$${page##*/} || exit 1; \
	done

dist: ## a source archive in build/
	@mkdir -p $(BUILD)
	git archive --format=tar.gz --prefix=kf-$(VERSION)/ -o $(BUILD)/kf-$(VERSION).tar.gz HEAD

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

clean: ## removes build/
	rm -rf $(BUILD)
