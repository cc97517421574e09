package org.econcluster.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.econcluster.failure.InputException;
import org.econcluster.rules.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a pack of rules. */
@Command(
    name = "check",
    header = "Tell everything that is wrong with a pack, or how it changes the standard rules.",
    footerHeading = "%nExample:%n",
    footer = "  econcluster rules check my-rules")
final class RulesCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder of the pack.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path checked = Inputs.folder(folder);
    RulePack pack;
    try {
      pack = RulePack.read(checked);
    } catch (InputException e) {
      e.problems().forEach(problem -> out.print(PlainLine.of(problem.toString()) + "\n"));
      out.print(Counts.of(e.problems().size(), "problem") + "\n");
      return ExitStatus.FINDINGS;
    }
    out.print(
        Counts.of(pack.rules().size(), "rule")
            + ", "
            + Counts.of(pack.criteria().size(), "criterion", "criteria")
            + ", no problem\n");
    if (pack.changes().isEmpty()) {
      out.print("The pack changes nothing against the standard pack.\n");
    } else {
      out.print("Changes against the standard pack:\n");
      pack.changes().forEach(change -> out.print("  " + change + "\n"));
    }
    return ExitStatus.DONE;
  }
}
