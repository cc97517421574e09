package org.econcluster.embedding;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.econcluster.Labelled;
import org.econcluster.casefile.CaseFile;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.Variation;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.report.AssessmentRecord;
import org.econcluster.rules.report.Picture;
import org.econcluster.rules.report.Tally;

/**
 * The parts of the pages of cases that are made from assessments.
 *
 * <p>A page is written by hand but for its parts, each from its first line to {@code <!-- end -->}:
 *
 * <ul>
 *   <li>{@code <!-- outcome CASE -->}: what is concluded of a case
 *   <li>{@code <!-- pictures CASE PICTURE... -->}: drawings of the report
 *   <li>{@code <!-- answers KIND CASE... -->}: one conclusion on several cases
 *   <li>{@code <!-- years KIND CASE... -->}: one conclusion on several cases, year by year
 *   <li>{@code <!-- stability KIND CASE... -->}: how often one conclusion on several cases holds
 *       where scores are off by up to a point
 *   <li>{@code <!-- counts FOLDER KIND... -->}: how many cases of a folder have each answer
 *   <li>{@code <!-- table FILE -->}: a CSV file among the cases
 *   <li>{@code <!-- pages -->}: the list of pages, in the index
 * </ul>
 */
final class CasePages {

  static final String INDEX = "README.md";

  private static final Pattern PART =
      Pattern.compile(
          "(<!-- (outcome|pictures|answers|years|stability|counts|table|pages)((?: [A-Za-z0-9./-]+)*) -->\n).*?(<!-- end -->)",
          Pattern.DOTALL);
  private static final Pattern CASE_LINK =
      Pattern.compile("cluster-examples/cases/[a-z0-9-]+/([a-z0-9-]+)\\.json");
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, Assessment> assessments = new LinkedHashMap<>();

  /** The pictures that pages show, by the name of their file. */
  private final Map<String, String> pictures = new TreeMap<>();

  private final Map<String, String> pages = new TreeMap<>();

  /** Makes pages anew from what they are now, by name. */
  CasePages(Map<String, String> present) {
    present.forEach((name, text) -> pages.put(name, made(text)));
    pages.computeIfPresent(INDEX, (name, text) -> replaced(text, part -> index()));
  }

  Map<String, String> pages() {
    return pages;
  }

  Map<String, String> pictures() {
    return pictures;
  }

  private String made(String text) {
    return replaced(
        text,
        part -> {
          List<String> words = WORDS.splitToList(part.group(3));
          return switch (part.group(2)) {
            case "outcome" -> outcome(words.get(0)).markdown();
            case "pictures" -> pictures(words.get(0), words.subList(1, words.size()));
            case "answers" -> answers(kind(words.get(0)), words.subList(1, words.size()));
            case "years" -> years(kind(words.get(0)), words.subList(1, words.size()));
            case "stability" -> stability(kind(words.get(0)), words.subList(1, words.size()));
            case "counts" -> counts(words.get(0), words.subList(1, words.size()));
            case "table" -> table(Cases.FOLDER.resolve(words.get(0)));
            default -> "";
          };
        });
  }

