package org.econcluster.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.econcluster.failure.FailureCode;
import org.econcluster.failure.InputFailure;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import org.econcluster.rules.failure.PackFailure;
import org.junit.jupiter.api.Test;

/** Holds the documents that are made from the code against the code. */
final class GeneratedDocumentsTest {

  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void theErrorCatalogueListsEveryCodeWithItsMeaning() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Errors\n\n");
    page.append(
        """
        Every problem with an input is printed as `CODE place: what is wrong`, and on the next line, where one is
        known, a cure that begins with "Maybe". Codes never change their meaning. All problems of a document are
        reported at once, and nothing half-read is returned.

        | code | meaning |
        | --- | --- |
        """);
    allCodes()
        .forEach(
            code ->
                page.append("| <a id=\"")
                    .append(code.code())
                    .append("\"></a>")
                    .append(code.code())
                    .append(" | ")
                    .append(code.meaning())
                    .append(" |\n"));
    assertUpToDate("errors.md", page.toString());
  }

  @Test
  void theListOfReferencesHasEveryWorkThatIsCited() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        "# References\n\nThe works that rules, criteria, parameters and indicators cite.\n\n");
    for (Reference reference : References.standard().all()) {
      page.append("- <a id=\"").append(reference.key()).append("\"></a>**");
      page.append(reference.key()).append("**: ").append(reference.citation());
      page.append(reference.link().isEmpty() ? "" : " <" + reference.link() + ">").append('\n');
    }
    assertUpToDate("references.md", page.toString());
  }

  @Test
  void noCodeHasTwoMeanings() {
    List<String> codes = allCodes().map(FailureCode::code).toList();

    assertThat(codes).doesNotHaveDuplicates();
  }

  private static Stream<FailureCode> allCodes() {
    return ImmutableList.<FailureCode>builder()
        .add(InputFailure.values())
        .add(PackFailure.values())
        .build()
        .stream()
        .sorted(Comparator.comparing(FailureCode::code));
  }

  private static void assertUpToDate(String file, String expected) throws IOException {
    Path made = Files.createDirectories(Path.of("target", "docs")).resolve(file);
    Files.writeString(made, expected, StandardCharsets.UTF_8);
    String present = Files.readString(DOCS.resolve(file), StandardCharsets.UTF_8);
    assertThat(present)
        .as("docs/%s is stale; copy cluster-rules/%s over it", file, made)
        .isEqualTo(expected);
  }
}
