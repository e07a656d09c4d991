/* What articles are called. A name is given once: the second thing of a name becomes `name#2`, the third `name#3`. */
#ifndef KF_IDS_H
#define KF_IDS_H

#include "buffer.h"

struct ids {
	struct buffer names;        /* all that were asked for, one after the other */
	struct id *items;
	size_t count, capacity;
	size_t *slots;              /* number of the item plus 1, by hash; 0 for none */
	size_t slot_count;          /* a power of two, at least twice `count` */
};

struct id {
	size_t start, length;       /* in `names` */
	size_t given;               /* how far its numbers are given */
};

void ids_release(struct ids *ids);

enum { IDS_NUMBER_LENGTH = 32 };   /* bytes that a name may grow by */

/* Adds to `to` what `name` is called, which nothing else is called. Where `to` has room for it, it does not move. */
void ids_add_unique(struct ids *ids, struct slice name, struct buffer *to);

/* A file's name without folder and last extension; `stdin` for `-`. Borrows the path. */
struct slice ids_base_name(struct slice path);

/* Adds a name of the system as text, as many bytes: what is not UTF-8 in it becomes `?`, as in messages. */
void ids_add_system_name(struct buffer *to, struct slice name);

#endif
