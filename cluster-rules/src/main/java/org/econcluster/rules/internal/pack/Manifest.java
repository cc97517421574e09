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
  public static SetTables.Rows<Entry> read(PackText pack, Problems problems) {
    return SetTables.Rows.read(pack, PATH, COLUMNS, problems, Manifest::entry);
  }

  private static Entry entry(TableRow row) {
    return new Entry(
        row.required("set"), row.required("folder"), row.required("title"), row.text("after"));
  }
}
