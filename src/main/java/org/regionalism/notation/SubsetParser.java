package org.regionalism.notation;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Makes tokens of events that keep to the part of YAML that is read here. */
final class SubsetParser extends YAMLParser {

  private final YamlSubset events;

  SubsetParser(YamlSubset events, StreamReadConstraints limits) {
    this(events, limits, new BufferRecycler());
  }

  private SubsetParser(YamlSubset events, StreamReadConstraints limits, BufferRecycler buffers) {
    super(
        ObjectReadContext.empty(),
        new IOContext(
            limits,
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            buffers,
            ContentReference.unknown(),
            false,
            JsonEncoding.UTF8),
        buffers,
        StreamReadFeature.collectDefaults(),
        YAMLReadFeature.collectDefaults(),
        YamlSubset.SETTINGS,
        Reader.nullReader());
    this.events = events;
  }

  @Override
  protected @Nullable Event nextEvent() {
    return events.next();
  }
}
