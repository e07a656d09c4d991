/*
 * What a program says about bad input, and the status that follows. A message is one line,
 * `kf-TOOL: FILE:LINE:COLUMN: what is wrong`, with control characters and bytes that are not UTF-8 replaced by `?`.
 */
#ifndef KF_REPORT_H
#define KF_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct report {
	const char *tool;     /* borrowed: "kf-filter" */
	bool strict;          /* the first fault is the last */
	bool failed;          /* some input was in error: the status is 2 */
	bool stopped;         /* strict, and there was a fault: read no more */
	FILE *rejects;        /* where bad lines are kept; owned; NULL without --rejects */
	const char *rejects_path;
	size_t bad_lines;
};

#define REPORT_INIT(TOOL) {(TOOL), false, false, false, NULL, NULL, 0}

/* A file that cannot be read, or an option that cannot be followed: `kf-TOOL: SUBJECT: REASON`. */
void report_subject(struct report *report, const char *subject, const char *reason);

/* Bad input at a place; `column` in code points from 1, or 0 for none. Bad input that --rejects keeps is no failure. */
void report_line(struct report *report, const char *file, size_t line, size_t column, const char *reason);

/* A fault that no --rejects could keep: of the input as a whole, found at a line of it, or of a file that an option names. */
void report_fault(struct report *report, const char *file, size_t line, size_t column, const char *reason);

/* Says something that is no error: `kf-TOOL: TEXT`. */
void report_notice(const struct report *report, const char *text);

/* Opens the file that keeps bad lines; ends the program with status 2 where it cannot. */
void report_open_rejects(struct report *report, const char *path);

/* Keeps a piece of a bad line, as it was; nothing happens without --rejects. */
void report_keep(struct report *report, const char *data, size_t length);

/* Closes the rejects and returns the exit status, 0 or 2. */
int report_finish(struct report *report);

#endif
