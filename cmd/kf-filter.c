/* kf-filter: passes on the records that fit a query, byte for byte. */
#include "facets.h"
#include "program.h"
#include "query.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static const char help[] =
    "usage: kf-filter [-chivV] [-e regex] [-m num] [-p name] [--exit-status]\n"
    "                 [--field name=value] [--from date] [--lexicon dir]\n"
    "                 [--lexicon-only dir] [--line-buffered] [--max-line size]\n"
    "                 [--progress] [--rejects file] [--strict] [--to date]\n"
    "                 [--undated] [--verbose] [file ...]\n"
    "\n"
    "Passes on the records that fit, byte for byte. Of several -e any will do, of\n"
    "several -p too; different conditions and all --field must hold.\n"
    "\n"
    "  -c, --count            write only how many were chosen\n"
    "  -e, --regexp REGEX     the text (of articles title and blocks) matches\n"
    "  -i, --ignore-case      -e takes capital and small letters alike\n"
    "  -m, --max-count NUM    stop after so many chosen records\n"
    "  -p, --person NAME      is about the person: full name, surname or first name\n"
    "  -v, --invert-match     choose what does not fit\n"
    "      --field NAME=VALUE the field, by its dotted path, has the value\n"
    "      --from DATE        not before: a year, month or day\n"
    "      --to DATE          not after: a year, month or day, all of it included\n"
    "      --undated          keep records whose date has no year\n"
    PROGRAM_LEXICON_HELP
    PROGRAM_HELP;

enum { OPTION_FIELD = PROGRAM_OWN, OPTION_FROM, OPTION_TO, OPTION_UNDATED };

static const struct option options[] = {
    {"count", no_argument, NULL, 'c'},
    {"field", required_argument, NULL, OPTION_FIELD},
    {"from", required_argument, NULL, OPTION_FROM},
    {"ignore-case", no_argument, NULL, 'i'},
    {"invert-match", no_argument, NULL, 'v'},
    {"max-count", required_argument, NULL, 'm'},
    {"person", required_argument, NULL, 'p'},
    {"regexp", required_argument, NULL, 'e'},
    {"to", required_argument, NULL, OPTION_TO},
    {"undated", no_argument, NULL, OPTION_UNDATED},
    PROGRAM_LEXICON_OPTIONS,
    PROGRAM_OPTIONS,
    {NULL, 0, NULL, 0},
};

/* --field: some value of the field is this one. */
struct condition {
	struct field field;
	struct slice value;
};

struct filter {
	struct program program;
	struct query query;
	struct facets facets;
	struct condition *conditions;
	size_t condition_count, condition_capacity;
	const char **expressions;      /* of -e; compiled when -i is known */
	size_t expression_count, expression_capacity;
	bool ignore_case, invert, only_count;
	size_t max, chosen;
	size_t undated;                /* left out although all else fits */
};

static void add_expression(struct filter *filter, const char *expression)
{
	filter->expressions = memory_room(filter->expressions, &filter->expression_capacity,
	    filter->expression_count + 1, sizeof *filter->expressions);
	filter->expressions[filter->expression_count++] = expression;
}

static void add_condition(struct filter *filter, const char *argument)
{
	const char *sign = strchr(argument, '=');
	struct condition condition = {FIELD_INIT, {NULL, 0}};

	if (sign == NULL || !field_parse(&condition.field, (struct slice){argument, (size_t)(sign - argument)}))
		program_misused(&filter->program, "--field: not NAME=VALUE: '%s'", argument);
	condition.value = slice_of(sign + 1);
	filter->conditions = memory_room(filter->conditions, &filter->condition_capacity,
	    filter->condition_count + 1, sizeof *filter->conditions);
	filter->conditions[filter->condition_count++] = condition;
}

static void take_date(const struct filter *filter, const char *option, const char *argument, struct isodate *date)
{
	if (!isodate_read(slice_of(argument), date) || date->year == 0)
		program_misused(&filter->program, "%s: not a year, month or day as in 2017-05-09: '%s'", option, argument);
}

static void take_option(struct filter *filter, int option)
{
	struct program *program = &filter->program;

	switch (option) {
	case 'c':
		filter->only_count = true;
		break;
	case 'e':
		add_expression(filter, optarg);
		break;
	case 'i':
		filter->ignore_case = true;
		break;
	case 'm':
		filter->max = program_number(program, "-m", optarg);
		break;
	case 'p':
		if (!query_add_person(&filter->query, slice_of(optarg)))
			program_misused(program, "-p: not a name: '%s'", optarg);
		break;
	case 'v':
		filter->invert = true;
		break;
	case OPTION_FIELD:
		add_condition(filter, optarg);
		break;
	case OPTION_FROM:
		take_date(filter, "--from", optarg, &filter->query.from);
		break;
	case OPTION_TO:
		take_date(filter, "--to", optarg, &filter->query.to);
		break;
	case OPTION_UNDATED:
		filter->query.undated = true;
		break;
	default:
		program_option(program, option, optarg);
	}
}

