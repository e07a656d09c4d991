/*
 * Raw text as the user wants it read: the options that tell what the operands are, and their texts, rows and records. A main
 * passes on these options, then calls intake_start in place of program_start, then rawtext_next on `raw` until it is false.
 */
#ifndef KF_INTAKE_H
#define KF_INTAKE_H

#include "operands.h"
#include "program.h"
#include "rawtext.h"

struct intake {
	struct rawtext raw;           /* after intake_start */
	struct columns columns;       /* what --map says; the main loads the list */
	struct encoding encoding;
	struct operands operands;     /* of --files0-from */
	struct pattern *split;
	enum layout layout;
	size_t max_article;
	bool only_utf8, explains;
	const char *list_of_files;    /* the argument, borrowed; NULL for none */
};

#define INTAKE_INIT {.columns = COLUMNS_INIT, .encoding = ENCODING_INIT(NULL), .max_article = RAWTEXT_MAX_ARTICLE}

/* The long options that are read here; a main's own numbers begin at INTAKE_OWN. */
enum {
	INTAKE_ENCODING = PROGRAM_OWN, INTAKE_EXPLAIN, INTAKE_FILES0_FROM, INTAKE_LAYOUT, INTAKE_MAP, INTAKE_MAX_ARTICLE,
	INTAKE_SPLIT, INTAKE_OWN
};

/* Follows one of the options above; ends the program for one that is wrong. False, and nothing is done, for any other. */
bool intake_option(struct intake *intake, const struct program *program, int option, const char *argument);

/*
 * Takes the operands, or the files of --files0-from, and starts the program with them; ends it where there are both, or where the
 * list cannot be read. Borrows all. Do not move the intake from now on: its parts point to each other.
 */
void intake_start(struct intake *intake, struct program *program, char *const *operands, const struct archive *archive,
    struct audit *audit);

void intake_release(struct intake *intake);

#endif
