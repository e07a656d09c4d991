/* A quote in the words of its record. */
#include "cited.h"

#include "story.h"

static const struct cited *cite(struct story *story, const char *text, size_t number)
{
	story_quote(story, text);
	cited_begin(&story->cited);
	cited_take(&story->cited, &story->quotes.items[number], &story->reading, &story->persons);
	return &story->cited;
}

static void test_words(struct tap *tap, struct story *story)
{
	const struct cited *cited = cite(story, "– Åh, så är det, säger rektor Åsa Ek på Nyskolan. Så!", 0);

	tap_text(tap, buffer_slice(&cited->text), "Åh, så är det Så!", "spans are joined by one space");
	tap_ok(tap, cited->span_count == 2 && cited->spans[0].start == 2 && cited->spans[0].end == 15 &&
	    cited->spans[1].start == 50 && cited->spans[1].end == 53, "they count code points");
	tap_text(tap, buffer_slice(&cited->speaker), "Åsa Ek", "the speaker is the fullest name");
	tap_number(tap, cited->speaker_count, 1, "alone");
	tap_text(tap, cited->mention, "Åsa Ek", "the mention is how she is named here");
	tap_ok(tap, cited->mention_span.start == 30 && cited->mention_span.end == 36, "and where");
	tap_text(tap, cited->cue, "säger", "the cue is the verb");
	tap_ok(tap, cited->cue_span.start == 17 && cited->cue_span.end == 22, "with its place");
	tap_text(tap, buffer_slice(&cited->role), "rektor", "the role is told");
	tap_ok(tap, cited->gender == GENDER_FEMALE, "and the gender");
}

static void test_speakers(struct tap *tap, struct story *story)
{
	const struct cited *cited = cite(story, "– Nu går det, säger Eva Ek och Bo Al.", 0);

	tap_text(tap, buffer_slice(&cited->speaker), "Eva Ek och Bo Al", "two speak as one");
	tap_ok(tap, cited->speaker_count == 2 && slice_is(cited->speakers[1], "Bo Al"), "each is told alone, too");
	tap_ok(tap, cited->role.length == 0 && cited->gender == GENDER_UNKNOWN, "two have no common role or gender");
	cited = cite(story, "Polisen uppger att det går.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "polisen",
	    "a capital that only begins the sentence is made small");
	tap_text(tap, cited->mention, "Polisen", "but not where it is written");
	cited = cite(story, "Enligt SKL går det bra nu.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "SKL", "capitals of a name stay");
	cited = cite(story, "– Ja, det går. \u00B6 – Nej, säger en kvinna.", 0);
	tap_ok(tap, cited->speaker.length == 0 && cited->mention.length == 0 && cited->cue.length == 0,
	    "nobody has no name");
}

static void test_elsewhere(struct tap *tap, struct story *story)
{
	const struct cited *cited = cite(story, "Eva Ek fortsätter: \u00B6 – Det går bra.", 0);

	tap_text(tap, buffer_slice(&cited->speaker), "Eva Ek", "the speaker may be named in another block");
	tap_text(tap, cited->cue, "fortsätter", "the cue may stand there");
	tap_ok(tap, cited->mention_span.end == 0 && cited->cue_span.end == 0, "which has no place in the quote's own");
	cite(story, "– Ö, ö, säger Eva Ek. \u00B6 – Åå, säger hon. Ää, säger hon.", 1);
	tap_ok(tap, story->cited.spans[0].start == 2 && story->cited.spans[0].end == 4,
	    "each block is counted from its start");
}

static void test_aliases(struct tap *tap, struct story *story)
{
	struct aliases aliases = ALIASES_INIT;
	const struct cited *cited;

	story->cited.aliases = &aliases;
	aliases_add(&aliases, slice_of("bo al"), slice_of("Eva Ek"));
	aliases_add(&aliases, slice_of("polisen"), slice_of("Polismyndigheten"));
	cited = cite(story, "– Nu går det, säger chefen Bo Al.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "Eva Ek", "a speaker has the name of the alias");
	tap_ok(tap, cited->own_count == 1 && slice_is(cited->own[0], "Bo Al"), "beside the article's own");
	tap_text(tap, cited->mention, "Bo Al", "the mention is what stands in the text");
	cited = cite(story, "– Nu går det, säger Bo Al och Ida Mo.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "Eva Ek och Ida Mo", "names of two are put together anew");
	cited = cite(story, "– Nu går det, säger rektor Eva Ek och Bo Al.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "Eva Ek", "two names of one person are one");
	tap_ok(tap, cited->speaker_count == 1 && cited->own_count == 2 && cited->gender == GENDER_FEMALE,
	    "who speaks alone, under two names of the article's");
	cited = cite(story, "Polisen uppger att det går.", 0);
	tap_text(tap, buffer_slice(&cited->speaker), "Polismyndigheten", "whoever is no person may have an alias, too");
	tap_ok(tap, cited->own_count == 1 && slice_is(cited->own[0], "polisen"), "beside the words themselves");
	story->cited.aliases = NULL;
	aliases_release(&aliases);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_words(&tap, &story);
	test_speakers(&tap, &story);
	test_elsewhere(&tap, &story);
	test_aliases(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
