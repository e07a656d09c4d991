/* Who a text is about at a place. */
#include "discourse.h"

#include "story.h"

static struct discourse discourse_of(struct story *story, const char *text)
{
	story_quote(story, text);
	return (struct discourse){&story->reading, &story->persons, &story->quotes, story->quotes.count};
}

static struct slice name_of(const struct story *story, size_t person)
{
	return person == PERSONS_NONE ? slice_of("nobody") : story->persons.items[person].name;
}

/* Whom the word of the last block means. */
static struct slice meant(struct story *story, const char *text, const char *pronoun)
{
	struct discourse discourse = discourse_of(story, text);

	return name_of(story, discourse_pronoun(&discourse, story->article.block_count - 1, story_word(story,
	    pronoun)));
}

static void test_pronouns(struct tap *tap, struct story *story)
{
	tap_text(tap, meant(story, "Eva Ek kom. \u00B6 Nu ler hon.", "hon"), "Eva Ek", "hon is who was the subject");
	tap_text(tap, meant(story, "Eva Ek och Bo Al kom. \u00B6 Nu ler han.", "han"), "Bo Al", "han is a man");
	tap_text(tap, meant(story, "Eva Ek kom. Ada By kom. \u00B6 Nu ler hon.", "hon"), "Ada By", "the latest counts");
	tap_text(tap, meant(story, "Ada By kom. Då såg By Evas hund. \u00B6 Nu ler hon.", "hon"), "Ada By",
	    "who owns does not");
	tap_text(tap, meant(story, "– Nu kommer Eva Ek, säger Ada By. \u00B6 Nu ler hon.", "hon"), "Ada By",
	    "nor who is only talked about");
	tap_text(tap, meant(story, "Det regnar. \u00B6 Nu ler hon.", "hon"), "nobody",
	    "where nobody is named it means nobody");
	tap_text(tap, meant(story, "Bo Al och Olle By kom. \u00B6 Nu ler hon.", "hon"), "nobody",
	    "nor where nobody fits");
}

static void test_gender(struct tap *tap, struct story *story)
{
	meant(story, "Forskaren Qvilda Stål och Bo Al kom. \u00B6 Nu ler hon.", "hon");
	tap_ok(tap, story->persons.items[0].gender == GENDER_FEMALE, "a pronoun tells the gender of a strange name");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_pronouns(&tap, &story);
	test_gender(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
