package org.econcluster.workbench;

/** Makes text from files harmless for a terminal. */
public final class PlainLine {

  private PlainLine() {}

  /** Returns the text without characters that steer terminals or turn text; line feeds stay. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              int type = Character.getType(point);
              boolean steers =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE;
              plain.appendCodePoint(steers && point != '\n' ? '\uFFFD' : point);
            });
    return plain.toString();
  }
}
