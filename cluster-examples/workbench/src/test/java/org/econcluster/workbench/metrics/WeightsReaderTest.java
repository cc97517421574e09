package org.econcluster.workbench.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.econcluster.failure.InputException;
import org.econcluster.kernel.space.SpatialWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a file of pairs, of the areas a, b, c and d, and what is told of it. */
final class WeightsReaderTest {

  private static final List<String> AREAS = List.of("a", "b", "c", "d");

  @TempDir private Path folder = Path.of("");

  private final StringWriter err = new StringWriter();
  private final Notes notes = new Notes(new PrintWriter(err, true));

  private Path file(String... lines) {
    try {
      return Files.writeString(folder.resolve("pairs.csv"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pairs that a file makes, as "from to weight". */
  private List<String> read(String... lines) {
    SpatialWeights weights = new WeightsReader(Dialect.PLAIN, notes).read(file(lines), AREAS);
    List<String> pairs = new ArrayList<>();
    for (int area = 0; area < AREAS.size(); area++) {
      for (int pair = weights.start(area); pair < weights.start(area + 1); pair++) {
        pairs.add(
            AREAS.get(area)
                + " "
                + AREAS.get(weights.neighbour(pair))
                + " "
                + weights.weight(pair));
      }
    }
    return pairs;
  }

  /** What is told, without the folder. */
  private String told() {
    return err.toString().replace(folder + "/", "");
  }

  private void refuses(String told, String... lines) {
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(InputException.class)
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).replace(folder + "/", ""))
                    .isEqualTo(told));
  }

  @Test
  void pairsOfWhichNoneIsGivenBothWaysHoldBothWaysAndThatIsTold() {
    assertThat(read("from_id,to_id", "a,b", "c,b", "c,d"))
        .containsExactly("a b 1.0", "b a 1.0", "b c 1.0", "c b 1.0", "c d 1.0", "d c 1.0");
    assertThat(told())
        .isEqualTo(
            "pairs.csv gives 3 pairs one way and none both ways, so each is taken both ways.\n");
  }

  @Test
  void oneReversePairMakesAllOfThemDirectedAndThatIsTold() {
    assertThat(read("from,to,weight", "a,b,2", "b,a,1", "b,c,3", "c,d,4"))
        .containsExactly("a b 2.0", "b a 1.0", "b c 3.0", "c d 4.0");
    assertThat(told())
        .isEqualTo(
            "pairs.csv gives 2 pairs one way and 1 both ways, so each is taken only as it is given."
                + " Maybe lines are missing, such as c,b.\n");
  }

  @Test
  void nothingIsToldWhereEveryPairIsGivenBothWays() {
    assertThat(read("from,to", "a,b", "b,a")).containsExactly("a b 1.0", "b a 1.0");
    assertThat(told()).isEmpty();
  }

  @Test
  void anAreaMayBePairedWithItselfOnlyWithWeightZero() {
    assertThat(read("from,to,weight", "a,a,0", "a,b,2", "b,a,2", "b,b,0.0"))
        .containsExactly("a b 2.0", "b a 2.0");
    refuses(
        """
        TABLE-100 pairs.csv, line 2, column 2: The area "a" cannot be its own neighbour.
          Maybe the line must go, or its weight should be 0; weights have no diagonal.""",
        "from,to,weight",
        "a,a,0.1",
        "a,b,1");
    refuses(
        """
        TABLE-100 pairs.csv, line 2, column 2: The area "a" cannot be its own neighbour.
          Maybe the line must go, or its weight should be 0; weights have no diagonal.""",
        "from,to",
        "a,a");
  }

  @Test
  void aPairThatIsGivenTwiceIsRefused() {
    refuses(
        """
        TABLE-200 pairs.csv, line 3, column 1: The pair "a" and "b" is given twice.
          Maybe one of the two lines must go.""",
        "from,to",
        "a,b",
        "a,b");
  }

  @Test
  void aPairInPlaceOfTheHeaderIsRefused() {
    String told =
        """
        TABLE-010 pairs.csv, line 1: The header (%s) names areas where it should name columns.
          Maybe the header from,to (or from,to,weight) is missing.""";

    refuses(told.formatted("a, b"), "a,b", "b,c", "c,d");
    refuses(told.formatted("a, zz"), "a,zz", "b,c");
    refuses(told.formatted("zz, a, 7"), "zz,a,7", "b,c,1");
    assertThat(read("A,B", "a,b", "b,a")).hasSize(2);
  }

  @Test
  void aHeaderThatIsUnderstoodMayNameAreas() {
    SpatialWeights weights =
        new WeightsReader(Dialect.PLAIN, notes)
            .read(file("from,to", "from,to"), List.of("from", "to"));

    assertThat(weights.degree(0)).isEqualTo(1);
  }

  @Test
  void aSquareMatrixIsRefused() {
    refuses(
        """
        TABLE-010 pairs.csv, line 1: The header (id, a, b, ...) names areas where it should name columns.
          Maybe the file is a matrix: a line for each pair is needed, below the header from,to,weight.""",
        "id,a,b,c,d",
        "a,0,1,0,0",
        "b,1,0,1,0",
        "c,0,1,0,1",
        "d,0,0,1,0");
  }

  @Test
  void pairsOfWhichNoneNamesAKnownAreaAreRefusedAndOthersAreToldOf() {
    refuses(
        """
        WORK-061 pairs.csv: No pair (of 0, 1) names an area of the data (a, b, c, ...).
          Maybe the two files name areas differently, or this one is a matrix: a line for each pair is needed, below the header from,to,weight.""",
        "id,n",
        "0,1",
        "1,0");
    assertThat(read("id,n", "0,1", "1,a", "2,3")).isEmpty();
    assertThat(told())
        .isEqualTo(
            "pairs.csv has 4 areas that the data do not have: 0, 1, 2, .... Their pairs are not"
                + " used.\n");
  }

  @Test
  void aHeaderAloneIsRefused() {
    refuses(
        """
        TABLE-070 pairs.csv: The file has a header but no rows.
          Maybe it was cut off, or another file was meant.""",
        "from,to");
  }

  @Test
  void aHeaderOfWhichOnlyTheSecondOfAPairIsKnownTakesTheOtherColumnForTheFirst() {
    assertThat(read("neighbour,of", "a,b")).containsExactly("a b 1.0", "b a 1.0");
    assertThat(read("neighbour,of,weight", "a,b,1", "b,a,2")).containsExactly("a b 2.0", "b a 1.0");
  }
}
