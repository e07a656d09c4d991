/*
 * How an article is told beside what is said in it: in which tense the reporting clauses stand, and whether the narrator is somebody who
 * says `jag` or `vi`. Novels and memoirs are told so; in news `säger jag` is part of what is said.
 */
#ifndef KF_TELLING_H
#define KF_TELLING_H

#include "scene.h"

/* Notes in the scene how the article is told. Reads all words of it once, less the blocks that hold no verb of saying. */
void telling_look(struct scene *scene);

/* Can a reporting clause begin at word `at`: behind a comma, behind ?, ! or …, behind a closing mark? */
bool telling_is_clause_place(const struct scene *scene, size_t at);

#endif
