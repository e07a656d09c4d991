/* kf-quotes: who says what in articles. */
#include "article_json.h"
#include "confidence.h"
#include "context.h"
#include "people.h"
#include "program.h"
#include "query.h"
#include "quote_output.h"
#include "quoting.h"
#include "reasons.h"
#include "speakers.h"
#include "terminal.h"

#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

static const char help[] =
    "usage: kf-quotes [-hV] [-p name] [--aliases file] [--color when]\n"
    "                 [--context num] [--excel] [--exit-status] [--explain]\n"
    "                 [--format name] [--kind kind] [--lexicon dir]\n"
    "                 [--lexicon-only dir] [--line-buffered] [--max-line size]\n"
    "                 [--min-confidence share] [--people file] [--progress]\n"
    "                 [--rejects file] [--strict] [--verbose] [file ...]\n"
    "\n"
    "Extracts the quotes of articles: the words, the speaker, and where they stand.\n"
    "\n"
    "  -p, --person NAME      only quotes by the person; may be given again\n"
    PROGRAM_ALIASES_HELP
    "      --color WHEN       colour the table: auto, always or never\n"
    "      --context NUM      add before and after: so many sentences each\n"
    "      --excel            CSV as Excel wants it\n"
    "      --explain          add why: the evidence for each quote\n"
    "      --format NAME      ndjson, csv, tsv, table or html\n"
    "      --kind KIND        only direct, indirect or mixed; may be given again\n"
    "      --min-confidence X only quotes of that confidence or more, from 0 to 1\n"
    "      --people FILE      CSV of who is quoted, for --aliases once it is mended\n"
    PROGRAM_LEXICON_HELP
    PROGRAM_HELP;

enum {
	OPTION_COLOR = PROGRAM_OWN, OPTION_CONTEXT, OPTION_EXCEL, OPTION_EXPLAIN, OPTION_FORMAT, OPTION_KIND,
	OPTION_MIN_CONFIDENCE, OPTION_PEOPLE
};

static const struct option options[] = {
    {"color", required_argument, NULL, OPTION_COLOR},
    {"context", required_argument, NULL, OPTION_CONTEXT},
    {"excel", no_argument, NULL, OPTION_EXCEL},
    {"explain", no_argument, NULL, OPTION_EXPLAIN},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"kind", required_argument, NULL, OPTION_KIND},
    {"min-confidence", required_argument, NULL, OPTION_MIN_CONFIDENCE},
    {"people", required_argument, NULL, OPTION_PEOPLE},
    {"person", required_argument, NULL, 'p'},
    PROGRAM_ALIASES_OPTIONS,
    PROGRAM_LEXICON_OPTIONS,
    PROGRAM_OPTIONS,
    {NULL, 0, NULL, 0},
};

struct quoter {
	struct program program;
	struct query query;                /* of -p: people */
	bool kinds[QUOTE_KINDS];           /* of --kind */
	bool any_kind, explain;
	double min_confidence;
	struct quote_output out;
	struct lexicon lexicon;
	struct confidence confidence;
	struct article article;
	struct buffer texts;               /* of the article */
	struct reading reading;
	struct persons persons;
	struct quotes quotes;
	struct cited cited;
	struct context context;
	struct reasons reasons;
	const char *people_path;           /* of --people; NULL for none */
	struct people people;
};

static void take_kind(struct quoter *quoter, const char *name)
{
	enum quote_kind kind = 0;

	while (kind < QUOTE_KINDS && strcmp(name, quote_kind_name(kind)) != 0)
		kind++;
	if (kind == QUOTE_KINDS)
		program_misused(&quoter->program, "--kind: not direct, indirect or mixed: '%s'", name);
	quoter->kinds[kind] = true;
	quoter->any_kind = false;
}

static void take_context(struct quoter *quoter, const char *number)
{
	quoter->context.sentences = program_number(&quoter->program, "--context", number);
	if (quoter->context.sentences > CONTEXT_MOST)
		program_misused(&quoter->program, "--context: more than %d: '%s'", CONTEXT_MOST, number);
	quoter->out.with_context = true;
}

static void take_option(struct quoter *quoter, int option)
{
	switch (option) {
	case 'p':
		if (!query_add_person(&quoter->query, slice_of(optarg)))
			program_misused(&quoter->program, "-p: not a name: '%s'", optarg);
		break;
	case OPTION_COLOR:
		if (!terminal_colour(optarg, STDOUT_FILENO, &quoter->out.style.colour))
			program_misused(&quoter->program, "--color: not auto, always or never: '%s'", optarg);
		break;
	case OPTION_CONTEXT:
		take_context(quoter, optarg);
		break;
	case OPTION_EXCEL:
		quote_output_set_excel(&quoter->out);
		break;
	case OPTION_EXPLAIN:
		quoter->explain = true;
		break;
	case OPTION_FORMAT:
		if (!quote_output_set_format(&quoter->out, optarg))
			program_misused(&quoter->program, "--format: not ndjson, csv, tsv, table or html: '%s'", optarg);
		break;
	case OPTION_KIND:
		take_kind(quoter, optarg);
		break;
	case OPTION_MIN_CONFIDENCE:
		if (!confidence_read(optarg, &quoter->min_confidence))
			program_misused(&quoter->program, "--min-confidence: not a number from 0 to 1: '%s'", optarg);
		break;
	case OPTION_PEOPLE:
		quoter->people_path = optarg;
		break;
	default:
		program_option(&quoter->program, option, optarg);
	}
}

