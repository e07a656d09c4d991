#include "clipping.h"

#include "wrap.h"

enum {
	ARTICLES_A_DAY = 40,
	MONTH = 28,            /* days: every date is one */
	YEAR = 12 * MONTH,
	DAYS = 10 * YEAR,
	FIRST_YEAR = 2005,
	HOUR = 60,
	DAY = 24 * HOUR,
	RULER = 78,
	TEASER = 80            /* bytes, and up to as many more */
};

static const struct {
	const char *name, *line;
} media[] = {
    {"print", "Publicerat i print. \n"},
    {"web", "Publicerat på webb. \n"},
    {"broadcast", "Sänt i <programme>. \n"},
    {"", ""},
};

void clipping_release(struct clipping *clipping)
{
	buffer_release(&clipping->title);
	buffer_release(&clipping->body);
	buffer_release(&clipping->paragraph);
}

static bool is_twin(size_t number)
{
	return number % 10 == 0;
}

static enum medium medium_of(size_t number)
{
	switch (number % 20) {
	case 0:
	case 5:
	case 10:
		return MEDIUM_WEB;
	case 13:
		return MEDIUM_BROADCAST;
	case 17:
		return MEDIUM_UNTOLD;
	default:
		return MEDIUM_PRINT;
	}
}

/* The number goes in first: what a <name> stands for may hold a #, too. */
static void add_title(struct grammar *grammar, size_t number, struct buffer *title)
{
	const char *headline = grammar_choose(grammar, "headline"), *mark = strchr(headline, '#');
	struct buffer form = BUFFER_INIT;

	buffer_add(&form, headline, (size_t)(mark - headline));
	buffer_add_number(&form, number);
	buffer_add(&form, mark + 1, strlen(mark + 1) + 1);
	grammar_expand(grammar, title, form.data);
	buffer_release(&form);
}

