/*
 * What all programs do alike: the common options, the loop over records, messages, status. A main fills in its own options,
 * calls program_start, then program_next until it is false, then returns program_finish.
 */
#ifndef KF_PROGRAM_H
#define KF_PROGRAM_H

#include "aliases.h"
#include "lines.h"
#include "lists.h"
#include "record.h"

struct program {
	const char *name;           /* "kf-filter" */
	const char *help;           /* what --help prints; its first paragraph is the synopsis */
	struct report report;
	struct output output;
	struct progress progress;
	struct lines lines;
	struct line line;           /* the one that `record` was read from */
	struct record record;
	struct list_source lists;
	struct aliases aliases;     /* of --aliases, known after program_start */
	const char **alias_paths;   /* the arguments, borrowed */
	size_t alias_count, alias_capacity;
	size_t max_line;
	size_t records;             /* read so far */
	bool selected;              /* the main sets it when it writes something */
	bool wants_progress, wants_summary, wants_selected;
};

/* The long options that every program has; a main's own numbers begin at PROGRAM_OWN. */
enum {
	PROGRAM_EXIT_STATUS = 256, PROGRAM_LINE_BUFFERED, PROGRAM_MAX_LINE, PROGRAM_PROGRESS, PROGRAM_REJECTS,
	PROGRAM_STRICT, PROGRAM_VERBOSE, PROGRAM_ALIASES, PROGRAM_LEXICON, PROGRAM_LEXICON_ONLY, PROGRAM_OWN
};

#define PROGRAM_OPTIONS \
	{"exit-status", no_argument, NULL, PROGRAM_EXIT_STATUS}, {"help", no_argument, NULL, 'h'}, \
	{"line-buffered", no_argument, NULL, PROGRAM_LINE_BUFFERED}, \
	{"max-line", required_argument, NULL, PROGRAM_MAX_LINE}, {"progress", no_argument, NULL, PROGRAM_PROGRESS}, \
	{"rejects", required_argument, NULL, PROGRAM_REJECTS}, {"strict", no_argument, NULL, PROGRAM_STRICT}, \
	{"verbose", no_argument, NULL, PROGRAM_VERBOSE}, {"version", no_argument, NULL, 'V'}

/* For programs that know Swedish. */
#define PROGRAM_LEXICON_OPTIONS \
	{"lexicon", required_argument, NULL, PROGRAM_LEXICON}, \
	{"lexicon-only", required_argument, NULL, PROGRAM_LEXICON_ONLY}

/* For programs that write names. */
#define PROGRAM_ALIASES_OPTIONS {"aliases", required_argument, NULL, PROGRAM_ALIASES}

/* The help that goes with PROGRAM_OPTIONS. */
#define PROGRAM_HELP \
	"      --exit-status      exit 1 when nothing was selected\n" \
	"      --line-buffered    write each line at once\n" \
	"      --max-line SIZE    refuse longer lines (64M)\n" \
	"      --progress         show bytes, records and rate once a second\n" \
	"      --rejects FILE     keep bad lines there; they are then no error\n" \
	"      --strict           stop at the first bad line\n" \
	"      --verbose          end with a line that counts records and bad lines\n" \
	"  -h, --help             this text\n" \
	"  -V, --version          the version\n"

#define PROGRAM_LEXICON_HELP \
	"      --lexicon DIR      CSV lists that add to the built-in ones\n" \
	"      --lexicon-only DIR CSV lists in place of the built-in ones\n"

#define PROGRAM_ALIASES_HELP \
	"      --aliases FILE     CSV, alias and name: one name for each person or thing\n"

/* Names the program in what getopt_long says, too: argv[0] is set to `name`. */
void program_init(struct program *program, const char *name, const char *help, char **argv);

/* Follows one of the options above; ends the program for -h, -V and an option that is wrong. */
void program_option(struct program *program, int option, const char *argument);

/* Says what is wrong with how the program was called, where to find help, and ends it with status 2. */
_Noreturn void program_misused(const struct program *program, const char *format, ...);

/* A size of the command line, digits with an optional k, M or G (1024s); `option` names it in the message. */
size_t program_size(const struct program *program, const char *option, const char *argument);

/* A whole number of the command line. */
size_t program_number(const struct program *program, const char *option, const char *argument);

/* Takes the operands, and reads what options named before any work; with none and a terminal on standard input prints the synopsis and ends with status 2. */
void program_start(struct program *program, char *const *operands);

/* The next line that is a JSON object, in program->record; bad lines have been reported, blank ones passed over. */
bool program_next(struct program *program);

/* Reads program->line as a record; false where it is none, which has been reported, or blank. Part of program_next. */
bool program_take_record(struct program *program);

/* The current record cannot be used: reports it at `column` 1 and keeps it with the rejects. */
void program_refuse(struct program *program, const char *reason);

/* Writes out what is pending, closes and releases everything; returns the exit status. */
int program_finish(struct program *program);

#endif
