package org.regionalism.report;

import org.regionalism.assessment.Measure;

/** A measure with the name that stands beside it. */
record NamedMeasure(String name, Measure measure) {}
