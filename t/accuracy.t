#!/bin/sh
# kf-quotes agrees with annotated articles as well as t/accuracy.min has it; the annotations are sound; and t/accuracy.sh
# counts as t/score.jq says.
. "$(dirname "$0")/tap.sh"

invented=testdata/accuracy

ok 'kf-quotes is as good as t/accuracy.min has it' t/accuracy.sh

# Prints what is wrong with the annotations of the article NAME.
unsound() {
	kf-parse "$invented/$1.txt" | jq -rn -L t --arg name "$1" --slurpfile annotated "$invented/$1.ndjson" \
		--rawfile raw "$invented/$1.txt" 'include "score";
		def known: ["article", "kind", "mark", "text", "speaker", "speaker_alt", "mention", "cue", "role", "optional"];
		def fits: .kind == "direct" and (.mark | IN("dash", "quotes", "label", "none"))
			or .kind == "indirect" and .mark == "none" or .kind == "mixed" and (.mark | IN("quotes", "none"));
		def missing($printed): ([.text, .mention, .cue, .role | . // "" | words] | add) - $printed;
		[inputs] as $articles
		| ([$raw, ($articles[] | .title // "", .blocks[].text)] | join("\n") | words) as $printed
		| (select($articles | length != 1) | "\($name).txt is \($articles | length) articles"),
			(select($annotated == []) | "\($name).ndjson is empty"),
			($annotated | to_entries[] | .key as $at | .value
			| (select(.article != $name) | "not of \($name)"),
				(select(keys - known != []) | "unknown fields: \(keys - known | join(", "))"),
				(select(.text and (fits | not)) | "kind and mark do not fit"),
				(select(.text and (has("speaker") | not)) | "no speaker; null where nobody can be named"),
				(select(.text == null and ($annotated | length) > 1) | "no text"),
				(missing($printed) | select(. != []) | "not in the article: \(join(" "))")
			| "\($name).ndjson:\($at + 1): \(.)")'
}
ls "$invented" | sed -n 's/\.txt$//p' >"$work/articles"
ls "$invented" | sed -n 's/\.ndjson$//p' >"$work/annotated"
ok 'each article of testdata/accuracy has its annotations, and nothing else stands there' sh -c "
	diff '$work/articles' '$work/annotated' && [ -s '$work/articles' ] &&
		! ls $invented | grep -Ev '^[^ ]+\.(txt|ndjson)\$'"
while read -r name; do unsound "$name" 2>&1; done <"$work/articles" >"$work/unsound"
ok 'the annotations are sound' diff /dev/null "$work/unsound"

# A tree in which kf-quotes tells what stands in `told`.
tree=$work/kf
mkdir -p "$tree/t" "$tree/bin" "$tree/testdata/accuracy"
cp t/accuracy.sh t/accuracy.awk t/score.jq t/tap.sh "$tree/t"
printf '#!/bin/sh\n' >"$tree/bin/kf-parse"
printf '#!/bin/sh\ncat told\n' >"$tree/bin/kf-quotes"
chmod +x "$tree"/bin/*
accuracy() { KF_BUILD=bin "$tree/t/accuracy.sh" "$@" 2>&1; }
minimum() { printf '%s\n' "$@" >"$tree/t/accuracy.min"; }

# Lines ARTICLE KIND SPEAKER TEXT as records. KIND? is optional; the speaker - is nobody, A/B is A or B.
quotes() {
	jq -Rc '. / " " | (.[2] / "/" - ["-"]) as $names
		| {article: .[0], kind: (.[1] | rtrimstr("?")), optional: (.[1] | endswith("?")), text: (.[3:] | join(" ")),
			speaker: $names[0], speaker_alt: $names[1:], rule: "rule"}'
}
quotes >"$tree/testdata/accuracy/skola.ndjson" <<'END'
skola direct Ek ett två tre fyra
skola direct Mo fem sex sju åtta
skola direct Ek nio tio elva
skola indirect Ek/Åberg tolv tretton
skola direct? Ek fjorton femton
skola indirect - Även ÖL
skola direct Ek åter och åter
END
quotes >"$tree/told" <<'END'
skola direct Ek Ett, två, tre, fyra
skola direct Ek fem sex sju
skola mixed ÅBERG Tolv tretton!
skola indirect Mo fjorton femton
skola indirect - även öl
skola indirect Ek åter och åter
poem direct Ek rosor och violer
annan direct Ek hör inte hit
END
echo '{"article":"poem"}' >"$tree/testdata/accuracy/poem.ndjson"
touch "$tree/testdata/accuracy/skola.txt" "$tree/testdata/accuracy/poem.txt"
cat >"$work/wanted" <<'END'
dev is skipped: there is no ../shared/gold/dev.quotes.ndjson

seeds is skipped: there is no ../shared/gold/seeds.quotes.ndjson

invented (articles: 2)
SPURIOUS poem direct: rosor och violer [Ek] (rule)
SPAN     skola: gold «fem sex sju åtta» told «fem sex sju»
SPEAKER  skola: fem sex sju åtta gold Mo told Ek (rule)
MISSED   skola direct: nio tio elva [Ek]
MISSED   skola direct: åter och åter [Ek]
SPURIOUS skola indirect: åter och åter [Ek] (rule)
kind       gold  told      P      R     F1  exact speaker end2end
direct        4     3  0.667  0.500  0.571  0.500   0.500   0.286
indirect      2     3  0.667  1.000  0.800  1.000   1.000   0.800

novels is skipped: testdata/accuracy has no such article

none (articles: 1)
SPURIOUS poem direct: rosor och violer [Ek] (rule)
kind       gold  told      P      R     F1  exact speaker end2end
direct        0     1      -      -      -      -       -       -
indirect      0     0      -      -      -      -       -       -

END
minimum '# none'
accuracy -v >"$work/told"
ok 'the figures are those of the quotes, and -v lists what is wrong' diff "$work/wanted" "$work/told"

minimum '# a comment' 'invented direct f1 0.571' 'invented indirect recall 1' 'none direct told 1' 'dev direct f1 1.0'
status 'figures that are as good are enough, and sets that are not there are not asked for' 0 accuracy
minimum 'invented direct f1 0.572' 'none direct told 0' 'novels direct f1 0.9' 'invented indirect recall 1'
status 'figures that are short are a failure' 1 accuracy
is 'and each is told' "$(grep ^accuracy "$work/out" | paste -sd '|' -)" \
	'accuracy.sh: invented direct f1 is 0.5714, less than 0.572|accuracy.sh: none direct told is 1, more than 0'
for row in 'invented direct f1' 'novel direct f1 0.9' 'invented mixed f1 0.9' 'invented direct f2 0.9' \
	'dev direct f1 0,9'; do
	minimum "$row"
	status "a row '$row' is a failure" 1 accuracy
	is 'and is told' "$(grep ^accuracy "$work/out")" "accuracy.sh: t/accuracy.min:1: no figure: $row"
	status 'nor is it raised' 1 accuracy --raise
	is 'but stands as it was' "$(cat "$tree/t/accuracy.min")" "$row"
done

minimum '# a comment' 'invented direct exact 0.9' 'none direct told 0' 'invented direct precision 0.1' \
	'dev direct f1 0.25' 'none indirect told 2'
status '--raise leaves short what is short' 1 accuracy --raise
cat >"$work/wanted" <<'END'
# a comment
dev      direct   f1        0.25
invented direct   end2end   0.285
invented direct   exact     0.9
invented direct   f1        0.571
invented direct   precision 0.666
invented direct   speaker   0.500
invented indirect end2end   0.800
invented indirect exact     1.000
invented indirect f1        0.800
invented indirect speaker   1.000
none     direct   told      0
none     indirect told      0
END
ok 'it writes the better of old and new, and what there was no figure for' diff "$work/wanted" "$tree/t/accuracy.min"
status 'an unknown option is refused' 2 accuracy --lower
finish
