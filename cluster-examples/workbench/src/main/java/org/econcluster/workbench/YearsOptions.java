package org.econcluster.workbench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Year;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose years of the evidence. */
final class YearsOptions {

  private static final String ALL = "all";
  private static final int MOST = 9_999;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = OneYear.class,
      description = "Take the evidence as it stood in this year.")
  private @Nullable Year year;

  @Option(
      names = "--years",
      arity = "0..1",
      paramLabel = "YEARS",
      converter = Chosen.class,
      preprocessor = OnlyYears.class,
      description = "Compare the years of the evidence, or these: 2004-2006 or 2004,2006.")
  private @Nullable Choice years;

  /**
   * The years that are wanted.
   *
   * @param years the years; empty for all of the evidence
   */
  record Choice(ImmutableSortedSet<Year> years) {}

  /** The one year as of which the evidence counts, or null. */
  @Nullable Year year() {
    return year;
  }

  /** The years that are to be compared, or null where nobody asked. */
  @Nullable Choice years() {
    return years;
  }

  /** Leaves a word that cannot be years, and is not tied to the option, to the arguments. */
  static final class OnlyYears implements IParameterPreprocessor {

    private static final String SEPARATOR = "separator";

    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> context) {
      boolean isTied = !String.valueOf(context.getOrDefault(SEPARATOR, "")).isBlank();
      if (words.isEmpty() || !(isTied || words.peek().matches("\\d+([-,].*)?"))) {
        words.push(ALL);
      }
      return false;
    }
  }

  /** Understands a year. */
  static final class OneYear implements ITypeConverter<Year> {
    @Override
    public Year convert(String text) {
      return yearOf(text);
    }
  }

  /** Understands years and spans of years. */
  static final class Chosen implements ITypeConverter<Choice> {
    @Override
    public Choice convert(String text) {
      ImmutableSortedSet.Builder<Year> years = ImmutableSortedSet.naturalOrder();
      if (!text.equals(ALL)) {
        for (String part : Splitter.on(',').trimResults().split(text)) {
          int dash = part.indexOf('-');
          Year first = yearOf(dash < 0 ? part : part.substring(0, dash));
          Year last = dash < 0 ? first : yearOf(part.substring(dash + 1));
          if (last.isBefore(first)) {
            throw new TypeConversionException(
                "The years \""
                    + part
                    + "\" end before they begin.\n  Maybe "
                    + last
                    + "-"
                    + first
                    + " was meant.");
          }
          for (int each = first.getValue(); each <= last.getValue(); each++) {
            years.add(Year.of(each));
          }
        }
      }
      return new Choice(years.build());
    }
  }

  private static Year yearOf(String text) {
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1) {
      throw new TypeConversionException(
          "\""
              + text
              + "\" is not a year from 1 to "
              + MOST
              + ".\n  Maybe it should be written like 2006, 2004-2006 or 2004,2006.");
    }
    return Year.of(Integer.parseInt(text));
  }
}
