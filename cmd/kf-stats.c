/* kf-stats: counts records by what they say. */
#include "counts.h"
#include "facets.h"
#include "hash.h"
#include "isodate.h"
#include "jsonout.h"
#include "keys.h"
#include "program.h"
#include "query.h"
#include "rows.h"
#include "terminal.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char help[] =
    "usage: kf-stats [-hV] [-p name] [--by field[,field]] [--color when] [--excel]\n"
    "                [--exit-status] [--format name] [--lexicon dir]\n"
    "                [--lexicon-only dir] [--line-buffered] [--max-line size]\n"
    "                [--min num] [--progress] [--rejects file] [--sort measure]\n"
    "                [--strict] [--top num] [--verbose] [file ...]\n"
    "\n"
    "Counts records, their articles and words, with the first and last date, by the\n"
    "values of fields: quotes by speaker, mentions by name, articles by person.\n"
    "\n"
    "  -p, --person NAME      only records about the person\n"
    "      --by FIELD[,FIELD] count by other fields; year and month are of the date\n"
    "      --color WHEN       colour the table: auto, always or never\n"
    "      --excel            CSV as Excel wants it\n"
    "      --format NAME      ndjson, csv, tsv, table or md\n"
    "      --min NUM          leave out what was counted fewer times\n"
    "      --sort MEASURE     count, articles, words, first, last or key\n"
    "      --top NUM          only the first so many\n"
    PROGRAM_LEXICON_HELP
    PROGRAM_HELP;

enum { OPTION_BY = PROGRAM_OWN, OPTION_COLOR, OPTION_EXCEL, OPTION_FORMAT, OPTION_MIN, OPTION_SORT, OPTION_TOP };

static const struct option options[] = {
    {"by", required_argument, NULL, OPTION_BY},
    {"color", required_argument, NULL, OPTION_COLOR},
    {"excel", no_argument, NULL, OPTION_EXCEL},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"min", required_argument, NULL, OPTION_MIN},
    {"person", required_argument, NULL, 'p'},
    {"sort", required_argument, NULL, OPTION_SORT},
    {"top", required_argument, NULL, OPTION_TOP},
    PROGRAM_LEXICON_OPTIONS,
    PROGRAM_OPTIONS,
    {NULL, 0, NULL, 0},
};

struct stats {
	struct program program;
	struct query query;
	struct facets facets;
	struct keys keys;
	struct counts counts;
	struct slice *values;      /* room for one combination of keys */
	struct rows_style style;
	enum counts_measure order;
	size_t top, min;
	size_t lacking;            /* records without one of the fields */
};

static void take_format(struct stats *stats, const char *name)
{
	stats->style.format = rows_format_named(name);
	if (stats->style.format == ROWS_FORMATS)
		program_misused(&stats->program, "--format: not ndjson, csv, tsv, table or md: '%s'", name);
}

static void take_order(struct stats *stats, const char *name)
{
	stats->order = counts_measure_named(name);
	if (stats->order == COUNTS_MEASURES)
		program_misused(&stats->program, "--sort: not a measure: '%s'", name);
}

static void take_option(struct stats *stats, int option)
{
	struct program *program = &stats->program;

	switch (option) {
	case 'p':
		if (!query_add_person(&stats->query, slice_of(optarg)))
			program_misused(program, "-p: not a name: '%s'", optarg);
		break;
	case OPTION_BY:
		if (!keys_add(&stats->keys, optarg))
			program_misused(program, "--by: not fields with commas between them: '%s'", optarg);
		break;
	case OPTION_COLOR:
		if (!terminal_colour(optarg, STDOUT_FILENO, &stats->style.colour))
			program_misused(program, "--color: not auto, always or never: '%s'", optarg);
		break;
	case OPTION_EXCEL:
		stats->style.excel = true;
		if (stats->style.format == ROWS_NDJSON)
			stats->style.format = ROWS_CSV;
		break;
	case OPTION_FORMAT:
		take_format(stats, optarg);
		break;
	case OPTION_MIN:
		stats->min = program_number(program, "--min", optarg);
		break;
	case OPTION_SORT:
		take_order(stats, optarg);
		break;
	case OPTION_TOP:
		stats->top = program_number(program, "--top", optarg);
		break;
	default:
		program_option(program, option, optarg);
	}
}

/* Without --by the first record tells what is counted. */
static void choose_keys(struct stats *stats)
{
	struct record *record = &stats->program.record;
	const char *field = "person";

	if (facets_is_type(record, "quote"))
		field = "speaker";
	else if (facets_is_type(record, "mention"))
		field = "name";
	keys_add(&stats->keys, field);
}

static bool is_fitting_name(void *context, struct slice name)
{
	return query_name_fits(context, name);
}

static bool is_asked_for(struct stats *stats)
{
	struct field_sink names = {is_fitting_name, &stats->query};

	if (stats->query.person_count == 0)
		return true;
	return query_line_may_name(&stats->query, stats->program.line.text) &&
	    facets_visit_names(&stats->facets, &stats->program.record, &names);
}

