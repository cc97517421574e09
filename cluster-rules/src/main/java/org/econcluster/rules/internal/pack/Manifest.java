package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.econcluster.failure.Problems;
import org.econcluster.profile.SubjectKind;

/** Reads the manifest {@code pack.csv}: the rule sets of a pack in the order in which they fire. */
public final class Manifest {

  /** The path of the manifest in a pack. */
  public static final String PATH = "pack.csv";

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("set", "folder", "title", "after", "subjects");

  private Manifest() {}

  /**
   * One row of the manifest.
   *
   * @param set the id of the set
   * @param folder the folder that holds its files
   * @param title the name for people
   * @param after the id of the set that fires before it; empty to fire after all others
   * @param subjects the kinds of subject that it judges, at least one
   */
  public record Entry(
      String set, String folder, String title, String after, ImmutableSet<SubjectKind> subjects) {}

  /** Returns the rows of the manifest; none where the pack has no manifest. */
  public static SetTables.Rows<Entry> read(PackText pack, Problems problems) {
    return SetTables.Rows.read(pack, PATH, COLUMNS, problems, Manifest::entry);
  }

  private static Entry entry(TableRow row) {
    return new Entry(
        row.required("set"),
        row.required("folder"),
        row.required("title"),
        row.text("after"),
        subjects(row));
  }

  private static ImmutableSet<SubjectKind> subjects(TableRow row) {
    ImmutableSet.Builder<SubjectKind> subjects = ImmutableSet.builder();
    for (String id : row.requiredList("subjects")) {
      row.word("subjects", SubjectKind.ofId(id), SubjectKind.ids()).ifPresent(subjects::add);
    }
    return subjects.build();
  }
}
