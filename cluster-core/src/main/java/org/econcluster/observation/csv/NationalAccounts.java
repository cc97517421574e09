package org.econcluster.observation.csv;

import com.google.common.collect.ImmutableSet;

/** Names of what input-output tables have beside their industries. */
public final class NationalAccounts {

  /** Columns that add up to final demand. */
  public static final ImmutableSet<String> FINAL_DEMAND =
      ImmutableSet.of(
          "final_domestic",
          "final_use",
          "households",
          "government",
          "investment",
          "inventories",
          "exports");

  private static final ImmutableSet<String> TOTAL_FINAL_DEMAND =
      ImmutableSet.of("final_demand", "final");

  /** Lines of what is bought from no industry of the table. */
  private static final ImmutableSet<String> PRIMARY_INPUTS =
      ImmutableSet.of(
          "imports",
          "imported_inputs",
          "value_added",
          "value_added_plus_taxes",
          "wages",
          "taxes",
          "surplus");

  private NationalAccounts() {}

  /** Whether a line or column of this name is never an industry. */
  static boolean isNoIndustry(String name) {
    return FINAL_DEMAND.contains(name)
        || TOTAL_FINAL_DEMAND.contains(name)
        || PRIMARY_INPUTS.contains(name);
  }
}
