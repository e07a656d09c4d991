#include "program.h"

#include "alias_rows.h"
#include "judge.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void program_init(struct program *program, const char *name, const char *help, char **argv)
{
	*program = (struct program){
	    .name = name,
	    .help = help,
	    .report = REPORT_INIT(name),
	    .output = OUTPUT_INIT(name),
	    .record = RECORD_INIT,
	    .lists = LIST_SOURCE_INIT,
	    .aliases = ALIASES_INIT,
	    .max_line = LINES_MAX_LINE,
	};
	argv[0] = (char *)(intptr_t)name;
}

static _Noreturn void print_and_exit(const char *text)
{
	if (fputs(text, stdout) == EOF || fflush(stdout) != 0) {
		perror("kf: write error");
		exit(2);
	}
	exit(0);
}

static _Noreturn void point_to_help(const struct program *program)
{
	fprintf(stderr, "Try '%s --help' for more information.\n", program->name);
	exit(2);
}

void program_misused(const struct program *program, const char *format, ...)
{
	va_list arguments;
	char text[400];

	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	report_notice(&program->report, text);
	point_to_help(program);
}

size_t program_size(const struct program *program, const char *option, const char *argument)
{
	static const char units[] = "kMG";
	char *end;
	unsigned long long size = strtoull(argument, &end, 10);
	const char *unit = *end != '\0' ? strchr(units, *end) : NULL;
	int shift = unit != NULL ? 10 * (int)(unit - units + 1) : 0;

	if (argument[0] < '0' || argument[0] > '9' || end[unit != NULL] != '\0' || size > SIZE_MAX >> 1 >> shift)
		program_misused(program, "%s: not a size: '%s'", option, argument);
	return (size_t)size << shift;
}

size_t program_number(const struct program *program, const char *option, const char *argument)
{
	char *end;
	unsigned long long number = strtoull(argument, &end, 10);

	if (argument[0] < '0' || argument[0] > '9' || *end != '\0')
		program_misused(program, "%s: not a number: '%s'", option, argument);
	return number > SIZE_MAX ? SIZE_MAX : (size_t)number;
}

static void take_lists(struct program *program, const char *directory, bool only)
{
	if (access(directory, R_OK | X_OK) != 0)
		program_misused(program, "cannot read the lists of '%s'", directory);
	program->lists.directory = directory;
	program->lists.only = only;
}

static void keep_alias_path(struct program *program, const char *path)
{
	program->alias_paths = memory_room(
	    program->alias_paths, &program->alias_capacity, program->alias_count + 1, sizeof *program->alias_paths);
	program->alias_paths[program->alias_count++] = path;
}

void program_option(struct program *program, int option, const char *argument)
{
	switch (option) {
	case PROGRAM_ALIASES:
		keep_alias_path(program, argument);
		break;
	case PROGRAM_EXIT_STATUS:
		program->wants_selected = true;
		break;
	case PROGRAM_LEXICON:
	case PROGRAM_LEXICON_ONLY:
		take_lists(program, argument, option == PROGRAM_LEXICON_ONLY);
		break;
	case PROGRAM_LINE_BUFFERED:
		program->output.line_buffered = true;
		break;
	case PROGRAM_MAX_LINE:
		program->max_line = program_size(program, "--max-line", argument);
		break;
	case PROGRAM_PROGRESS:
		program->wants_progress = true;
		break;
	case PROGRAM_REJECTS:
		report_open_rejects(&program->report, argument);
		break;
	case PROGRAM_STRICT:
		program->report.strict = true;
		break;
	case PROGRAM_VERBOSE:
		program->wants_summary = true;
		break;
	case 'V':
		printf("%s (kf) %s\n", program->name, KF_VERSION);
		print_and_exit("");
	case 'h':
		print_and_exit(program->help);
	default:
		point_to_help(program);
	}
}

static _Noreturn void print_synopsis(const struct program *program)
{
	const char *end = strstr(program->help, "\n\n");

	fprintf(stderr, "%.*s\n", (int)(end - program->help), program->help);
	point_to_help(program);
}

static void read_aliases(struct program *program)
{
	for (size_t i = 0; i < program->alias_count; i++) {
		const char *path = program->alias_paths[i], *wrong = alias_rows_read(&program->aliases, path, &program->report);

		if (wrong != NULL)
			program_misused(program, "--aliases: %s: %s", path, wrong);
	}
}

void program_start(struct program *program, char *const *operands)
{
	if (operands[0] == NULL && isatty(STDIN_FILENO))
		print_synopsis(program);
	read_aliases(program);
	lines_init(&program->lines, operands, &program->report, &program->output);
	program->lines.max_line = program->max_line;
	if (program->wants_progress) {
		progress_init(&program->progress, program->name);
		program->lines.progress = &program->progress;
	}
}

static bool is_blank(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (memchr(" \t\r", text.data[i], 3) == NULL)
			return false;
	return true;
}

static void refuse_at(struct program *program, size_t column, const char *reason)
{
	const struct line *line = &program->line;

	report_line(&program->report, lines_shown_name(line->file), line->number, column, reason);
	report_keep(&program->report, line->text.data, line->text.length + line->has_newline);
}

/* What jansson says of the line that the record reader refused. */
static void refuse_bad_json(struct program *program)
{
	struct verdict verdict;

	judge_line(program->line.text, &verdict);
	refuse_at(program, verdict.column, verdict.accepted ? "not well-formed JSON" : verdict.reason);
}

void program_refuse(struct program *program, const char *reason)
{
	refuse_at(program, 1, reason);
}

bool program_take_record(struct program *program)
{
	if (record_read(&program->record, program->line.text)) {
		program->records++;
		return true;
	}
	if (!is_blank(program->line.text))
		refuse_bad_json(program);
	return false;
}

bool program_next(struct program *program)
{
	while (lines_next(&program->lines, &program->line))
		if (program_take_record(program))
			return true;
	return false;
}

static void summarize(struct program *program)
{
	char text[80];

	snprintf(text, sizeof text, "%zu records, %zu bad lines", program->records, program->report.bad_lines);
	report_notice(&program->report, text);
}

int program_finish(struct program *program)
{
	int status;

	output_finish(&program->output);
	if (program->wants_progress)
		progress_finish(&program->progress);
	if (program->wants_summary)
		summarize(program);
	lines_release(&program->lines);
	record_release(&program->record);
	aliases_release(&program->aliases);
	free(program->alias_paths);
	status = report_finish(&program->report);
	return status == 0 && program->wants_selected && !program->selected ? 1 : status;
}
