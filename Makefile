# kf: Unix filters for Swedish news text. `make help` lists what can be made.

VERSION = 0.1.0
PREFIX = /usr/local
BUILD = build

CC = cc
CFLAGS = -O2 -g
WARNINGS = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes
LIBRARIES = jansson libutf8proc libpcre2-8
SANITIZERS = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FUZZ_SECONDS = 60

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
UNITS := $(patsubst t/unit/%.c,$(BUILD)/t/unit/%.t,$(wildcard t/unit/*.c))
FUZZERS := $(patsubst t/fuzz/%.c,$(BUILD)/t/fuzz/%,$(wildcard t/fuzz/*.c))
PAGES := $(wildcard man/*.[157])
SCRIPTS := $(wildcard t/*.t t/*.sh t/bench/*.sh t/fuzz/*.sh common/*.sh) .ci/run

.PHONY: all deps deps-test demo check lint asan fuzz bench install uninstall dist clean help
.DELETE_ON_ERROR:
.SECONDARY:

all: $(PROGRAMS)

$(BUILD)/kf-%: $(BUILD)/cmd/kf-%.o $(BUILD)/libkf.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LINK) $(LDLIBS)

$(BUILD)/libkf.a: $(MODULES) $(BUILD)/lists.o
	rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/lists.c: common/embed.sh $(LISTS)
	@mkdir -p $(@D)
	common/embed.sh $(LISTS) >$@

$(BUILD)/lists.o: $(BUILD)/lists.c
	$(COMPILE) -c -o $@ $<

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(COMPILE) -c -o $@ $<

$(BUILD)/t/unit/%.t: $(BUILD)/t/unit/%.o $(BUILD)/libkf.a
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LINK) $(LDLIBS)

-include $(wildcard $(BUILD)/cmd/*.d $(BUILD)/common/*.d $(BUILD)/t/unit/*.d)

clean:
	rm -rf $(BUILD)
