# accuracy.awk FIGURES MINIMUM: where the figures that accuracy.sh measured and those of t/accuracy.min meet. Prints a
# line for each that is short, status 1 then; with -v raise=1 the rows of a new t/accuracy.min instead.
#
# FIGURES has a line for each set and kind: set, kind, and the figures in the order of `metric`. MINIMUM has rows
# SET KIND METRIC VALUE. Of told, a number of quotes, less is better, of the others, shares, more.

function complain(what) {
	print "accuracy.sh: " what >"/dev/stderr"
	status = 1
}
# Shares are held in thousandths; the small number stands for what floating point loses.
function is_short(name) {
	return name ~ / told$/ ? measured[name] > minimum[name] : measured[name] + 1e-9 < minimum[name]
}
function written(name) {
	return name ~ / told$/ ? measured[name] : sprintf("%.3f", int(measured[name] * 1000 + 1e-6) / 1000)
}
# The figures that --raise adds: precision and recall may be bought with each other, so F1 holds both.
function is_held(name, part) {
	split(name, part)
	if (part[1] == "none") return part[3] == "told"
	return measured[part[1] " " part[2] " gold"] && part[3] ~ /^(f1|exact|speaker|end2end)$/
}

BEGIN {
	metrics = split("gold told precision recall f1 exact speaker end2end", metric)
	known = "^(dev|seeds|invented|novels|none) (direct|indirect) (told|precision|recall|f1|exact|speaker|end2end)$"
}
FILENAME == ARGV[1] {
	for (i = 1; i <= metrics; i++) measured[$1 " " $2 " " metric[i]] = $(i + 2)
	next
}
/^#/ || !NF { next }
{ name = $1 " " $2 " " $3 }
NF != 4 || name !~ known || $4 !~ /^[0-9]+(\.[0-9]+)?$/ {
	complain(FILENAME ":" FNR ": no figure: " $0)
	next
}
{ minimum[name] = $4 }
!raise && name in measured && is_short(name) {
	complain(sprintf("%s is %.4g, %s than %s", name, measured[name], name ~ / told$/ ? "more" : "less", $4))
}
END {
	for (name in measured) if (is_held(name) && !(name in minimum)) minimum[name] = written(name)
	for (name in minimum) {
		if (name in measured && !is_short(name)) minimum[name] = written(name)
		split(name, part)
		if (raise) printf "%-8s %-8s %-9s %s\n", part[1], part[2], part[3], minimum[name]
	}
	exit status
}
