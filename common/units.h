/* Parts of an article as records of their own: a section, a paragraph or a sentence a line, as kf(5) has them. */
#ifndef KF_UNITS_H
#define KF_UNITS_H

#include "article.h"
#include "output.h"
#include "words.h"

enum unit { UNIT_ARTICLE, UNIT_SECTION, UNIT_PARAGRAPH, UNIT_SENTENCE, UNITS };

struct units {
	const struct lexicon *lexicon;   /* borrowed: knows where sentences end */
	struct words words;
	struct buffer text;
};

void units_release(struct units *units);

/* UNITS where `name` is none. */
enum unit unit_named(struct slice name);

/*
 * Writes the units of the article, each a line. A heading stands in the field `heading` of what is below it; one with nothing
 * below it is a unit itself.
 */
void units_write(struct units *units, enum unit unit, const struct article *article, struct output *output);

#endif
