package org.econcluster.rules.authoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.econcluster.cluster.ClusterType;
import org.econcluster.cluster.LifeCycleStage;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.profile.Profile;
import org.econcluster.rules.RulePack;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.SpecialisationSignal;
import org.econcluster.rules.testkit.PackVerifier;
import org.econcluster.rules.testkit.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst can change, and what then comes out. */
final class PackVariantsTest {

  private static final Pattern COMPILER =
      Pattern.compile(
          "(drools-engine|drools-model-codegen|drools-codegen|javaparser|drools-mvel|ecj|drools-ecj).*");

  private static final PackVerifier STANDARD = RuleVerifier.forPack(RulePack.standard());
  private static final Profile POTENTIAL =
      profile("linked-share", 0.3, "largest-connected-share", 0.4);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
  private Path folder;

  @Test
  void anotherParameterMovesTheThreshold() throws IOException {
    write(
        "life/parameters.csv",
        """
        id,value,unit,valid_from,last_reviewed,authority,source,note
        life.linked-share,0.5,share,2026-01-01,2026-01-01,o,Econcluster,Stricter
        """);

    STANDARD.given(POTENTIAL).concludes(FindingKind.LIFE_TYPE, ClusterType.POTENTIAL);
    pack().given(POTENTIAL).concludes(FindingKind.LIFE_TYPE, ClusterType.LATENT);
    assertThat(RulePack.read(folder).changes())
        .containsExactly("parameter life.linked-share: 0.2 becomes 0.5");
  }

  @Test
  void aStrictCutOffReplacesACriterion() throws IOException {
    write(
        "spec/criteria.csv",
        """
        id,indicator,operator,parameter,composite,sentence,source
        location-quotient-signals,location-quotient,>,spec.cutoff,,The quotient exceeds the cut-off,Suinisheva2010
        """);
    Profile atTheCutOff = profile("location-quotient", 1);
    Profile above = profile("location-quotient", Math.nextUp(1.0));

    STANDARD.given(atTheCutOff).concludes(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION);
    pack().given(atTheCutOff).excludes(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION);
    pack().given(above).concludes(FindingKind.SPEC_SIGNAL, SpecialisationSignal.LOCATION);
    assertThat(RulePack.read(folder).changes())
        .containsExactly("criterion location-quotient-signals replaced");
  }

