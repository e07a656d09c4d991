#include "beside.h"

#include "roles.h"

/* `syskonen Eva och Bo Ek`: a role of several is nobody's alone. */
static bool is_of_several(const struct reading *reading, size_t block, const struct role_phrase *role)
{
	uint64_t several = LEXICON_SET(LEXICON_ROLE_DEFINITE) | LEXICON_SET(LEXICON_ROLE_PLURAL);

	return (lexicon_classes(reading->lexicon, reading_ending(reading, block, role->head, LEXICON_SET(LEXICON_ROLE))) &
		   several) == several;
}

/* The organisation, `Uppsala kommun` for `Uppsala kommuns` before the role. */
static struct slice organisation(const struct reading *reading, size_t block, const struct role_phrase *role)
{
	struct slice text = reading_text(reading, block, role->org_first, role->org_end);

	if (role->org_end <= role->role_first && text.data[text.length - 1] == 's')
		text.length -= text.length > 2 && text.data[text.length - 2] == ':' ? 2 : 1;
	return text;
}

/* The first telling of what somebody is counts. */
static void take_role(struct person *person, const struct reading *reading, size_t block, const struct role_phrase *role)
{
	if (person->role.length > 0 || is_of_several(reading, block, role))
		return;
	person->role = reading_text(reading, block, role->role_first, role->role_end);
	person->role_head = reading_word_text(reading, block, role->head);
	person->role_begins_sentence =
	    role->role_first == reading->first[block] || reading_word(reading, role->role_first - 1)->ends_sentence;
	person->role_base =
	    lexicon_base(reading->lexicon, reading_ending(reading, block, role->head, LEXICON_SET(LEXICON_ROLE)));
	if (role->org_end > role->org_first)
		person->org = organisation(reading, block, role);
}

/* `Eva Ek är ny rektor på Nyskolan.` */
static void take_predicate(
    struct person *person, const struct reading *reading, const struct person_name *name, size_t end)
{
	static const char *const verbs[] = {"är", "var", "blir", "blev"};
	size_t at = name->after;
	struct role_phrase role;

	for (size_t i = 0; i < sizeof verbs / sizeof *verbs && at + 2 < end; i++) {
		if (!slice_is(reading_word_text(reading, name->block, at), verbs[i]))
			continue;
		at += 1 + word_is(reading_word(reading, at + 1), LEXICON_ARTICLE);
		if (role_behind(reading, name->block, at, end, &role))
			take_role(person, reading, name->block, &role);
		return;
	}
}

/* `Eva Ek (M)`, `moderaten Eva Ek`, whose role is told by the word at `head`, if it is not SIZE_MAX. */
static void take_party(struct person *person, const struct reading *reading, const struct person_name *name, size_t head)
{
	uint32_t party = role_party(reading, name->end, reading->first[name->block + 1]);

	if (party == 0 && head != SIZE_MAX && word_is(reading_word(reading, head), LEXICON_PARTY_MEMBER))
		party = lexicon_base(reading->lexicon, reading_word(reading, head)->entry);
	if (party != 0)
		person->party = party;
}

/*
 * `rektorn, Eva Ek,`, `hans advokat, Eva Ek,`, `klubbens ledare, docent Eva Ek.`: the one who has the role, told by name behind a
 * comma; the name and what stands before it begin at `at`.
 */
static bool role_before_comma(const struct reading *reading, const struct person_name *name, size_t at, size_t begin, size_t end,
    struct role_phrase *role)
{
	const struct word *before;
	uint64_t head;

	if (at < begin + 2 || reading_word(reading, at - 1)->kind != WORD_COMMA || name->end >= end ||
	    (reading_word(reading, name->end)->kind & (WORD_COMMA | WORD_STOP)) == 0 ||
	    !role_before(reading, name->block, begin, at - 1, role) || is_of_several(reading, name->block, role))
		return false;
	before = role->first > begin ? reading_word(reading, role->first - 1) : NULL;
	if (role->first < role->role_first || (before != NULL && word_is(before, LEXICON_POSSESSIVE)))
		return true;
	head = lexicon_classes(reading->lexicon, reading_ending(reading, name->block, role->head, LEXICON_SET(LEXICON_ROLE)));
	return (head & LEXICON_SET(LEXICON_ROLE_DEFINITE)) && (before == NULL || before->kind == WORD_LETTERS);
}

/* The roles before the name; is what they belong to between commas? */
static bool look_before(struct person *person, const struct reading *reading, struct person_name *name, size_t begin, size_t end)
{
	struct role_phrase role;
	bool in_commas = false;

	if (role_before(reading, name->block, begin, name->first, &role)) {
		name->role_first = role.first;
		take_role(person, reading, name->block, &role);
		take_party(person, reading, name, role.head);
	} else {
		take_party(person, reading, name, SIZE_MAX);
	}
	in_commas = role_before_comma(reading, name, name->role_first, begin, end, &role);
	if (in_commas) {
		name->role_first = role.first;
		take_role(person, reading, name->block, &role);
	}
	return in_commas;
}

void beside_look(struct person *person, const struct reading *reading, struct person_name *name)
{
	size_t begin = reading->first[name->block];
	size_t end = reading_sentence_end(reading, name->first, reading->first[name->block + 1]);
	struct role_phrase role;
	bool in_commas = look_before(person, reading, name, begin, end);

	name->after = role_pass_age(reading, name->end, end);
	if (name->after > name->end && role_age(reading, name->after - 2, end) == name->after - 1)
		person->age = reading_word_text(reading, name->block, name->after - 1);
	name->apposition = name->apposition_end = name->after;
	if (name->after + 1 < end && reading_word(reading, name->after)->kind == WORD_COMMA &&
	    role_behind(reading, name->block, name->after + 1, end, &role)) {
		take_role(person, reading, name->block, &role);
		name->apposition = name->after + 1;
		name->apposition_end = name->after = role.end;
		if (role.end > 3 && role_party(reading, role.end - 3, role.end) != 0)
			person->party = role_party(reading, role.end - 3, role.end);
	}
	take_predicate(person, reading, name, end);
	if ((in_commas || name->after > name->end) && name->after < end && reading_word(reading, name->after)->kind == WORD_COMMA)
		name->after++;
}
