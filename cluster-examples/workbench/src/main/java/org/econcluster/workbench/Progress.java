package org.econcluster.workbench;

import java.io.PrintWriter;
import java.util.function.LongConsumer;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far the work is, on a line that goes away in the end. */
final class Progress implements LongConsumer {

  private static final int WIDTH = 40;

  private final PrintWriter err;
  private final long all;
  private final long step;
  private final String what;

  private Progress(PrintWriter err, long all, long step, String what) {
    this.err = err;
    this.all = all;
    this.step = step;
    this.what = what;
  }

  /**
   * Returns what is to be told after each piece of work how many are done; silent where no terminal
   * is there.
   *
   * @param step after how many the line is written again
   * @param what the pieces, such as "cells"
   */
  static LongConsumer on(PrintWriter err, long all, long step, String what) {
    return Ansi.AUTO.enabled() ? new Progress(err, all, step, what) : done -> {};
  }

  @Override
  public void accept(long done) {
    if (done == all) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
    } else if (done % step == 0) {
      err.print("\r" + done + " of " + all + " " + what);
      err.flush();
    }
  }
}
