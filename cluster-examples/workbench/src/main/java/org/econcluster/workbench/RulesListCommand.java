package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.econcluster.rules.index.IndexedRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the rules by set. */
@Command(
    name = "list",
    header = "List every rule by set: its id, what it says and what it rests on.",
    footerHeading = "%nExample:%n",
    footer = "  econcluster rules list --format csv")
final class RulesListCommand implements Callable<Integer> {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("set", "id", "name", "kind", "value", "sentence", "basis", "file", "line");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private PackOptions rules = new PackOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      defaultValue = "text",
      description = "text or csv; default text.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    if (format != Format.TEXT && format != Format.CSV) {
      throw new ParameterException(
          spec.commandLine(),
          "Rules are not listed as " + format + ".\n  Maybe text or csv was meant.");
    }
    List<IndexedRule> listed = rules.pack().rules();
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.CSV) {
      out.print(csv(listed));
    } else {
      printText(listed, out);
    }
    return ExitStatus.DONE;
  }

  private static void printText(List<IndexedRule> listed, PrintWriter out) {
    String set = "";
    for (IndexedRule rule : listed) {
      if (!rule.set().equals(set)) {
        out.print(set.isEmpty() ? "" : "\n");
        set = rule.set();
        String current = set;
        long count = listed.stream().filter(each -> each.set().equals(current)).count();
        out.print(set + ", " + Counts.of(count, "rule") + "\n");
      }
      out.print(
          "  " + rule.id() + "  " + rule.says() + " [" + String.join(", ", rule.basis()) + "]\n");
    }
  }

  private static String csv(List<IndexedRule> listed) {
    return CsvText.write(
        COLUMNS,
        listed.stream()
            .map(
                rule ->
                    List.of(
                        rule.set(),
                        rule.id(),
                        rule.name(),
                        rule.kind().id(),
                        rule.value(),
                        rule.says(),
                        String.join("|", rule.basis()),
                        rule.file(),
                        Integer.toString(rule.line())))
            .toList());
  }
}
