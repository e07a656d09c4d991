/* kf-parse: raw news text in, articles out. */
#include "article_json.h"
#include "assembly.h"
#include "cells_json.h"
#include "intake.h"
#include "stamp.h"
#include "units.h"

#include <getopt.h>
#include <stdio.h>

static const char help[] =
    "usage: kf-parse [-hV] [--audit] [--date date] [--encoding name] [--exit-status]\n"
    "                [--explain] [--files0-from file] [--id id] [--lang tag]\n"
    "                [--layout layout] [--lexicon dir] [--lexicon-only dir]\n"
    "                [--line-buffered] [--map field=name,...] [--max-article size]\n"
    "                [--max-line size] [--progress] [--rejects file] [--source name]\n"
    "                [--split regex] [--strict] [--unit unit] [--verbose]\n"
    "                [--year year] [file ...]\n"
    "\n"
    "Turns raw news text into articles, one JSON object a line. A file is one\n"
    "article, or several parted by form feeds; the export of a media archive; CSV\n"
    "with a header row; or JSON lines.\n"
    "\n"
    "      --audit            end with a line that tells where each byte went\n"
    "      --date DATE        the articles' date, whatever the text says\n"
    "      --encoding NAME    of the text; auto (UTF-8, UTF-16 by its beginning,\n"
    "                         else Windows-1252) unless it is named\n"
    "      --explain          tell which layout a file has, and by which line\n"
    "      --files0-from FILE read the files that FILE names, each ended by NUL\n"
    "      --id ID            the articles' id in place of the file's name; path\n"
    "                         takes the path as given\n"
    "      --lang TAG         the articles' language\n"
    "      --layout LAYOUT    auto, text, retriever, csv or jsonl\n"
    "      --map FIELD=NAME   names of columns: title=Rubrik,text=Brödtext\n"
    "      --max-article SIZE leave longer articles out (16M)\n"
    "      --source NAME      the publication, whatever the text says\n"
    "      --split REGEX      what parts the articles of a text\n"
    "      --unit UNIT        write article, section, paragraph or sentence\n"
    "      --year YEAR        of dates without one\n"
    PROGRAM_LEXICON_HELP
    PROGRAM_HELP;

enum {
	OPTION_AUDIT = INTAKE_OWN, OPTION_DATE, OPTION_ID, OPTION_LANG, OPTION_SOURCE, OPTION_UNIT, OPTION_YEAR
};

static const struct option options[] = {
    {"audit", no_argument, NULL, OPTION_AUDIT},
    {"date", required_argument, NULL, OPTION_DATE},
    {"encoding", required_argument, NULL, INTAKE_ENCODING},
    {"explain", no_argument, NULL, INTAKE_EXPLAIN},
    {"files0-from", required_argument, NULL, INTAKE_FILES0_FROM},
    {"id", required_argument, NULL, OPTION_ID},
    {"lang", required_argument, NULL, OPTION_LANG},
    {"layout", required_argument, NULL, INTAKE_LAYOUT},
    {"map", required_argument, NULL, INTAKE_MAP},
    {"max-article", required_argument, NULL, INTAKE_MAX_ARTICLE},
    {"source", required_argument, NULL, OPTION_SOURCE},
    {"split", required_argument, NULL, INTAKE_SPLIT},
    {"unit", required_argument, NULL, OPTION_UNIT},
    {"year", required_argument, NULL, OPTION_YEAR},
    PROGRAM_LEXICON_OPTIONS,
    PROGRAM_OPTIONS,
    {NULL, 0, NULL, 0},
};

struct parse {
	struct program program;
	struct intake intake;
	struct assembly assembly;
	struct units units;
	struct stamp stamp;
	struct article article;
	struct buffer texts;                /* of a record's values */
	enum unit unit;
	bool audits;
	const char *date_asked;
};

/* `wrong` names the option, and what its argument is not. */
static void insist(const struct parse *parse, bool is_good, const char *wrong)
{
	if (!is_good)
		program_misused(&parse->program, "%s: '%s'", wrong, optarg);
}

static void take_option(struct parse *parse, int option)
{
	if (intake_option(&parse->intake, &parse->program, option, optarg))
		return;
	switch (option) {
	case OPTION_AUDIT:
		parse->audits = true;
		break;
	case OPTION_DATE:
		parse->date_asked = optarg;
		break;
	case OPTION_ID:
		parse->stamp.id = optarg;
		break;
	case OPTION_LANG:
		insist(parse, stamp_say_lang(&parse->stamp, slice_of(optarg)), "--lang: not a text");
		break;
	case OPTION_SOURCE:
		insist(parse, stamp_say_source(&parse->stamp, slice_of(optarg)), "--source: not a text");
		break;
	case OPTION_UNIT:
		parse->unit = unit_named(slice_of(optarg));
		insist(parse, parse->unit < UNITS, "--unit: not article, section, paragraph or sentence");
		break;
	case OPTION_YEAR:
		insist(parse, stamp_say_year(&parse->stamp, slice_of(optarg)), "--year: not a year");
		break;
	default:
		program_option(&parse->program, option, optarg);
	}
}

/* --date knows the forms of dates that texts have, and the lists of their words are there only when all options are known. */
static void take_date(struct parse *parse)
{
	struct date date;

	if (parse->date_asked == NULL)
		return;
	if (!dates_read_whole(&parse->assembly.blocks.dates, slice_of(parse->date_asked), &date))
		program_misused(&parse->program, "--date: not a date: '%s'", parse->date_asked);
	date_add_iso(&parse->stamp.date, &date);
}

