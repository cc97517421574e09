package org.econcluster.rules.authoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.internal.pack.Manifest;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.PackText;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.internal.pack.SetTables;
import org.econcluster.rules.internal.pack.TableRows;
import org.econcluster.rules.parameter.Parameter;

/**
 * A pack as its author wrote it, laid over the pack that it extends, before it is checked.
 *
 * <p>Everything keeps its place, so that each problem can name file and line. Rows of the extended
 * pack have the place "standard pack".
 */
final class PackDraft {

  private static final ImmutableList<String> DROPPED_COLUMNS = ImmutableList.of("rule", "reason");
  private static final ImmutableSet<String> FILES_OF_SETS =
      ImmutableSet.of(
          "parameters.csv", "derived.csv", "criteria.csv", "decisions.csv", "instruments.csv");

  /** One rule set of a draft. */
  static final class DraftSet {
    final String id;
    final String folder;
    final String title;
    final List<Located<DerivedIndicator>> derived = new ArrayList<>();
    final List<Located<Criterion>> criteria = new ArrayList<>();
    final List<Located<IndexedRule>> rules = new ArrayList<>();

    /** Whether the author added or dropped rules, so that the set must be compiled. */
    boolean rulesChanged;

    DraftSet(String id, String folder, String title) {
      this.id = id;
      this.folder = folder;
      this.title = title;
    }
  }

  final List<DraftSet> sets = new ArrayList<>();
  final List<Located<Parameter>> parameters = new ArrayList<>();
  final List<Located<Parameter>> ownParameters = new ArrayList<>();
  final List<String> changes = new ArrayList<>();

  private final PackText text;
  private final Problems problems;

