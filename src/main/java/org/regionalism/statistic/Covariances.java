package org.regionalism.statistic;

/**
 * The sample covariances of several items, each from those who answered both (pairwise complete).
 */
public final class Covariances {

  private final double[][] matrix;
  private final long fewestPairs;
  private final long fewestAnswers;

  private Covariances(double[][] matrix, long fewestPairs, long fewestAnswers) {
    this.matrix = matrix;
    this.fewestPairs = fewestPairs;
    this.fewestAnswers = fewestAnswers;
  }

  /** Collects covariances from sums. */
  public static final class Builder {

    private final double[][] matrix;
    private long fewestPairs = Long.MAX_VALUE;
    private long fewestAnswers = Long.MAX_VALUE;

    /**
     * Begins with nothing.
     *
     * @param items how many items there are
     */
    public Builder(int items) {
      matrix = new double[items][items];
    }

    /**
     * Adds the covariance of two items, or an item's variance.
     *
     * @param i an item, from 0
     * @param j an item, from 0; the same for a variance
     * @param count how many answered both
     * @param first sum of their answers to the first
     * @param second sum of their answers to the second
     * @param product sum of the products
     */
    public void put(int i, int j, long count, long first, long second, long product) {
      double deviation = product - first * (double) second / count;
      double covariance = count < 2 ? 0 : deviation / (count - 1);
      matrix[i][j] = covariance;
      matrix[j][i] = covariance;
      fewestPairs = Math.min(fewestPairs, count);
      fewestAnswers = i == j ? Math.min(fewestAnswers, count) : fewestAnswers;
    }

    /**
     * Returns what was collected.
     *
     * @return the covariances
     */
    public Covariances build() {
      return matrix.length == 0
          ? new Covariances(matrix, 0, 0)
          : new Covariances(matrix, fewestPairs, fewestAnswers);
    }
  }

  /**
   * Returns how many items there are.
   *
   * @return the number
   */
  public int items() {
    return matrix.length;
  }

  /**
   * Returns how many answered the two items that fewest answered together.
   *
   * @return the number; 0 where there are no items
   */
  public long fewestPairs() {
    return fewestPairs;
  }

  /**
   * Returns how many answered the item that fewest answered.
   *
   * @return the number; 0 where there are no items
   */
  public long fewestAnswers() {
    return fewestAnswers;
  }

  /** The variance of an item. */
  double variance(int item) {
    return matrix[item][item];
  }

  /** The sum of an item's covariances with all items, itself among them. */
  double row(int item) {
    double sum = 0;
    for (double covariance : matrix[item]) {
      sum += covariance;
    }
    return sum;
  }

  /** The sum of the variances. */
  double trace() {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      sum += matrix[i][i];
    }
    return sum;
  }

  /** The sum of all variances and covariances: the variance of the items' sum. */
  double total() {
    double sum = 0;
    for (int i = 0; i < matrix.length; i++) {
      sum += row(i);
    }
    return sum;
  }
}
