package org.econcluster.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private static final String CASE_FILE = "case.json";

  private static final List<String> CASE_FILES =
      List.of("README.md", CASE_FILE, "employment.csv", "output.csv", "population.csv");
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
    return make("case", CASE_FILES, folder, "assess");
  }

  @Command(
      name = "pack",
      header = "Make a pack that changes a threshold and adds a rule, to be edited.",
      footerHeading = "%nExample:%n",
      footer = "  econcluster new pack my-rules")
  int newPack(
      @Parameters(paramLabel = "DIR", description = "The folder to make or to fill.") Path folder) {
    return make("pack", PACK_FILES, folder, "rules check");
  }

  private int make(String template, List<String> files, Path folder, String next) {
    String name = plainName(folder);
    Problems problems = new Problems();
    if (Files.exists(folder)) {
      Inputs.folder(folder);
    }
    for (String file : files) {
      Path target = folder.resolve(file.replace(CASE_FILE, name + ".json"));
      if (Files.exists(target)) {
        problems.add(
            WorkbenchFailure.WOULD_OVERWRITE,
            Place.of(target.toString()),
            "The file is there already, and nothing was changed.",
            "Maybe a new folder can be named.");
      }
    }
    problems.throwIfAny();
    for (String file : files) {
      Output.write(
          folder.resolve(file.replace(CASE_FILE, name + ".json")).toString(),
          file,
          text("templates/" + template + "/" + file).replace("@CASE@", name));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print("A " + template + " to begin with is in " + folder + "\n");
    out.print("Next: econcluster " + next + " " + folder + "\n");
    return ExitStatus.DONE;
  }

  /** The name of the folder, if it can be that of a file and an id anywhere. */
  private static String plainName(Path folder) {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") ? name : "my-case";
  }

  private static String text(String resource) {
    try (InputStream content =
        Objects.requireNonNull(NewCommand.class.getResourceAsStream(resource), resource)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
