package org.econcluster.workbench;

import java.io.PrintWriter;
import org.econcluster.casefile.DecimalMark;
import org.econcluster.observation.CellStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which only leads to its verbs. */
@Command(
    name = "econcluster",
    versionProvider = Version.class,
    header = "What kind of cluster is this, how far has it come, which policy fits, and why?",
    synopsisSubcommandLabel = "VERB",
    subcommands = {AssessCommand.class, MetricsCommand.class, NewCommand.class, RulesCommand.class},
    commandListHeading = "%nVerbs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  econcluster new case my-cluster",
      "  econcluster assess my-cluster --format html --out my-cluster",
      "",
      "Ends with 0 when done, 1 with findings, 2 for a wrong command line,",
      "3 for bad input, 4 at a limit, 70 for a bug of ours."
    })
final class Econcluster implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs a command line and returns the status to end with; flushes both writers. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = commandLine().setOut(out).setErr(err);
    try {
      return command.execute(arguments);
    } catch (Error e) {
      return Failures.reportBug(e, err);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** Returns the command with its verbs; each of them has the option to show its help. */
  static CommandLine commandLine() {
    CommandLine command =
        new CommandLine(new Econcluster())
            .setAbbreviatedOptionsAllowed(false)
            .setUsageHelpAutoWidth(false)
            .setParameterExceptionHandler(Failures::reportUsage)
            .setExecutionExceptionHandler(Failures::reportFailure)
            .registerConverter(CellStatus.class, new Labels<>(CellStatus.values()))
            .registerConverter(DecimalMark.class, new Labels<>(DecimalMark.values()));
    command
        .getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Show this help.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A verb is missing.");
  }
}
