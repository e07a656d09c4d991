/* Articles from records and to records, as kf(5) has them. */
#ifndef KF_ARTICLE_JSON_H
#define KF_ARTICLE_JSON_H

#include "article.h"
#include "buffer.h"
#include "record.h"

/* Adds the article as one object, without a newline. */
void article_write(const struct article *article, struct buffer *to);

/*
 * Fills `article` from a record; unknown members are passed over. NULL, or what is wrong in words: the type is another, a
 * field has the wrong shape. Borrows the record's line and `texts`, which holds what had escapes and is overwritten.
 */
const char *article_read(struct article *article, struct record *record, struct buffer *texts);

#endif
