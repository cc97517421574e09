package org.econcluster.workbench.metrics;

import com.google.common.io.FileBackedOutputStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.econcluster.workbench.Output;
import org.econcluster.workbench.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * The values of measures as long CSV, which are delivered when all are there, or not at all.
 *
 * <p>Until then they are in a file beside the one that is wanted, or, for standard output, in
 * memory up to a limit and in a temporary file beyond it.
 */
final class ResultFile implements AutoCloseable {

  private static final int IN_MEMORY = 1 << 20;

  private final @Nullable Path target;
  private final @Nullable Path partial;
  private final @Nullable FileBackedOutputStream memory;
  private final CsvWriter csv;
  private boolean closed;

  private ResultFile(
      @Nullable Path target,
      @Nullable Path partial,
      @Nullable FileBackedOutputStream memory,
      OutputStream stream) {
    this.target = target;
    this.partial = partial;
    this.memory = memory;
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord("measure", "variant", "key1", "key2", "value");
  }

  /** Begins a result that goes to a file in the end. */
  static ResultFile to(Path target) {
    Path partial = target.resolveSibling("." + target.getFileName() + ".partial");
    try {
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (Files.isDirectory(target)) {
        throw Output.refused(target);
      }
      return new ResultFile(target, partial, null, Files.newOutputStream(partial));
    } catch (IOException e) {
      throw Output.refused(target);
    }
  }

  /** Begins a result that goes to standard output in the end. */
  static ResultFile toStandardOutput() {
    FileBackedOutputStream memory = new FileBackedOutputStream(IN_MEMORY);
    return new ResultFile(null, null, memory, memory);
  }

  void add(String measure, String variant, String key1, String key2, double value) {
    csv.writeRecord(measure, variant, key1, key2, PlainNumber.of(value));
  }

  /** Puts everything where it is wanted. */
  void deliver(PrintWriter out) {
    try {
      closeText();
      if (target != null && partial != null) {
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        out.print("Written to " + target + "\n");
      } else if (memory != null) {
        try (Reader text =
            new InputStreamReader(memory.asByteSource().openStream(), StandardCharsets.UTF_8)) {
          text.transferTo(out);
        }
      }
    } catch (IOException e) {
      if (target != null) {
        throw Output.refused(target);
      }
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves nothing behind that was not delivered. */
  @Override
  public void close() {
    try {
      closeText();
      if (memory != null) {
        memory.reset();
      }
      if (partial != null) {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeText() throws IOException {
    if (!closed) {
      closed = true;
      csv.close();
    }
  }
}
