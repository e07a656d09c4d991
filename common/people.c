#include "people.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MODE = 0666 };

struct people_entry {
	struct span role, org;        /* in `facts`; empty for what was not told */
	struct slice alias, name;     /* known when all is counted */
	enum gender gender;
	unsigned long long quotes, articles;
	size_t last_article;
};

static const struct sheet_column columns[] = {
    {"alias", SHEET_TEXT}, {"name", SHEET_TEXT}, {"role", SHEET_TEXT}, {"org", SHEET_TEXT}, {"gender", SHEET_TEXT},
    {"articles", SHEET_NUMBER}, {"quotes", SHEET_NUMBER},
};

const char *people_open(struct people *people, const char *path, const char *tool)
{
	int descriptor = open(path, O_WRONLY | O_CREAT, MODE);

	if (descriptor < 0)
		return strerror(errno);
	people->output = (struct output)OUTPUT_INIT(tool);
	people->output.descriptor = descriptor;
	people->output.path = path;
	return NULL;
}

static struct slice fact_at(const struct people *people, struct span span)
{
	return span.start < span.end ? slice_part(buffer_slice(&people->facts), span.start, span.end) : (struct slice){NULL, 0};
}

static struct span keep(struct people *people, struct slice fact)
{
	size_t start = people->facts.length;

	buffer_add_slice(&people->facts, fact);
	return (struct span){start, people->facts.length};
}

/* The entry of `alias`, made where there is none. */
static struct people_entry *entry_of(struct people *people, struct slice alias)
{
	size_t known = people->aliases.count, number = textset_add(&people->aliases, alias);

	if (number == known) {
		people->items = memory_room(people->items, &people->capacity, number + 1, sizeof *people->items);
		people->items[number] = (struct people_entry){.gender = GENDER_UNKNOWN};
	}
	return &people->items[number];
}

void people_add(struct people *people, const struct cited *cited, size_t article)
{
	for (size_t i = 0; i < cited->own_count; i++) {
		struct people_entry *entry = entry_of(people, cited->own[i]);

		entry->articles += entry->quotes++ == 0 || entry->last_article != article;
		entry->last_article = article;
		if (entry->role.start == entry->role.end)
			entry->role = keep(people, buffer_slice(&cited->role));
		if (entry->org.start == entry->org.end)
			entry->org = keep(people, cited->org);
		if (entry->gender == GENDER_UNKNOWN)
			entry->gender = cited->gender;
	}
}

/* Most quotes first, then by the code points of the names. */
static int by_quotes(const void *first, const void *second)
{
	const struct people_entry *a = first, *b = second;
	int order = (a->quotes < b->quotes) - (a->quotes > b->quotes);

	if (order == 0)
		order = slice_compare(a->name, b->name);
	return order != 0 ? order : slice_compare(a->alias, b->alias);
}

static void sort(struct people *people, struct aliases *aliases)
{
	for (size_t i = 0; i < people->aliases.count; i++) {
		struct people_entry *entry = &people->items[i];

		entry->alias = textset_at(&people->aliases, i);
		entry->name = aliases_find(aliases, entry->alias);
	}
	if (people->aliases.count > 0)
		qsort(people->items, people->aliases.count, sizeof *people->items, by_quotes);
}

/* A file is written anew, but where it is what standard output writes to as well, behind that. */
static void begin_file(struct people *people)
{
	int descriptor = people->output.descriptor;
	struct stat file, standard;

	if (fstat(descriptor, &file) != 0 || !S_ISREG(file.st_mode))
		return;
	if (fstat(STDOUT_FILENO, &standard) == 0 && file.st_dev == standard.st_dev && file.st_ino == standard.st_ino)
		lseek(descriptor, 0, SEEK_END);
	else if (ftruncate(descriptor, 0) != 0)
		output_fail(&people->output);
}

static void write_rows(struct people *people, bool excel)
{
	struct rows_style style = {ROWS_CSV, excel, false};
	struct rows rows;

	rows_init(&rows, &style, columns, sizeof columns / sizeof *columns, &people->output);
	rows_begin(&rows);
	for (size_t i = 0; i < people->aliases.count; i++) {
		const struct people_entry *entry = &people->items[i];

		rows_text(&rows, entry->alias);
		rows_text(&rows, entry->name);
		rows_text(&rows, fact_at(people, entry->role));
		rows_text(&rows, fact_at(people, entry->org));
		rows_text(&rows, slice_of(cited_gender_name(entry->gender)));
		rows_count(&rows, entry->articles);
		rows_count(&rows, entry->quotes);
		rows_end(&rows);
	}
	rows_finish(&rows);
}

void people_finish(struct people *people, struct aliases *aliases, bool excel)
{
	if (people_is_open(people)) {
		sort(people, aliases);
		begin_file(people);
		write_rows(people, excel);
		output_finish(&people->output);
	}
	buffer_release(&people->facts);
	textset_release(&people->aliases);
	free(people->items);
}
