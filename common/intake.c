#include "intake.h"

#include <errno.h>

static void take_encoding(struct intake *intake, const struct program *program, const char *name)
{
	intake->only_utf8 = strcmp(name, "utf-8") == 0 || strcmp(name, "UTF-8") == 0;
	intake->encoding.name = intake->only_utf8 || strcmp(name, "auto") == 0 ? NULL : name;
	if (intake->encoding.name != NULL && !encoding_is_known(name))
		program_misused(program, "--encoding: not known: '%s'", name);
}

static void take_layout(struct intake *intake, const struct program *program, const char *name)
{
	intake->layout = layout_named(slice_of(name));
	if (intake->layout == LAYOUTS)
		program_misused(program, "--layout: not auto, text, retriever, csv or jsonl: '%s'", name);
}

static void take_map(struct intake *intake, const struct program *program, const char *map)
{
	struct buffer reason = BUFFER_INIT;

	if (!columns_map(&intake->columns, slice_of(map), &reason))
		program_misused(program, "--map: %.*s", (int)reason.length, reason.data);
	buffer_release(&reason);
}

static void take_split(struct intake *intake, const struct program *program, const char *expression)
{
	struct pattern_fault fault;

	pattern_free(intake->split);
	intake->split = pattern_compile(slice_of(expression), false, &fault);
	if (intake->split == NULL)
		program_misused(program, "--split: %s at offset %zu: '%s'", fault.reason, fault.offset, expression);
}

bool intake_option(struct intake *intake, const struct program *program, int option, const char *argument)
{
	switch (option) {
	case INTAKE_ENCODING:
		take_encoding(intake, program, argument);
		break;
	case INTAKE_EXPLAIN:
		intake->explains = true;
		break;
	case INTAKE_FILES0_FROM:
		intake->list_of_files = argument;
		break;
	case INTAKE_LAYOUT:
		take_layout(intake, program, argument);
		break;
	case INTAKE_MAP:
		take_map(intake, program, argument);
		break;
	case INTAKE_MAX_ARTICLE:
		intake->max_article = program_size(program, "--max-article", argument);
		break;
	case INTAKE_SPLIT:
		take_split(intake, program, argument);
		break;
	default:
		return false;
	}
	return true;
}

/* The files of --files0-from, or those of the command line; never both. */
static char *const *find_operands(struct intake *intake, const struct program *program, char *const *operands)
{
	static char *const nothing[] = {"/dev/null", NULL};
	const char *list = intake->list_of_files;

	if (list == NULL)
		return operands;
	if (operands[0] != NULL)
		program_misused(program, "--files0-from: there is a file beside it: '%s'", operands[0]);
	if (!operands_read(&intake->operands, list))
		program_misused(program, "--files0-from: %s: %s", list, errno != 0 ? strerror(errno) : "an empty name");
	return intake->operands.names[0] == NULL ? nothing : intake->operands.names;
}

void intake_start(struct intake *intake, struct program *program, char *const *operands, const struct archive *archive,
    struct audit *audit)
{
	struct rawtext *raw = &intake->raw;

	program_start(program, find_operands(intake, program, operands));
	program->lines.encoding = &intake->encoding;
	rawtext_init(raw, &program->lines, archive, audit);
	raw->table.columns = &intake->columns;
	raw->asked = intake->layout;
	raw->explains = intake->explains;
	raw->decoding.only_utf8 = intake->only_utf8;
	raw->gathering.max_article = intake->max_article;
	raw->gathering.split = intake->split;
}

void intake_release(struct intake *intake)
{
	rawtext_release(&intake->raw);
	columns_release(&intake->columns);
	encoding_release(&intake->encoding);
	operands_release(&intake->operands);
	pattern_free(intake->split);
}
