#include "report.h"

#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void put_clean(const char *text)
{
	const char *end = text + strlen(text);

	while (text < end) {
		size_t size = utf8_sequence(text, end);
		unsigned char byte = (unsigned char)*text;
		bool control = byte < 0x20 || byte == 0x7F || (byte == 0xC2 && size == 2 && (unsigned char)text[1] < 0xA0);

		if (size == 0 || control)
			fputc('?', stderr);
		else
			fwrite(text, 1, size, stderr);
		text += size == 0 ? 1 : size;
	}
}

static void fail(struct report *report)
{
	report->failed = true;
	report->stopped = report->strict;
}

void report_subject(struct report *report, const char *subject, const char *reason)
{
	fprintf(stderr, "%s: ", report->tool);
	put_clean(subject);
	fputs(": ", stderr);
	put_clean(reason);
	fputc('\n', stderr);
	fail(report);
}

static void put_place(const struct report *report, const char *file, size_t line, size_t column)
{
	fprintf(stderr, "%s: ", report->tool);
	put_clean(file);
	fprintf(stderr, ":%zu:", line);
	if (column > 0)
		fprintf(stderr, "%zu:", column);
	fputc(' ', stderr);
}

void report_line(struct report *report, const char *file, size_t line, size_t column, const char *reason)
{
	bool failed = report->failed || report->rejects == NULL;

	put_place(report, file, line, column);
	put_clean(reason);
	fputc('\n', stderr);
	report->bad_lines++;
	fail(report);
	report->failed = failed || report->strict;
}

void report_fault(struct report *report, const char *file, size_t line, size_t column, const char *reason)
{
	put_place(report, file, line, column);
	put_clean(reason);
	fputc('\n', stderr);
	fail(report);
}

void report_notice(const struct report *report, const char *text)
{
	fprintf(stderr, "%s: ", report->tool);
	put_clean(text);
	fputc('\n', stderr);
}

void report_open_rejects(struct report *report, const char *path)
{
	report->rejects_path = path;
	report->rejects = fopen(path, "wb");
	if (report->rejects == NULL) {
		report_subject(report, path, strerror(errno));
		exit(2);
	}
}

static void rejects_failed(struct report *report)
{
	report_subject(report, report->rejects_path, strerror(errno));
	exit(2);
}

void report_keep(struct report *report, const char *data, size_t length)
{
	if (report->rejects != NULL && fwrite(data, 1, length, report->rejects) != length)
		rejects_failed(report);
}

int report_finish(struct report *report)
{
	FILE *rejects = report->rejects;

	report->rejects = NULL;
	if (rejects != NULL && (ferror(rejects) || fclose(rejects) != 0))
		rejects_failed(report);
	return report->failed ? 2 : 0;
}
