package org.econcluster.cluster;

import org.econcluster.Labelled;

/**
 * What a definition of the cluster names as a mark of one.
 *
 * <p>Source: the ten definitions of Suinisheva 2010, Table 2.1, pp. 17-18; the reduction to these
 * marks is ours.
 */
public enum DefinitionTrait implements Labelled {
  /** The members are near each other. */
  PROXIMITY("proximity"),

  /** The members are of one industry. */
  SAME_INDUSTRY("one industry"),

  /** The members are of related industries. */
  RELATED_INDUSTRIES("related industries"),

  /** The members are in similar types of business. */
  SIMILARITY("similar business"),

  /** The members are specialised. */
  SPECIALISATION("specialisation"),

  /** The members are tied to or depend on each other. */
  INTERCONNECTION("interconnection"),

  /** The members work together to a high degree. */
  COLLABORATION("collaboration"),

  /** The members form a chain of production or supply. */
  VALUE_CHAIN("value chain"),

  /** Institutions belong to the cluster beside companies. */
  INSTITUTIONS("institutions"),

  /** The members are many. */
  SIZE("large number of members"),

  /** The members bring about more together than apart. */
  SYNERGY("synergy"),

  /** The members are the more competitive for their relations. */
  COMPETITIVENESS("competitiveness through relations");

  private final String label;

  DefinitionTrait(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
