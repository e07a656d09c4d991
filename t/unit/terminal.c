/* What a terminal can show; here there is none. */
#include "terminal.h"

#include "tap.h"

#include <stdlib.h>

static bool is_coloured(const char *when)
{
	bool colour;

	return terminal_colour(when, -1, &colour) && colour;
}

int main(void)
{
	struct tap tap = TAP_INIT;
	bool colour;

	unsetenv("COLUMNS");
	tap_number(&tap, terminal_width(-1), 0, "without a terminal nothing tells how wide it is");
	setenv("COLUMNS", "72", 1);
	tap_number(&tap, terminal_width(-1), 72, "but COLUMNS can");
	setenv("COLUMNS", "-3", 1);
	tap_number(&tap, terminal_width(-1), 0, "where it makes sense");
	tap_ok(&tap, !is_coloured("auto"), "there is no colour but on a terminal");
	tap_ok(&tap, is_coloured("always") && !is_coloured("never"), "unless it is asked for");
	setenv("NO_COLOR", "1", 1);
	tap_ok(&tap, is_coloured("always"), "what is asked for goes before NO_COLOR");
	tap_ok(&tap, !terminal_colour("perhaps", -1, &colour), "other words are refused");
	return tap_finish(&tap);
}
