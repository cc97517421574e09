package org.econcluster.workbench;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.econcluster.failure.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum Format {
  /** For people, in a terminal. */
  TEXT("txt"),
  /** For programs. */
  JSON("json"),
  /** For people, in a browser. */
  HTML("html"),
  /** For spreadsheets. */
  CSV("csv");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** Returns the format that a file's name ends with; text where it tells none. */
  static Format ofFile(@Nullable String name) {
    return Arrays.stream(values())
        .filter(format -> name != null && name.endsWith("." + format.extension))
        .findFirst()
        .orElse(TEXT);
  }

  /** The end of a file's name, without the dot. */
  String extension() {
    return extension;
  }

  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }

  /** Understands the formats of assessments of cases. */
  static final class Converter implements ITypeConverter<Format> {

    private static final ImmutableList<String> WORDS =
        Arrays.stream(values()).map(Format::toString).collect(ImmutableList.toImmutableList());

    @Override
    public Format convert(String word) {
      return Arrays.stream(values())
          .filter(format -> format.toString().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "There is no format \"" + word + "\".\n  " + Suggestion.cure(word, WORDS)));
    }
  }
}
