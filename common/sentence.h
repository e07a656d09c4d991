/* Where words stand in their sentence. */
#ifndef KF_SENTENCE_H
#define KF_SENTENCE_H

#include "scene.h"

/* Is word `at` the first of its sentence, or of the scene? */
bool sentence_begins(const struct scene *scene, size_t at);

/*
 * Is the name or noun phrase that begins at word `at` the subject of its clause: does it begin it, or stand behind the verb that
 * something else is before? Who is the source (`Enligt Eva Ek`) counts, too.
 */
bool sentence_has_subject(const struct scene *scene, size_t at);

#endif
