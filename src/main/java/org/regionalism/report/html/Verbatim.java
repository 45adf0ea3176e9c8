package org.regionalism.report.html;

import org.commonmark.node.CustomBlock;

/** What is written as it stands: a picture or a style sheet of our own, never a text of others. */
final class Verbatim extends CustomBlock {

  private final String markup;

  Verbatim(String markup) {
    this.markup = markup;
  }

  String markup() {
    return markup;
  }
}
