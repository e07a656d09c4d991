/*
 * Text that was UTF-8, was read as Windows-1252 or Latin-1 and was saved again as UTF-8: `Ã¤` for `ä`, `â€”` for a
 * dash. Each byte of a character became a character of its own, and the way back makes bytes of these again. The two
 * encodings differ in 0x80 to 0x9F only, and either is undone, also where both stand side by side.
 *
 * Good text may look so by chance, as in `CAFÉ»` or `”Å”`. A line is mended where all this holds, else it stays:
 * - Whatever in it can be read as such bytes gives what news text holds: Latin letters up to U+017F, accents on their
 *   own (which NFC puts on their letters), punctuation, currency signs, arrows, bullets, pictographs.
 * - Something in it cannot be good text. `Ä` or `Å` and a mark can, unless they stand behind a small letter.
 * - What cannot be read as such bytes is good text beside the mangled. No letter of it touches what is mangled, nothing
 *   of it looks like a mangled character that lacks its end, and no `Ä` or `Å` and a mark stand in such a line.
 * What was mangled more than once is mended as often, if the end is good text.
 */
#ifndef KF_MOJIBAKE_H
#define KF_MOJIBAKE_H

#include "buffer.h"

/* Something in `text` may have to be mended; false is sure. Looks at each byte, quicker than any reader of the text. */
bool mojibake_may(struct slice text);

/* Adds `text`, lines of valid UTF-8 ended by \n, with each line mended where that can be done; false where none was. */
bool mojibake_add(struct buffer *to, struct slice text);

#endif
