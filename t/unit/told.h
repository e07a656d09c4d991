/* Stories told to a module of twins, as C strings. */
#ifndef KF_TOLD_H
#define KF_TOLD_H

#include "stage.h"
#include "twins.h"

/* NULL is empty. */
struct told {
	const char *source, *date, *title, *medium, *opening;
};

static inline struct slice told_text(const char *text)
{
	return slice_of(text != NULL ? text : "");
}

/* Lends the id of the first, until the next call. */
static inline struct slice told_find(struct twins *twins, const char *id, struct told told)
{
	struct twin_story story = {
	    .id = slice_of(id), .source = told_text(told.source), .date = told_text(told.date),
	    .title = told_text(told.title), .medium = told_text(told.medium), .opening = told_text(told.opening),
	};

	return twins_find(twins, &story);
}

/* With a list of one house, MP, which is Malkö Posten. Stands on a stage. */
static inline void told_load(struct twins *twins)
{
	struct list_source source = {"sv", ".", true};
	struct report report = REPORT_INIT("kf-x");

	stage_write("houses.csv", slice_of("source,house\n.se,\nMP,Malkö Posten\n"));
	twins_load(twins, &source, &report);
}

#endif
