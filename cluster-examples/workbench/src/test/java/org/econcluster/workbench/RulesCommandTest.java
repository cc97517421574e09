package org.econcluster.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.econcluster.rules.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void listsTheRulesOfEachSet() {
    Run listed = Run.of("rules", "list");

    assertThat(listed.status()).isEqualTo(0);
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out())
        .contains(
            "  SPEC-010  The region is specialised by its share of output [Suinisheva2010]\n",
            "\n\nLIFE, ");
    assertThat(listed.out().lines().filter(line -> line.startsWith("  ")))
        .hasSameSizeAs(RulePack.standard().rules());
  }

  @Test
  void listsTheRulesAsCsv() {
    assertThat(Run.of("rules", "list", "--format", "csv").out())
        .startsWith(
            """
            set,id,name,kind,value,sentence,basis,file,line
            SPEC,SPEC-010,specialised by output,SPEC.signal,OUTPUT,The region is specialised by its share of output,Suinisheva2010,spec/spec.drl,""");
  }

  @Test
  void listsRulesInNoOtherFormat() {
    assertThat(Run.of("rules", "list", "--format", "html"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                Rules are not listed as html.
                  Maybe text or csv was meant.
                Help: econcluster rules list --help
                """));
  }

  @Test
  void tellsWhatAGoodPackChanges() {
    Path pack = folder.resolve("my-rules");
    Run.of("new", "pack", pack);
    int rules = RulePack.standard().rules().size() + 1;
    int criteria = RulePack.standard().criteria().size() + 1;

    assertThat(Run.of("rules", "check", pack))
        .isEqualTo(
            new Run(
                0,
                rules
                    + " rules, "
                    + criteria
                    + " criteria, no problem\n"
                    + """
                    Changes against the standard pack:
                      parameter spec.cutoff: 1.0 becomes 1.25
                      parameter own.large-circle added: 20.0
                      criterion large-circle added
                      rule OWN-010 added
                    """,
                ""));
  }

  @Test
  void tellsEverythingThatIsWrongWithAPack() {
    Run.file(
        folder,
        "spec/parameters.csv",
        "id,value,unit,valid_from,last_reviewed,authority,source,note",
        "spec.cutoff,\"1,25\",ratio,2000-01-01,2026-11-21,o,Econclustr,Ours");
    Run.file(folder, "lfe/criteria.csv", "id");

    assertThat(Run.of("rules", "check", folder))
        .isEqualTo(
            new Run(
                1,
                """
                PACK-021 FOLDER/lfe/criteria.csv: The folder "lfe" belongs to no rule set.
                  Maybe "life" was meant.
                PACK-033 FOLDER/spec/parameters.csv, line 2, column 2: "1,25" is not a finite number.
                  Maybe the decimal comma should be a point.
                PACK-090 FOLDER/spec/parameters.csv, line 2, column 7: The list of references has no "Econclustr".
                  Maybe "Econcluster" was meant.
                3 problems
                """
                    .replace("FOLDER", folder.toString()),
                ""));
  }

  @Test
  void saysWhenAPackChangesNothing() {
    assertThat(Run.of("rules", "check", folder).out())
        .endsWith("The pack changes nothing against the standard pack.\n");
  }

  @Test
  void refusesAFileOrNothingInPlaceOfAFolder() {
    Path file = Run.file(folder, "file");

    assertThat(Run.of("rules", "check", file).status()).isEqualTo(3);
    assertThat(Run.of("rules", "check", folder.resolve("nothing-like-it")))
        .isEqualTo(
            new Run(
                3,
                "",
                """
                WORK-010 %s: There is no such file or folder.
                """
                    .formatted(folder.resolve("nothing-like-it"))));
  }
}
