/* What looks like the name of a person, by its letters and by the list of given names. */
#ifndef KF_NAMESHAPE_H
#define KF_NAMESHAPE_H

#include "lexicon.h"

enum { NAMESHAPE_MOST = 4 };   /* words of a name, without the small ones: `von`, `af`, `de` */

/*
 * How many words `text` has if it is a name and nothing else: each begins with a capital letter and goes on in small ones, or all
 * are in capitals; small words only inside. 0 if it is none.
 */
size_t nameshape_words(const struct lexicon *lexicon, struct slice text);

/* Every letter of the text is a capital, and there are two at least. */
bool nameshape_is_capitals(struct slice text);

/* The name in ordinary case: `ANNA BERG` is added to `to` as `Anna Berg`, and lent; any other name stays what it is. */
struct slice nameshape_ordinary(struct buffer *to, struct slice name);

/* The first word, or its first half where it has a hyphen, is on the list of given names. */
bool nameshape_is_given(const struct lexicon *lexicon, struct slice text);

#endif