static void compile_expressions(struct filter *filter)
{
	for (size_t i = 0; i < filter->expression_count; i++) {
		const char *expression = filter->expressions[i];
		struct pattern_fault fault;

		if (!query_add_pattern(&filter->query, slice_of(expression), filter->ignore_case, &fault))
			program_misused(
			    &filter->program, "-e: %s at offset %zu: '%s'", fault.reason, fault.offset, expression);
	}
}

static bool is_wanted_value(void *context, struct slice text)
{
	return slice_equal(*(const struct slice *)context, text);
}

static bool is_fitting_text(void *context, struct slice text)
{
	return query_text_fits(context, text);
}

static bool is_fitting_name(void *context, struct slice name)
{
	return query_name_fits(context, name);
}

static bool fields_fit(struct filter *filter)
{
	for (size_t i = 0; i < filter->condition_count; i++) {
		struct condition *condition = &filter->conditions[i];
		struct field_sink sink = {is_wanted_value, &condition->value};

		if (!field_visit(&condition->field, &filter->program.record, &filter->facets.scratch, &sink))
			return false;
	}
	return true;
}

static bool persons_fit(struct filter *filter)
{
	struct field_sink names = {is_fitting_name, &filter->query};

	if (filter->query.person_count == 0)
		return true;
	return query_line_may_name(&filter->query, filter->program.line.text) &&
	    facets_visit_names(&filter->facets, &filter->program.record, &names);
}

/* Whether the record fits the query; the costly questions come last. */
static enum query_answer judge(struct filter *filter)
{
	struct record *record = &filter->program.record;
	struct field_sink texts = {is_fitting_text, &filter->query};
	enum query_answer answer = query_date_fits(&filter->query, facets_date(&filter->facets, record));

	if (answer == QUERY_NO || !fields_fit(filter))
		return QUERY_NO;
	if (filter->query.pattern_count > 0 && !facets_visit_texts(&filter->facets, record, &texts))
		return QUERY_NO;
	return persons_fit(filter) ? answer : QUERY_NO;
}

static bool is_chosen(struct filter *filter)
{
	enum query_answer answer = judge(filter);

	if (filter->query.gave_up && answer == QUERY_NO) {
		filter->query.gave_up = false;
		program_refuse(&filter->program, "an expression takes too many steps on this text");
		return false;
	}
	filter->query.gave_up = false;
	filter->undated += answer == QUERY_UNKNOWN;
	return answer != QUERY_UNKNOWN && (answer == QUERY_YES) != filter->invert;
}

static void pass_on(struct filter *filter)
{
	filter->chosen++;
	filter->program.selected = true;
	if (filter->only_count)
		return;
	buffer_add_slice(&filter->program.output.pending, filter->program.line.text);
	output_line(&filter->program.output);
}

static void say_what_was_undated(const struct filter *filter)
{
	char text[120];

	if (filter->undated == 0)
		return;
	snprintf(text, sizeof text, "%zu record%s left out whose date has no year (--undated keeps them)",
	    filter->undated, filter->undated == 1 ? "" : "s");
	report_notice(&filter->program.report, text);
}

static int finish(struct filter *filter)
{
	if (filter->only_count) {
		buffer_add_number(&filter->program.output.pending, filter->chosen);
		output_line(&filter->program.output);
	}
	for (size_t i = 0; i < filter->condition_count; i++)
		field_release(&filter->conditions[i].field);
	free(filter->conditions);
	free(filter->expressions);
	query_release(&filter->query);
	facets_release(&filter->facets);
	say_what_was_undated(filter);
	return program_finish(&filter->program);
}

int main(int argc, char **argv)
{
	struct filter filter = {.query = QUERY_INIT, .max = SIZE_MAX};
	int option;

	program_init(&filter.program, "kf-filter", help, argv);
	facets_init(&filter.facets, &filter.program.lists, &filter.program.report);
	while ((option = getopt_long(argc, argv, "ce:him:p:vV", options, NULL)) != -1)
		take_option(&filter, option);
	compile_expressions(&filter);
	program_start(&filter.program, argv + optind);
	while (filter.chosen < filter.max && program_next(&filter.program))
		if (is_chosen(&filter))
			pass_on(&filter);
	return finish(&filter);
}
