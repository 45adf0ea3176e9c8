package org.regionalism.report;

import org.regionalism.gate.GateResult;

/**
 * What a gate came to, in a sentence for people that says nothing that is withheld.
 *
 * @param result what it came to
 * @param sentence the figure, what was asked for, and why it came to that
 */
public record SaidGate(GateResult result, String sentence) {}
