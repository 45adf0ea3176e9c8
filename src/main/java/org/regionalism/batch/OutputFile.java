package org.regionalism.batch;

/**
 * A file to be written.
 *
 * @param name its path below the output folder, with slashes
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // written and hashed, never compared
public record OutputFile(String name, byte[] bytes) {}
