package org.econcluster.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes folders to begin with. */
@Command(
    name = "new",
    header = "Make a folder to begin with: a case, or a pack of rules.",
    synopsisSubcommandLabel = "case|pack",
    footerHeading = "%nExample:%n",
    footer = "  econcluster new case my-cluster")
final class NewCommand implements Runnable {

  private static final List<String> CASE_FILES =
      List.of("README.md", "case.json", "employment.csv", "population.csv");
  private static final List<String> PACK_FILES =
      List.of(
          "README.md",
          "spec/parameters.csv",
          "policyinstruments/parameters.csv",
          "policyinstruments/criteria.csv",
          "policyinstruments/own.drl");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "What to make is missing.\n  Maybe \"case\" or \"pack\" was meant.");
  }

  @Command(
      name = "case",
      header = "Make a case that can be assessed at once, to be filled with your own data.",
      footerHeading = "%nExample:%n",
      footer = "  econcluster new case my-cluster")
  int newCase(
      @Parameters(paramLabel = "DIR", description = "The folder to make or to fill.") Path folder) {
    make("case", CASE_FILES, folder);
    spec.commandLine().getOut().println("A case to begin with is in " + folder);
    spec.commandLine().getOut().println("Try: econcluster assess " + folder);
    return ExitStatus.DONE;
  }

  @Command(
      name = "pack",
      header = "Make a pack that changes a threshold and adds a rule, to be edited.",
      footerHeading = "%nExample:%n",
      footer = "  econcluster new pack my-rules")
  int newPack(
      @Parameters(paramLabel = "DIR", description = "The folder to make or to fill.") Path folder) {
    make("pack", PACK_FILES, folder);
    spec.commandLine().getOut().println("A pack to begin with is in " + folder);
    spec.commandLine().getOut().println("Try: econcluster rules check " + folder);
    return ExitStatus.DONE;
  }

  private static void make(String template, List<String> files, Path folder) {
    Problems problems = new Problems();
    if (Files.exists(folder)) {
      Inputs.folder(folder);
    }
    for (String file : files) {
      if (Files.exists(folder.resolve(file))) {
        problems.add(
            WorkbenchFailure.WOULD_OVERWRITE,
            Place.of(folder.resolve(file).toString()),
            "The file is there already, and nothing was changed.",
            "Maybe a new folder can be named.");
      }
    }
    problems.throwIfAny();
    for (String file : files) {
      Path target = folder.resolve(file);
      String resource = "templates/" + template + "/" + file;
      try (InputStream content =
          Objects.requireNonNull(NewCommand.class.getResourceAsStream(resource), resource)) {
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(content, target);
      } catch (IOException e) {
        throw Output.refused(target);
      }
    }
  }
}
