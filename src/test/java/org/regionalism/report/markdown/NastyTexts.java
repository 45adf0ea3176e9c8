package org.regionalism.report.markdown;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that mean something in Markdown or HTML, by hand and by chance. */
final class NastyTexts {

  private static final List<String> BY_HAND =
      List.of(
          "plain",
          "*a* **b** ***c*** a*b*c",
          "_a_ __b__ snake_case_name _ __",
          "`code` ``more`` ` `` \\` ```",
          "~~gone~~ ~one~ ~~~",
          "[link](http://example.org) [ref] [a][b] [^1] ![image](x.png)",
          "[ref]: http://example.org",
          "- [ ] task",
          "<b>bold</b> <script>alert(1)</script> <!-- no --> <?php ?> <![CDATA[x]]>",
          "<http://example.org> <me@example.org> <5 a<b a < b > c",
          "&amp; &lt; &#65; &#x41; &copy; AT&T R&D & &; &nosuch;",
          "# one",
          "###### six",
          "####### seven",
          "#tag",
          "ends with hashes ##",
          "#",
          "> quote",
          ">quote",
          "- dash",
          "+ plus",
          "* star",
          "-",
          "+",
          "---",
          "- - -",
          "***",
          "___",
          "===",
          "=",
          "1. one",
          "1) one",
          "123456789. nine digits",
          "1.",
          "2026. a year",
          "1.5 is no list",
          "a | b || c \\| d \\\\| e |",
          "|---|---|",
          "| a | b |",
          "\\ \\\\ \\* \\a \\",
          "ends with a backslash\\",
          "line one\nline two\r\n\r\nline four",
          "    indented",
          "\ttab",
          "two trailing blanks  ",
          "hard\\\nbreak",
          "http://example.org/a_b*c?d=e&f=g#h",
          "https://example.org, (https://example.org) 'https://example.org'.",
          "see www.example.org/path_(x) and WWW.EXAMPLE.ORG",
          "ftp://example.org ssh+git://example.org http:// www. ://",
          "http://a|b`c\\d<e>",
          "me@example.org, a.b+c@d.e-f.org. mailto:me@example.org x@y @name",
          "`me@example.org` \\me@example.org *me@example.org*",
          "$x$ costs $5 and $$10$$",
          ":tada: ^up^ ==mark== ++ins++",
          "{{ template }} {% tag %} ${x}",
          "café 日本語 👩‍🏫 50\u00A0%",
          "\u00A0",
          "\u200Bzero width",
          "a\u0000b\u001B[31m",
          "\uD800 lone",
          "");

  private static final List<String> PIECES =
      List.of(
          "a", "B1", " ", "  ", "\n", "*", "**", "_", "`", "``", "~", "[", "]", "(", ")", "!", "<",
          ">", "&", "#", "+", "-", "=", "|", "\\", "1.", "2)", ":", ";", "/", "//", "@", ".", ",",
          "'", "\"", "http://", "www.", "x@y.z", "&amp;", "<b>", "</", "$", "^", "{", "é", "日",
          "\u00A0", "\u200B", "\t", "%20", "?", "://", "0");

  private NastyTexts() {}

  static Stream<String> all() {
    Random random = new Random(20261101);
    return Stream.concat(
        BY_HAND.stream(), IntStream.range(0, 4000).mapToObj(i -> byChance(random)));
  }

  private static String byChance(Random random) {
    StringBuilder out = new StringBuilder();
    int pieces = 1 + random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }
}