  private static String replaced(String text, Function<MatchResult, String> part) {
    return PART.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + "\n" + part.apply(found) + "\n" + found.group(4)));
  }

  private CaseOutcome outcome(String name) {
    return new CaseOutcome(assessment(name).explanation());
  }

  private String pictures(String name, List<String> wanted) {
    StringBuilder out = new StringBuilder();
    for (String label : wanted) {
      String file = name + "-" + label + ".svg";
      Picture picture =
          Arrays.stream(Picture.values())
              .filter(each -> each.label().equals(label))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(name + ": " + label));
      pictures.put(
          file,
          picture
              .draw(AssessmentRecord.of(assessment(name)))
              .orElseThrow(() -> new IllegalArgumentException("There is no " + file)));
      out.append("![%s: %s](images/%s)\n".formatted(assessment(name).subject(), label, file));
    }
    return out.toString();
  }

  private String answers(FindingKind kind, List<String> cases) {
    StringBuilder out =
        new StringBuilder("| case | %s | by |\n| --- | --- | --- |\n".formatted(kind.label()));
    for (String name : cases) {
      CaseOutcome outcome = outcome(name);
      out.append(
          "| %s | %s | %s |\n".formatted(link(name), outcome.answer(kind), outcome.rules(kind)));
    }
    return out.toString();
  }

  private String counts(String folder, List<String> kinds) {
    List<Explanation> explanations =
        Cases.names().stream()
            .filter(name -> Cases.file(name).startsWith(Cases.FOLDER.resolve(folder)))
            .map(name -> assessment(name).explanation())
            .toList();
    StringBuilder out =
        new StringBuilder(
            "| of %s cases | answer | certain | possible |\n| --- | --- | --- | --- |\n"
                .formatted(explanations.size()));
    for (String id : kinds) {
      Tally tally = Tally.of(kind(id), explanations);
      for (Tally.Count count : tally.counts()) {
        out.append(
            "| %s | %s | %s | %s |\n"
                .formatted(tally.kind().label(), count.label(), count.certain(), count.possible()));
      }
    }
    return out.toString();
  }

  private static String table(Path file) {
    List<String> lines = new ArrayList<>();
    rows(file).forEach(row -> lines.add("| " + Joiner.on(" | ").join(row) + " |\n"));
    lines.add(1, lines.get(0).replaceAll("[^|\n]+", " --- "));
    return Joiner.on("").join(lines);
  }

  private static List<List<String>> rows(Path file) {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      return rows.stream().map(CsvRecord::getFields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves out the years of which nothing follows for any of the cases. */
  private static String years(FindingKind kind, List<String> cases) {
    Map<Integer, List<String>> answers = new TreeMap<>();
    cases.stream()
        .flatMap(name -> CaseFile.read(Cases.file(name)).evidenceYears().stream())
        .map(Year::getValue)
        .distinct()
        .forEach(
            year ->
                answers.put(year, cases.stream().map(name -> answer(kind, name, year)).toList()));
    answers.values().removeIf(column -> column.stream().allMatch(CaseOutcome.OPEN::equals));
    StringBuilder out = new StringBuilder("| case |");
    answers.keySet().forEach(year -> out.append(" ").append(year).append(" |"));
    out.append("\n| --- |").append(" --- |".repeat(answers.size())).append('\n');
    for (int i = 0; i < cases.size(); i++) {
      out.append("| ").append(link(cases.get(i))).append(" |");
      for (List<String> column : answers.values()) {
        out.append(" ").append(column.get(i)).append(" |");
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String answer(FindingKind kind, String name, int year) {
    Assessment assessment = Assessor.standard().assess(Cases.inYear(name, year));
    return new CaseOutcome(assessment.explanation()).answer(kind);
  }

  private String stability(FindingKind kind, List<String> cases) {
    StringBuilder out =
        new StringBuilder(
            "| case | %s | now | certain in | possible in |\n".formatted(kind.label()));
    out.append("| --- | --- | --- | --- | --- |\n");
    for (String name : cases) {
      assessment(name).stability(Variation.builder().build()).conclusions().stream()
          .filter(held -> held.kind() == kind)
          .map(
              held ->
                  "| %s | %s | %s | %s | %s |\n"
                      .formatted(
                          link(name),
                          ((Labelled) held.value()).label(),
                          held.now().label(),
                          percent(held.shareCertain()),
                          percent(held.sharePossible())))
          .forEach(out::append);
    }
    return out.toString();
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(Math.round(share * 1000), 1).stripTrailingZeros().toPlainString()
        + " %";
  }

  private static FindingKind kind(String id) {
    return FindingKind.find(id).orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static String link(String name) {
    String path = Joiner.on('/').join(Cases.FOLDER.relativize(Cases.file(name)));
    return "[%s](../../cluster-examples/cases/%s)".formatted(name, path);
  }

  private String index() {
    StringBuilder out = new StringBuilder("| page | case | outcome |\n| --- | --- | --- |\n");
    Set<String> shown = new LinkedHashSet<>();
    pages.forEach(
        (name, text) -> {
          for (String of : cases(text)) {
            boolean first = shown.add(name);
            shown.add(of);
            out.append(
                "| %s | %s | %s |\n"
                    .formatted(
                        first ? "[" + title(text) + "](" + name + ")" : "",
                        link(of),
                        outcome(of).brief()));
          }
        });
    List<String> without = Cases.names().stream().filter(name -> !shown.contains(name)).toList();
    if (!without.isEmpty()) {
      out.append("\nCases without a page: ").append(String.join(", ", without)).append(".\n");
    }
    return out.toString();
  }

  /** The cases that a page links to, in the order of their first mention. */
  private static Set<String> cases(String text) {
    Set<String> cases = new LinkedHashSet<>();
    CASE_LINK.matcher(text).results().forEach(link -> cases.add(link.group(1)));
    return cases;
  }

  private static String title(String text) {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }

  private Assessment assessment(String name) {
    return assessments.computeIfAbsent(
        name, each -> Assessor.standard().assess(CaseFile.read(Cases.file(each))));
  }
}
