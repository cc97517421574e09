package org.econcluster.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line in a process of its own. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int status = Econcluster.run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Results are UTF-8 whatever the locale, so that files made of them are the same everywhere. */
  private static PrintWriter writer(FileDescriptor target) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8));
  }
}
