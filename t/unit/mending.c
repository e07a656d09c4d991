/* What is mended on the way to an article. */
#include "mending.h"

#include "plain.h"
#include "tap.h"

#define MANGLED "BlÃ¥bÃ¤ren Ã¤r mogna"
#define LONG "Den långa raden går ända fram till kanten, och där tar den slut mitt i en mening\n"

/* What `repaired` tells, with commas between, and forgets it. */
static struct slice repaired(struct mending *mending, struct article *article, struct buffer *told)
{
	article_clear(article);
	mending_tell(mending, article);
	told->length = 0;
	for (size_t i = 0; i < article->repaired_count; i++) {
		if (i > 0)
			buffer_add_byte(told, ',');
		buffer_add_slice(told, article->repaired[i]);
	}
	return buffer_slice(told);
}

static void test_texts(struct tap *tap, struct mending *mending)
{
	struct slice good = slice_of("Blåbären är mogna.\n");
	struct article article = ARTICLE_INIT;
	struct buffer told = BUFFER_INIT;

	tap_ok(tap, mending_join(mending, mending_text(mending, good), true).data == good.data, "a good text is left where it is");
	tap_text(tap, repaired(mending, &article, &told), "", "and nothing is told of it");
	tap_text(tap, mending_text(mending, slice_of(MANGLED "\n")), "Blåbären är mogna\n", "what was encoded twice is put right");
	tap_text(tap, repaired(mending, &article, &told), "mojibake", "and told");
	tap_text(tap, repaired(mending, &article, &told), "", "once");
	tap_text(tap, mending_join(mending, slice_of(LONG "som fort-\nsätter här.\n"), true),
	    "Den långa raden går ända fram till kanten, och där tar den slut mitt i en mening som fort-\nsätter här.\n",
	    "the lines of an export are joined");
	tap_text(tap, repaired(mending, &article, &told), "lines", "which is told");
	tap_text(tap, mending_join(mending, slice_of(LONG "som är lång.\n"), false), LONG "som är lång.\n", "on pages it takes more than one");
	mending_note(mending, MENDING_NUL, true);
	mending_note(mending, MENDING_WINDOWS_1252, true);
	mending_note(mending, MENDING_UTF16, false);
	mending_note_plain(mending, PLAIN_COMPOSED | PLAIN_SOFT_HYPHENS);
	tap_text(tap, repaired(mending, &article, &told), "encoding:windows-1252,nul,nfc,soft-hyphens",
	    "what others have done is told in an order of its own");
	article_release(&article);
	buffer_release(&told);
}

static void test_both(struct tap *tap, struct mending *mending)
{
	static const char text[] = "Den lÃ¥nga raden gÃ¥r Ã¤nda fram till kanten, och dÃ¤r tar den slut mitt i en mening\nsom Ã¤r slut.\n";
	struct article article = ARTICLE_INIT;
	struct buffer told = BUFFER_INIT;

	tap_text(tap, mending_join(mending, mending_text(mending, slice_of(text)), true),
	    "Den långa raden går ända fram till kanten, och där tar den slut mitt i en mening som är slut.\n",
	    "columns are counted when the letters are right again");
	tap_text(tap, repaired(mending, &article, &told), "mojibake,lines", "both is told");
	article_release(&article);
	buffer_release(&told);
}

static void test_fields(struct tap *tap, struct mending *mending)
{
	struct article article = ARTICLE_INIT;
	struct buffer fields = BUFFER_INIT, told = BUFFER_INIT;
	struct slice first, second;

	buffer_reserve(&fields, 1000);
	first = mending_add_field(mending, &fields, slice_of("  Bla\xCC\x8A" "bär\n\t i sko\xC2\xADgen "));
	second = mending_add_field(mending, &fields, slice_of(MANGLED "\n" MANGLED));
	tap_text(tap, first, "Blåbär i skogen", "a field is plain text of one line");
	tap_text(tap, second, "Blåbären är mogna Blåbären är mogna", "of which each line is put right");
	tap_text(tap, repaired(mending, &article, &told), "mojibake,nfc,soft-hyphens", "what was done to either is told");
	tap_text(tap, mending_add_field(mending, &fields, slice_of("\xEF\xBB\xBF \xC2\xA0\n")), "", "a field may turn out to be empty");
	tap_text(tap, mending_add_field(mending, &fields, (struct slice){NULL, 0}), "", "or be so from the start");
	article_release(&article);
	buffer_release(&fields);
	buffer_release(&told);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct list_source source = LIST_SOURCE_INIT;
	struct report report = REPORT_INIT("test");
	struct wording wording;
	struct mending mending = {.wording = &wording};

	wording_load(&wording, &source, &report);
	test_texts(&tap, &mending);
	test_both(&tap, &mending);
	test_fields(&tap, &mending);
	mending_release(&mending);
	wording_release(&wording);
	return tap_finish(&tap);
}
