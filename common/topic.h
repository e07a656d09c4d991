/* Who a stretch of narration is about, so that it hands the word to them. */
#ifndef KF_TOPIC_H
#define KF_TOPIC_H

#include "discourse.h"

/*
 * Who the narration in `block` before word `limit` is about: its speaker in indirect speech, its subject, the person named last;
 * else PERSONS_NONE.
 */
size_t topic_of(const struct discourse *discourse, size_t block, size_t limit);

/* The last person to be a subject of the narration in `block` at word `first` or later; else PERSONS_NONE. */
size_t topic_behind(const struct discourse *discourse, size_t block, size_t first);

/* The only person whom the block names before word `limit`, in the genitive too; else PERSONS_NONE. */
size_t topic_only_person(const struct discourse *discourse, size_t block, size_t limit);

#endif
