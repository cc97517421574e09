package org.econcluster.classification;

/**
 * The code of a region in the classification of the table that uses it, for example {@code
 * "KZ-ALM"}.
 *
 * <p>A code is an exact text: letter case matters, and nothing is looked up. Ordered by its UTF-16
 * text, so the order is the same in every locale. Immutable and thread-safe.
 */
public final class RegionCode implements Comparable<RegionCode> {

  private final String value;

  private RegionCode(String value) {
    this.value = value;
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if the text is blank or has white space around it
   */
  public static RegionCode of(String value) {
    return new RegionCode(Codes.check(value, "region"));
  }

  /** The code as text; not blank, no white space around it. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RegionCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the code as text, so that messages read well. */
  @Override
  public String toString() {
    return value;
  }
}
