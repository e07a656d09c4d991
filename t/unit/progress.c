/* The rate on standard error. */
#include "progress.h"
#include "stage.h"
#include "tap.h"

int main(void)
{
	struct tap tap = TAP_INIT;
	struct progress progress;
	struct stage stage;
	struct slice told;

	stage_open(&stage);
	progress_init(&progress, "kf-x");
	progress_bytes(&progress, 2500000);
	progress_record(&progress);
	progress_record(&progress);
	stage_messages(&stage);
	progress_finish(&progress);
	told = stage_messages(&stage);
	tap_ok(&tap, slice_starts(told, slice_of("kf-x: 2.5 MB, 2 records, ")), "the last figures count bytes and records");
	tap_ok(&tap, slice_ends(told, slice_of(" MB/s\n")), "and tell the rate");
	stage_close(&stage);
	return tap_finish(&tap);
}
