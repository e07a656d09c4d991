/*
 * Writes invented news articles for the benchmarks: `make-news GRAMMAR MEGABYTES`, the same bytes each time. Articles are web
 * texts of about 7 kB, parted by form feeds.
 */
#include "grammar.h"

#include <stdio.h>
#include <stdlib.h>

enum { PARAGRAPHS = 44 };

static void add_paragraph(struct grammar *grammar, struct buffer *to, const char *text)
{
	grammar_expand(grammar, to, text);
	buffer_add_text(to, "\n\n\n\n");
}

static void add_article(struct grammar *grammar, struct buffer *to)
{
	size_t paragraphs = PARAGRAPHS / 2 + grammar_below(grammar, PARAGRAPHS);

	grammar_choose_people(grammar);
	add_paragraph(grammar, to, "<source>");
	grammar_expand(grammar, to, "14\n<month>\n\n");
	add_paragraph(grammar, to, "<title>");
	add_paragraph(grammar, to, "<narration> <narration>");
	for (size_t i = 0; i < paragraphs; i++) {
		if (i % 8 == 0) {
			grammar->speaker = &grammar->people[i / 8 % GRAMMAR_PEOPLE];
			if (i > 0)
				add_paragraph(grammar, to, "<heading>");
			add_paragraph(grammar, to, "<introduction>");
		}
		add_paragraph(grammar, to, grammar_below(grammar, 5) < 2 ? "<narration> <narration>" : "<quote>");
	}
	buffer_add_text(to, "0\n");
}

int main(int argc, char **argv)
{
	static struct grammar grammar = {.state = 1};
	struct buffer text = BUFFER_INIT;
	size_t wanted, written = 0;

	if (argc != 3) {
		fputs("usage: make-news GRAMMAR MEGABYTES\n", stderr);
		return 2;
	}
	grammar_read(&grammar, argv[1]);
	wanted = (size_t)strtoul(argv[2], NULL, 10) * 1000000;
	for (;;) {
		add_article(&grammar, &text);
		written += fwrite(text.data, 1, text.length, stdout);
		if (written >= wanted)
			break;
		text.length = 0;
		buffer_add_text(&text, "\f\n");
	}
	buffer_release(&text);
	if (ferror(stdout) || fclose(stdout) != 0) {
		perror("make-news");
		return 2;
	}
	return 0;
}
