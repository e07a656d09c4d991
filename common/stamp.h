/* What is put on every article, whatever its text: its id, the file it is from, and what the user says of all articles. */
#ifndef KF_STAMP_H
#define KF_STAMP_H

#include "article.h"
#include "ids.h"

struct stamp {
	const char *id;                       /* in place of the file's name; `path` for the path; NULL for neither; borrowed */
	int year;                             /* of dates without one; 0 where it is not told */
	struct buffer date, source, lang;     /* empty where the text is to tell */
	struct ids ids;
	struct buffer names, full_date;       /* of the article at hand */
};

void stamp_release(struct stamp *stamp);

/* What the user says, as it was typed, in place of what was said before. False where it is no text, or no year. */
bool stamp_say_lang(struct stamp *stamp, struct slice lang);
bool stamp_say_source(struct stamp *stamp, struct slice source);
bool stamp_say_year(struct stamp *stamp, struct slice year);

/*
 * Fills in id, file, source, lang and date. `own_id` is the id that the article's record has, empty for none. What the article is
 * given is lent until the next call.
 */
void stamp_article(struct stamp *stamp, const char *file, struct slice own_id, struct article *article);

#endif
