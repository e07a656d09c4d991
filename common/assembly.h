/* How an article is put together, whatever it came as: mended, its fields told, its text in blocks, and each byte accounted for. */
#ifndef KF_ASSEMBLY_H
#define KF_ASSEMBLY_H

#include "blocks.h"
#include "cells.h"
#include "exported.h"
#include "twins.h"

struct assembly {
	struct blocks blocks;
	struct cells cells;          /* its values are the caller's to set, for assembly_take_cells */
	struct twins twins;
	struct mending mending;      /* the caller notes what it knows of the encoding */
	struct archive archive;
	struct audit audit;
};

/* Reads the lists. Do not move what was loaded: its parts point to each other. */
void assembly_load(struct assembly *assembly, const struct list_source *source, struct report *report);
void assembly_release(struct assembly *assembly);

/*
 * Each makes an article of what it came as; what the article is given is good until the next call. `text` is valid UTF-8, lines
 * ended by \n, all of which the audit counts.
 */
void assembly_take_page(struct assembly *assembly, struct slice text, struct article *article);
void assembly_take_export(struct assembly *assembly, struct slice text, const struct exported *exported,
    struct article *article);

/* Of `bytes` in the input. False, and cells.fault tells why, where a value could not be taken: the article is without it. */
bool assembly_take_cells(struct assembly *assembly, size_t bytes, struct article *article);

/* Tells in the article, which has its id and all else, of which story seen before it is the twin, and remembers it. */
void assembly_find_twin(struct assembly *assembly, struct article *article);

#endif