/* Numbers that follow each other begin rows of random numbers that look alike; mixed, as SplitMix does, they do not. */
static uint64_t mixed(uint64_t number)
{
	number *= UINT64_C(0x9E3779B97F4A7C15);
	number = (number ^ number >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
	return number ^ number >> 27;
}

static bool ends_in_digit(const struct buffer *title)
{
	char last = title->data[title->length - 1];

	return last >= '0' && last <= '9';
}

void clipping_find(struct clipping *clipping, struct grammar *grammar, size_t number)
{
	size_t first = number - is_twin(number);

	grammar->state = mixed(first);
	grammar_choose_people(grammar);
	clipping->number = number;
	clipping->medium = medium_of(number);
	clipping->title.length = 0;
	add_title(grammar, first, &clipping->title);
	clipping->one_line = ends_in_digit(&clipping->title);
	clipping->paper = grammar_choose(grammar, "paper");
	clipping->day = first / ARTICLES_A_DAY % DAYS;
	grammar->state = mixed(~(uint64_t)number);
	if (is_twin(number)) {
		buffer_add_text(&clipping->title, " – nu på webben");
		clipping->day += clipping->day % MONTH < MONTH - 2 ? grammar_below(grammar, 3) : 0;
	}
	clipping->minute = 0;
	if (clipping->medium != MEDIUM_PRINT || grammar_below(grammar, 8) == 0)
		clipping->minute = HOUR + grammar_below(grammar, DAY - HOUR);
}

static void add_two_digits(struct buffer *to, size_t number)
{
	buffer_add_byte(to, (char)('0' + number / 10));
	buffer_add_byte(to, (char)('0' + number % 10));
}

static void add_date(struct buffer *to, size_t day)
{
	buffer_add_number(to, FIRST_YEAR + day / YEAR);
	buffer_add_byte(to, '-');
	add_two_digits(to, day % YEAR / MONTH + 1);
	buffer_add_byte(to, '-');
	add_two_digits(to, day % MONTH + 1);
}

static void add_time(struct buffer *to, size_t minute)
{
	add_two_digits(to, minute / HOUR);
	buffer_add_byte(to, ':');
	add_two_digits(to, minute % HOUR);
}

static void add_source_line(const struct clipping *clipping, struct buffer *to)
{
	buffer_add_text(to, clipping->paper);
	buffer_add_text(to, ", ");
	add_date(to, clipping->day);
	if (clipping->minute > 0) {
		buffer_add_byte(to, ' ');
		add_time(to, clipping->minute);
	}
	buffer_add_byte(to, '\n');
}

void clipping_add_entry(const struct clipping *clipping, struct buffer *to)
{
	buffer_add_slice(to, buffer_slice(&clipping->title));
	buffer_add_text(to, ", ");
	add_source_line(clipping, to);
}

void clipping_add_row(const struct clipping *clipping, struct buffer *to)
{
	buffer_add_slice(to, buffer_slice(&clipping->title));
	buffer_add_byte(to, '\t');
	buffer_add_text(to, clipping->paper);
	buffer_add_byte(to, '\t');
	add_date(to, clipping->day);
	buffer_add_byte(to, '\t');
	if (clipping->minute > 0)
		add_time(to, clipping->minute);
	buffer_add_byte(to, '\t');
	buffer_add_text(to, media[clipping->medium].name);
	buffer_add_byte(to, '\n');
}

void clipping_add_ruler(struct buffer *to, char mark)
{
	for (size_t i = 0; i < RULER; i++)
		buffer_add_byte(to, mark);
	buffer_add_byte(to, '\n');
}

/* Every third on two lines. */
static void add_title_lines(const struct clipping *clipping, struct buffer *to)
{
	size_t middle = to->length + clipping->title.length / 2;
	char *space;

	buffer_add_slice(to, buffer_slice(&clipping->title));
	space = memchr(to->data + middle, ' ', to->length - middle);
	if (!clipping->one_line && clipping->number % 3 == 0 && space != NULL)
		*space = '\n';
	buffer_add_byte(to, '\n');
	if (clipping->number % 7 == 0)
		clipping_add_ruler(to, '-');
}

static void add_head(const struct clipping *clipping, struct grammar *grammar, struct buffer *to)
{
	bool has_page = clipping->medium == MEDIUM_PRINT;

	add_title_lines(clipping, to);
	add_source_line(clipping, to);
	if (clipping->number % 4 == 0)
		grammar_expand(grammar, to, has_page && clipping->number % 8 == 0 ? "<section>. " : "<section>.\n");
	if (has_page) {
		buffer_add_text(to, "Sida ");
		buffer_add_number(to, grammar_below(grammar, 40) + 1);
		buffer_add_text(to, clipping->number % 9 == 0 ? "#41\n" : "\n");
	}
	grammar_expand(grammar, to, media[clipping->medium].line);
	buffer_add_byte(to, '\n');
}

/* Some are wrapped, some have no blank lines, some hold lines like those between articles. */
static void make_body(struct clipping *clipping, struct grammar *grammar, size_t bytes)
{
	struct buffer *body = &clipping->body, *paragraph = &clipping->paragraph;
	size_t wanted = bytes / 2 + grammar_below(grammar, bytes + 1), style = clipping->number % 11;

	for (size_t i = 0; body->length < wanted || i == 0; i++) {
		paragraph->length = 0;
		grammar->speaker = &grammar->people[i / 4 % GRAMMAR_PEOPLE];
		grammar_expand(grammar, paragraph,
		    i == 0 ? "<introduction>" : grammar_below(grammar, 5) < 2 ? "<narration> <narration>" : "<quote>");
		if (style < 3)
			wrap_add(body, buffer_slice(paragraph));
		else
			buffer_add_slice(body, buffer_slice(paragraph));
		buffer_add_text(body, style == 3 ? "\n" : "\n\n");
		if (grammar_below(grammar, 60) == 0) {
			clipping_add_ruler(body, i % 2 == 0 ? '=' : '-');
			buffer_add_text(body, i % 3 == 0 ? "" : "\n");
		}
	}
	if (clipping->number % 6 == 0)
		grammar_expand(grammar, body, "Bildtext: Här möts vi. Foto: <Full>");
	while (body->data[body->length - 1] == '\n')
		body->length--;
}

static void make_teaser(struct clipping *clipping, struct grammar *grammar)
{
	struct buffer *body = &clipping->body;
	size_t length = TEASER + grammar_below(grammar, TEASER);

	grammar_expand(grammar, body, "<narration> <quote> <narration>");
	while (length >= body->length || body->data[length] != ' ')
		length--;
	body->length = length;
	buffer_add_text(body, "...");
}

/* The copyright, and where the article stands on the web. */
static void add_notice(const struct clipping *clipping, struct grammar *grammar, struct buffer *to)
{
	static const char *const notices[] = {
	    "<br>Alla artiklar är skyddade av upphovsrättslagen. Den som vill sprida en text frågar först tidningen.",
	    "<br>Alla artiklar är skyddade enligt lag och får bara läsas av den som har beställt dem.",
	};
	static const char *const links[] = {"Läs hela artikeln på\n", "Läs hela artikeln på ", "Se webartikeln på "};
	size_t form = grammar_below(grammar, 5);

	buffer_add_text(to, form < 2 ? "©" : form == 2 ? "\n\n©" : form == 3 ? "\n\n© " : " © ");
	buffer_add_text(to, clipping->paper);
	buffer_add_text(to, form < 3 ? notices[form % 2] : "");
	buffer_add_byte(to, '\n');
	if (clipping->medium == MEDIUM_WEB || clipping->number % 16 == 0) {
		buffer_add_byte(to, '\n');
		buffer_add_text(to, links[form % 3]);
		buffer_add_text(to, "http://malko.example/");
		buffer_add_number(to, clipping->number);
		buffer_add_byte(to, '\n');
	}
}

void clipping_add(struct clipping *clipping, struct grammar *grammar, size_t bytes, struct buffer *to)
{
	add_head(clipping, grammar, to);
	clipping->body.length = 0;
	if (clipping->medium == MEDIUM_WEB)
		make_teaser(clipping, grammar);
	else
		make_body(clipping, grammar, bytes);
	buffer_add_slice(to, buffer_slice(&clipping->body));
	add_notice(clipping, grammar, to);
}
