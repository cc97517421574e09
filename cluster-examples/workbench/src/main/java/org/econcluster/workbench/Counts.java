package org.econcluster.workbench;

/** Numbers of things in words. */
public final class Counts {

  private Counts() {}

  /** Returns for example "1 rule" or "12 rules". */
  public static String of(long count, String thing) {
    return of(count, thing, thing + "s");
  }

  /** Returns for example "1 criterion" or "12 criteria". */
  public static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
