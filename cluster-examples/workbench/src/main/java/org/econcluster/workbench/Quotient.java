package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.econcluster.observation.Measure;

/** The metrics that the command line computes, by the ids of the catalogue of indicators. */
enum Quotient {
  /** On the base of all industries. */
  LOCATION(
      "location-quotient", "jobs or output over all industries of the region", Optional.empty()),

  /** On the base of gross regional product. */
  OUTPUT(
      "output-quotient",
      "output over gross regional product; needs --product",
      Optional.of(Measure.GROSS_REGIONAL_PRODUCT)),

  /** On the base of population. */
  PER_CAPITA(
      "per-capita-quotient",
      "output over population; needs --population",
      Optional.of(Measure.POPULATION));

  private final String id;
  private final String meaning;
  private final Optional<Measure> base;

  Quotient(String id, String meaning, Optional<Measure> base) {
    this.id = id;
    this.meaning = meaning;
    this.base = base;
  }

  /** The id as results name it. */
  String id() {
    return id;
  }

  /** What it compares, for people. */
  String meaning() {
    return meaning;
  }

  /** What the regions are compared by; empty where it is the table itself. */
  Optional<Measure> base() {
    return base;
  }

  /** All ids. */
  static ImmutableList<String> ids() {
    return Arrays.stream(values()).map(Quotient::id).collect(ImmutableList.toImmutableList());
  }

  /** Returns the metric with an id. */
  static Optional<Quotient> ofId(String id) {
    return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
  }
}
