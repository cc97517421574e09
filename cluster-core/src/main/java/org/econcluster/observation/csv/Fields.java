package org.econcluster.observation.csv;

import com.google.common.base.CharMatcher;
import java.time.Year;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.econcluster.classification.IndustryCode;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputFailure;
import org.jspecify.annotations.Nullable;

/** Reads single fields; a field that cannot be read is reported and has no value. */
final class Fields {

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]+,[0-9]+");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}([ ,.'\u00A0\u202F][0-9]{3})+([.,][0-9]+)?");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?(nan|inf(inity)?|∞)", Pattern.CASE_INSENSITIVE);

  private final CsvOptions options;
  private final BadLines bad;

  Fields(CsvOptions options, BadLines bad) {
    this.options = options;
    this.bad = bad;
  }

  @Nullable RegionCode region(Row row, int index) {
    return isCode(row, index, "region") ? RegionCode.of(row.field(index)) : null;
  }

  @Nullable IndustryCode industry(Row row, int index) {
    return isCode(row, index, "industry") ? IndustryCode.of(row.field(index)) : null;
  }

  /** Reads a name; {@code kind} says of what. */
  @Nullable String name(Row row, int index, String kind) {
    return isCode(row, index, kind) ? row.field(index) : null;
  }

  private boolean isCode(Row row, int index, String kind) {
    String text = row.field(index);
    if (text.isBlank()) {
      bad.add(
          InputFailure.TABLE_CODE,
          row.place(index),
          "The " + kind + " is blank.",
          "Maybe the code was left out, or the line is a heading.");
      return false;
    }
    if (text.strip().length() != text.length()) {
      bad.add(
          InputFailure.TABLE_CODE,
          row.place(index),
          "The " + kind + " \"" + text + "\" has white space around it.",
          "Maybe \"" + text.strip() + "\" was meant; white space beside a separator must go.");
      return false;
    }
    return true;
  }

  @Nullable Year year(Row row, int index) {
    String text = row.field(index);
    if (text.length() == 4 && DIGIT.matchesAllOf(text)) {
      return Year.of(Integer.parseInt(text));
    }
    bad.add(
        InputFailure.TABLE_YEAR,
        row.place(index),
        "The period \"" + text + "\" is not a year.",
        text.length() > 4 && DIGIT.matchesAllOf(text.substring(0, 4))
            ? "Maybe only \"" + text.substring(0, 4) + "\" was meant."
            : "Maybe four digits were meant, as in 2006.");
    return null;
  }

  /** Reads a number that is finite and not negative. */
  OptionalDouble number(Row row, int index) {
    OptionalDouble number = signed(row, index);
    if (number.orElse(0) < 0) {
      bad.add(
          InputFailure.TABLE_NEGATIVE,
          row.place(index),
          "The value " + row.field(index).strip() + " is negative.",
          "Maybe it is a mark for a missing value; the option statusTokens (--status-token) can say"
              + " so.");
      return OptionalDouble.empty();
    }
    return number;
  }

  /** Reads a number that is finite, of either sign. */
  OptionalDouble signed(Row row, int index) {
    String text = row.field(index).strip();
    if (!isNumber(text)) {
      reportNoNumber(row, index, text);
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(text.replace(options.decimalMark(), '.'));
    if (Double.isInfinite(number)) {
      reportNotFinite(row, index, text);
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(number + 0.0); // no -0
  }

  /** Whether the text is digits with at most one sign, one decimal mark and one exponent. */
  private boolean isNumber(String text) {
    int at = skipSign(text, 0);
    int whole = skipDigits(text, at);
    int end = whole;
    int digits = whole - at;
    if (end < text.length() && text.charAt(end) == options.decimalMark()) {
      end = skipDigits(text, whole + 1);
      digits += end - whole - 1;
    }
    if (digits == 0) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int exponent = skipSign(text, end + 1);
      end = skipDigits(text, exponent);
      if (end == exponent) {
        return false;
      }
    }
    return end == text.length();
  }

  private static int skipSign(String text, int from) {
    boolean sign = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    return sign ? from + 1 : from;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && DIGIT.matches(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void reportNoNumber(Row row, int index, String text) {
    if (NOT_FINITE.matcher(text).matches()) {
      reportNotFinite(row, index, text);
    } else if (options.decimalMark() == '.' && COMMA.matcher(text).matches()) {
      bad.add(
          InputFailure.TABLE_DECIMAL_COMMA,
          row.place(index),
          "The value \"" + text + "\" has a decimal comma.",
          "Maybe all numbers of the file have one: then the option decimalMark (--decimal-mark) can"
              + " say so. If the comma separates thousands, write the number without it.");
    } else {
      bad.add(
          InputFailure.TABLE_NUMBER,
          row.place(index),
          text.isEmpty() ? "The value is empty." : "The value \"" + text + "\" is not a number.",
          cureOfNoNumber(text));
    }
  }

  private String cureOfNoNumber(String text) {
    if (text.isEmpty()) {
      return "Maybe a status says why; else the option emptyValue (--empty-value) can say what it"
          + " means.";
    }
    if (GROUPED.matcher(text).matches()) {
      return "Maybe its thousands are separated; write the number without separators.";
    }
    if (options.decimalMark() == ',' && text.indexOf('.') >= 0) {
      return "Maybe the decimal mark of the file is a point; the option decimalMark"
          + " (--decimal-mark) says comma.";
    }
    return "Maybe it is a mark for a value that is not there; the option statusTokens"
        + " (--status-token) can say so.";
  }

  private void reportNotFinite(Row row, int index, String text) {
    bad.add(
        InputFailure.TABLE_NOT_FINITE,
        row.place(index),
        "The value \"" + text + "\" is not a finite number.",
        "Maybe it stands for a missing value; leave it empty with the status \"missing\", or with the"
            + " option emptyValue (--empty-value).");
  }
}
