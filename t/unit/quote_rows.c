/* Quotes as rows. */
#include "quote_rows.h"

#include "story.h"

/* All quotes of the text in the format. */
static struct slice rows_of(struct story *story, enum rows_format format, bool with_context, const char *text)
{
	struct output output = {BUFFER_INIT, "t", -1, false, NULL};
	struct rows_style style = {format, false, false};
	struct rows rows;

	story_quote(story, text);
	story->article.id = slice_of("a");
	story->article.title = slice_of("Nu, då");
	quote_rows_init(&rows, &style, with_context, &output);
	cited_begin(&story->cited);
	for (size_t i = 0; i < story->quotes.count; i++) {
		story->quotes.items[i].confidence = 500;
		cited_take(&story->cited, &story->quotes.items[i], &story->reading, &story->persons);
		story->cited.before = slice_of(i > 0 ? "Ja. –" : "");
		story->cited.after = slice_of(", säger; hon.");
		quote_rows_add(&rows, format, &story->quotes.items[i], &story->cited, &story->article, i + 1);
	}
	rows_finish(&rows);
	story->told.length = 0;
	buffer_add_slice(&story->told, buffer_slice(&output.pending));
	buffer_release(&output.pending);
	return buffer_slice(&story->told);
}

int main(void)
{
	static const char text[] = "– Det går, säger rektor Eva Ek. \u00B6 – Ja; då.";
	struct tap tap = TAP_INIT;
	struct story story;

	story_open(&story);
	tap_text(&tap, rows_of(&story, ROWS_CSV, false, text),
	    "article,file,url,source,date,title,n,block,kind,mark,speaker,mention,role,org,cue,turn,rule,confidence,text\n"
	    "a,,,,,\"Nu, då\",1,0,direct,dash,Eva Ek,Eva Ek,rektor,,säger,1,dash-clause,0.5,Det går\n"
	    "a,,,,,\"Nu, då\",2,1,direct,dash,Eva Ek,,rektor,,,1,chain,0.5,Ja; då.\n",
	    "a row has every field that fits into a cell, in the order of the record but the text");
	tap_text(&tap, rows_of(&story, ROWS_CSV, true, text),
	    "article,file,url,source,date,title,n,block,kind,mark,speaker,mention,role,org,cue,turn,rule,confidence,text,before,after\n"
	    "a,,,,,\"Nu, då\",1,0,direct,dash,Eva Ek,Eva Ek,rektor,,säger,1,dash-clause,0.5,Det går,,\", säger; hon.\"\n"
	    "a,,,,,\"Nu, då\",2,1,direct,dash,Eva Ek,,rektor,,,1,chain,0.5,Ja; då.,Ja. –,\", säger; hon.\"\n",
	    "where the context is asked for it stands at the end");
	tap_text(&tap, rows_of(&story, ROWS_TABLE, true, text),
	    "article  kind    speaker  cue    text\n"
	    "a        direct  Eva Ek   säger  Det går\n"
	    "a        direct  Eva Ek          Ja; då.\n",
	    "a table has what a reader wants to see");
	tap_text(&tap, rows_of(&story, ROWS_CSV, false, "Det går bra."), "", "no quote makes no row of names");
	story_close(&story);
	return tap_finish(&tap);
}
