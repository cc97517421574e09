package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * The kinds of participants by which the source introduces clusters; finer than {@link
 * ActorCategory} and not a partition of it.
 *
 * <p>Source: Suinisheva 2010, section 1.1, p. 12.
 */
public enum ParticipantKind implements Labelled {
  /** A company that makes the finished product. */
  FINAL_PRODUCER("producer of the final product"),

  /** A supplier of materials, equipment or services. */
  SUPPLIER("supplier"),

  /** A centre of research. */
  RESEARCH_CENTRE("research centre"),

  /** A centre of competence. */
  COMPETENCE_CENTRE("competence centre"),

  /** A bank that knows the trade. */
  SPECIALISED_BANK("specialised bank"),

  /** A labour market of people who can be developed. */
  STAFF_MARKET("staff market"),

  /** A university, a technical school or a place of further training. */
  EDUCATION("education"),

  /** An authority of the state. */
  STATE("state");

  private final String label;

  ParticipantKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
