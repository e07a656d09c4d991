/* kf-parse: raw news text in, articles out. */
#include "article_json.h"
#include "blocks.h"
#include "ids.h"
#include "isodate.h"
#include "names.h"
#include "program.h"
#include "rawtext.h"
#include "units.h"

#include <getopt.h>
#include <string.h>

static const char help[] =
    "usage: kf-parse [-hV] [--date date] [--encoding name] [--exit-status]\n"
    "                [--id id] [--lang tag] [--lexicon dir] [--lexicon-only dir]\n"
    "                [--line-buffered] [--max-article size] [--max-line size]\n"
    "                [--progress] [--rejects file] [--source name] [--strict]\n"
    "                [--unit unit] [--verbose] [--year year] [file ...]\n"
    "\n"
    "Turns raw news text into articles, one JSON object a line. A file is one\n"
    "article, or several parted by form feeds, or a dump: a JSON object with the\n"
    "field text on each line.\n"
    "\n"
    "      --date DATE        the articles' date, whatever the text says\n"
    "      --encoding NAME    of the text; auto (UTF-8, UTF-16 by its beginning,\n"
    "                         else Windows-1252) unless it is named\n"
    "      --id ID            the articles' id in place of the file's name; path\n"
    "                         takes the path as given\n"
    "      --lang TAG         the articles' language\n"
    "      --max-article SIZE leave longer articles out (16M)\n"
    "      --source NAME      the publication, whatever the text says\n"
    "      --unit UNIT        write article, section, paragraph or sentence\n"
    "      --year YEAR        of dates without one\n"
    PROGRAM_LEXICON_HELP
    PROGRAM_HELP;

enum {
	OPTION_DATE = PROGRAM_OWN, OPTION_ENCODING, OPTION_ID, OPTION_LANG, OPTION_MAX_ARTICLE, OPTION_SOURCE, OPTION_UNIT,
	OPTION_YEAR
};

static const struct option options[] = {
    {"date", required_argument, NULL, OPTION_DATE},
    {"encoding", required_argument, NULL, OPTION_ENCODING},
    {"id", required_argument, NULL, OPTION_ID},
    {"lang", required_argument, NULL, OPTION_LANG},
    {"max-article", required_argument, NULL, OPTION_MAX_ARTICLE},
    {"source", required_argument, NULL, OPTION_SOURCE},
    {"unit", required_argument, NULL, OPTION_UNIT},
    {"year", required_argument, NULL, OPTION_YEAR},
    PROGRAM_LEXICON_OPTIONS,
    PROGRAM_OPTIONS,
    {NULL, 0, NULL, 0},
};

struct parse {
	struct program program;
	struct encoding encoding;
	struct rawtext raw;
	struct blocks blocks;
	struct units units;
	struct ids ids;
	struct article article;
	enum unit unit;
	size_t max_article;
	bool only_utf8;
	int year;
	const char *date_asked, *id;
	struct buffer date, source, lang;      /* of the options */
	struct buffer names, full_date;        /* of the article at hand */
	struct buffer text, url;               /* of a dump's line */
};

static void take_encoding(struct parse *parse, const char *name)
{
	parse->only_utf8 = strcmp(name, "utf-8") == 0 || strcmp(name, "UTF-8") == 0;
	if (parse->only_utf8 || strcmp(name, "auto") == 0)
		name = NULL;
	else if (!encoding_is_known(name))
		program_misused(&parse->program, "--encoding: not known: '%s'", name);
	parse->encoding.name = name;
}

static void take_text(const struct parse *parse, const char *option, const char *argument, struct buffer *text)
{
	text->length = 0;
	if (!names_add_typed(text, slice_of(argument)))
		program_misused(&parse->program, "%s: not a text: '%s'", option, argument);
}

static void take_unit(struct parse *parse, const char *argument)
{
	parse->unit = unit_named(slice_of(argument));
	if (parse->unit == UNITS)
		program_misused(&parse->program, "--unit: not article, section, paragraph or sentence: '%s'", argument);
}

static void take_year(struct parse *parse, const char *argument)
{
	struct isodate date;

	if (!isodate_read(slice_of(argument), &date) || date.year == 0 || date.month != 0)
		program_misused(&parse->program, "--year: not a year: '%s'", argument);
	parse->year = date.year;
}

