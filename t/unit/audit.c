/* Where bytes went. */
#include "audit.h"

#include "tap.h"

int main(void)
{
	struct tap tap = TAP_INIT;
	struct audit audit = {.articles = 0};
	struct buffer line = BUFFER_INIT;

	audit_write(&audit, &line);
	tap_text(&tap, buffer_slice(&line), "{\"bytes\":0,\"text\":0,\"typed\":0,\"dropped\":{},\"articles\":0,\"listed\":0}",
	    "nothing is told of nothing but that");
	audit_add(&audit, AUDIT_TEXT, 5000000000);
	audit_add(&audit, AUDIT_TYPED, 20);
	audit_add(&audit, AUDIT_SPACE, 7);
	audit_add(&audit, AUDIT_BAD, 0);
	audit_move(&audit, AUDIT_ENCODING, AUDIT_BAD, 3);
	audit.articles = 2;
	audit.listed = 1;
	line.length = 0;
	audit_write(&audit, &line);
	tap_text(&tap, buffer_slice(&line), "{\"bytes\":5000000027,\"text\":5000000000,\"typed\":20,"
	    "\"dropped\":{\"space\":7,\"bad\":3,\"encoding\":-3},\"articles\":2,\"listed\":1}",
	    "bytes are the sum of all parts, of which one may be below 0, and reasons that did not come up are not there");
	buffer_release(&line);
	return tap_finish(&tap);
}
