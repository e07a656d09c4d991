#include "assembly.h"

#include "plain.h"

void assembly_load(struct assembly *assembly, const struct list_source *source, struct report *report)
{
	blocks_load(&assembly->blocks, source, report);
	cells_load(&assembly->cells, source, report);
	twins_load(&assembly->twins, source, report);
	assembly->cells.dates = &assembly->blocks.dates;
	assembly->cells.mending = &assembly->mending;
	assembly->mending.wording = &assembly->blocks.wording;
	assembly->archive = (struct archive){&assembly->blocks.wording, &assembly->blocks.dates};
}

void assembly_release(struct assembly *assembly)
{
	blocks_release(&assembly->blocks);
	cells_release(&assembly->cells);
	twins_release(&assembly->twins);
	mending_release(&assembly->mending);
}

/* Finds the blocks of the text; returns how many of its bytes are text or typed or have a reason to be neither. */
static size_t find_blocks(struct assembly *assembly, struct slice text, enum blocks_form form, struct article *article)
{
	struct blocks *blocks = &assembly->blocks;
	struct slice mended = mending_text(&assembly->mending, text), joined;

	/* Exports are often wrapped; of pages hardly any is, and the lines that are read tell that it surely is not. */
	if (form == BLOCKS_BODY)
		mended = mending_join(&assembly->mending, mended, true);
	blocks_read(blocks, mended);
	if (form == BLOCKS_PAGE && blocks->draft.may_be_wrapped) {
		joined = mending_join(&assembly->mending, mended, false);
		if (joined.data != mended.data)
			blocks_read(blocks, joined);
	}
	blocks_find(blocks, form, article);
	mending_note_plain(&assembly->mending, assembly->blocks.draft.changes);
	mending_tell(&assembly->mending, article);
	return blocks_count(&assembly->blocks, &assembly->audit);
}

void assembly_take_page(struct assembly *assembly, struct slice text, struct article *article)
{
	size_t counted;

	article_clear(article);
	counted = find_blocks(assembly, text, BLOCKS_PAGE, article);
	audit_add(&assembly->audit, AUDIT_SPACE, text.length - counted);
}

/* Web articles are teasers, which end in three points where they were cut. */
static bool is_cut(const struct article *article)
{
	struct slice text = {NULL, 0};

	for (size_t i = 0; i < article->block_count; i++)
		if (block_is_prose(&article->blocks[i]))
			text = article->blocks[i].text;
	return slice_is(article->medium, "web") && (slice_ends(text, slice_of("...")) || slice_ends(text, slice_of("…")));
}

static void set_values(struct cells *cells, const struct exported *exported)
{
	struct slice *values = cells->values;
	bool goes_on = plain_trim(exported->behind).length > 0;

	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++)
		values[field] = (struct slice){NULL, 0};
	values[COLUMNS_TITLE] = exported->title;
	values[COLUMNS_SOURCE] = exported->source.name;
	values[COLUMNS_DATE] = exported->source.when;
	values[COLUMNS_URL] = exported->url;
	values[COLUMNS_AUTHOR] = exported->writer;
	values[COLUMNS_PAGE] = exported->page;
	values[COLUMNS_PLACEMENT] = exported->placement;
	values[goes_on ? COLUMNS_LEAD : COLUMNS_TEXT] = exported->text;
	if (goes_on)
		values[COLUMNS_TEXT] = exported->behind;
}

void assembly_take_export(struct assembly *assembly, struct slice text, const struct exported *exported,
    struct article *article)
{
	struct audit *audit = &assembly->audit;
	size_t body = exported->text.length + exported->behind.length;

	article_clear(article);
	set_values(&assembly->cells, exported);
	cells_fill(&assembly->cells, article);
	if (exported->medium != NULL)
		article->medium = slice_of(exported->medium);
	audit_add(audit, AUDIT_TEXT, exported->title.length);
	audit_add(audit, AUDIT_NOTICE, exported->notice.length);
	audit_add(audit, AUDIT_TYPED, text.length - exported->title.length - exported->notice.length - body);
	audit_add(audit, AUDIT_SPACE, body - find_blocks(assembly, cells_text(&assembly->cells), BLOCKS_BODY, article));
	article->truncated = is_cut(article);
}

bool assembly_take_cells(struct assembly *assembly, size_t bytes, struct article *article)
{
	const struct slice *values = assembly->cells.values;
	size_t counted;
	bool good;

	article_clear(article);
	good = cells_fill(&assembly->cells, article);
	counted = values[COLUMNS_TITLE].length;
	audit_add(&assembly->audit, AUDIT_TEXT, counted);
	for (enum columns_field field = 0; field < COLUMNS_FIELDS; field++) {
		if (field == COLUMNS_TITLE || field == COLUMNS_TEXT || field == COLUMNS_LEAD)
			continue;
		audit_add(&assembly->audit, AUDIT_TYPED, values[field].length);
		counted += values[field].length;
	}
	counted += find_blocks(assembly, cells_text(&assembly->cells), BLOCKS_PAGE, article);
	assembly->audit.bytes[AUDIT_MARKUP] += (long long)bytes - (long long)counted;
	return good;
}

void assembly_find_twin(struct assembly *assembly, struct article *article)
{
	struct twin_story story = {
	    .id = article->id,
	    .source = article->source,
	    .date = article->date,
	    .title = article->title,
	    .medium = article->medium,
	};

	for (size_t i = 0; i < article->block_count && story.opening.length == 0; i++)
		if (block_is_prose(&article->blocks[i]))
			story.opening = article->blocks[i].text;
	article->twin_of = twins_find(&assembly->twins, &story);
}
