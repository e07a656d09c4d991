# How quotes that were told agree with annotated ones (gold). `include "score";` with jq -L t. An annotation is a line of
#
#   {"article", "kind", "mark", "text", "speaker", "speaker_alt", "mention", "cue", "role", "optional"}
#
# kind     direct, indirect, mixed; for the score only direct or not
# text     the words of the speaker alone
# speaker  null where nobody can be named; speaker_alt: a list of names that are as good
# optional true: finding it is neither right nor wrong
#
# An article in which nobody is quoted has the line {"article"} alone. Texts are in NFC.

# Words are letters and digits in lower case, of Latin-1 and Latin Extended-A.
def lower_letter:
	if . < 192 or . > 382 then .
	elif . <= 222 then if . == 215 then . else . + 32 end
	elif . < 256 then .
	elif . == 376 then 255
	elif (. >= 313 and . <= 328) or . >= 377 then . + . % 2
	else . + 1 - . % 2 end;
def lower: ascii_downcase | explode | map(lower_letter) | implode;
def words: [lower | scan("[\\p{L}\\p{N}_]+")];
def bag: reduce .[] as $word ({}; .[$word] += 1);
def weighed: .words = (.text | words) | .bag = (.words | bag) | .direct = (.kind == "direct");

# The overlap of two weighed quotes, 0 to 1.
def dice($a; $b): ([$a.bag | to_entries[] | [.value, $b.bag[.key] // 0] | min] | add // 0) * 2
	/ ([($a.words | length) + ($b.words | length), 1] | max);

# Whose words the quote has is as in the annotation.
def is_said_as($gold): (.speaker // "" | words) as $told
	| if $gold.speaker == null then $told == []
	else any($gold.speaker, ($gold.speaker_alt // [])[] | words; . == $told) end;

# Weighed quotes by their article; [] where an article has only its own line.
def by_article: reduce .[] as $quote ({}; .[$quote.article] += [$quote | select(.text) | weighed]);

# [{gold, told}], two indices: the pairs that overlap by half or more, each quote in one pair, the closest first. Required
# annotations meet quotes that are direct as they are; an optional one takes what is left over, direct or not.
def pairs($golds; $tolds):
	[range($golds | length) as $gold | range($tolds | length) as $told
		| ($golds[$gold].optional // false) as $optional
		| select($optional or $golds[$gold].direct == $tolds[$told].direct)
		| {$gold, $told, $optional, overlap: dice($golds[$gold]; $tolds[$told])}
		| select(.overlap >= 0.5)]
	| sort_by(.optional, -.overlap, .gold, .told)
	| reduce .[] as $pair ([]; if any(.[]; .gold == $pair.gold or .told == $pair.told) then . else . + [$pair] end);

# A stream of {article, gold, told}, two weighed quotes: one alone was missed, or told and is none. What met an optional
# annotation is left out.
def outcomes($golds; $tolds): pairs($golds; $tolds) as $pairs
	| (range($golds | length) as $at | select($golds[$at].optional | not)
		| {gold: $golds[$at]} + ($pairs | map(select(.gold == $at) | {told: $tolds[.told]}) | add // {})),
	(range($tolds | length) as $at | select(all($pairs[]; .told != $at)) | {told: $tolds[$at]});
def outcomes_of($annotated; $quotes): ($quotes | by_article) as $told
	| $annotated | by_article | to_entries[]
	| {article: .key} + outcomes(.value; $told[.key] // []);

def kind: if (.gold // .told).direct then "direct" else "indirect" end;
def is_exact: .gold.words == .told.words;
def is_right: .gold as $gold | .told | is_said_as($gold);
def share($part; $all): if $all == 0 then 0 else $part / $all end;

# An array of outcomes into its figures. exact and speaker are shares of the matched quotes, speaker of those whose speaker
# is annotated; end2end is F1 when only a matched quote with the right speaker is a hit.
def figures:
	def count(is_one): map(select(is_one)) | length;
	map(select(.gold and .told)) as $matched
	| count(.gold) as $gold | count(.told) as $told
	| share($matched | length; $told) as $precision
	| share($matched | length; $gold) as $recall
	| {$gold, $told, $precision, $recall,
		f1: share(2 * $precision * $recall; $precision + $recall),
		exact: share($matched | count(is_exact); $matched | length),
		speaker: ($matched | map(select(.gold.speaker)) | share(count(is_right); length)),
		end2end: share(2 * ($matched | count(is_right)); $told + $gold)};

# An outcome into what is wrong with it, a line each.
def faults:
	def rule: "(\(.rule // "no rule"))";
	if .told == null then "MISSED   \(.article) \(kind): \(.gold.text[:90]) [\(.gold.speaker // "-")]"
	elif .gold == null then "SPURIOUS \(.article) \(kind): \(.told.text[:90]) [\(.told.speaker // "-")] \(.told | rule)"
	else (select(is_exact | not) | "SPAN     \(.article): gold «\(.gold.text)» told «\(.told.text)»"),
		(select(is_right | not)
			| "SPEAKER  \(.article): \(.gold.text[:60]) gold \(.gold.speaker // "-") told \(.told.speaker // "-") \(.told | rule)")
	end;
