package org.econcluster.workbench;

import java.io.PrintWriter;
import java.util.function.LongConsumer;

/** Shows on a terminal how many pieces of work are done. */
final class Progress implements LongConsumer {

  private final TerminalLine line;
  private final long all;
  private final long step;
  private final String what;

  /**
   * Returns what is to be told after each piece of work how many are done.
   *
   * @param step after how many the line is written again
   * @param what the pieces, such as "cells"
   */
  Progress(PrintWriter err, long all, long step, String what) {
    this.line = TerminalLine.on(err);
    this.all = all;
    this.step = step;
    this.what = what;
  }

  @Override
  public void accept(long done) {
    if (done == all) {
      line.clear();
    } else if (done % step == 0) {
      line.show(done + " of " + all + " " + what);
    }
  }
}
