package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import org.econcluster.failure.Problems;

/** Reads the manifest {@code pack.csv}: the rule sets of a pack in the order in which they fire. */
public final class Manifest {

  /** The path of the manifest in a pack. */
  public static final String PATH = "pack.csv";

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("set", "folder", "title", "after");

  private Manifest() {}

  /**
   * One row of the manifest.
   *
   * @param set the id of the set
   * @param folder the folder that holds its files
   * @param title the name for people
   * @param after the id of the set that fires before it; empty to fire after all others
   */
  public record Entry(String set, String folder, String title, String after) {}

  /** Returns the rows of the manifest; none where the pack has no manifest. */
  public static ImmutableList<Located<Entry>> read(PackText pack, Problems problems) {
    String text = pack.files().get(PATH);
    if (text == null) {
      return ImmutableList.of();
    }
    return TableRows.read(text, pack.document(PATH), COLUMNS, problems).stream()
        .map(
            row ->
                new Located<>(
                    new Entry(
                        row.required("set"),
                        row.required("folder"),
                        row.required("title"),
                        row.text("after")),
                    row.place()))
        .collect(ImmutableList.toImmutableList());
  }
}
