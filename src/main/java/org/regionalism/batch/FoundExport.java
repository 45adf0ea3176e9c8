package org.regionalism.batch;

import java.util.Optional;

/**
 * A file that may be an export.
 *
 * @param export the file, with the label that somebody gave it
 * @param folder the folder in which it was found, as a person named that; empty where a person
 *     named the file
 */
record FoundExport(LabelledExport export, Optional<String> folder) {}
