package org.regionalism.report.json;

import java.util.List;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.report.json.AssessmentJson.Output;

/**
 * The text of {@code assessment.json} but for the files beside it. They are made at the same time,
 * and their hashes are known last.
 */
public final class AssessmentDraft {

  /** The key of the list of files. */
  static final String OUTPUTS = "outputs";

  /** No text holds a line end, and so nothing else looks like this. */
  private static final String NONE = "\n  \"" + OUTPUTS + "\": []";

  /** What follows an only entry of a document: a line end, a brace, a line end. */
  private static final int END = 3;

  private final String text;

  AssessmentDraft(Node withoutOutputs) {
    text = JsonText.of(withoutOutputs);
  }

  /**
   * Returns the whole text.
   *
   * @param outputs the files written beside it, in order
   * @return the JSON text, ending with a line feed
   */
  public String listing(List<Output> outputs) {
    String list =
        JsonText.of(
            new MapBuilder()
                .put(
                    OUTPUTS, MapBuilder.list(outputs.stream().map(AssessmentJson::output).toList()))
                .build());
    int place = text.indexOf(NONE);
    return text.substring(0, place)
        + list.substring(1, list.length() - END)
        + text.substring(place + NONE.length());
  }
}
