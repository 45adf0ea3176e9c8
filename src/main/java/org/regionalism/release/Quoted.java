package org.regionalism.release;

import java.util.Optional;

/**
 * A figure of one consortium that a report of many repeats.
 *
 * @param consortium whose it is; empty where it is one of which nothing may be shown
 * @param wave the wave; empty where it is the consortium's last one
 * @param statement what is said
 */
public record Quoted(Optional<String> consortium, Optional<String> wave, Statement statement) {}
