package org.econcluster.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses cases, or every cell of a table. */
@Command(
    name = "assess",
    header = "Say what kind of cluster each case is, which policy fits, and why.",
    footerHeading = "%nExample:%n",
    footer = "  econcluster assess almaty-food.json --format html --out report.html")
final class AssessCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CASE", arity = "0..*", description = "Case files, or folders of them.")
  private List<Path> cases = List.of();

  @Mixin private PackOptions rules = new PackOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      defaultValue = "text",
      description = "text, json or html; default text.")
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Write there; in a folder the file is called assessment.html or the like.")
  private @Nullable String out;

  @Override
  public Integer call() {
    if (cases.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "A case is missing.");
    }
    if (format == Format.CSV) {
      throw new ParameterException(spec.commandLine(), "Cases are not assessed as csv.");
    }
    List<ClusterCase> read = Cases.read(cases);
    Assessor assessor = rules.assessor();
    List<Assessment> assessments = assessor.assessAll(read.stream()).toList();
    String report = Reports.write(assessments, format);
    PrintWriter results = spec.commandLine().getOut();
    if (out == null) {
      results.print(report);
    } else {
      Path file = Output.write(out, "assessment." + format.extension(), report);
      results.println("Written to " + file);
    }
    return ExitStatus.DONE;
  }
}
