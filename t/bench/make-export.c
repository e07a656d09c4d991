/*
 * Writes an invented export of a media archive for tests and benchmarks, the same bytes each time:
 *
 *     make-export [-bt] [-o NUMBER]... GRAMMAR ARTICLES [BYTES_AN_ARTICLE]
 *
 * -b leaves a blank line between the entries of the contents. -t writes what must come out of it instead, a line an article:
 * title, source, date, time and medium, parted by tabs, empty where the export does not tell. -o leaves the article of that
 * number, from 1, out of the export but not out of its contents; what must come out lacks it, too.
 */
#include "clipping.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { LEFT_OUT = 16, BYTES = 2500 };

struct export {
	struct grammar grammar;
	size_t articles, bytes;
	size_t left_out[LEFT_OUT], left_out_count;
	bool blank_between, only_table;
	struct clipping clipping;
	struct buffer text;
};

static void add_row(struct export *export)
{
	clipping_add_row(&export->clipping, &export->text);
}

static void add_entry(struct export *export)
{
	buffer_add_text(&export->text, "> ");
	clipping_add_entry(&export->clipping, &export->text);
	if (export->blank_between)
		buffer_add_byte(&export->text, '\n');
}

static void add_article(struct export *export)
{
	clipping_add(&export->clipping, &export->grammar, export->bytes, &export->text);
}

static bool is_left_out(const struct export *export, size_t number)
{
	for (size_t i = 0; i < export->left_out_count; i++)
		if (export->left_out[i] == number)
			return true;
	return false;
}

/* Each article by `add`, all of them or those that are not left out, with `between` between two. */
static void write_each(struct export *export, void (*add)(struct export *), bool all, struct slice between)
{
	bool first = true;

	for (size_t number = 1; number <= export->articles; number++) {
		if (!all && is_left_out(export, number))
			continue;
		export->text.length = 0;
		if (!first)
			buffer_add_slice(&export->text, between);
		first = false;
		clipping_find(&export->clipping, &export->grammar, number);
		add(export);
		fwrite(export->text.data, 1, export->text.length, stdout);
	}
}

static void write_export(struct export *export)
{
	struct buffer separator = BUFFER_INIT;

	printf("Malkö kommun\nUttag 2014-12-24\n%zu artiklar\n\nNyheter:\n\n", export->articles);
	write_each(export, add_entry, true, slice_of(""));
	fputs("\n\n\n", stdout);
	buffer_add_byte(&separator, '\n');
	clipping_add_ruler(&separator, '=');
	buffer_add_byte(&separator, '\n');
	write_each(export, add_article, false, buffer_slice(&separator));
	buffer_release(&separator);
}

static bool take_options(struct export *export, int argc, char **argv)
{
	int option;

	while ((option = getopt(argc, argv, "bo:t")) != -1) {
		if (option == 'b')
			export->blank_between = true;
		else if (option == 't')
			export->only_table = true;
		else if (option == 'o' && export->left_out_count < LEFT_OUT)
			export->left_out[export->left_out_count++] = strtoul(optarg, NULL, 10);
		else
			return false;
	}
	return argc - optind == 2 || argc - optind == 3;
}

int main(int argc, char **argv)
{
	static struct export export;

	if (!take_options(&export, argc, argv)) {
		fputs("usage: make-export [-bt] [-o NUMBER]... GRAMMAR ARTICLES [BYTES_AN_ARTICLE]\n", stderr);
		return 2;
	}
	grammar_read(&export.grammar, argv[optind]);
	export.articles = strtoul(argv[optind + 1], NULL, 10);
	export.bytes = argc - optind == 3 ? strtoul(argv[optind + 2], NULL, 10) : BYTES;
	if (export.only_table)
		write_each(&export, add_row, false, slice_of(""));
	else
		write_export(&export);
	clipping_release(&export.clipping);
	buffer_release(&export.text);
	if (ferror(stdout) || fclose(stdout) != 0) {
		perror("make-export");
		return 2;
	}
	return 0;
}
