/*
 * Who a text is about at a place: the people whom a pronoun, a role or silence can point back to.
 *
 * A pronoun means the latest person of its gender who spoke or was the subject of a sentence, not the latest who was named;
 * names inside quotes and in the genitive do not count. Only as many blocks back as DISCOURSE_BLOCKS are searched.
 */
#ifndef KF_DISCOURSE_H
#define KF_DISCOURSE_H

#include "nameless.h"
#include "salience.h"

enum { DISCOURSE_BLOCKS = 24 };

/* Whom han, hon or hen at word `word` of `block` means; PERSONS_NONE where nobody fits. */
size_t discourse_pronoun(const struct discourse *discourse, size_t block, size_t word);

/*
 * Whom an epithet (`finländaren`) at word `word` of `block`, whose classes are `role`, means: the latest person who spoke or was the
 * subject of a sentence; PERSONS_NONE where there is none, or somebody without a name has been brought in since.
 */
size_t discourse_epithet(const struct discourse *discourse, size_t block, size_t word, uint64_t role);

/* The only person of the article, whatever the list of names says of the gender; PERSONS_NONE where there are none or more. */
size_t discourse_only_one(const struct discourse *discourse, size_t word);

/*
 * The last subject without a name and of that kind whom a word at `word` of `block` can mean, in this block or one of the two before
 * it, with nobody named since who fits; else one of the title. False where there is none.
 */
bool discourse_nameless(const struct discourse *discourse, size_t block, size_t word, enum nameless_kind kind, enum gender gender,
    struct nameless *nameless);

/* The gender of a pronoun. */
enum gender discourse_gender(const struct word *pronoun);

#endif
