package org.econcluster.workbench;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** A line on a terminal that is written over and goes away in the end; nothing without terminal. */
public final class TerminalLine {

  private final PrintWriter err;
  private final boolean visible;
  private int width;

  private TerminalLine(PrintWriter err, boolean visible) {
    this.err = err;
    this.visible = visible;
  }

  /** Returns an empty line. */
  public static TerminalLine on(PrintWriter err) {
    return new TerminalLine(err, Ansi.AUTO.enabled());
  }

  /** Writes a text in place of the one before. */
  public void show(String text) {
    if (visible) {
      err.print("\r" + " ".repeat(width) + "\r" + text);
      err.flush();
      width = text.length();
    }
  }

  /** Takes the text away. */
  public void clear() {
    show("");
  }
}