static void start(struct parse *parse, char *const *operands)
{
	struct program *program = &parse->program;
	struct assembly *assembly = &parse->assembly;

	assembly_load(assembly, &program->lists, &program->report);
	columns_load(&parse->intake.columns, &program->lists, &program->report);
	parse->units.lexicon = &assembly->blocks.lexicon;
	take_date(parse);
	intake_start(&parse->intake, program, operands, &assembly->archive, &assembly->audit);
}

static void write_article(struct parse *parse, struct slice own_id)
{
	struct program *program = &parse->program;
	struct article *article = &parse->article;

	if (article_is_empty(article))
		return;
	stamp_article(&parse->stamp, parse->intake.raw.file, own_id, article);
	article->line = parse->intake.raw.line_number;
	assembly_find_twin(&parse->assembly, article);
	program->selected = true;
	parse->assembly.audit.articles++;
	if (parse->unit != UNIT_ARTICLE) {
		units_write(&parse->units, parse->unit, article, &program->output);
		return;
	}
	article_write(article, &program->output.pending);
	output_line(&program->output);
}

/* Leaves the row or record at hand out, all of its bytes. */
static void refuse(struct parse *parse, const char *reason, size_t bytes)
{
	program_refuse(&parse->program, reason);
	audit_add(&parse->assembly.audit, AUDIT_BAD, bytes);
}

/* What the values of a row or a record make; the line says what to look at. */
static void take_cells(struct parse *parse, size_t bytes)
{
	const struct slice *values = parse->assembly.cells.values;
	const struct rawtext *raw = &parse->intake.raw;

	if (values[COLUMNS_TEXT].length + values[COLUMNS_TITLE].length == 0) {
		refuse(parse, "neither a text nor a title that is known (see --map)", bytes);
	} else if (values[COLUMNS_TEXT].length > parse->intake.max_article) {
		refuse(parse, "article too long (see --max-article)", bytes);
	} else {
		if (!assembly_take_cells(&parse->assembly, bytes, &parse->article))
			report_fault(&parse->program.report, lines_shown_name(raw->file), raw->line_number, 0, parse->assembly.cells.fault);
		write_article(parse, values[COLUMNS_ID]);
	}
}

static void take_record(struct parse *parse)
{
	struct program *program = &parse->program;
	size_t bytes, bad = program->report.bad_lines;

	program->line = parse->intake.raw.held;
	bytes = program->line.text.length + program->line.has_newline;
	if (!program_take_record(program)) {
		audit_add(&parse->assembly.audit, program->report.bad_lines > bad ? AUDIT_BAD : AUDIT_SPACE, bytes);
		return;
	}
	cells_read_json(&parse->assembly.cells, &parse->intake.columns, &program->record, &parse->texts);
	if (parse->assembly.cells.values[COLUMNS_TEXT].length == 0 && record_find(&program->record, slice_of("blocks")) != NULL)
		refuse(parse, "already an article, which has \"blocks\"", bytes);
	else
		take_cells(parse, bytes);
}

/* The place and the bytes of the row are those of the line that is refused where it cannot be used. */
static void take_row(struct parse *parse)
{
	const struct rawtext *raw = &parse->intake.raw;

	parse->program.line = (struct line){.text = raw->text, .file = raw->file, .number = raw->line_number};
	parse->program.records++;
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		parse->assembly.cells.values[field] = table_field(&raw->table, field);
	take_cells(parse, raw->text.length);
}

static void note_encoding(struct parse *parse)
{
	const struct rawtext *raw = &parse->intake.raw;
	bool is_record = raw->form == RAWTEXT_RECORD;

	mending_note(&parse->assembly.mending, MENDING_UTF16, raw->from_utf16);
	mending_note(&parse->assembly.mending, MENDING_WINDOWS_1252, !is_record && raw->decoding.from_windows_1252);
	mending_note(&parse->assembly.mending, MENDING_NUL, !is_record && raw->decoding.had_nul);
}

static void parse_all(struct parse *parse)
{
	struct rawtext *raw = &parse->intake.raw;

	while (rawtext_next(raw)) {
		note_encoding(parse);
		switch (raw->form) {
		case RAWTEXT_RECORD:
			take_record(parse);
			continue;
		case RAWTEXT_ROW:
			take_row(parse);
			continue;
		case RAWTEXT_EXPORTED:
			assembly_take_export(&parse->assembly, raw->text, &raw->exported, &parse->article);
			break;
		case RAWTEXT_TEXT:
			assembly_take_page(&parse->assembly, raw->text, &parse->article);
			break;
		}
		parse->program.records++;
		write_article(parse, (struct slice){NULL, 0});
	}
}

/* The audit is the last line of the messages. */
static void write_audit(struct parse *parse)
{
	struct buffer line = BUFFER_INIT;

	if (!parse->audits)
		return;
	parse->assembly.audit.listed = parse->intake.raw.account.listed;
	audit_write(&parse->assembly.audit, &line);
	fprintf(stderr, "%.*s\n", (int)line.length, line.data);
	buffer_release(&line);
}

static void release(struct parse *parse)
{
	intake_release(&parse->intake);
	assembly_release(&parse->assembly);
	units_release(&parse->units);
	stamp_release(&parse->stamp);
	article_release(&parse->article);
	buffer_release(&parse->texts);
}

int main(int argc, char **argv)
{
	struct parse parse = {.intake = INTAKE_INIT};
	int option, status;

	program_init(&parse.program, "kf-parse", help, argv);
	while ((option = getopt_long(argc, argv, "hV", options, NULL)) != -1)
		take_option(&parse, option);
	start(&parse, argv + optind);
	parse_all(&parse);
	status = program_finish(&parse.program);
	write_audit(&parse);
	release(&parse);
	return status;
}
