#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

size_t terminal_width(int descriptor)
{
	const char *told = getenv("COLUMNS");
	struct winsize size;
	long columns;

	if (isatty(descriptor) && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
		return size.ws_col;
	columns = told != NULL ? strtol(told, NULL, 10) : 0;
	return columns > 0 ? (size_t)columns : 0;
}

bool terminal_colour(const char *when, int descriptor, bool *colour)
{
	const char *forbidden = getenv("NO_COLOR");

	*colour = strcmp(when, "always") == 0;
	if (strcmp(when, "auto") == 0)
		*colour = isatty(descriptor) && (forbidden == NULL || forbidden[0] == '\0');
	else
		return *colour || strcmp(when, "never") == 0;
	return true;
}
