/*
 * A text is taken apart into lines (draft.h), and the rules below go over them in this order. Each says of some lines what they
 * are; a line of which none has said anything is a paragraph. An order that matters: what stands around the text is found
 * before the headline, the headline before the body, and headings last, for they are what is left of the short lines.
 */
#include "blocks.h"

#include "asides.h"
#include "boxes.h"
#include "bylines.h"
#include "headings.h"
#include "heads.h"
#include "interviews.h"
#include "items.h"

static const struct {
	const char *name;
	void (*apply)(struct draft *draft);
	const char *example;
	bool only_of_pages;
} rules[] = {
    {"buttons", asides_drop_buttons, "Dela Skriv ut", true},
    {"date", heads_find_date, "Publicerad 9 maj 2010", true},
    {"captions", asides_find_captions, "Sjön i maj. Foto: Anna Berg", false},
    {"source", heads_find_source, "Kommunbladet, above the date", true},
    {"title", heads_find_title, "the first line", true},
    {"bylines", bylines_find, "ANNA BERG", false},
    {"notes", asides_find_notes, "Rättelse: badet öppnar i juni.", false},
    {"related", asides_find_related, "Läs mer: Badet öppnar", false},
    {"items", items_find, "• Badet byggs om.", false},
    {"hyphened items", items_find_hyphened, "- Badet", false},
    {"labels", interviews_find_labels, "Anna Berg, badmästare:", false},
    {"boxes", boxes_find, "Fakta badet", false},
    {"questions", interviews_find_questions, "Varför byggs badet om?", false},
    {"headings", headings_find, "Badet byggs om", false},
    {"lead", headings_find_lead, "the first paragraph", false},
};

void blocks_load(struct blocks *blocks, const struct list_source *source, struct report *report)
{
	wording_load(&blocks->wording, source, report);
	dates_load(&blocks->dates, source, report);
	lexicon_load(&blocks->lexicon, source, report);
	blocks->draft = (struct draft){.wording = &blocks->wording, .dates = &blocks->dates, .lexicon = &blocks->lexicon};
}

void blocks_release(struct blocks *blocks)
{
	wording_release(&blocks->wording);
	dates_release(&blocks->dates);
	lexicon_release(&blocks->lexicon);
	draft_release(&blocks->draft);
}

static void add_blocks(const struct draft *draft, struct article *article)
{
	size_t section = 0;

	for (size_t i = 0; i < draft->count; i++) {
		const struct piece *piece = &draft->pieces[i];
		enum block_kind kind = piece->settled ? piece->kind : BLOCK_PARA;

		if (piece->dropped)
			continue;
		section += kind == BLOCK_HEADING;
		article_add_block(article, kind, piece->text, section);
	}
}

void blocks_read(struct blocks *blocks, struct slice text)
{
	draft_read(&blocks->draft, text);
}

void blocks_find(struct blocks *blocks, enum blocks_form form, struct article *article)
{
	struct draft *draft = &blocks->draft;

	draft->article = article;
	for (size_t i = 0; draft->count > 0 && i < sizeof rules / sizeof *rules; i++)
		if (form == BLOCKS_PAGE || !rules[i].only_of_pages)
			rules[i].apply(draft);
	add_blocks(draft, article);
}

static enum audit_part part_of(const struct draft *draft, const struct piece *piece)
{
	if (piece->told)
		return piece->text.data == draft->article->title.data ? AUDIT_TEXT : AUDIT_TYPED;
	if (piece->dropped)
		return AUDIT_BUTTONS;
	if (!piece->settled)
		return AUDIT_TEXT;
	switch (piece->kind) {
	case BLOCK_FACT:
	case BLOCK_CAPTION:
	case BLOCK_RELATED:
	case BLOCK_NOTE:
		return AUDIT_TYPED;
	default:
		return AUDIT_TEXT;
	}
}

size_t blocks_count(const struct blocks *blocks, struct audit *audit)
{
	const struct draft *draft = &blocks->draft;
	size_t sum = 0;

	for (size_t i = 0; i < draft->count; i++) {
		audit_add(audit, part_of(draft, &draft->pieces[i]), draft->pieces[i].bytes);
		sum += draft->pieces[i].bytes;
	}
	return sum;
}
