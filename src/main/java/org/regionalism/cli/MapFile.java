package org.regionalism.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.regionalism.batch.OutputFailedException;
import org.regionalism.batch.OutputFile;
import org.regionalism.inspection.Inspection;
import org.regionalism.inspection.MapText;

/** Where a map goes; what somebody may have edited is never replaced. */
record MapFile(Path path) {

  /** Writes the map, or says why not. */
  boolean write(Inspection inspection, Console console) throws OutputFailedException {
    if (inspection.reading().isRatingSheet()) {
      console.err().println("regionalism: a rating sheet needs no map, and none was written.");
      return false;
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      console.err().println("regionalism: " + path + " is already there, and stays as it is.");
      console.err().println("Choose another name for the map.");
      return false;
    }
    new OutputFile(
            String.valueOf(path.getFileName()),
            MapText.of(inspection).getBytes(StandardCharsets.UTF_8))
        .writeBelow(Optional.ofNullable(path.getParent()).orElse(Path.of("")));
    return true;
  }
}
