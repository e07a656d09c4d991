/*
 * Writes invented news articles for the benchmarks: `make-news GRAMMAR MEGABYTES`, the same bytes each time. Articles are web
 * texts of about 7 kB, parted by form feeds; their sentences come from the grammar (see its head for the notation).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RULES = 64, MAX_CHOICES = 40, MAX_LINE = 300, PEOPLE = 4, PARAGRAPHS = 44 };

struct rule {
	char name[32];
	char choices[MAX_CHOICES][MAX_LINE];
	size_t count;
};

struct person {
	const char *first, *last, *role;
	int is_female;
};

struct news {
	struct rule rules[MAX_RULES];
	size_t rule_count;
	uint64_t state;           /* of the random numbers */
	struct person people[PEOPLE], *speaker;
	size_t written;
};

/* A number below `limit`, by Knuth's linear congruence. */
static size_t below(struct news *news, size_t limit)
{
	news->state = news->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (size_t)((news->state >> 33) % limit);
}

static void fail(const char *what, const char *which)
{
	fprintf(stderr, "make-news: %s: %s\n", what, which);
	exit(2);
}

static struct rule *rule_named(struct news *news, const char *name, size_t length)
{
	for (size_t i = 0; i < news->rule_count; i++)
		if (strlen(news->rules[i].name) == length && memcmp(news->rules[i].name, name, length) == 0)
			return &news->rules[i];
	return NULL;
}

static void add_choice(struct news *news, const char *line)
{
	const char *colon = strstr(line, ": ");
	size_t length = colon != NULL ? (size_t)(colon - line) : sizeof news->rules->name;
	struct rule *rule;

	if (length >= sizeof news->rules->name)
		fail("not a choice", line);
	rule = rule_named(news, line, length);
	if (rule == NULL && news->rule_count < MAX_RULES) {
		rule = &news->rules[news->rule_count++];
		memcpy(rule->name, line, length);
	}
	if (rule == NULL || rule->count == MAX_CHOICES)
		fail("no room for", line);
	snprintf(rule->choices[rule->count++], MAX_LINE, "%s", colon + 2);
}

static void read_grammar(struct news *news, const char *path)
{
	char line[MAX_LINE];
	FILE *file = fopen(path, "r");

	if (file == NULL)
		fail("cannot read", path);
	while (fgets(line, sizeof line, file) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		if (line[0] != '\0' && line[0] != '#')
			add_choice(news, line);
	}
	fclose(file);
}

static const char *choose(struct news *news, const char *name, size_t length)
{
	const struct rule *rule = rule_named(news, name, length);

	if (rule == NULL)
		fail("no such name", name);
	return rule->choices[below(news, rule->count)];
}

static void put(struct news *news, const char *text, size_t length)
{
	news->written += fwrite(text, 1, length, stdout);
}

static void put_text(struct news *news, const char *text)
{
	put(news, text, strlen(text));
}

/* What <Full> and its like stand for; false where `name` is none of them. */
static int put_speaker(struct news *news, const char *name, size_t length)
{
	const struct person *speaker = news->speaker;

	if (length == 4 && memcmp(name, "Full", 4) == 0) {
		put_text(news, speaker->first);
		put_text(news, " ");
		put_text(news, speaker->last);
	} else if (length == 4 && memcmp(name, "Last", 4) == 0) {
		put_text(news, speaker->last);
	} else if (length == 4 && memcmp(name, "Role", 4) == 0) {
		put_text(news, speaker->role);
	} else if (length == 7 && memcmp(name, "Pronoun", 7) == 0) {
		put_text(news, speaker->is_female ? "hon" : "han");
	} else {
		return 0;
	}
	return 1;
}

static void expand(struct news *news, const char *text)
{
	const char *open;

	while ((open = strchr(text, '<')) != NULL) {
		size_t length = strcspn(open + 1, ">");

		put(news, text, (size_t)(open - text));
		if (!put_speaker(news, open + 1, length))
			expand(news, choose(news, open + 1, length));
		text = open + 1 + length + 1;
	}
	put_text(news, text);
}

static void put_paragraph(struct news *news, const char *text)
{
	expand(news, text);
	put_text(news, "\n\n\n\n");
}

static void choose_people(struct news *news)
{
	for (struct person *person = news->people; person < news->people + PEOPLE; person++) {
		person->is_female = (int)below(news, 2);
		person->first = person->is_female ? choose(news, "first-female", 12) : choose(news, "first-male", 10);
		person->last = choose(news, "last", 4);
		person->role = choose(news, "role", 4);
	}
	news->speaker = news->people;
}

static void put_article(struct news *news)
{
	size_t paragraphs = PARAGRAPHS / 2 + below(news, PARAGRAPHS);

	choose_people(news);
	put_paragraph(news, "<source>");
	expand(news, "14\n<month>\n\n");
	put_paragraph(news, "<title>");
	put_paragraph(news, "<narration> <narration>");
	for (size_t i = 0; i < paragraphs; i++) {
		if (i % 8 == 0) {
			news->speaker = &news->people[i / 8 % PEOPLE];
			if (i > 0)
				put_paragraph(news, "<heading>");
			put_paragraph(news, "<introduction>");
		}
		put_paragraph(news, below(news, 5) < 2 ? "<narration> <narration>" : "<quote>");
	}
	put_text(news, "0\n");
}

int main(int argc, char **argv)
{
	static struct news news = {.state = 1};
	size_t wanted;

	if (argc != 3)
		fail("usage", "make-news GRAMMAR MEGABYTES");
	read_grammar(&news, argv[1]);
	wanted = (size_t)strtoul(argv[2], NULL, 10) * 1000000;
	for (;;) {
		put_article(&news);
		if (news.written >= wanted)
			break;
		put_text(&news, "\f\n");
	}
	if (ferror(stdout) || fclose(stdout) != 0)
		fail("cannot write", "standard output");
	return 0;
}
