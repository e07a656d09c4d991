#include "lines.h"

#include "utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *const standard_input[] = {"-", NULL};

void lines_init(struct lines *lines, char *const *operands, struct report *report, struct output *output)
{
	*lines = (struct lines){
	    .operands = operands[0] == NULL ? standard_input : operands,
	    .max_line = LINES_MAX_LINE,
	    .report = report,
	    .output = output,
	    .descriptor = -1,
	};
}

void lines_release(struct lines *lines)
{
	free(lines->data);
	lines->data = NULL;
	lines->capacity = 0;
}

const char *lines_shown_name(const char *file)
{
	return strcmp(file, "-") == 0 ? "(standard input)" : file;
}

static const char *current_file(const struct lines *lines)
{
	return lines->operands[lines->file_number];
}

static void close_file(struct lines *lines)
{
	if (lines->descriptor > STDIN_FILENO)
		close(lines->descriptor);
	lines->descriptor = -1;
	lines->file_number++;
}

/* Opens the first of the operands left that can be opened; false where there is none. */
static bool open_file(struct lines *lines)
{
	const char *file;

	while ((file = current_file(lines)) != NULL) {
		lines->descriptor = strcmp(file, "-") == 0 ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC);
		lines->line_number = 0;
		lines->at_end = lines->skipping = false;
		lines->start = lines->searched = lines->end = 0;
		if (lines->encoding != NULL)
			encoding_begin(lines->encoding);
		if (lines->descriptor >= 0)
			return true;
		report_subject(lines->report, file, strerror(errno));
		lines->file_number++;
		if (lines->report->stopped)
			break;
	}
	return false;
}

/* A pause in the input is the moment to show what is done. */
static void flush_before_wait(struct lines *lines)
{
	struct pollfd input = {lines->descriptor, POLLIN, 0};

	if (lines->output->pending.length > 0 && poll(&input, 1, 0) == 0)
		output_flush(lines->output);
}

/* Reads at most LINES_READ bytes; 0 at the end of the file and where it cannot be read, which is reported. */
static size_t read_bytes(struct lines *lines, char *to)
{
	ssize_t got;

	flush_before_wait(lines);
	do
		got = read(lines->descriptor, to, LINES_READ);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		report_subject(lines->report, lines_shown_name(current_file(lines)), strerror(errno));
	if (got <= 0)
		return 0;
	if (lines->progress != NULL)
		progress_bytes(lines->progress, (size_t)got);
	return (size_t)got;
}

/* Reads until there is converted text, and puts it behind what is there; 0 at the end of the file. */
static size_t read_converted(struct lines *lines)
{
	struct encoding *encoding = lines->encoding;
	struct slice text;
	size_t got;

	encoding->text.length = 0;
	do {
		got = read_bytes(lines, buffer_reserve(&encoding->bytes, LINES_READ));
		encoding->bytes.length += got;
		lines->converted += (long long)got;
		encoding_convert(encoding, got == 0);
	} while (got > 0 && encoding->text.length == 0);
	text = buffer_slice(&encoding->text);
	lines->converted -= (long long)text.length;
	if (text.length == 0)
		return 0;
	lines->data = memory_room(lines->data, &lines->capacity, lines->end + text.length, 1);
	memcpy(lines->data + lines->end, text.data, text.length);
	return text.length;
}

/* Reads more behind what is there; sets at_end where there is no more. */
static void read_more(struct lines *lines)
{
	size_t got;

	if (lines->start > 0) {
		memmove(lines->data, lines->data + lines->start, lines->end - lines->start);
		lines->searched -= lines->start;
		lines->end -= lines->start;
		lines->start = 0;
	}
	lines->data = memory_room(lines->data, &lines->capacity, lines->end + LINES_READ, 1);
	if (lines->encoding == NULL || encoding_passes(lines->encoding))
		got = read_bytes(lines, lines->data + lines->end);
	else
		got = read_converted(lines);
	lines->at_end = got == 0;
	lines->end += got;
}

static void report_too_long(struct lines *lines)
{
	const char *text = lines->data + lines->start;
	size_t column = utf8_count(text, lines->max_line) + 1;

	report_line(lines->report, lines_shown_name(current_file(lines)), lines->line_number + 1, column,
	    "line too long (see --max-line)");
}

/* Keeps what is there of a line that is too long, and forgets it. */
static void skip_piece(struct lines *lines, size_t end)
{
	report_keep(lines->report, lines->data + lines->start, end - lines->start);
	lines->skipped += end - lines->start;
	lines->start = lines->searched = end;
}

/* The bytes [start, end) are a line, but for the newline behind them where `has_newline`; false where it is not lent. */
static bool take_line(struct lines *lines, size_t end, bool has_newline, struct line *line)
{
	size_t behind = end + has_newline;

	if (!lines->skipping && end - lines->start > lines->max_line) {
		report_too_long(lines);
		lines->skipping = true;
	}
	lines->line_number++;
	if (lines->skipping) {
		skip_piece(lines, behind);
		lines->skipping = false;
		return false;
	}
	*line = (struct line){
	    .text = {lines->data + lines->start, end - lines->start},
	    .file = current_file(lines),
	    .file_number = lines->file_number,
	    .number = lines->line_number,
	    .has_newline = has_newline,
	};
	lines->start = lines->searched = behind;
	if (lines->progress != NULL)
		progress_record(lines->progress);
	return true;
}

/* Looks for a newline, and forgets what is there where the line has grown too long without one. */
static const char *find_newline(struct lines *lines)
{
	const char *newline = NULL;

	if (lines->end > lines->searched)
		newline = memchr(lines->data + lines->searched, '\n', lines->end - lines->searched);
	if (newline != NULL)
		return newline;
	lines->searched = lines->end;
	if (!lines->skipping && lines->end - lines->start > lines->max_line) {
		report_too_long(lines);
		lines->skipping = true;
	}
	if (lines->skipping)
		skip_piece(lines, lines->end);
	return NULL;
}

/* The next line of the open file; false at its end. */
static bool next_of_file(struct lines *lines, struct line *line)
{
	for (;;) {
		const char *newline = find_newline(lines);

		if (newline != NULL) {
			if (take_line(lines, (size_t)(newline - lines->data), true, line))
				return true;
		} else if (!lines->at_end) {
			read_more(lines);
		} else if (lines->end > lines->start || lines->skipping) {
			if (take_line(lines, lines->end, false, line))
				return true;
		} else {
			return false;
		}
		if (lines->report->stopped)
			return false;
	}
}

bool lines_next(struct lines *lines, struct line *line)
{
	while (!lines->report->stopped) {
		if (lines->descriptor < 0 && !open_file(lines))
			return false;
		if (next_of_file(lines, line))
			return true;
		close_file(lines);
	}
	return false;
}

struct slice lines_ahead(const struct lines *lines)
{
	if (lines->descriptor < 0 || lines->skipping || lines->end == lines->start)
		return (struct slice){NULL, 0};
	return (struct slice){lines->data + lines->start, lines->end - lines->start};
}

void lines_take(struct lines *lines, size_t bytes, size_t count)
{
	lines->start += bytes;
	lines->searched = lines->start;
	lines->line_number += count;
	if (lines->progress != NULL)
		lines->progress->records += count;
}
