package org.regionalism.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * The events of a document, held to the part of YAML that is read here.
 *
 * <p>Tokens do not show it all: anchors and tags of keys are lost in them, and a fault has the
 * place of the token before it. So each event is looked at before it becomes a token.
 */
final class YamlSubset {

  /** Versions are let pass here, so that they can be refused with their place. */
  static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setVersionFunction(version -> version)
          .build();

  private final String path;
  private final Diagnostics diagnostics;
  private final StreamReader characters;
  private final ParserImpl events;
  private final Deque<Open> open = new ArrayDeque<>();
  private int documents;
  private boolean endedByMark;
  private boolean readable = true;

  YamlSubset(String path, String text, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
    this.characters = new StreamReader(SETTINGS, new WholePairs(text));
    this.events = new ParserImpl(SETTINGS, characters);
  }

  /** Ends the reading of a document of which no nodes can be made; all is reported. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("no nodes can be made of it", null, false, false);
    }
  }

  /** A list or mapping that has not ended yet; in a mapping keys and values take turns. */
  private static final class Open {
    private final CollectionStartEvent start;
    private boolean keyNext;

    Open(CollectionStartEvent start) {
      this.start = start;
      this.keyNext = start instanceof MappingStartEvent;
    }

    CollectionStartEvent start() {
      return start;
    }

    /** Returns whether the node that begins now is a key. */
    boolean takesKey() {
      boolean key = keyNext;
      keyNext = start instanceof MappingStartEvent && !keyNext;
      return key;
    }
  }

  /**
   * Returns the next event, or null at the end.
   *
   * @throws Unreadable where no nodes can be made of the document; what stands behind was looked at
   */
  @Nullable Event next() {
    @Nullable Event event = looked();
    if (!readable) {
      while (event != null) {
        event = looked();
      }
      throw new Unreadable();
    }
    return event;
  }

  /** Looks at the next event; null where there is none, or where going on makes no sense. */
  private @Nullable Event looked() {
    try {
      if (events.hasNext()) {
        Event event = events.next();
        return take(event) ? event : null;
      }
    } catch (MarkedYamlEngineException fault) {
      report(fault);
      readable = false;
    } catch (YamlEngineException noKey) {
      // The one fault that the grammar does not place: a line begins with a closing bracket.
      diagnostics.add(Code.NOTATION_OUT_OF_PLACE, place(characters.getMark()));
      readable = false;
    } catch (NumberFormatException escape) {
      // The grammar's own slip: \U with a number beyond all characters, or one that is cut off.
      diagnostics.add(Code.NOTATION_SYNTAX, place(characters.getMark()), "found an unknown escape");
      readable = false;
    }
    return null;
  }

  /** Returns false where going on makes no sense. */
  private boolean take(Event event) {
    if (event instanceof DocumentStartEvent start) {
      return document(start);
    }
    if (event instanceof DocumentEndEvent end) {
      endedByMark = end.isExplicit();
    }
    if (event instanceof CollectionEndEvent) {
      open.pop();
    }
    return !(event instanceof NodeEvent node) || node(node);
  }

  private boolean document(DocumentStartEvent start) {
    documents++;
    if (documents > 1) {
      diagnostics.add(Code.NOTATION_SECOND_DOCUMENT, place(start.getStartMark()));
      return false;
    }
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      diagnostics.add(Code.NOTATION_DIRECTIVE, place(start.getStartMark()));
      readable = false;
    }
    return true;
  }

  private boolean node(NodeEvent node) {
    boolean key = !open.isEmpty() && open.peek().takesKey();
    if (node instanceof AliasEvent) {
      diagnostics.add(Code.NOTATION_ALIAS, place(node.getStartMark()));
      readable = false;
      return true;
    }
    node.getAnchor()
        .map(Anchor::getValue)
        .ifPresent(name -> diagnostics.add(Code.NOTATION_ANCHOR, place(node.getStartMark()), name));
    tag(node).ifPresent(tag -> diagnostics.add(Code.NOTATION_TAG, place(node.getStartMark()), tag));
    if (node instanceof CollectionStartEvent start) {
      if (key) {
        diagnostics.add(Code.NOTATION_COMPLEX_KEY, place(start.getStartMark()));
        readable = false;
      }
      open.push(new Open(start));
      if (open.size() > NodeReader.MAX_DEPTH) {
        diagnostics.add(
            Code.NOTATION_TOO_DEEP,
            place(start.getStartMark()),
            Integer.toString(NodeReader.MAX_DEPTH));
        readable = false;
        return false;
      }
    }
    return true;
  }

  private static Optional<String> tag(NodeEvent node) {
    return node instanceof CollectionStartEvent start
        ? start.getTag()
        : node instanceof ScalarEvent scalar ? scalar.getTag() : Optional.empty();
  }

  private void report(MarkedYamlEngineException fault) {
    if (endedByMark) {
      diagnostics.add(Code.NOTATION_SECOND_DOCUMENT, place(fault.getProblemMark()));
      return;
    }
    Optional<Mark> bracket =
        open.stream()
            .map(Open::start)
            .filter(CollectionStartEvent::isFlow)
            .findFirst()
            .flatMap(Event::getStartMark);
    SyntaxFault found = SyntaxFault.of(fault, bracket);
    diagnostics.add(
        found.code(), place(found.mark()), found.argument().stream().toArray(String[]::new));
  }

  private Location place(Optional<Mark> mark) {
    return mark.map(at -> Location.of(path, at.getLine() + 1, at.getColumn() + 1))
        .orElse(Location.of(path));
  }
}
