package org.econcluster.observation.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.econcluster.failure.LimitException;

/** Passes on a text as long as no line of it is too long. */
final class LineLimitReader extends FilterReader {

  private final String name;
  private final int limit;
  private int length; // of the line so far
  private int line = 1;

  LineLimitReader(Reader in, String name, int limit) {
    super(in);
    this.name = name;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      count((char) next);
    }
    return next;
  }

  @Override
  public int read(char[] target, int offset, int size) throws IOException {
    int read = super.read(target, offset, size);
    for (int k = 0; k < read; k++) {
      count(target[offset + k]);
    }
    return read;
  }

  private void count(char next) {
    if (next == '\n') {
      line++;
      length = 0;
    } else if (next == '\r') {
      length = 0;
    } else if (++length > limit) {
      throw new LimitException(
          "The line "
              + line
              + " of "
              + name
              + " is longer than the limit maxLineLength ("
              + limit
              + " characters). Maybe the text has no line ends; else raise maxLineLength in the"
              + " options.");
    }
  }
}