  @Test
  void aRuleOfOnesOwnIsCompiledAndFires() throws IOException {
    write("lifemapping/mine.drl", RULE);

    STANDARD
        .given(POTENTIAL)
        .excludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.AGGLOMERATION);
    pack()
        .given(POTENTIAL)
        .concludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.AGGLOMERATION)
        .concludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.EMERGING);
    assertThat(RulePack.read(folder).changes()).containsExactly("rule LIFE-901 added");
  }

  @Test
  void aDroppedRuleNoLongerFires() throws IOException {
    write("dropped.csv", "rule,reason\nLIFE-320,Not our view\n");

    STANDARD.given(POTENTIAL).concludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.EMERGING);
    pack().given(POTENTIAL).excludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.EMERGING);
    assertThat(RulePack.read(folder).changes())
        .containsExactly("rule LIFE-320 dropped: Not our view");
  }

  @Test
  void everythingThatAPackAddsChangesOrDropsIsListed() throws IOException {
    write("pack.csv", "set,folder,title,after,subjects\nOWN,own,My own set,LIFE,cluster\n");
    write(
        "own/parameters.csv",
        """
        id,value,unit,valid_from,last_reviewed,authority,source,note
        life.entry-rate,0.05,per year,2000-01-01,2026-11-21,o,Econcluster,As before
        life.linked-share,0.3,share,2000-01-01,2026-01-01,o,Econcluster,Ours
        life.linked-share,0.5,share,2027-01-01,2026-01-01,o,Econcluster,Stricter
        life.yes,1,yes or no,2020-01-01,2026-01-01,o,Econcluster,Later
        own.turnover,0.2,per year,2000-01-01,2026-01-01,o,Econcluster,Ours
        """);
    write(
        "own/derived.csv",
        """
        id,function,inputs,lowest,highest,unit,missing,definition,source
        own-mean,mean,entry-rate|exit-rate,0,Infinity,per year,bounds,Mean of both,Econcluster
        """);
    write(
        "own/criteria.csv",
        """
        id,indicator,operator,parameter,composite,sentence,source
        new-actors,entry-rate,>,life.entry-rate,,New companies arrive,Econcluster
        own-moving,own-mean,>=,own.turnover,,Companies come and go,Econcluster
        """);
    write(
        "own/own.drl",
        """
        rule "moving"
            @id( OWN-010 )
            @says( "Companies come and go" )
            @basis( Econcluster )
        when
            $case : Case( met("own-moving") )
        then
            $case.conclude( SpecialisationSignal.OUTPUT );
        end
        """);
    write("dropped.csv", "rule,reason\nLIFE-320,Not our view\nLIFE-122,Nor this\n");

    assertThat(RulePack.read(folder).changes())
        .containsExactly(
            "set OWN added after LIFE: My own set",
            "parameter life.entry-rate: 0.05 stays, described otherwise",
            "parameter life.linked-share: 0.2 from 2000-01-01 becomes 0.3 from 2000-01-01, 0.5 from 2027-01-01",
            "parameter life.yes: 1.0 from 2000-01-01 becomes 1.0 from 2020-01-01",
            "parameter own.turnover added: 0.2",
            "indicator own-mean added",
            "criterion new-actors replaced",
            "criterion own-moving added",
            "rule LIFE-122 dropped: Nor this",
            "rule LIFE-320 dropped: Not our view",
            "rule OWN-010 added");
  }

  @Test
  void aRuleThatAnotherOneExcludesMayConcludeAnotherValue() throws IOException {
    write("dropped.csv", "rule,reason\nLIFE-121,Ours instead\nLIFE-122,Ours instead\n");
    write(
        "life/decisions.csv",
        """
        id,name,met,unmet,is,kind,value,says,basis
        LIFE-901,a,linked-members,,,LIFE.pace,INTENSIVE,Fast,Econcluster
        LIFE-902,b,connected,linked-members,,LIFE.pace,SLOW,Slow,Econcluster
        """);

    assertThat(RulePack.read(folder).changes()).hasSize(4);
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsDoNotMatter() throws IOException {
    write("lifemapping/mine.drl", "\uFEFF" + RULE.replace("\n", "\r\n"));

    pack()
        .given(POTENTIAL)
        .concludes(FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.AGGLOMERATION);
  }

  @Test
  void anEmptyFolderIsTheStandardPackUnderAnotherName() {
    assertThat(RulePack.read(folder).hash()).isEqualTo(RulePack.standard().hash());
  }

  @Test
  void aPackOfTablesNeedsNoCompiler() throws Exception {
    write(
        "life/parameters.csv",
        """
        id,value,unit,valid_from,last_reviewed,authority,source,note
        life.linked-share,0.5,share,2026-01-01,2026-01-01,o,Econcluster,Stricter
        """);

    assertThat(readWithoutCompiler()).isEqualTo(folder.toString());
  }

  @Test
  void aPackOfRulesSaysThatTheCompilerIsMissing() throws Exception {
    write("lifemapping/mine.drl", RULE);

    assertThat(readWithoutCompiler())
        .isEqualTo(
            """
            PACK-100 %s: The rules of this pack must be compiled, but no compiler is there.
              Maybe the dependency org.drools:drools-engine is missing."""
                .formatted(folder));
  }

  private static final String RULE =
      """
      package mine;

      // Ours: a potential cluster may still be an agglomeration.
      rule "potential clusters may agglomerate"
          @id( LIFE-901 )
          @says( "A potential cluster may still be an agglomeration" )
          @basis( Econcluster )
      when
          $case : Case( is("LIFE.type", "POTENTIAL") )
      then
          $case.conclude( FindingKind.LIFE_EXPECTED_STAGE, LifeCycleStage.AGGLOMERATION );
      end
      """;

  /** Reads the pack where the class path holds no compiler: its name, or the error. */
  private String readWithoutCompiler() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!COMPILER.matcher(Path.of(entry).getFileName().toString()).matches()) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    ClassLoader usual = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> rulePack = loader.loadClass(RulePack.class.getName());
      try {
        Object pack = rulePack.getMethod("read", Path.class).invoke(null, folder);
        return (String) rulePack.getMethod("name").invoke(pack);
      } catch (InvocationTargetException e) {
        return requireNonNull(requireNonNull(e.getCause()).getMessage());
      }
    } finally {
      Thread.currentThread().setContextClassLoader(usual);
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private PackVerifier pack() {
    return RuleVerifier.forPack(RulePack.read(folder));
  }

  private static Profile profile(Object... values) {
    Profile.Builder profile = Profile.builder("sample");
    for (int i = 0; i < values.length; i += 2) {
      profile.put(
          (String) values[i],
          IndicatorValue.exact(((Number) values[i + 1]).doubleValue(), Origin.STATED, "test"));
    }
    return profile.build();
  }
}
