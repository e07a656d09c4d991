/* What records say, whatever their type. */
#include "facets.h"

#include "gather.h"
#include "tap.h"

static const char article[] = "{\"type\":\"article\",\"id\":\"a1\",\"date\":\"2018-02\",\"title\":\"Isen bär\",\"text\":\"nej\","
    "\"blocks\":[{\"kind\":\"para\",\"text\":\"Det är is, säger Olle Nordh.\"},{\"kind\":\"para\",\"text\":\"Nordh varnar.\"}]}";
static const char quote[] = "{\"type\":\"quote\",\"article\":\"a2\",\"text\":\" Vi  gör det, sa de till oss\",\"title\":\"nej\","
    "\"speaker\":\"A B och C D\",\"speakers\":[\"A B\",\"C D\"]}";
static const char place[] = "{\"type\":\"mention\",\"kind\":\"place\",\"name\":\"Umeå\",\"text\":\"i Umeå\"}";

static void test_visit(struct tap *tap, bool (*tell)(struct facets *, struct record *, const struct field_sink *),
    const char *line, const char *wanted, const char *name)
{
	struct list_source lists = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct record record = gather_record(line);
	struct buffer heard = BUFFER_INIT;
	struct field_sink sink = {gather_value, &heard};
	struct facets facets;

	facets_init(&facets, &lists, &report);
	tell(&facets, &record, &sink);
	tap_text(tap, buffer_slice(&heard), wanted, name);
	facets_release(&facets);
	record_release(&record);
	buffer_release(&heard);
}

static void test_values(struct tap *tap)
{
	struct list_source lists = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct record story = gather_record(article), words = gather_record(quote);
	struct facets facets;

	facets_init(&facets, &lists, &report);
	tap_text(tap, facets_date(&facets, &story), "2018-02", "the date is told");
	tap_text(tap, facets_date(&facets, &words), "", "a date that is not there is empty");
	tap_text(tap, facets_article(&facets, &story), "a1", "an article is itself");
	tap_text(tap, facets_article(&facets, &words), "a2", "a quote is of its article");
	tap_number(tap, facets_words(&facets, &story), 10, "the words of an article are those of title and blocks");
	tap_number(tap, facets_words(&facets, &words), 7, "words are parted by any number of spaces");
	tap_ok(tap, facets_is_type(&story, "article") && !facets_is_type(&words, "article"), "the type is told");
	facets_release(&facets);
	record_release(&story);
	record_release(&words);
}

/* Words of every length at every place, against a plain count. */
static void test_word_counts(struct tap *tap)
{
	struct list_source lists = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("kf-x");
	struct facets facets;
	bool right = true;

	facets_init(&facets, &lists, &report);
	for (unsigned bits = 0; bits < 1 << 12; bits++) {
		char line[64] = "{\"text\":\"            \"}";
		size_t wanted = 0;
		struct record record;

		for (unsigned i = 0; i < 12; i++) {
			if (bits >> i & 1)
				line[9 + i] = 'x';
			wanted += (bits >> i & 1) && !(i > 0 && bits >> (i - 1) & 1);
		}
		record = gather_record(line);
		right = right && facets_words(&facets, &record) == wanted;
		record_release(&record);
	}
	tap_ok(tap, right, "words are counted right wherever spaces stand");
	facets_release(&facets);
}

int main(void)
{
	struct tap tap = TAP_INIT;

	test_visit(&tap, facets_visit_texts, article, "Isen bär|Det är is, säger Olle Nordh.|Nordh varnar.",
	    "the texts of an article are its title and blocks");
	test_visit(&tap, facets_visit_texts, quote, " Vi  gör det, sa de till oss", "the text of a quote is what was said");
	test_visit(&tap, facets_visit_names, article, "Olle Nordh", "the names of an article are those found in it");
	test_visit(&tap, facets_visit_names, quote, "A B och C D|A B|C D", "the names of a quote are its speakers, also together");
	test_visit(&tap, facets_visit_names, place, "Umeå", "the name of a mention is that of any thing");
	test_visit(&tap, facets_visit_people, quote, "A B|C D", "the people of a quote are each of its speakers");
	test_visit(&tap, facets_visit_people, place, "", "a place is nobody");
	test_visit(&tap, facets_visit_people, "{\"speaker\":\"A B\"}", "A B", "a speaker alone is the person");
	test_visit(&tap, facets_visit_names, "{\"type\":\"article\",\"blocks\":7}", "", "what has not the shape of an article has no people");
	test_values(&tap);
	test_word_counts(&tap);
	return tap_finish(&tap);
}