static void open_people(struct quoter *quoter)
{
	const char *path = quoter->people_path, *wrong;

	if (path == NULL)
		return;
	wrong = strcmp(path, "-") == 0 ? "not a file: standard output is for quotes" :
	    people_open(&quoter->people, path, quoter->program.name);
	if (wrong != NULL)
		program_misused(&quoter->program, "--people: %s: %s", path, wrong);
}

/* Is somebody asked for among the speakers, by an alias' name or by the article's own? */
static bool is_asked_for(const struct quoter *quoter)
{
	const struct cited *cited = &quoter->cited;

	if (quoter->query.person_count == 0)
		return true;
	for (size_t i = 0; i < cited->speaker_count; i++)
		if (query_name_fits(&quoter->query, cited->speakers[i]))
			return true;
	for (size_t i = 0; i < cited->own_count; i++)
		if (query_name_fits(&quoter->query, cited->own[i]))
			return true;
	return false;
}

/* The quotient is the double nearest to what the record says, as the option's own is. */
static bool is_wanted(const struct quoter *quoter, const struct quote *quote)
{
	return (quoter->any_kind || quoter->kinds[quote->kind]) && quote->confidence / 1000.0 >= quoter->min_confidence;
}

static void write_quote(struct quoter *quoter, const struct quote *quote, size_t number)
{
	struct reasons *reasons = &quoter->reasons;

	if (!is_wanted(quoter, quote))
		return;
	cited_take(&quoter->cited, quote, &quoter->reading, &quoter->persons);
	if (!is_asked_for(quoter))
		return;
	quoter->program.selected = true;
	if (people_is_open(&quoter->people))
		people_add(&quoter->people, &quoter->cited, quoter->program.records);
	if (quoter->out.with_context)
		context_take(&quoter->context, quote, &quoter->reading, &quoter->cited);
	if (quoter->explain)
		reasons_find(reasons, quote, &quoter->cited);
	quote_output_add(&quoter->out, quote, &quoter->cited, number, reasons->items, reasons->count);
}

static void quote_article(struct quoter *quoter)
{
	const char *wrong = article_read(&quoter->article, &quoter->program.record, &quoter->texts);

	if (wrong != NULL) {
		program_refuse(&quoter->program, wrong);
		return;
	}
	reading_take(&quoter->reading, &quoter->article, &quoter->lexicon);
	persons_find(&quoter->persons, &quoter->reading);
	quoting_find(&quoter->quotes, &quoter->reading, &quoter->persons);
	speakers_name(&quoter->quotes, &quoter->reading, &quoter->persons);
	confidence_weigh(&quoter->confidence, &quoter->quotes);
	cited_begin(&quoter->cited);
	if (quoter->out.with_context)
		context_begin(&quoter->context, &quoter->reading);
	quote_output_take(&quoter->out, &quoter->reading);
	for (size_t i = 0; i < quoter->quotes.count; i++)
		write_quote(quoter, &quoter->quotes.items[i], i + 1);
	quote_output_article(&quoter->out);
}

static int finish(struct quoter *quoter)
{
	quote_output_end(&quoter->out);
	output_flush(&quoter->program.output);
	people_finish(&quoter->people, &quoter->program.aliases, quoter->out.style.excel);
	query_release(&quoter->query);
	lexicon_release(&quoter->lexicon);
	confidence_release(&quoter->confidence);
	article_release(&quoter->article);
	buffer_release(&quoter->texts);
	reading_release(&quoter->reading);
	persons_release(&quoter->persons);
	quotes_release(&quoter->quotes);
	cited_release(&quoter->cited);
	context_release(&quoter->context);
	reasons_release(&quoter->reasons);
	return program_finish(&quoter->program);
}

int main(int argc, char **argv)
{
	struct quoter quoter = {
	    .query = QUERY_INIT, .any_kind = true, .out = QUOTE_OUTPUT_INIT, .cited = CITED_INIT, .context = CONTEXT_INIT,
	    .people = PEOPLE_INIT,
	};
	int option;

	program_init(&quoter.program, "kf-quotes", help, argv);
	terminal_colour("auto", STDOUT_FILENO, &quoter.out.style.colour);
	while ((option = getopt_long(argc, argv, "hp:V", options, NULL)) != -1)
		take_option(&quoter, option);
	program_start(&quoter.program, argv + optind);
	open_people(&quoter);
	quoter.cited.aliases = &quoter.program.aliases;
	lexicon_load(&quoter.lexicon, &quoter.program.lists, &quoter.program.report);
	confidence_load(&quoter.confidence, &quoter.program.lists, &quoter.program.report);
	quoter.out.chosen_only = quoter.query.person_count > 0 || !quoter.any_kind || quoter.min_confidence > 0;
	quote_output_begin(&quoter.out, &quoter.program.output);
	while (program_next(&quoter.program))
		quote_article(&quoter);
	return finish(&quoter);
}
