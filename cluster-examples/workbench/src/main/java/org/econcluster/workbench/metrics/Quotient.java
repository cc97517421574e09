package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Quotients on a base that a second file gives. They are indicators of cases, and no measures of
 * the catalogue, which are computed from one kind of data alone.
 */
enum Quotient {
  /** On the base of gross regional product. */
  OUTPUT("output-quotient", "product", "(x_ri / GRP_r) / (x_i / GRP)", Role.INCOME),

  /** On the base of population. */
  PER_CAPITA("per-capita-quotient", "population", "(x_ri / P_r) / (x_i / P)", Role.POPULATION);

  private final String id;
  private final String option;
  private final String formula;
  private final Role role;

  Quotient(String id, String option, String formula, Role role) {
    this.id = id;
    this.option = option;
    this.formula = formula;
    this.role = role;
  }

  /** The id as results name it. */
  String id() {
    return id;
  }

  /** What the regions are compared by, as an option without its dashes. */
  String option() {
    return option;
  }

  /** The formula in the notation of the catalogue. */
  String formula() {
    return formula;
  }

  /** Which column of the table or of another file it is. */
  Role role() {
    return role;
  }

  /** All ids. */
  static ImmutableList<String> ids() {
    return Arrays.stream(values()).map(Quotient::id).collect(ImmutableList.toImmutableList());
  }

  /** Returns the quotient with an id. */
  static Optional<Quotient> ofId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }
}
