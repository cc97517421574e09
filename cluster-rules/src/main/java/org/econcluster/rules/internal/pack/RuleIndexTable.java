package org.econcluster.rules.internal.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.econcluster.failure.Problems;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;

/**
 * Writes and reads the index of rules that lies beside the compiled rules, so that no parser is
 * needed at run time.
 */
public final class RuleIndexTable {

  /** The path of the index of the shipped pack. */
  public static final String PATH = "rule-index.csv";

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id", "set", "name", "literals", "kind", "value", "says", "basis", "file", "line");
  private static final Splitter EQUALS = Splitter.on('=').limit(3);

  private RuleIndexTable() {}

  /** Returns the rules as the text of a table. */
  public static String write(List<IndexedRule> rules) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      for (IndexedRule rule : rules) {
        csv.writeRecord(
            rule.id(),
            rule.set(),
            rule.name(),
            String.join("|", rule.literals().stream().map(RuleIndexTable::write).toList()),
            rule.kind().id(),
            rule.value(),
            rule.says(),
            String.join("|", rule.basis()),
            rule.file(),
            Integer.toString(rule.line()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory cannot be written.", e);
    }
    return text.toString();
  }

  /** Returns the rules of a table that {@link #write} made, by the id of their set. */
  public static ImmutableListMultimap<String, IndexedRule> read(String text) {
    Problems problems = new Problems();
    ImmutableListMultimap.Builder<String, IndexedRule> rules = ImmutableListMultimap.builder();
    for (TableRow row : TableRows.read(text, PATH, COLUMNS, problems).rows()) {
      rules.put(
          row.text("set"),
          new IndexedRule(
              row.text("id"),
              row.text("set"),
              row.text("name"),
              row.list("literals").stream()
                  .map(RuleIndexTable::readLiteral)
                  .collect(ImmutableList.toImmutableList()),
              FindingKind.find(row.text("kind")).orElseThrow(),
              row.text("value"),
              row.text("says"),
              row.list("basis"),
              row.text("file"),
              Integer.parseInt(row.text("line"))));
    }
    problems.throwIfAny();
    return rules.build();
  }

  private static String write(Literal literal) {
    if (literal instanceof Literal.Met met) {
      return "met=" + met.criterion();
    } else if (literal instanceof Literal.Unmet unmet) {
      return "unmet=" + unmet.criterion();
    } else if (literal instanceof Literal.Is is) {
      return "is=" + is.kind() + "=" + is.value();
    }
    throw new IllegalArgumentException("Unknown literal " + literal + ".");
  }

  private static Literal readLiteral(String text) {
    List<String> parts = EQUALS.splitToList(text);
    return switch (parts.get(0)) {
      case "met" -> new Literal.Met(parts.get(1));
      case "unmet" -> new Literal.Unmet(parts.get(1));
      case "is" -> new Literal.Is(parts.get(1), parts.get(2));
      default -> throw new IllegalArgumentException("Unknown literal " + text + ".");
    };
  }
}
