/**
 * Invented consortia that answer any rubric's survey, written as the exports of survey tools: for
 * training, demonstrations and tests.
 *
 * <p>A seed decides everything; no clock, place, language of the machine or file is looked at. The
 * people and organizations here do not exist. No rubric's ids are known to the code; only the names
 * that the rubric format itself gives to attributes are.
 */
@NullMarked
package org.regionalism.simulation;

import org.jspecify.annotations.NullMarked;
