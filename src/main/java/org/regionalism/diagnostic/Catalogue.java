package org.regionalism.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of all codes, read from {@code catalogue.properties} when the first one is needed. */
final class Catalogue {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("org.regionalism.diagnostic.catalogue", Locale.ROOT);

  private static final int LONGEST_ARGUMENT = 1_000;

  private Catalogue() {}

  static String what(Code code, List<String> arguments) {
    return fill(TEXTS.getString(code.id() + ".what"), arguments);
  }

  static String remedy(Code code, List<String> arguments) {
    return fill(TEXTS.getString(code.id() + ".remedy"), arguments);
  }

  /** One pass, so that an argument that itself looks like a placeholder stays as it is. */
  private static String fill(String template, List<String> arguments) {
    StringBuilder out = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      out.append(template, from, open);
      out.append(shortened(arguments.get(Integer.parseInt(template, open + 1, close, 10))));
      from = close + 1;
    }
    return out.append(template, from, template.length()).toString();
  }

  /** A cell or a key can be a megabyte long, and nobody wants to scroll past it. */
  private static String shortened(String argument) {
    if (argument.length() <= LONGEST_ARGUMENT) {
      return argument;
    }
    int end = LONGEST_ARGUMENT - 1;
    return argument.substring(
            0, Character.isHighSurrogate(argument.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
