package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.econcluster.failure.InputException;

/**
 * Writes assessments as JSON and reads them back as equal values.
 *
 * <p>One assessment is an object, several are a list of such objects. Each names its schema. Ends
 * of intervals that nothing bounds are left out; there is no {@code NaN} and no infinity. Equal
 * assessments are written as equal bytes.
 */
public final class AssessmentJson {

  private static final RecordReader<AssessmentRecord> READER =
      new RecordReader<>(AssessmentRecord.class, AssessmentRecord.SCHEMA, "an assessment");

  private AssessmentJson() {}

  /** Writes assessments in their order: one as an object, none or several as a list. */
  public static String write(List<AssessmentRecord> assessments) {
    return RecordReader.write(assessments);
  }

  /**
   * Reads the assessments of a file.
   *
   * @throws InputException if the file is not there, or is not what {@link #write} writes, with
   *     every problem that can be told
   */
  public static ImmutableList<AssessmentRecord> read(Path file) {
    return READER.read(file);
  }

  static ImmutableList<AssessmentRecord> read(String name, byte[] content) {
    return READER.read(name, content);
  }
}
