package org.econcluster.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.econcluster.failure.InputException;
import org.econcluster.failure.LimitException;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong, and with which status the program ends. */
final class Failures {

  /** How picocli says that a number has no place in a Java type. */
  private static final Pattern JAVA_NUMBER = Pattern.compile("is not an? (int|long)$");

  private Failures() {}

  /** Reports a command line that cannot be understood. */
  static int reportUsage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    String message = message(failure).stripTrailing();
    String plain = PlainLine.of(message);
    err.println(plain.endsWith(".") ? plain : plain + ".");
    err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  /** Reports anything else that ended a verb. */
  static int reportFailure(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof InputException input) {
      for (Problem problem : input.problems()) {
        err.println(PlainLine.of(problem.toString()));
      }
      return ExitStatus.BAD_INPUT;
    }
    if (failure instanceof LimitException) {
      err.println(PlainLine.of(String.valueOf(failure.getMessage())));
      return ExitStatus.LIMIT;
    }
    return reportBug(failure, err);
  }

  /** Apologises for a bug and keeps its details in a file. */
  static int reportBug(Throwable bug, PrintWriter err) {
    err.println("Sorry, this is a bug of ours: " + bug.getClass().getSimpleName() + ".");
    try {
      Path details = Files.createTempFile("econcluster-", ".txt");
      try (PrintWriter file =
          new PrintWriter(Files.newBufferedWriter(details, StandardCharsets.UTF_8))) {
        bug.printStackTrace(file);
      }
      err.println("The details are in " + details);
    } catch (IOException e) {
      err.println("The details could not be written: " + e.getMessage());
    }
    return ExitStatus.BUG;
  }

  private static String message(ParameterException failure) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return JAVA_NUMBER
          .matcher(String.valueOf(failure.getMessage()))
          .replaceFirst("is not a whole number that fits here");
    }
    String word = unmatched.getUnmatched().get(0);
    CommandLine command = failure.getCommandLine();
    boolean option = word.startsWith("-") && word.length() > 1;
    List<String> known = new ArrayList<>();
    if (option) {
      command.getCommandSpec().options().forEach(each -> known.addAll(List.of(each.names())));
    } else {
      known.addAll(command.getSubcommands().keySet());
    }
    String what = option ? "option" : known.isEmpty() ? "use for the argument" : "verb";
    String cure = Suggestion.cure(word, known);
    return "There is no " + what + " \"" + word + "\"." + (cure.isEmpty() ? "" : "\n  " + cure);
  }
}
