package org.econcluster.classification;

/**
 * The code of an industry in the classification of the table that uses it, for example {@code
 * "C10"}.
 *
 * <p>A code is an exact text: letter case matters, and nothing is looked up. Ordered by its UTF-16
 * text, so the order is the same in every locale. Immutable and thread-safe.
 */
public final class IndustryCode implements Comparable<IndustryCode> {

  private final String value;

  private IndustryCode(String value) {
    this.value = value;
  }

  /**
   * Returns the code with this text.
   *
   * @throws IllegalArgumentException if the text is blank or has white space around it
   */
  public static IndustryCode of(String value) {
    return new IndustryCode(Codes.check(value, "industry"));
  }

  /** The code as text; not blank, no white space around it. */
  public String value() {
    return value;
  }

  @Override
  public int compareTo(IndustryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IndustryCode that && value.equals(that.value);
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
