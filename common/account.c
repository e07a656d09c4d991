#include "account.h"

#include "plain.h"

void account_release(struct account *account)
{
	contents_release(&account->contents);
	buffer_release(&account->entry);
	buffer_release(&account->title);
	buffer_release(&account->source);
	buffer_release(&account->head);
	buffer_release(&account->reason);
}

static void add_plain(struct buffer *to, struct slice text)
{
	unsigned changes = 0;

	plain_add(to, text, &changes);
}

/* The entry at hand is whole now. */
static void settle_entry(struct account *account)
{
	struct slice entry, day;

	if (account->entry_line == 0)
		return;
	entry = archive_listed(account->archive, buffer_slice(&account->entry), &day);
	contents_add(&account->contents, entry, day, account->entry_line);
	account->listed++;
	account->entry_line = 0;
}

void account_list(struct account *account, struct slice entry, size_t line)
{
	settle_entry(account);
	account->entry.length = 0;
	add_plain(&account->entry, entry);
	account->entry_line = line;
}

void account_list_on(struct account *account, struct slice more)
{
	buffer_add_byte(&account->entry, ' ');
	add_plain(&account->entry, more);
}

static void report_article(struct account *account, const char *file, size_t line, const char *what, struct slice title)
{
	struct buffer *reason = &account->reason;

	reason->length = 0;
	buffer_add_text(reason, what);
	buffer_add_slice(reason, title);
	buffer_add_byte(reason, '\0');
	report_fault(account->report, file, line, 0, reason->data);
}

void account_find(struct account *account, const struct exported *article, const char *file, size_t line)
{
	account->title.length = account->source.length = 0;
	add_plain(&account->title, article->title);
	add_plain(&account->source, article->source.name);
	account->last_has_end = article->notice.length > 0 || article->url.length > 0;
	if (account->last_has_end)
		account->with_end++;
	else
		account->without_end++;
	settle_entry(account);
	if (account->contents.listed == 0)
		return;
	if (!contents_take(&account->contents, buffer_slice(&account->title), buffer_slice(&account->source), article->source.day))
		report_article(account, file, line, "not listed in the contents: ", buffer_slice(&account->title));
}

void account_break(struct account *account, struct slice head)
{
	const char *newline = head.length == 0 ? NULL : memchr(head.data, '\n', head.length);

	account->breaks_off = true;
	account->head.length = 0;
	add_plain(&account->head, slice_part(head, 0, newline == NULL ? head.length : (size_t)(newline - head.data)));
}

void account_close(struct account *account, const char *file, size_t line)
{
	bool is_cut = account->without_end == 1 && !account->last_has_end && account->with_end > 0;
	struct contents_walk walk = {0, 0};
	struct contents_entry entry;

	settle_entry(account);
	if (account->breaks_off || is_cut)
		report_article(account, file, line, "the export breaks off: ",
		    buffer_slice(account->breaks_off ? &account->head : &account->title));
	while (!account->report->stopped && contents_left(&account->contents, &walk, &entry))
		report_article(account, file, entry.line, "listed in the contents, but not found: ", entry.text);
	contents_release(&account->contents);
	account->with_end = account->without_end = 0;
	account->breaks_off = false;
}
