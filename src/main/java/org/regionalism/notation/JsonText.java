package org.regionalism.notation;

import java.io.StringWriter;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Nodes as JSON text: indented by two blanks, line feeds, keys in the order of the nodes.
 * Characters that steer a terminal or turn the direction of writing are escaped.
 */
public final class JsonText {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new UnseenCharacters()).build();

  private JsonText() {}

  /**
   * Writes a node as a JSON document.
   *
   * @param node the top node
   * @return the text, ending with a line feed
   */
  public static String of(Node node) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), out)) {
      write(node, generator);
    }
    return out.append('\n').toString();
  }

  private static void write(Node node, JsonGenerator out) {
    if (node instanceof MapNode map) {
      out.writeStartObject();
      for (Entry entry : map.entries()) {
        out.writeName(entry.key());
        write(entry.value(), out);
      }
      out.writeEndObject();
    } else if (node instanceof ListNode list) {
      out.writeStartArray();
      list.elements().forEach(element -> write(element, out));
      out.writeEndArray();
    } else if (node instanceof TextNode text) {
      out.writeString(text.value());
    } else if (node instanceof NumberNode number) {
      out.writeNumber(number.value());
    } else if (node instanceof BooleanNode truth) {
      out.writeBoolean(truth.value());
    } else if (node instanceof NullNode) {
      out.writeNull();
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    private static final Separators SEPARATORS =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(SEPARATORS)
          .withObjectIndenter(lines)
          .withArrayIndenter(lines);
    }
  }
}
