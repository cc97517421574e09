package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * A whole, checked pack: rule sets in the order in which they fire, parameters, compiled rules.
 *
 * @param name the name for people
 * @param sets the rule sets, earlier ones feeding later ones
 * @param parameters all dated values
 * @param changes how the pack differs from the standard one, a line each; empty for that one
 * @param models the compiled rules
 */
public record Pack(
    String name,
    ImmutableList<RuleSet> sets,
    ParameterTable parameters,
    ImmutableList<String> changes,
    RuleModels models) {

  /** All rules, in the order of firing sets. */
  public ImmutableList<IndexedRule> rules() {
    return sets.stream()
        .flatMap(set -> set.rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** All criteria, in the order of evaluation. */
  public ImmutableList<Criterion> criteria() {
    return sets.stream()
        .flatMap(set -> set.criteria().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the part of the pack that judges a kind of subject, with all parameters. */
  public Pack judging(SubjectKind kind) {
    return new Pack(
        name,
        sets.stream()
            .filter(set -> set.subjects().contains(kind))
            .collect(ImmutableList.toImmutableList()),
        parameters,
        changes,
        models);
  }

  /** Returns the same rules with other parameters. */
  public Pack withParameters(ParameterTable changed, ImmutableList<String> moreChanges) {
    return new Pack(
        name,
        sets,
        changed,
        ImmutableList.<String>builder().addAll(changes).addAll(moreChanges).build(),
        models);
  }

  /** The SHA-256 of everything that bears on a conclusion, in hexadecimal. */
  public String hash() {
    StringBuilder content = new StringBuilder();
    for (RuleSet set : sets) {
      content.append(set.id()).append(set.subjects()).append('\n');
      set.derived().forEach(derived -> content.append(derived).append('\n'));
      set.criteria().stream()
          .map(Criterion::toString)
          .sorted() // Their order bears on nothing.
          .forEach(criterion -> content.append(criterion).append('\n'));
      for (IndexedRule rule : set.rules()) {
        content.append(rule.id()).append(rule.literals()).append(rule.kind());
        content.append(rule.value()).append('\n');
      }
    }
    parameters.rows().forEach(row -> content.append(row).append('\n'));
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }
}
