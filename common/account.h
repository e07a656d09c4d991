/*
 * The account of one export: the articles that it lists and those that were found in it. What does not agree is reported, each
 * article by its title, and that an export breaks off.
 */
#ifndef KF_ACCOUNT_H
#define KF_ACCOUNT_H

#include "contents.h"
#include "exported.h"
#include "report.h"

struct account {
	const struct archive *archive;   /* borrowed, as is the next */
	struct report *report;
	struct contents contents;
	struct buffer entry;             /* the last listed, perhaps not yet whole */
	size_t entry_line;               /* 0 for none */
	struct buffer title, source;     /* plain, of the article at hand */
	size_t listed;                   /* by all exports so far */
	size_t with_end, without_end;    /* articles, by whether a notice or an address stands at their end */
	bool last_has_end;
	bool breaks_off;
	struct buffer reason;            /* of the message at hand */
	struct buffer head;              /* plain: where it breaks off in one, its first line */
};

void account_release(struct account *account);

/* An entry of the contents, as it stands on its line; the second goes on with it. */
void account_list(struct account *account, struct slice entry, size_t line);
void account_list_on(struct account *account, struct slice more);

/* An article of the export was found; `file` as a message shows it. */
void account_find(struct account *account, const struct exported *article, const char *file, size_t line);

/* The export ends where an article was still to come; `head` is what is there of it. */
void account_break(struct account *account, struct slice head);

/*
 * The export ends at a line. What is missing is reported, and the article in which it breaks off: one that was still to come, or the
 * last, if it alone has no end. The next account begins.
 */
void account_close(struct account *account, const char *file, size_t line);

#endif
