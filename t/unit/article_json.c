/* Articles from records and to records. */
#include "article_json.h"
#include "tap.h"

struct reader {
	struct article article;
	struct record record;
	struct buffer texts, written;
};

/* What article_read says, "" where nothing is wrong. */
static struct slice complaint(struct reader *reader, const char *line)
{
	const char *wrong = "no record";

	if (record_read(&reader->record, slice_of(line)))
		wrong = article_read(&reader->article, &reader->record, &reader->texts);
	return slice_of(wrong == NULL ? "" : wrong);
}

static void test_round_trip(struct tap *tap, struct reader *reader)
{
	static const char line[] =
	    "{\"type\":\"article\",\"id\":\"a#2\",\"file\":\"d/a.txt\",\"line\":12,\"source\":\"Bladet\",\"url\":\"http://x.se/\","
	    "\"lang\":\"sv\",\"date\":\"--05-09\",\"time\":\"05:30\",\"title\":\"En \\\"titel\\\"\",\"author\":[\"Åsa Ek\",\"Bo \\\"B\\\" Al\"],"
	    "\"medium\":\"print\",\"page\":\"4, 5\",\"placement\":\"Nyheter\",\"truncated\":true,\"twin_of\":\"a\","
	    "\"repaired\":[\"nfc\"],\"blocks\":[{\"kind\":\"lead\",\"text\":\"En\\ttext.\"},"
	    "{\"kind\":\"para\",\"text\":\"– Ja, säger hon.\",\"section\":3}]}";
	struct article *article = &reader->article;

	tap_text(tap, complaint(reader, line), "", "an article with every field is read");
	tap_text(tap, article->title, "En \"titel\"", "texts are unescaped");
	tap_text(tap, article->authors[1], "Bo \"B\" Al", "in lists too");
	tap_ok(tap, article->line == 12 && article->truncated && article->blocks[1].section == 3, "numbers and truth are read");
	tap_text(tap, article->blocks[0].text, "En\ttext.", "blocks are read");
	article_write(article, &reader->written);
	tap_text(tap, buffer_slice(&reader->written), line, "and all is written as it was, in the same order");
}

static void test_sparse(struct tap *tap, struct reader *reader)
{
	tap_text(tap, complaint(reader, "{\"type\":\"article\"}"), "", "an article may lack every field but the type");
	tap_ok(tap, reader->article.title.length == 0 && reader->article.block_count == 0, "nothing is left of the article before");
	reader->written.length = 0;
	article_write(&reader->article, &reader->written);
	tap_text(tap, buffer_slice(&reader->written), "{\"type\":\"article\",\"blocks\":[]}", "what is not known is absent");
	tap_text(tap, complaint(reader, "{\"new\":{\"x\":[1]},\"type\":\"article\",\"blocks\":[{\"kind\":\"para\",\"text\":\"x\",\"y\":{}}]}"),
	    "", "unknown members are passed over");
	tap_text(tap, complaint(reader, "{\"type\":\"article\",\"title\":\"a\",\"title\":\"b\",\"blocks\":[{\"kind\":\"para\"}],\"blocks\":[]}"),
	    "", "keys may stand twice");
	tap_text(tap, reader->article.title, "b", "and the last counts");
	tap_number(tap, reader->article.block_count, 0, "of blocks too");
	tap_text(tap, complaint(reader, "{\"type\":\"article\",\"author\":[\"a\"],\"author\":[\"b\"]}"), "", "and of authors");
	tap_number(tap, reader->article.author_count, 1, "whose last list counts");
	tap_text(tap, complaint(reader, "{\"type\":\"article\",\"blocks\":[{\"k\\u0069nd\":\"para\",\"t\\u0065xt\":\"x\"}]}"), "",
	    "keys may be written with escapes");
	tap_text(tap, complaint(reader, "{\"type\":\"\\u0061rticle\"}"), "", "and the type, too");
}

static void test_wrong(struct tap *tap, struct reader *reader)
{
	static const char *const lines[] = {
	    "{}",
	    "{\"type\":\"quote\"}",
	    "{\"type\":[\"article\"]}",
	    "{\"type\":\"article\",\"title\":1}",
	    "{\"type\":\"article\",\"blocks\":{}}",
	    "{\"type\":\"article\",\"blocks\":[\"text\"]}",
	    "{\"type\":\"article\",\"blocks\":[{\"text\":\"x\"}]}",
	    "{\"type\":\"article\",\"blocks\":[{\"kind\":\"poem\",\"text\":\"x\"}]}",
	    "{\"type\":\"article\",\"author\":\"Åsa\"}",
	};

	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		if (!tap_ok(tap, complaint(reader, lines[i]).length > 0, "a record that is no article is refused with a reason"))
			printf("# taken: %s\n", lines[i]);
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct reader reader = {ARTICLE_INIT, RECORD_INIT, BUFFER_INIT, BUFFER_INIT};

	test_round_trip(&tap, &reader);
	test_sparse(&tap, &reader);
	test_wrong(&tap, &reader);
	article_release(&reader.article);
	record_release(&reader.record);
	buffer_release(&reader.texts);
	buffer_release(&reader.written);
	return tap_finish(&tap);
}
