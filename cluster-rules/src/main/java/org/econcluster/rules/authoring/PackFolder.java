package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.rules.authoring.PackDraft.DraftSet;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.PackText;
import org.econcluster.rules.internal.pack.RuleModels;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.internal.pack.StandardPack;
import org.econcluster.rules.parameter.ParameterTable;

/** Reads packs from folders: checks everything, then compiles what the author wrote. */
public final class PackFolder {

  /** Problems as an author goes through the files, from top to bottom. */
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().document())
          .thenComparingInt(problem -> problem.place().line().orElse(0))
          .thenComparingInt(problem -> problem.place().column().orElse(0));

  private PackFolder() {}

  /**
   * Returns the standard pack with what a folder changes and adds.
   *
   * @param folder tables and rules in folders named like those of the rule sets they extend; a
   *     manifest {@code pack.csv} adds sets, a table {@code dropped.csv} drops rules
   * @throws InputException with every problem of every file
   */
  public static Pack extendStandard(Path folder) {
    Problems problems = new Problems();
    PackText text = PackFiles.read(folder, problems);
    return read(text, Optional.of(StandardPack.get()), problems);
  }

  /** Returns the pack that a folder holds all by itself, checked but not compiled. */
  static Pack readWhole(Path folder, String name) {
    Problems problems = new Problems();
    PackText text = new PackText("", PackFiles.read(folder, problems).files());
    Pack pack = read(text, Optional.empty(), problems);
    return new Pack(name, pack.sets(), pack.parameters(), ImmutableList.of(), pack.models());
  }

  private static Pack read(PackText text, Optional<Pack> base, Problems problems) {
    PackDraft draft = PackDraft.read(text, base, problems);
    PackChecker.check(draft, problems);
    if (!problems.isEmpty()) {
      throw new InputException(ImmutableList.sortedCopyOf(BY_PLACE, problems.found()));
    }
    ImmutableList<RuleSet> sets =
        draft.sets.stream().map(PackFolder::checkedSet).collect(ImmutableList.toImmutableList());
    ParameterTable parameters = ParameterTable.of(values(draft.parameters));
    return new Pack(
        text.name(),
        sets,
        parameters,
        base.map(old -> PackChanges.list(old, sets, parameters, draft.reasonsOfDropped))
            .orElse(ImmutableList.of()),
        models(draft, sets, base));
  }

  private static RuleSet checkedSet(DraftSet set) {
    return new RuleSet(
        set.id,
        set.folder,
        set.title,
        set.subjects,
        values(set.derived),
        values(set.criteria),
        set.rules.stream().map(DraftRule::rule).collect(ImmutableList.toImmutableList()));
  }

  /** Compiles the sets whose rules the author changed; the others keep their compiled rules. */
  private static RuleModels models(
      PackDraft draft, ImmutableList<RuleSet> sets, Optional<Pack> base) {
    if (base.isEmpty()) {
      return set -> {
        throw new IllegalStateException("The rules of set " + set + " are not compiled.");
      };
    }
    RuleModels unchanged = base.get().models();
    ImmutableMap.Builder<String, Boolean> changed = ImmutableMap.builder();
    draft.sets.forEach(set -> changed.put(set.id, set.rulesChanged));
    ImmutableMap<String, Boolean> changedBySet = changed.buildOrThrow();
    ImmutableList<RuleSet> toCompile =
        sets.stream()
            .filter(set -> changedBySet.getOrDefault(set.id(), true))
            .collect(ImmutableList.toImmutableList());
    if (toCompile.isEmpty()) {
      return unchanged;
    }
    RuleModels compiled = compile(toCompile, draft.name());
    return set -> changedBySet.getOrDefault(set, true) ? compiled.model(set) : unchanged.model(set);
  }

  private static RuleModels compile(ImmutableList<RuleSet> sets, String pack) {
    try {
      return RuleCompiler.compile(sets).load(sets);
    } catch (NoClassDefFoundError e) {
      InputException missing =
          new InputException(
              Problem.of(
                  PackFailure.COMPILER_MISSING,
                  Place.of(pack),
                  "The rules of this pack must be compiled, but no compiler is there.",
                  "Maybe the dependency org.drools:drools-engine is missing."));
      missing.initCause(e);
      throw missing;
    }
  }

  private static <T> ImmutableList<T> values(Iterable<Located<T>> rows) {
    ImmutableList.Builder<T> values = ImmutableList.builder();
    rows.forEach(row -> values.add(row.value()));
    return values.build();
  }
}
