# What is true of every quote record, as kf(5) has it. Input: quotes in the order of kf-quotes; $articles: those that
# hold them; $rules: the names of the rules. Output: a line for each fault.

def order: ["type", "article", "file", "url", "source", "date", "title", "twin_of", "n", "block", "kind", "mark",
	"text", "spans", "before", "after", "speaker", "speakers", "mention", "mention_span", "role", "org", "gender", "cue", "cue_span",
	"turn", "rule", "confidence"];
def in_order: [keys_unsorted[] as $name | order | index($name)] | . == sort and all(. != null);
def has_all: . as $quote | all(["n", "block", "kind", "mark", "text", "spans", "turn", "rule", "confidence"][] as $name
	| $quote | has($name); .);
def as_in($article): . as $quote |
	all(["file", "url", "source", "date", "title", "twin_of"][] as $name | $quote[$name] == $article[$name]; .);
def fits: if .kind == "direct" then .mark | IN("dash", "quotes", "label")
	else (.kind | IN("indirect", "mixed")) and .mark == "none" end;
def words($block; $span): $block.text[$span[0]:$span[1]];
def is_text($block): .text == ([.spans[] as $span | words($block; $span)] | join(" "));
def stands($block; $what): (has($what + "_span") | not) or words($block; .[$what + "_span"]) == .[$what];
def ends_as($other): . as $one | ($one | endswith($other)) or ($other | endswith($one));
def begins_as($other): . as $one | ($one | startswith($other)) or ($other | startswith($one));
def stands_between($block): .spans as $spans |
	((.before // "") | ends_as($block.text[:$spans[0][0]] | sub("[ \n]+$"; ""))) and
	((.after // "") | begins_as($block.text[$spans[-1][1]:] | sub("^[ \n]+"; "")));
def apart: (.spans | length > 0) and (.spans | flatten | . == unique);
def are_speakers: . as $quote | (has("speakers") | not) or
	((.speakers | length > 1) and all(.speakers[] as $one | $quote.speaker | contains($one); .));
def follows($before): .turn == $before.turn +
	if $before.turn > 0 and has("speaker") and .speaker == $before.speaker then 0 else 1 end;
def is_share: .confidence > 0 and .confidence <= 1;

def faults($before; $article): $article.blocks[.block] as $block
| (select(in_order | not) | "fields unknown or in another order"),
	(select(has_all | not) | "a field is missing"),
	(select(any(..; . == null or . == "" or . == [] or . == {})) | "a field is empty"),
	(select(as_in($article) | not) | "not as in the article"),
	(select(.n != $before.n + 1 or .block < $before.block) | "not in the order of the text"),
	(select(fits | not) | "kind and mark do not fit"),
	(select(is_text($block) | not) | "the text is not its spans"),
	(select(stands_between($block) | not) | "before or after stand elsewhere"),
	(select(apart | not) | "spans are none or overlap"),
	(select((stands($block; "mention") and stands($block; "cue")) | not) | "mention or cue stand elsewhere"),
	(select(are_speakers | not) | "speakers are not those of speaker"),
	(select((.gender // "male") | IN("female", "male") | not) | "the gender is none"),
	(select(follows($before) | not) | "turns do not follow"),
	(select(.rule | IN($rules[]) | not) | "there is no such rule"),
	(select(is_share | not) | "confidence is no share");

(reduce $articles[] as $article ({}; .[$article.id] = $article)) as $of
| foreach inputs as $quote ({};
	{quote: $quote, before: (if .quote.article == $quote.article then .quote else {n: 0, turn: 0, block: 0} end)};
	.before as $before | .quote | faults($before; $of[.article]) + ": " + tojson)
