package org.regionalism.notation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes what JSON would let stand, and what nobody sees or everybody sees in the wrong place. */
final class UnseenCharacters extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
    escapes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
    return escapes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    return isUnseen(ch) ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", ch)) : null;
  }

  private static boolean isUnseen(int ch) {
    return Character.isISOControl(ch)
        || Character.getType(ch) == Character.FORMAT
        || Character.getType(ch) == Character.LINE_SEPARATOR
        || Character.getType(ch) == Character.PARAGRAPH_SEPARATOR;
  }
}