static void take_option(struct parse *parse, int option)
{
	switch (option) {
	case OPTION_DATE:
		parse->date_asked = optarg;
		break;
	case OPTION_ENCODING:
		take_encoding(parse, optarg);
		break;
	case OPTION_ID:
		parse->id = optarg;
		break;
	case OPTION_LANG:
		take_text(parse, "--lang", optarg, &parse->lang);
		break;
	case OPTION_MAX_ARTICLE:
		parse->max_article = program_size(&parse->program, "--max-article", optarg);
		break;
	case OPTION_SOURCE:
		take_text(parse, "--source", optarg, &parse->source);
		break;
	case OPTION_UNIT:
		take_unit(parse, optarg);
		break;
	case OPTION_YEAR:
		take_year(parse, optarg);
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
	if (!dates_read_whole(&parse->blocks.dates, slice_of(parse->date_asked), &date))
		program_misused(&parse->program, "--date: not a date: '%s'", parse->date_asked);
	date_add_iso(&parse->date, &date);
}

static void start(struct parse *parse, char *const *operands)
{
	struct program *program = &parse->program;

	blocks_load(&parse->blocks, &program->lists, &program->report);
	parse->units.lexicon = &parse->blocks.lexicon;
	take_date(parse);
	program_start(program, operands);
	program->lines.encoding = &parse->encoding;
	rawtext_init(&parse->raw, &program->lines);
	parse->raw.only_utf8 = parse->only_utf8;
	parse->raw.max_article = parse->max_article;
}

/* Fills in file and id. The room is made beforehand: nothing that the article borrows may move. */
static void name_article(struct parse *parse)
{
	struct article *article = &parse->article;
	struct slice path = slice_of(parse->raw.file), id = ids_base_name(path);
	struct buffer *names = &parse->names;
	size_t id_start;

	if (parse->id != NULL)
		id = strcmp(parse->id, "path") == 0 ? path : slice_of(parse->id);
	names->length = 0;
	buffer_reserve(names, path.length + id.length * 2 + IDS_NUMBER_LENGTH);
	ids_add_system_name(names, path);
	article->file = buffer_slice(names);
	ids_add_system_name(names, id);
	id = slice_part(buffer_slice(names), path.length, names->length);
	id_start = names->length;
	ids_add_unique(&parse->ids, id, names);
	article->id = slice_part(buffer_slice(names), id_start, names->length);
}

/* What the options say of all articles. */
static void follow_options(struct parse *parse)
{
	struct article *article = &parse->article;

	if (parse->source.length > 0)
		article->source = buffer_slice(&parse->source);
	article->lang = buffer_slice(&parse->lang);
	parse->full_date.length = 0;
	dates_add_with_year(
	    &parse->full_date, parse->date.length > 0 ? buffer_slice(&parse->date) : article->date, parse->year);
	article->date = buffer_slice(&parse->full_date);
}

static bool is_empty(const struct article *article)
{
	return article->block_count == 0 && article->title.length == 0 && article->source.length == 0 &&
	    article->author_count == 0 && article->date.length == 0;
}

static void tell_encoding(struct parse *parse)
{
	const struct rawtext *raw = &parse->raw;

	if (raw->from_utf16)
		article_add_repaired(&parse->article, slice_of("encoding:utf-16"));
	if (raw->from_windows_1252)
		article_add_repaired(&parse->article, slice_of("encoding:windows-1252"));
	if (raw->had_nul)
		article_add_repaired(&parse->article, slice_of("nul"));
}

static void write_article(struct parse *parse, struct slice text)
{
	struct program *program = &parse->program;
	struct article *article = &parse->article;

	blocks_find(&parse->blocks, text, article);
	if (is_empty(article))
		return;
	name_article(parse);
	follow_options(parse);
	article->line = parse->raw.line_number;
	article->url = buffer_slice(&parse->url);
	tell_encoding(parse);
	program->selected = true;
	if (parse->unit != UNIT_ARTICLE) {
		units_write(&parse->units, parse->unit, article, &program->output);
		return;
	}
	article_write(article, &program->output.pending);
	output_line(&program->output);
}

/* A line of a dump: the page's `text` and `url`. Its `timestamp` tells when the page was fetched, which is no date of it. */
static bool take_record(struct parse *parse)
{
	struct program *program = &parse->program;
	const struct value *text, *url;

	program->line = parse->raw.held;
	if (!program_take_record(program))
		return false;
	text = record_find(&program->record, slice_of("text"));
	url = record_find(&program->record, slice_of("url"));
	if (text == NULL || text->kind != VALUE_STRING) {
		program_refuse(program, "no \"text\", which a line of a dump has");
		return false;
	}
	if (text->raw.length > parse->max_article) {
		program_refuse(program, "article too long (see --max-article)");
		return false;
	}
	parse->text.length = parse->url.length = 0;
	value_add_text(&parse->text, text);
	if (url != NULL && url->kind == VALUE_STRING)
		value_add_text(&parse->url, url);
	return true;
}

static void parse_all(struct parse *parse)
{
	while (rawtext_next(&parse->raw)) {
		parse->url.length = 0;
		if (!parse->raw.is_record) {
			parse->program.records++;
			write_article(parse, parse->raw.text);
		} else if (take_record(parse)) {
			write_article(parse, buffer_slice(&parse->text));
		}
	}
}

static void release(struct parse *parse)
{
	struct buffer *buffers[] = {
	    &parse->date, &parse->source, &parse->lang, &parse->names, &parse->full_date, &parse->text, &parse->url,
	};

	for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
		buffer_release(buffers[i]);
	rawtext_release(&parse->raw);
	encoding_release(&parse->encoding);
	blocks_release(&parse->blocks);
	units_release(&parse->units);
	ids_release(&parse->ids);
	article_release(&parse->article);
}

int main(int argc, char **argv)
{
	struct parse parse = {.encoding = ENCODING_INIT(NULL), .max_article = RAWTEXT_MAX_ARTICLE};
	int option, status;

	program_init(&parse.program, "kf-parse", help, argv);
	while ((option = getopt_long(argc, argv, "hV", options, NULL)) != -1)
		take_option(&parse, option);
	start(&parse, argv + optind);
	parse_all(&parse);
	status = program_finish(&parse.program);
	release(&parse);
	return status;
}
