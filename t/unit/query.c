/* What is asked of a record. */
#include "query.h"

#include "tap.h"

static void test_texts_and_names(struct tap *tap)
{
	struct query query = QUERY_INIT;
	struct pattern_fault fault;

	tap_ok(tap, query_add_pattern(&query, slice_of("snö"), true, &fault) &&
	    query_add_pattern(&query, slice_of("is$"), false, &fault), "expressions are added");
	tap_ok(tap, !query_add_pattern(&query, slice_of(")"), false, &fault), "but not one that is wrong");
	tap_ok(tap, query_text_fits(&query, slice_of("SNÖSKOTTNING")) && query_text_fits(&query, slice_of("på tunn is")),
	    "any expression will do");
	tap_ok(tap, !query_text_fits(&query, slice_of("isen bär")), "where none is found the text does not fit");
	tap_ok(tap, query_add_person(&query, slice_of("Nordhs")) && query_add_person(&query, slice_of("Olle")),
	    "people are added");
	tap_ok(tap, !query_add_person(&query, slice_of("")), "but not one without a name");
	tap_ok(tap, query_name_fits(&query, slice_of("Eva Nordh")) && query_name_fits(&query, slice_of("Olle Ek")),
	    "any person will do");
	tap_ok(tap, !query_name_fits(&query, slice_of("Eva Ek")), "another does not fit");
	query_release(&query);
}

static void test_hint(struct tap *tap)
{
	struct query query = QUERY_INIT, quoted = QUERY_INIT;

	query_add_person(&query, slice_of("Öbergs"));
	tap_ok(tap, query_line_may_name(&query, slice_of("{\"text\":\"säger åsa öberg\"}")), "a line with the name may name");
	tap_ok(tap, !query_line_may_name(&query, slice_of("{\"text\":\"säger Åsa Åberg\\n\"}")), "a line without it does not");
	tap_ok(tap, query_line_may_name(&query, slice_of("{\"text\":\"\\u00d6berg\"}")), "a name may hide behind an escape");
	tap_ok(tap, query_line_may_name(&query, slice_of("{\"text\":\"O\u0308berg\"}")), "or in a combining mark");
	query_add_person(&quoted, slice_of("Bo \"Sot\" Ek"));
	tap_ok(tap, query_line_may_name(&quoted, slice_of("{\"name\":\"Bo \\\"Sot\\\" Ek\"}")),
	    "or be written otherwise in JSON");
	query_release(&query);
	query_release(&quoted);
}

static void test_dates(struct tap *tap)
{
	struct query query = QUERY_INIT;

	tap_ok(tap, query_date_fits(&query, slice_of("")) == QUERY_YES, "when no time is asked for any date fits");
	query.from = (struct isodate){2017, 5, 10};
	tap_ok(tap, query_date_fits(&query, slice_of("2017-05-09")) == QUERY_NO, "the day before does not fit");
	tap_ok(tap, query_date_fits(&query, slice_of("2017-05-10")) == QUERY_YES, "the day itself fits");
	tap_ok(tap, query_date_fits(&query, slice_of("2017-05")) == QUERY_YES, "the month fits, for some of it does");
	query.to = (struct isodate){2017, 6, 0};
	tap_ok(tap, query_date_fits(&query, slice_of("2017-06-30")) == QUERY_YES, "the last day of the month fits");
	tap_ok(tap, query_date_fits(&query, slice_of("2017-07-01")) == QUERY_NO, "the day behind does not fit");
	tap_ok(tap, query_date_fits(&query, slice_of("--06-01")) == QUERY_UNKNOWN, "without a year nobody knows");
	tap_ok(tap, query_date_fits(&query, slice_of("i maj")) == QUERY_UNKNOWN, "nor with what is no date");
	query.undated = true;
	tap_ok(tap, query_date_fits(&query, slice_of("--06-01")) == QUERY_YES, "what has no year fits when that is asked for");
	query_release(&query);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_texts_and_names(&tap);
	test_hint(&tap);
	test_dates(&tap);
	return tap_finish(&tap);
}
