package org.econcluster.workbench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with rules. */
@Command(
    name = "rules",
    header = "List rules, or check a pack of your own.",
    synopsisSubcommandLabel = "list|check",
    subcommands = {RulesListCommand.class, RulesCheckCommand.class},
    footerHeading = "%nExample:%n",
    footer = "  econcluster rules check my-rules")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "What to do with rules is missing.\n  Maybe \"list\" or \"check\" was meant.");
  }
}
