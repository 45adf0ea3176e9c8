package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.rubric.Folding;

/**
 * What people and survey tools write, in English and Spanish, where there is no answer; the capital
 * codes are those for missing answers that REDCap proposes.
 */
final class MissingWords {

  private static final Map<String, LedgerEntry> WORDS = new LinkedHashMap<>();

  static {
    add(LedgerEntry.NOT_APPLICABLE, "N/A", "Not applicable", "Does not apply", "No aplica");
    add(LedgerEntry.DONT_KNOW, "Don't know", "Do not know", "I don't know", "DK", "No sé");
    add(LedgerEntry.DONT_KNOW, "No lo sé");
    add(LedgerEntry.REFUSED, "Prefer not to say", "Prefer not to answer", "Decline to answer");
    add(LedgerEntry.REFUSED, "Prefiero no decirlo", "Prefiero no responder");
    add(LedgerEntry.DONT_KNOW, "Unknown", "UNK", "Asked but unknown", "ASKU");
    add(LedgerEntry.NOT_SHOWN, "Not asked", "NASK");
    add(LedgerEntry.BLANK, "No response", "No answer", "Sin respuesta");
  }

  private MissingWords() {}

  /** By folded text. */
  static Map<String, LedgerEntry> all() {
    return WORDS;
  }

  private static void add(LedgerEntry entry, String... texts) {
    for (String text : texts) {
      WORDS.put(Folding.fold(text), entry);
    }
  }
}
