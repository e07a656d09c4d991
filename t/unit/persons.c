/* The people of an article, and where they are named. */
#include "persons.h"

#include "story.h"

/* The people of the text: `name, role/organisation, gender`, parted by bars. */
static struct slice people(struct story *story, const char *text)
{
	static const char *const genders[] = {"?", "f", "m"};
	struct buffer *told = &story->told;

	story_read(story, text);
	told->length = 0;
	for (size_t i = 0; i < story->persons.count; i++) {
		const struct person *person = &story->persons.items[i];

		buffer_add_text(told, i > 0 ? "|" : "");
		buffer_add_slice(told, person->name);
		buffer_add_text(told, person->role.length > 0 ? ", " : "");
		buffer_add_slice(told, person->role);
		buffer_add_text(told, person->org.length > 0 ? "/" : "");
		buffer_add_slice(told, person->org);
		buffer_add_byte(told, ' ');
		buffer_add_text(told, genders[person->gender]);
	}
	return buffer_slice(told);
}

static void test_people(struct tap *tap, struct story *story)
{
	static const struct {
		const char *text, *wanted, *name;
	} cases[] = {
	    {"I går kom Eva Ek.", "Eva Ek f", "a given name and a surname are a person"},
	    {"Eva Ek kom. Ek gick. Evas hund. Eva Eks hus.", "Eva Ek f",
	    "surname, given name and genitive are the same one"},
	    {"I går kom Anna-Karin von Stål.", "Anna-Karin von Stål f", "small words and hyphens are part of a name"},
	    {"Per Ek kom.", "Per Ek m", "a name that is also a word is one before a capital"},
	    {"Per år kom det tio.", "", "and none before a small letter"},
	    {"# Ek slutar \u00B6 I dag slutar Eva Ek.", "Eva Ek f",
	    "a surname in a headline belongs to the name behind it"},
	    {"Eva Ek och Bo Ek kom.", "Eva Ek f|Bo Ek m", "a surname may be that of two"},
	    {"I går kom rektor Eva Ek.", "Eva Ek, rektor f", "a role stands before a name"},
	    {"Eva Ek, rektor på Nyskolan, kom.", "Eva Ek, rektor/Nyskolan f", "or behind it, with an organisation"},
	    {"Eva Ek kom. Hon möttes av Eva Ek, rektor, i dörren.", "Eva Ek, rektor f", "it may be told later"},
	    {"Eva Ek (S) kom.", "Eva Ek f", "a party letter is no part of a name"},
	    {"I går kom Qvilda Stål (S).", "Qvilda Stål ?", "but shows that a name is one"},
	    {"I går kom Qvilda Stål, 43, till byn.", "Qvilda Stål ?", "and so does an age"},
	    {"I går kom forskaren Qvilda Stål.", "Qvilda Stål, forskaren ?", "and so does a role"},
	    {"I går kom Qvilda Stål.", "", "without any a strange name is nobody"},
	    {"De bor i Lund. Vid Stora Torget i Malmö.", "", "places are no persons"},
	    {"Svenska Kraftnät AB och SKL:s kansli.", "", "nor are organisations"},
	    {"På Evaskolan. Erikssons Bageri.", "", "nor are things that are named after people"},
	    {"", "", "an empty text has nobody"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(tap, people(story, cases[i].text), cases[i].wanted, cases[i].name);
}

static void test_names(struct tap *tap, struct story *story)
{
	const struct person_name *name;

	story_read(story, "Enligt kommunens rektor Eva Ek, ordförande i byn, är Eks hund snäll. Åsas katt sover.");
	name = persons_at(&story->persons, story_word(story, "Eva"));
	tap_ok(tap, name != NULL && name == persons_at(&story->persons, story_word(story, "rektor")),
	    "a name is found by its words and those of its role");
	if (name == NULL)
		return;
	tap_text(tap, story_text(story, 0, name->role_first, name->first), "kommunens rektor", "it knows its role");
	tap_text(tap, story_text(story, 0, name->first, name->end), "Eva Ek", "the name itself");
	tap_text(tap, story_text(story, 0, name->apposition, name->apposition_end), "ordförande i byn",
	    "what stands behind it");
	tap_number(tap, name->after, story_word(story, "är"), "and where the text goes on");
	tap_ok(tap, !name->genitive, "it is in no genitive");
	name = persons_at(&story->persons, story_word(story, "Eks"));
	tap_ok(tap, name != NULL && name->genitive && name->person == 0,
	    "the surname with an s is a genitive of the same");
	tap_ok(tap, persons_at(&story->persons, story_word(story, "hund")) == NULL, "other words are no names");
	tap_ok(tap, persons_at(&story->persons, story_word(story, "Enligt")) == NULL,
	    "nor are capitals at the head of a sentence");
}

static void test_again(struct tap *tap, struct story *story)
{
	people(story, "Eva Ek kom.");
	tap_text(tap, people(story, "Bo Al kom. Ek gick."), "Bo Al m",
	    "the people of the article before are forgotten");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	test_people(&tap, &story);
	test_names(&tap, &story);
	test_again(&tap, &story);
	story_close(&story);
	return tap_finish(&tap);
}
