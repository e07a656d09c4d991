# Is a page well-formed, as XML is: each tag closed in its order, each attribute in marks, no bare `&` or `<`, no id twice, no
# control character, every link inside the page led to an id? Reads the page on standard input; says what is wrong.
use strict;
use warnings;

local $/;
my $page = <STDIN>;
my (@open, %id, %link, @wrong);

utf8::decode($page) or push @wrong, 'not UTF-8';
push @wrong, 'a control character' if $page =~ /[\x00-\x08\x0B-\x1F\x7F-\x9F]/;
$page =~ s/\A<!DOCTYPE html>\n// or push @wrong, 'no doctype';
while ($page =~ /\G(?:([^<]+)|<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<]*")*)(\/?)>|(.))/gs) {
	my ($text, $end, $name, $attributes, $empty, $other) = ($1, $2, $3, $4, $5, $6);
	push @wrong, "a < that opens nothing, behind <@open>" if defined $other;
	push @wrong, "a bare &" if ($text // $attributes // '') =~ /&(?!(?:amp|lt|gt|quot|#39);)/;
	next unless defined $name;
	if ($end) {
		push @wrong, "</$name> ends <" . (@open ? $open[-1] : '') . '>' if !@open || pop(@open) ne $name;
	} elsif (!$empty) {
		push @open, $name;
	}
	while ($attributes =~ /([a-z-]+)="([^"]*)"/g) {
		push @wrong, "an attribute $1" if $1 !~ /^(?:lang|charset|http-equiv|content|name|class|id|href|rel|datetime)$/;
		push @wrong, "the id $2 twice" if $1 eq 'id' && $id{$2}++;
		push @wrong, "a bad id $2" if $1 eq 'id' && $2 =~ /[\s#"'&]|^$/;
		next if $1 ne 'href';
		push @wrong, "a link to $2" if $2 !~ /^(?:#(.+)|https?:\/\/.+)$/;
		$link{$1} = 1 if defined $1;
	}
}
push @wrong, "<$_> is not ended" for @open;
push @wrong, "a link to #$_" for grep { !$id{$_} } sort keys %link;
print "$_\n" for @wrong;
exit(@wrong > 0);
