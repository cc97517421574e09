package org.econcluster.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.econcluster.failure.InputException;
import org.econcluster.profile.Profile;
import org.econcluster.rules.authoring.PackFolder;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.engine.RuleEngine;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.StandardPack;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * Rules, criteria and parameters that belong together.
 *
 * <p>Immutable and thread-safe; make one and keep it, for its rules are made ready only once.
 */
public final class RulePack {

  private final Supplier<Contents> contents;

  private RulePack(Supplier<Contents> contents) {
    this.contents = contents;
  }

  /**
   * Returns the pack that comes with the library; always the same one.
   *
   * <p>The first call starts to load it on a daemon thread, which then assesses nothing and makes
   * all rules ready, so that the caller can read a case meanwhile; whoever needs what is not loaded
   * yet waits.
   */
  public static RulePack standard() {
    return Standard.PACK;
  }

  /**
   * Returns the standard pack with what an analyst's folder changes and adds.
   *
   * <p>Needs {@code org.drools:drools-engine} on the class path if the folder has rules.
   *
   * @throws InputException with every problem of every file of the folder
   */
  public static RulePack read(Path folder) {
    Contents contents = Contents.of(PackFolder.extendStandard(folder));
    return new RulePack(() -> contents);
  }

  /**
   * Returns the same rules with other values of some parameters.
   *
   * @param changes new values; each parameter named has only the values given here
   */
  public RulePack withParameters(ParameterTable changes) {
    ImmutableList<String> lines =
        changes.rows().stream()
            .map(row -> "parameter " + row.id() + " becomes " + row.value())
            .collect(ImmutableList.toImmutableList());
    Pack changed = pack().withParameters(pack().parameters().withReplaced(changes), lines);
    Contents sameRules = new Contents(changed, engine());
    return new RulePack(() -> sameRules);
  }

  /** The name of the pack: "standard", or the folder that it was read from. */
  public String name() {
    return pack().name();
  }

  /** A digest of everything that bears on a conclusion; equal packs have equal digests. */
  public String hash() {
    return pack().hash();
  }

  /**
   * How the pack differs from the standard one, a line for each set, parameter, indicator,
   * criterion and rule that was added, changed or dropped, in this order; then what {@link
   * #withParameters} changed.
   */
  public ImmutableList<String> changes() {
    return pack().changes();
  }

  /** Every rule, in the order in which the sets fire. */
  public ImmutableList<IndexedRule> rules() {
    return pack().rules();
  }

  /** Every criterion, in the order of evaluation. */
  public ImmutableList<Criterion> criteria() {
    return pack().criteria();
  }

  /** Every derived indicator, in the order of evaluation. */
  public ImmutableList<DerivedIndicator> derivedIndicators() {
    return pack().sets().stream()
        .flatMap(set -> set.derived().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Every dated value of every parameter. */
  public ImmutableList<Parameter> parameters() {
    return pack().parameters().rows();
  }

  Pack pack() {
    return contents.get().pack();
  }

  RuleEngine engine() {
    return contents.get().engine();
  }

  /** The pack, and the engine for its rules. */
  private record Contents(Pack pack, RuleEngine engine) {

    static Contents of(Pack pack) {
      return new Contents(pack, new RuleEngine(pack));
    }
  }

  /** Delays the loading until the pack is first asked for. */
  private static final class Standard {
    static final RulePack PACK = load();

    private static RulePack load() {
      FutureTask<Contents> loading = new FutureTask<>(() -> Contents.of(StandardPack.get()));
      RulePack pack = new RulePack(() -> Futures.getUnchecked(loading));
      Thread aside =
          new Thread(
              () -> {
                loading.run();
                Assessor.of(pack).assess(Profile.builder("nothing known").build());
                pack.engine().makeReady();
              },
              "econcluster-standard-pack");
      aside.setDaemon(true);
      aside.start();
      return pack;
    }
  }
}
