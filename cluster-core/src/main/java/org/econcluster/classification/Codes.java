package org.econcluster.classification;

import static com.google.common.base.Preconditions.checkArgument;

/** The rules that every code obeys, whatever it names. */
final class Codes {

  private Codes() {}

  /** Returns the text if it can be a code: not blank, and without white space around it. */
  static String check(String value, String kind) {
    checkArgument(!value.isBlank(), "The %s code is blank.", kind);
    checkArgument(
        value.strip().length() == value.length(),
        "The %s code \"%s\" must not have white space around it.",
        kind,
        value);
    return value;
  }
}
