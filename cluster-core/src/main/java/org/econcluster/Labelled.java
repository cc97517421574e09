package org.econcluster;

/** A value of a closed list that has a short English phrase for people. */
public interface Labelled {

  /** The phrase, in lower case unless it is a name, for example {@code "emerging cluster"}. */
  String label();
}
