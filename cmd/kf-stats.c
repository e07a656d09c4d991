/* kf-stats: counts records by what they say. */
#include "counts_output.h"
#include "facets.h"
#include "hash.h"
#include "isodate.h"
#include "program.h"
#include "query.h"
#include "terminal.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char help[] =
    "usage: kf-stats [-hV] [-p name] [--aliases file] [--by field[,field]]\n"
    "                [--color when] [--excel] [--exit-status] [--format name]\n"
    "                [--lexicon dir] [--lexicon-only dir] [--line-buffered]\n"
    "                [--max-line size] [--min num] [--progress] [--rejects file]\n"
    "                [--sort measure] [--strict] [--top num] [--verbose] [file ...]\n"
    "\n"
    "Counts records, their articles and words, with the first and last date, by the\n"
    "values of fields: quotes by speaker, mentions by name, articles by person.\n"
    "\n"
    "  -p, --person NAME      only records about the person\n"
    PROGRAM_ALIASES_HELP
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
    PROGRAM_ALIASES_OPTIONS,
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
	enum counts_measure order;
	struct counts_shown shown;
	size_t lacking;            /* records without one of the fields */
};

static void take_format(struct stats *stats, const char *name)
{
	stats->shown.style.format = rows_format_named(name);
	if (stats->shown.style.format == ROWS_FORMATS)
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
		if (!terminal_colour(optarg, STDOUT_FILENO, &stats->shown.style.colour))
			program_misused(program, "--color: not auto, always or never: '%s'", optarg);
		break;
	case OPTION_EXCEL:
		stats->shown.style.excel = true;
		if (stats->shown.style.format == ROWS_NDJSON)
			stats->shown.style.format = ROWS_CSV;
		break;
	case OPTION_FORMAT:
		take_format(stats, optarg);
		break;
	case OPTION_MIN:
		stats->shown.min = program_number(program, "--min", optarg);
		break;
	case OPTION_SORT:
		take_order(stats, optarg);
		break;
	case OPTION_TOP:
		stats->shown.top = program_number(program, "--top", optarg);
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

/* Its own name is asked for, or the one that its alias has. */
static bool is_fitting_name(void *context, struct slice name)
{
	struct stats *stats = context;
	struct aliases *aliases = &stats->program.aliases;

	return query_name_fits(&stats->query, name) ||
	    (aliases_are_there(aliases) && query_name_fits(&stats->query, aliases_find(aliases, name)));
}

static bool is_asked_for(struct stats *stats)
{
	struct field_sink names = {is_fitting_name, stats};

	if (stats->query.person_count == 0)
		return true;
	return (aliases_are_there(&stats->program.aliases) || query_line_may_name(&stats->query, stats->program.line.text)) &&
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
	    .query = QUERY_INIT, .keys = KEYS_INIT, .counts = COUNTS_INIT, .shown = COUNTS_SHOWN_INIT,
	};
	int option;

	program_init(&stats.program, "kf-stats", help, argv);
	facets_init(&stats.facets, &stats.program.lists, &stats.program.report);
	stats.keys.aliases = &stats.program.aliases;
	terminal_colour("auto", STDOUT_FILENO, &stats.shown.style.colour);
	while ((option = getopt_long(argc, argv, "hp:V", options, NULL)) != -1)
		take_option(&stats, option);
	program_start(&stats.program, argv + optind);
	while (program_next(&stats.program))
		count(&stats);
	counts_sort(&stats.counts, stats.order);
	stats.program.selected = counts_write(&stats.counts, &stats.shown, &stats.keys, &stats.program.output) > 0;
	return finish(&stats);
}