/* Makes room when the keys are known. */
static void begin(struct stats *stats)
{
	size_t capacity = 0;

	if (stats->keys.count == 0)
		choose_keys(stats);
	stats->counts.values = stats->keys.count;
	stats->values = memory_room(NULL, &capacity, stats->keys.count, sizeof *stats->values);
}

static void count(struct stats *stats)
{
	struct record *record = &stats->program.record;
	struct counts_record fact = {.number = stats->program.records};
	struct isodate date;
	struct slice article;

	if (stats->values == NULL)
		begin(stats);
	if (!is_asked_for(stats))
		return;
	if (!keys_read(&stats->keys, &stats->facets, record)) {
		stats->lacking++;
		return;
	}
	fact.words = facets_words(&stats->facets, record);
	article = facets_article(&stats->facets, record);
	if (article.length > 0)
		fact.article = hash_of(article);
	fact.date = facets_date(&stats->facets, record);
	if (!isodate_read(fact.date, &date) || date.year == 0)
		fact.date.length = 0;
	while (keys_next(&stats->keys, stats->values))
		counts_add(&stats->counts, stats->values, &fact);
}

static void write_record(struct stats *stats, const struct counts_group *group)
{
	struct jsonout out = jsonout_begin(&stats->program.output.pending);

	jsonout_text(&out, "type", slice_of("count"));
	for (size_t i = 0; i < stats->keys.count; i++)
		jsonout_text(&out, keys_name(&stats->keys, i), stats->values[i]);
	jsonout_number(&out, "count", group->count);
	jsonout_number(&out, "articles", group->articles);
	jsonout_number(&out, "words", group->words);
	jsonout_text(&out, "first", counts_first(group));
	jsonout_text(&out, "last", counts_last(group));
	jsonout_end(&out);
	output_line(&stats->program.output);
}

static void write_row(struct stats *stats, struct rows *rows, const struct counts_group *group)
{
	for (size_t i = 0; i < stats->keys.count; i++)
		rows_text(rows, stats->values[i]);
	rows_count(rows, group->count);
	rows_count(rows, group->articles);
	rows_count(rows, group->words);
	rows_text(rows, counts_first(group));
	rows_text(rows, counts_last(group));
	rows_end(rows);
}

/* The columns of a row; the caller frees. */
static struct sheet_column *name_columns(const struct keys *keys, size_t *count)
{
	size_t capacity = 0;
	struct sheet_column *columns = memory_room(NULL, &capacity, keys->count + COUNTS_KEY, sizeof *columns);

	for (*count = 0; *count < keys->count; ++*count)
		columns[*count] = (struct sheet_column){keys_name(keys, *count), SHEET_TEXT};
	for (enum counts_measure i = 0; i < COUNTS_KEY; i++)
		columns[(*count)++] = (struct sheet_column){
		    counts_measure_name(i), i < COUNTS_FIRST ? SHEET_NUMBER : SHEET_TEXT};
	return columns;
}

static void write_groups(struct stats *stats, struct rows *rows)
{
	size_t written = 0;

	for (size_t i = 0; i < stats->counts.count && written < stats->top; i++) {
		const struct counts_group *group = &stats->counts.groups[i];

		if (group->count < stats->min)
			continue;
		counts_values(&stats->counts, group, stats->values);
		if (rows == NULL)
			write_record(stats, group);
		else
			write_row(stats, rows, group);
		written++;
	}
	stats->program.selected = written > 0;
}

static void write_all(struct stats *stats)
{
	size_t count;
	struct sheet_column *columns;
	struct rows rows;

	counts_sort(&stats->counts, stats->order);
	if (stats->style.format == ROWS_NDJSON) {
		write_groups(stats, NULL);
		return;
	}
	columns = name_columns(&stats->keys, &count);
	rows_init(&rows, &stats->style, columns, count, &stats->program.output);
	write_groups(stats, &rows);
	rows_finish(&rows);
	free(columns);
}

static void say_what_lacked(const struct stats *stats)
{
	char text[80];

	if (stats->lacking == 0 || !stats->program.wants_summary)
		return;
	snprintf(text, sizeof text, "%zu record%s left out without the fields to count by", stats->lacking,
	    stats->lacking == 1 ? "" : "s");
	report_notice(&stats->program.report, text);
}

static int finish(struct stats *stats)
{
	query_release(&stats->query);
	facets_release(&stats->facets);
	keys_release(&stats->keys);
	counts_release(&stats->counts);
	free(stats->values);
	say_what_lacked(stats);
	return program_finish(&stats->program);
}

int main(int argc, char **argv)
{
	struct stats stats = {
	    .query = QUERY_INIT, .keys = KEYS_INIT, .counts = COUNTS_INIT, .style = ROWS_STYLE_INIT, .top = SIZE_MAX,
	};
	int option;

	program_init(&stats.program, "kf-stats", help, argv);
	facets_init(&stats.facets, &stats.program.lists, &stats.program.report);
	terminal_colour("auto", STDOUT_FILENO, &stats.style.colour);
	while ((option = getopt_long(argc, argv, "hp:V", options, NULL)) != -1)
		take_option(&stats, option);
	program_start(&stats.program, argv + optind);
	while (program_next(&stats.program))
		count(&stats);
	write_all(&stats);
	return finish(&stats);
}
