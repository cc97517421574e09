package org.econcluster.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import org.econcluster.Labelled;

/**
 * The size of a company by persons employed; the constants are in the order of size.
 *
 * <p>Source: the staff headcounts of the European Commission's Recommendation 2003/361/EC, Annex,
 * Article 2 (key EuCommission2003); its money ceilings are left out.
 */
public enum SizeClass implements Labelled {
  /** Fewer than 10 persons employed. */
  MICRO("micro", 10),

  /** At least 10 and fewer than 50 persons employed. */
  SMALL("small", 50),

  /** At least 50 and fewer than 250 persons employed. */
  MEDIUM("medium", 250),

  /** At least 250 persons employed. */
  LARGE("large", Integer.MAX_VALUE);

  private final String label;
  private final int employeesBelow;

  SizeClass(String label, int employeesBelow) {
    this.label = label;
    this.employeesBelow = employeesBelow;
  }

  /** The number of employees that a company of this size stays below; the largest int for LARGE. */
  public int employeesBelow() {
    return employeesBelow;
  }

  /** Whether the company is micro, small or medium. */
  public boolean smallOrMedium() {
    return this != LARGE;
  }

  /**
   * Returns the class of a company.
   *
   * @param employees persons employed, not negative
   */
  public static SizeClass ofEmployees(int employees) {
    checkArgument(employees >= 0, "The employees (%s) must not be negative.", employees);
    for (SizeClass size : values()) {
      if (employees < size.employeesBelow) {
        return size;
      }
    }
    return LARGE;
  }

  @Override
  public String label() {
    return label;
  }
}
