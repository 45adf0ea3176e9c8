package org.regionalism.release;

import java.util.Arrays;
import java.util.Optional;

/** What a figure measures. */
public enum Measured {
  /** How many people. */
  N("n"),
  /** How many organizations. */
  ORGANIZATIONS("organizations"),
  /** The mean over units, on the answer scale. */
  MEAN("mean"),
  /** The standard deviation over units. */
  SD("sd"),
  /** The interval of the mean. */
  CI("ci"),
  /** The mean as an index. */
  INDEX("index"),
  /** The interval of the index. */
  INDEX_CI("indexCi"),
  /** The mean over people. */
  POOLED_MEAN("pooledMean"),
  /** How far the mean over people lies from that over organizations. */
  HUB_EFFECT("hubEffect"),
  /** The share of answers on the agreeing side. */
  AGREE("agree"),
  /** The share of answers on the disagreeing side. */
  DISAGREE("disagree"),
  /** How many answers the shares count. */
  ANSWERS("answers"),
  /** The share of people who lean to agreeing. */
  LEAN_AGREE("leanAgree"),
  /** The share of people who lean to disagreeing. */
  LEAN_DISAGREE("leanDisagree"),
  /** How often each answer was given. */
  COUNTS("counts"),
  /** How far a group lies from all others. */
  GAP("indexDifference"),
  /** How many units were invited. */
  INVITED("invited"),
  /** From how many of the invited there is an answer. */
  ANSWERED("answered"),
  /** How many are compared with themselves. */
  PAIRS("pairs");

  private final String key;

  Measured(String key) {
    this.key = key;
  }

  /**
   * Returns the word for it in {@code assessment.json}.
   *
   * @return for example {@code pooledMean}
   */
  public String key() {
    return key;
  }

  /** Whether it says where people stand, and not only how many they are. */
  public boolean isOpinion() {
    return this != N
        && this != ORGANIZATIONS
        && this != ANSWERS
        && this != INVITED
        && this != ANSWERED
        && this != PAIRS;
  }

  static Optional<Measured> byKey(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
