package org.econcluster.rules.report;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * The names by which a listing tells subjects apart: their own, and where several have the same,
 * each with the id of its case.
 */
public final class SubjectNames {

  private final UnaryOperator<String> shortened;
  private final ImmutableSet<String> ambiguous;

  private SubjectNames(UnaryOperator<String> shortened, Collection<AssessmentRecord> listed) {
    this.shortened = shortened;
    SetMultimap<String, String> ids = HashMultimap.create();
    listed.forEach(
        assessment ->
            ids.put(shortened.apply(assessment.subject()), assessment.caseId().orElse("")));
    this.ambiguous =
        ids.keySet().stream()
            .filter(name -> ids.get(name).size() > 1)
            .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the names for a listing of assessments. */
  public static SubjectNames among(Collection<AssessmentRecord> listed) {
    return new SubjectNames(UnaryOperator.identity(), listed);
  }

  /** Returns names that are cut to a number of characters, but where they would be the same. */
  static SubjectNames among(Collection<AssessmentRecord> listed, int width) {
    return new SubjectNames(name -> PlainText.shorten(PlainText.of(name), width), listed);
  }

  /** Returns the name of one of the assessments; of a mere profile, which has no id, its own. */
  public String of(AssessmentRecord assessment) {
    String name = shortened.apply(assessment.subject());
    return assessment
        .caseId()
        .filter(id -> ambiguous.contains(name) && !id.equals(assessment.subject()))
        .map(id -> assessment.subject() + " (" + id + ")")
        .orElse(name);
  }
}
