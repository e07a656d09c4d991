/* Text as HTML. */
#include "html.h"

#include "tap.h"

static struct slice with(struct buffer *to, void (*add)(struct buffer *, struct slice), struct slice text)
{
	to->length = 0;
	add(to, text);
	return buffer_slice(to);
}

static struct slice text(struct buffer *to, const char *text)
{
	return with(to, html_add_text, slice_of(text));
}

static void test_text(struct tap *tap, struct buffer *to)
{
	tap_text(tap, text(to, "Åsa & ”Bo” – 100 €"), "Åsa &amp; ”Bo” – 100 €", "a text is itself, but for the ampersand");
	tap_text(tap, text(to, "<b a=\"c\" d='e'>"), "&lt;b a=&quot;c&quot; d=&#39;e&#39;&gt;", "no tag and no attribute is opened or ended");
	tap_text(tap, text(to, "]]> --> &lt;"), "]]&gt; --&gt; &amp;lt;", "nor is a comment or an entity");
	tap_text(tap, text(to, "a\tb\nc\rd"), "a b c d", "white space is a space");
	tap_text(tap, with(to, html_add_text, (struct slice){"a\0b\x1B[1m\x7F", 8}), "a?b?[1m?", "a control character is a question mark");
	tap_text(tap, text(to, "a\xC2\x85" "b\xC2\x9B" "c\u00A0d"), "a?b?c\u00A0d", "those beyond ASCII, too, but no space that does not break");
	tap_text(tap, text(to, "\uFFFE\uFFFF\uFDD0\U0001FFFF\uFFFD\U0001F600"), "????\uFFFD\U0001F600", "so is what is no character");
	tap_text(tap, text(to, ""), "", "nothing is nothing");
}

static bool is_web(const char *url)
{
	return html_is_web_address(slice_of(url));
}

static void test_address(struct tap *tap, struct buffer *to)
{
	tap_ok(tap, is_web("http://a.se") && is_web("https://a.se/b") && is_web("HTTPS://A.SE") && is_web("https://åa.se"),
	    "http and https lead to the web, in any case");
	tap_ok(tap, !is_web("javascript:alert(1)") && !is_web(" http://a.se") && !is_web("data:text/html,http://a.se") && !is_web("a.se") &&
	    !is_web("") && !is_web("\1https://a.se"), "nothing else does");
	tap_ok(tap, !is_web("http:") && !is_web("http://") && !is_web("https:///a") && !is_web("http:a.se"), "nor what has no host");
	tap_text(tap, with(to, html_add_address, slice_of("https://a.se/b?c=1&d=%20#e")), "https://a.se/b?c=1&amp;d=%20#e", "an address is itself");
	tap_text(tap, with(to, html_add_address, slice_of("https://a.se/\"'<> \n\\`å")), "https://a.se/%22%27%3C%3E%20%0A%5C%60%C3%A5",
	    "what an address cannot hold is written with per cent signs");
}

static void test_id(struct tap *tap, struct buffer *to)
{
	tap_text(tap, with(to, html_add_id, slice_of("nyheter-2019_05.v2#2")), "nyheter-2019_05.v2#2", "an id is itself");
	tap_text(tap, with(to, html_add_id, slice_of("a b/c\"d'<e>&%åé\u00A0\n~")), "a_b_c_d__e___åé___", "but for what it cannot hold");
	tap_text(tap, with(to, html_add_id, slice_of("")), "_", "it is never empty");
}

int main(void)
{
	struct tap tap = TAP_INIT;
	struct buffer to = BUFFER_INIT;

	test_text(&tap, &to);
	test_address(&tap, &to);
	test_id(&tap, &to);
	buffer_release(&to);
	return tap_finish(&tap);
}
