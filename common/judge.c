#include "judge.h"

#include <jansson.h>
#include <stdio.h>

/* jansson 2.14 takes a raw NUL after a number or literal for the end of the token and goes on. */
static bool has_nul(struct slice line)
{
	return line.length > 0 && memchr(line.data, '\0', line.length) != NULL;
}

void judge_line(struct slice line, struct verdict *verdict)
{
	json_error_t error;
	json_t *value = json_loadb(line.data, line.length, JSON_ALLOW_NUL | JSON_DECODE_ANY, &error);

	verdict->accepted = false;
	verdict->column = 1;
	if (value == NULL) {
		verdict->column = error.column > 0 ? (size_t)error.column : 1;
		snprintf(verdict->reason, sizeof verdict->reason, "%s", error.text);
	} else if (!json_is_object(value)) {
		snprintf(verdict->reason, sizeof verdict->reason, "not a JSON object");
	} else if (has_nul(line)) {
		snprintf(verdict->reason, sizeof verdict->reason, "a NUL byte");
	} else {
		verdict->accepted = true;
	}
	json_decref(value);
}
