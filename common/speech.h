/* Direct speech without closing marks, parted by what the narrator says: reporting clauses, narration, brackets. */
#ifndef KF_SPEECH_H
#define KF_SPEECH_H

#include "quote.h"

/*
 * Adds to the quote the speech from word `first` to the end of the block, less the narrator's words. False where nothing of them tells
 * who speaks.
 */
bool speech_part(const struct scene *scene, size_t first, struct quote *quote);

/* Adds [first, end) as spans, less marks and commas at its ends and what the narrator notes in brackets, `(Skrattar.)`. */
void speech_add(const struct scene *scene, struct quote *quote, size_t first, size_t end);

#endif
