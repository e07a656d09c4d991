/* What tests of exports need: the built-in lists, and the rules that exports print. */
#ifndef KF_SHELF_H
#define KF_SHELF_H

#include "archive.h"
#include "tap.h"

#define SHELF_TEN "=========="
#define SHELF_RULE SHELF_TEN SHELF_TEN SHELF_TEN SHELF_TEN SHELF_TEN SHELF_TEN SHELF_TEN "========"
#define SHELF_DASHES "------------------------------------------------------------------------------"

struct shelf {
	struct wording wording;
	struct dates dates;
	struct archive archive;
};

static inline void shelf_open(struct shelf *shelf)
{
	const struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");

	wording_load(&shelf->wording, &source, &report);
	dates_load(&shelf->dates, &source, &report);
	shelf->archive = (struct archive){&shelf->wording, &shelf->dates};
}

static inline void shelf_close(struct shelf *shelf)
{
	wording_release(&shelf->wording);
	dates_release(&shelf->dates);
}

#endif