  private PackDraft(PackText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** Reads a pack that stands alone, or one that extends {@code base}. */
  static PackDraft read(PackText text, Optional<Pack> base, Problems problems) {
    PackDraft draft = new PackDraft(text, problems);
    base.ifPresent(draft::layDown);
    draft.readManifest();
    draft.refuseUnknownFiles();
    if (base.isPresent()) {
      draft.dropRules();
    }
    for (DraftSet set : draft.sets) {
      draft.readSet(set);
    }
    draft.parameters.removeIf(row -> draft.isReplaced(row.value()));
    draft.parameters.addAll(draft.ownParameters);
    return draft;
  }

  /** The name of the pack. */
  String name() {
    return text.name();
  }

  private void layDown(Pack base) {
    Place place = Place.of(base.name() + " pack");
    for (RuleSet set : base.sets()) {
      DraftSet draft = new DraftSet(set.id(), set.folder(), set.title());
      set.derived().forEach(row -> draft.derived.add(new Located<>(row, place)));
      set.criteria().forEach(row -> draft.criteria.add(new Located<>(row, place)));
      set.rules().forEach(row -> draft.rules.add(new Located<>(row, place)));
      sets.add(draft);
    }
    base.parameters().rows().forEach(row -> parameters.add(new Located<>(row, place)));
  }

  private void readManifest() {
    for (Located<Manifest.Entry> row : Manifest.read(text, problems)) {
      Manifest.Entry entry = row.value();
      boolean nameTaken =
          sets.stream()
              .anyMatch(set -> set.id.equals(entry.set()) || set.folder.equals(entry.folder()));
      if (nameTaken || !entry.folder().matches("[a-z][a-z0-9]*")) {
        problems.add(
            PackFailure.MANIFEST_WRONG,
            row.place(),
            "The set " + entry.set() + " in folder \"" + entry.folder() + "\" cannot be added.",
            nameTaken
                ? "Maybe the row should go: folders of sets that exist need none."
                : "Maybe a folder's name of small letters and digits helps.");
        continue;
      }
      int position = sets.size();
      if (!entry.after().isEmpty()) {
        position = 1 + setIds().indexOf(entry.after());
        if (position == 0) {
          problems.add(
              PackFailure.SET_UNKNOWN,
              row.place(),
              "There is no rule set \"" + entry.after() + "\".",
              Suggestion.cure(entry.after(), setIds()));
          position = sets.size();
        }
      }
      sets.add(position, new DraftSet(entry.set(), entry.folder(), entry.title()));
    }
  }

  private List<String> setIds() {
    return sets.stream().map(set -> set.id).toList();
  }

  private void refuseUnknownFiles() {
    List<String> folders = sets.stream().map(set -> set.folder).toList();
    for (String path : text.files().keySet()) {
      List<String> parts = Splitter.on('/').splitToList(path);
      Place place = Place.of(text.document(path));
      if (parts.size() == 1) {
        if (!path.equals(Manifest.PATH) && !path.equals("dropped.csv")) {
          problems.add(
              PackFailure.SET_UNKNOWN,
              place,
              "The file " + path + " lies in no folder of a rule set.",
              "Maybe it belongs into one of: " + String.join(", ", folders) + ".");
        }
      } else if (!folders.contains(parts.get(0))) {
        problems.add(
            PackFailure.SET_UNKNOWN,
            place,
            "The folder \"" + parts.get(0) + "\" belongs to no rule set.",
            Suggestion.cure(parts.get(0), folders));
      } else if (!FILES_OF_SETS.contains(parts.get(1)) && !path.endsWith(".drl")) {
        problems.add(
            PackFailure.SET_UNKNOWN,
            place,
            "A rule set has no table \"" + parts.get(1) + "\".",
            Suggestion.cure(parts.get(1), FILES_OF_SETS));
      }
    }
  }

  private void dropRules() {
    String table = text.files().get("dropped.csv");
    if (table == null) {
      return;
    }
    Set<String> known = new LinkedHashSet<>();
    sets.forEach(set -> set.rules.forEach(rule -> known.add(rule.value().id())));
    for (TableRows.Row row :
        TableRows.read(table, text.document("dropped.csv"), DROPPED_COLUMNS, problems)) {
      String id = row.required("rule");
      row.required("reason");
      if (!known.contains(id)) {
        problems.add(
            PackFailure.RULE_SYNTAX,
            row.place("rule"),
            "There is no rule \"" + id + "\" to drop.",
            Suggestion.cure(id, known));
      }
      for (DraftSet set : sets) {
        if (set.rules.removeIf(rule -> rule.value().id().equals(id))) {
          set.rulesChanged = true;
          changes.add("rule " + id + " dropped: " + row.text("reason"));
        }
      }
    }
  }

  private void readSet(DraftSet set) {
    SetTables tables = SetTables.read(text, set.folder, problems);
    ownParameters.addAll(tables.parameters());
    set.derived.addAll(tables.derived());
    for (Located<Criterion> row : tables.criteria()) {
      replaceOrAdd(set, row);
    }
    List<Located<IndexedRule>> rules = new ArrayList<>();
    for (String path : text.files().keySet()) {
      if (path.startsWith(set.folder + "/") && path.endsWith(".drl")) {
        rules.addAll(
            RuleFileReader.read(text.files().get(path), text.document(path), set.id, problems));
      }
    }
    String decisions = text.files().get(set.folder + "/decisions.csv");
    if (decisions != null) {
      rules.addAll(
          DecisionTableReader.read(
              decisions, text.document(set.folder + "/decisions.csv"), set.id, problems));
    }
    set.rulesChanged |= !rules.isEmpty();
    set.rules.addAll(rules);
    rules.forEach(rule -> changes.add("rule " + rule.value().id() + " added"));
  }

  /** A criterion of the extended pack gives way to the author's one with the same id. */
  private void replaceOrAdd(DraftSet set, Located<Criterion> row) {
    for (DraftSet other : sets) {
      for (int i = 0; i < other.criteria.size(); i++) {
        Located<Criterion> present = other.criteria.get(i);
        boolean inherited = present.place().line().isEmpty();
        if (inherited && present.value().id().equals(row.value().id())) {
          other.criteria.set(i, row);
          changes.add("criterion " + row.value().id() + " replaced");
          return;
        }
      }
    }
    set.criteria.add(row);
  }

  private boolean isReplaced(Parameter row) {
    Optional<Located<Parameter>> own =
        ownParameters.stream().filter(other -> other.value().id().equals(row.id())).findFirst();
    own.ifPresent(
        other ->
            changes.add(
                "parameter "
                    + row.id()
                    + ": "
                    + row.value()
                    + " becomes "
                    + other.value().value()));
    return own.isPresent();
  }
}
