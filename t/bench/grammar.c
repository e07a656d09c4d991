#include "grammar.h"

#include <stdio.h>
#include <stdlib.h>

/* Knuth's linear congruence. */
size_t grammar_below(struct grammar *grammar, size_t limit)
{
	grammar->state = grammar->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (size_t)((grammar->state >> 33) % limit);
}

static void fail(const char *what, const char *which)
{
	fprintf(stderr, "grammar: %s: %s\n", what, which);
	exit(2);
}

static struct rule *rule_named(struct grammar *grammar, const char *name, size_t length)
{
	for (size_t i = 0; i < grammar->count; i++)
		if (strlen(grammar->rules[i].name) == length && memcmp(grammar->rules[i].name, name, length) == 0)
			return &grammar->rules[i];
	return NULL;
}

static void add_choice(struct grammar *grammar, const char *line)
{
	const char *colon = strstr(line, ": ");
	size_t length = colon != NULL ? (size_t)(colon - line) : sizeof grammar->rules->name;
	struct rule *rule;

	if (length >= sizeof grammar->rules->name)
		fail("not a choice", line);
	rule = rule_named(grammar, line, length);
	if (rule == NULL && grammar->count < GRAMMAR_RULES) {
		rule = &grammar->rules[grammar->count++];
		memcpy(rule->name, line, length);
	}
	if (rule == NULL || rule->count == GRAMMAR_CHOICES)
		fail("no room for", line);
	snprintf(rule->choices[rule->count++], GRAMMAR_LINE, "%s", colon + 2);
}

void grammar_read(struct grammar *grammar, const char *path)
{
	char line[GRAMMAR_LINE];
	FILE *file = fopen(path, "r");

	if (file == NULL)
		fail("cannot read", path);
	while (fgets(line, sizeof line, file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] != '\0' && line[0] != '#')
			add_choice(grammar, line);
	}
	fclose(file);
}

static const char *choose(struct grammar *grammar, const char *name, size_t length)
{
	const struct rule *rule = rule_named(grammar, name, length);

	if (rule == NULL)
		fail("no such name", name);
	return rule->choices[grammar_below(grammar, rule->count)];
}

const char *grammar_choose(struct grammar *grammar, const char *name)
{
	return choose(grammar, name, strlen(name));
}

void grammar_choose_people(struct grammar *grammar)
{
	for (struct bearer *person = grammar->people; person < grammar->people + GRAMMAR_PEOPLE; person++) {
		person->is_female = (int)grammar_below(grammar, 2);
		person->first = grammar_choose(grammar, person->is_female ? "first-female" : "first-male");
		person->last = grammar_choose(grammar, "last");
		person->role = grammar_choose(grammar, "role");
	}
	grammar->speaker = grammar->people;
}

/* What <Full> and its like stand for; false where `name` is none of them. */
static bool add_speaker(struct grammar *grammar, struct buffer *to, struct slice name)
{
	const struct bearer *speaker = grammar->speaker;

	if (slice_is(name, "Full")) {
		buffer_add_text(to, speaker->first);
		buffer_add_text(to, " ");
		buffer_add_text(to, speaker->last);
	} else if (slice_is(name, "Last")) {
		buffer_add_text(to, speaker->last);
	} else if (slice_is(name, "Role")) {
		buffer_add_text(to, speaker->role);
	} else if (slice_is(name, "Pronoun")) {
		buffer_add_text(to, speaker->is_female ? "hon" : "han");
	} else {
		return false;
	}
	return true;
}

void grammar_expand(struct grammar *grammar, struct buffer *to, const char *text)
{
	const char *open;

	while ((open = strchr(text, '<')) != NULL) {
		struct slice name = {open + 1, strcspn(open + 1, ">")};

		buffer_add(to, text, (size_t)(open - text));
		if (!add_speaker(grammar, to, name))
			grammar_expand(grammar, to, choose(grammar, name.data, name.length));
		text = name.data + name.length + 1;
	}
	buffer_add_text(to, text);
}
