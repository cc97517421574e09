package org.econcluster.programme;

import java.util.Locale;
import org.econcluster.Labelled;

/**
 * What is wrong with a national cluster policy.
 *
 * <p>Source: Bozhko, Turgel and Sapanova, section 1.
 */
public enum PolicyProblem implements Labelled {
  /** Departments do not act in common. */
  DISUNITED_DEPARTMENTS("disunited departments"),

  /** Regions and stakeholders have few ways to work together. */
  WEAK_INTERACTION("weak mechanisms of interaction"),

  /** Plans of one level contradict each other or those of another. */
  INCONSISTENT_PLANNING("inconsistent planning"),

  /** Support is too little and in pieces. */
  FRAGMENTED_SUPPORT("fragmented support"),

  /** There are few reliable statistics to decide by. */
  UNRELIABLE_DATA("unreliable data"),

  /** Regions have no resources of their own for the policy. */
  NO_REGIONAL_RESOURCES("no regional resources"),

  /** There is no working way to coordinate the members. */
  NO_COORDINATION_MODEL("no model of coordination"),

  /** The set of tools is small. */
  LIMITED_TOOLS("limited tools"),

  /** How clusters are financed is not settled. */
  NO_FINANCING_MECHANISM("no mechanism of financing");

  private final String label;

  PolicyProblem(String label) {
    this.label = label;
  }

  /** The id of the indicator that is 1 where a policy has the problem. */
  public String indicator() {
    return "problem-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String label() {
    return label;
  }
}
