package org.econcluster.observation.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Suggestion;

/** Takes a text apart into rows of as many fields as its header has. */
final class CsvScan {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern FRACTION = Pattern.compile("[0-9]+");

  private final CsvInput source;
  private final CsvOptions options;
  private final BadLines bad;

  CsvScan(CsvInput source, CsvOptions options, BadLines bad) {
    this.source = source;
    this.options = options;
    this.bad = bad;
  }

  /** What is to be done with the rows. */
  interface Handler {

    /** Takes the header; false if no row can be understood without a better one. */
    boolean header(Row header);

    /** Takes a row with as many fields as the header. */
    void row(Row row);

    /** The column of numbers, or {@link CellReader#ABSENT} where there are several. */
    int numbers();
  }

  void run(Handler handler) {
    if (!source.exists()) {
      throw new InputException(
          Problem.of(
              InputFailure.FILE_MISSING,
              Place.of(source.name()),
              "The file is not there.",
              cureOfMissingFile()));
    }
    if (source.isFolder()) {
      throw new InputException(
          Problem.of(
              InputFailure.FILE_MISSING,
              Place.of(source.name()),
              "This is a folder, not a file.",
              "Maybe a file in it was meant."));
    }
    try (Reader text = open()) {
      scan(text, handler);
    } catch (CharacterCodingException e) {
      reportEncoding();
    } catch (IOException | UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        reportEncoding();
      } else {
        throw new InputException(
            Problem.of(
                InputFailure.FILE_MISSING,
                Place.of(source.name()),
                "The file cannot be read: " + e.getMessage() + "."));
      }
    }
  }

  private Reader open() throws IOException {
    return new LineLimitReader(
        new InputStreamReader(
            source.bytes().openStream(),
            UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        source.name(),
        options.maxLineLength());
  }

  private void scan(Reader text, Handler handler) throws IOException {
    BufferedReader buffered = new BufferedReader(text);
    String header = peekHeader(buffered);
    int line = 0;
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(options.separator().orElseGet(() -> separator(header)))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(buffered)) {
      int width = 0;
      for (CsvRecord csvRecord : csv) {
        line = Math.toIntExact(csvRecord.getStartingLineNumber());
        Row row = new Row(source.name(), line, csvRecord.getFields());
        if (width == 0) {
          width = csvRecord.getFieldCount();
          if (!handler.header(row)) {
            return;
          }
        } else if (csvRecord.getFieldCount() == width) {
          handler.row(row);
        } else {
          reportRagged(row, width, handler.numbers());
        }
      }
      if (width == 0) {
        bad.add(
            InputFailure.FILE_EMPTY,
            Place.of(source.name()),
            "The file is empty.",
            "Maybe it was never filled, or another file was meant.");
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      bad.add(
          InputFailure.TABLE_SYNTAX,
          Place.ofLine(source.name(), line + 1),
          "The text from here on cannot be taken apart into fields.",
          "Maybe a quotation mark is not closed.");
    }
  }

  private void reportRagged(Row row, int width, int numbers) {
    int count = row.fields().size();
    bad.add(
        InputFailure.TABLE_RAGGED,
        row.place(),
        "The line has "
            + count
            + (count == 1 ? " field" : " fields")
            + ", the header "
            + width
            + ".",
        count > width
            ? cureOfSurplus(row, count == width + 1, numbers)
            : "Maybe a separator is missing, or the line is cut off.");
  }

  /** A decimal comma without quotation marks makes two fields of one number. */
  private static String cureOfSurplus(Row row, boolean one, int numbers) {
    for (int k = 0; one && k + 1 < row.fields().size(); k++) {
      String whole = row.field(k).strip();
      String fraction = row.field(k + 1).strip();
      if ((numbers == CellReader.ABSENT || numbers == k)
          && WHOLE.matcher(whole).matches()
          && FRACTION.matcher(fraction).matches()) {
        return "Maybe a number has a decimal comma: write "
            + (numbers == k ? whole + "." + fraction : "it with a point")
            + ", or put it in quotation marks and set the option decimalMark (--decimal-mark) to a"
            + " comma.";
      }
    }
    return "Maybe a value with the separator in it lacks its quotation marks.";
  }

  /** The first line that is not blank, left to be read again; skips a byte order mark for good. */
  private String peekHeader(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    reader.mark(options.maxLineLength() + 1);
    StringBuilder line = new StringBuilder();
    for (int read = 0; read < options.maxLineLength(); read++) {
      int next = reader.read();
      boolean end = next == '\n' || next == '\r';
      if (next < 0 || (end && !line.isEmpty())) {
        break;
      }
      if (!end) {
        line.append((char) next);
      }
    }
    reader.reset();
    return line.toString();
  }

  /** The separator most frequent outside quotation marks; comma before semicolon before tab. */
  private static char separator(String header) {
    StringBuilder outside = new StringBuilder();
    boolean quoted = false;
    for (int k = 0; k < header.length(); k++) {
      quoted ^= header.charAt(k) == '"';
      if (!quoted) {
        outside.append(header.charAt(k));
      }
    }
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (CharMatcher.is(candidate).countIn(outside) > CharMatcher.is(best).countIn(outside)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Names every line that is not UTF-8; decodes line by line, for no such line ends in between. */
  private void reportEncoding() {
    try {
      byte[] bytes = source.bytes().read();
      int line = 1;
      int start = 0;
      for (int k = 0; k <= bytes.length; k++) {
        if (k == bytes.length || bytes[k] == '\n') {
          if (!isUtf8(ByteBuffer.wrap(bytes, start, k - start))) {
            bad.add(
                InputFailure.TABLE_ENCODING,
                Place.ofLine(source.name(), line),
                "The line is not encoded in UTF-8.",
                "Maybe the file was saved in another encoding, such as windows-1251; save it in"
                    + " UTF-8.");
          }
          line++;
          start = k + 1;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUtf8(ByteBuffer line) {
    try {
      UTF_8.newDecoder().decode(line);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private String cureOfMissingFile() {
    Path folder = source.folder().orElse(null);
    if (folder == null) {
      return "";
    }
    try (Stream<Path> siblings = Files.list(folder)) {
      List<String> names = siblings.map(path -> path.getFileName().toString()).toList();
      return Suggestion.closest(Path.of(source.name()).getFileName().toString(), names)
          .map(name -> "Maybe \"" + name + "\" was meant.")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
