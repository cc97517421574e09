package org.econcluster.kernel.relatedness;

import java.util.Arrays;

/**
 * The parts into which regions and industries fall when each region is tied to the industries in
 * which it is present.
 *
 * <p>Complexity, and all that builds on it, compares within one part only: two parts without a tie
 * have nothing in common that could be compared. Regions and industries without any presence belong
 * to none.
 *
 * <p>Immutable and thread-safe.
 */
public final class BipartiteComponents {

  /** What a region or industry without presence has in place of a part. */
  public static final int NONE = -1;

  private final int count;
  private final int[] ofRegions;

  private BipartiteComponents(int count, int[] ofRegions) {
    this.count = count;
    this.ofRegions = ofRegions;
  }

  /** Finds the parts of a matrix; every presence is looked at once from either side. */
  public static BipartiteComponents of(BinaryMatrix matrix) {
    int regions = matrix.regions();
    int[] ofRegions = new int[regions];
    Arrays.fill(ofRegions, NONE);
    long[] industriesLeft = new long[matrix.regionWords()];
    Arrays.fill(industriesLeft, -1L);
    int[] waiting = new int[regions];
    int[] diversity = matrix.diversity();
    int count = 0;
    for (int seed = 0; seed < regions; seed++) {
      if (ofRegions[seed] != NONE || diversity[seed] == 0) {
        continue;
      }
      int end = 0;
      waiting[end++] = seed;
      ofRegions[seed] = count;
      for (int next = 0; next < end; next++) {
        end = spread(matrix, waiting[next], count, industriesLeft, ofRegions, waiting, end);
      }
      count++;
    }
    return new BipartiteComponents(count, ofRegions);
  }

  /** Takes in all regions that share an industry, not yet seen, with a region. */
  private static int spread(
      BinaryMatrix matrix,
      int region,
      int part,
      long[] industriesLeft,
      int[] ofRegions,
      int[] waiting,
      int end) {
    int words = matrix.regionWords();
    int added = end;
    for (int w = 0; w < words; w++) {
      long fresh = matrix.byRegion()[region * words + w] & industriesLeft[w];
      industriesLeft[w] &= ~fresh;
      for (; fresh != 0; fresh &= fresh - 1) {
        int industry = w * Long.SIZE + Long.numberOfTrailingZeros(fresh);
        added = spreadFrom(matrix, industry, part, ofRegions, waiting, added);
      }
    }
    return added;
  }

  private static int spreadFrom(
      BinaryMatrix matrix, int industry, int part, int[] ofRegions, int[] waiting, int end) {
    int words = matrix.industryWords();
    int added = end;
    for (int w = 0; w < words; w++) {
      long bits = matrix.byIndustry()[industry * words + w];
      for (; bits != 0; bits &= bits - 1) {
        int region = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        if (ofRegions[region] == NONE) {
          ofRegions[region] = part;
          waiting[added++] = region;
        }
      }
    }
    return added;
  }

  /** How many parts there are; 1 if the graph is connected, 0 if nobody is present anywhere. */
  public int count() {
    return count;
  }

  /**
   * The part of each region, from 0 in the order of first regions, or {@link #NONE}; a new array.
   */
  public int[] ofRegions() {
    return ofRegions.clone();
  }
}
