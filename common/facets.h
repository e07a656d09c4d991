/*
 * What a record says, whatever its type: its texts, the people it names, its date. An article has a title and blocks, every
 * other record a text; the people of an article are found in its texts, those of every other record stand in fields.
 */
#ifndef KF_FACETS_H
#define KF_FACETS_H

#include "article_json.h"
#include "field.h"
#include "persons.h"

enum facet_field {
	FACET_TITLE, FACET_BLOCKS, FACET_TEXT, FACET_SPEAKERS, FACET_SPEAKER, FACET_NAME, FACET_PERSON, FACET_FIELDS
};

struct facets {
	struct field fields[FACET_FIELDS];
	struct buffer scratch;
	const struct list_source *lists;   /* borrowed, like `report` */
	struct report *report;
	bool knows_words;                  /* the lexicon is loaded: there was an article whose people were asked for */
	struct lexicon lexicon;
	struct article article;
	struct buffer texts;               /* of the article */
	struct reading reading;
	struct persons persons;
};

/* Lists are read, and reported on, when the people of an article are first asked for. */
void facets_init(struct facets *facets, const struct list_source *lists, struct report *report);
void facets_release(struct facets *facets);

bool facets_is_type(struct record *record, const char *type);

/* Each of these tells the sink of one text after the other until it has enough, and returns whether it had. */
bool facets_visit_texts(struct facets *facets, struct record *record, const struct field_sink *sink);

/* Every name that a record has for the people it is about, the words for several together (`A och B`) too. */
bool facets_visit_names(struct facets *facets, struct record *record, const struct field_sink *sink);

/* The people that a record is about, each once. */
bool facets_visit_people(struct facets *facets, struct record *record, const struct field_sink *sink);

/* The date, and the id of the article; empty where there is none. Borrows the record and `scratch`. */
struct slice facets_date(struct facets *facets, struct record *record);
struct slice facets_article(struct facets *facets, struct record *record);

/* Words of the texts: runs of characters between white space. */
size_t facets_words(struct facets *facets, struct record *record);

#endif
