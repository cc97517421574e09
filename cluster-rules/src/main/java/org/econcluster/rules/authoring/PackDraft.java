package org.econcluster.rules.authoring;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.internal.pack.Located;
import org.econcluster.rules.internal.pack.Manifest;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.PackText;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.internal.pack.SetTables;
import org.econcluster.rules.internal.pack.TableRow;
import org.econcluster.rules.internal.pack.TableRows;
import org.econcluster.rules.parameter.Parameter;

/**
 * A pack as its author wrote it, laid over the pack that it extends, before it is checked.
 *
 * <p>Everything keeps its place, so that each problem can name file, line and column. Rows of the
 * extended pack have the place "standard pack". Rows and rules with mistakes are kept too, so that
 * the check finds their other mistakes and does not miss what they declare.
 */
final class PackDraft {

  private static final ImmutableList<String> DROPPED_COLUMNS = ImmutableList.of("rule", "reason");
  private static final String DROPPED = "dropped.csv";
  private static final String INSTRUMENTS = "instruments.csv";
  private static final ImmutableSet<String> FILES_OF_SETS =
      ImmutableSet.of("parameters.csv", "derived.csv", "criteria.csv", "decisions.csv");

  /** Words of Java and of rule files, after which no package of compiled rules can be named. */
  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "abstract accumulate and assert boolean break byte case catch char class collect"
                      + " const continue declare default do double else end enum eval exists"
                      + " extends false final finally float for forall from function global goto"
                      + " if implements import in init instanceof int interface long matches"
                      + " memberof modify native new not null or over package private protected"
                      + " public query record result return reverse rule salience short static"
                      + " strictfp super switch synchronized template then this throw throws"
                      + " transient true try unit update void volatile when while"));

  /** One rule set of a draft. */
  static final class DraftSet {
    final String id;
    final String folder;
    final String title;
    final ImmutableSet<SubjectKind> subjects;
    final List<Located<DerivedIndicator>> derived = new ArrayList<>();
    final List<Located<Criterion>> criteria = new ArrayList<>();
    final List<DraftRule> rules = new ArrayList<>();

    /** Whether the author added or dropped rules, so that the set must be compiled. */
    boolean rulesChanged;

    DraftSet(String id, String folder, String title, ImmutableSet<SubjectKind> subjects) {
      this.id = id;
      this.folder = folder;
      this.title = title;
      this.subjects = subjects;
    }
  }

  final List<DraftSet> sets = new ArrayList<>();
  final List<Located<Parameter>> parameters = new ArrayList<>();
  final List<Located<Parameter>> ownParameters = new ArrayList<>();
  final Map<String, String> reasonsOfDropped = new LinkedHashMap<>();
  final Gaps gaps = new Gaps();

  private final PackText text;
  private final boolean extending;
  private final Problems problems;

  private PackDraft(PackText text, boolean extending, Problems problems) {
    this.text = text;
    this.extending = extending;
    this.problems = problems;
  }

  /** Reads a pack that stands alone, or one that extends {@code base}. */
  static PackDraft read(PackText text, Optional<Pack> base, Problems problems) {
    PackDraft draft = new PackDraft(text, base.isPresent(), problems);
    base.ifPresent(draft::layDown);
    draft.readManifest();
    draft.refuseUnknownFiles();
    draft.dropRules();
    for (DraftSet set : draft.sets) {
      draft.readSet(set);
    }
    Set<String> replaced = new LinkedHashSet<>();
    draft.ownParameters.forEach(row -> replaced.add(row.value().id()));
    draft.parameters.removeIf(row -> replaced.contains(row.value().id()));
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
      DraftSet draft = new DraftSet(set.id(), set.folder(), set.title(), set.subjects());
      set.derived().forEach(row -> draft.derived.add(new Located<>(row, place)));
      set.criteria().forEach(row -> draft.criteria.add(new Located<>(row, place)));
      set.rules().forEach(rule -> draft.rules.add(DraftRule.inherited(rule, place)));
      sets.add(draft);
    }
    base.parameters().rows().forEach(row -> parameters.add(new Located<>(row, place)));
  }

  private void readManifest() {
    SetTables.Rows<Manifest.Entry> manifest = Manifest.read(text, problems);
    gaps.add(manifest, Gaps.Of.SETS);
    if (!manifest.lost().isEmpty()) {
      gaps.open(Gaps.Of.SETS);
    }
    for (Located<Manifest.Entry> row : manifest.rows()) {
      Manifest.Entry entry = row.value();
      String refused = "The set " + entry.set() + " in folder \"" + entry.folder() + "\"";
      if (sets.stream()
          .anyMatch(set -> set.id.equals(entry.set()) || set.folder.equals(entry.folder()))) {
        problems.add(
            PackFailure.MANIFEST_WRONG,
            row.cell("set"),
            refused + " cannot be added: there is a set of that id or folder.",
            "Maybe the row should go: folders of sets that exist need none.");
        continue;
      }
      checkFolder(row, refused);
      int position = sets.size();
      if (!entry.after().isEmpty()) {
        position = 1 + setIds().indexOf(entry.after());
        if (position == 0) {
          problems.add(
              PackFailure.SET_UNKNOWN,
              row.cell("after"),
              "There is no rule set \"" + entry.after() + "\".",
              Suggestion.cure(entry.after(), setIds()));
          position = sets.size();
        }
      }
      sets.add(
          position, new DraftSet(entry.set(), entry.folder(), entry.title(), entry.subjects()));
    }
  }

  private void checkFolder(Located<Manifest.Entry> row, String refused) {
    String folder = row.value().folder();
    boolean reserved = RESERVED.contains(folder);
    if (!folder.isEmpty() && (reserved || !folder.matches("[a-z][a-z0-9]*"))) {
      problems.add(
          PackFailure.MANIFEST_WRONG,
          row.cell("folder"),
          refused
              + (reserved
                  ? " cannot be added: \"" + folder + "\" is a word of the rule language."
                  : " cannot be added: the folder needs a name of small letters and digits."),
          reserved
              ? "Maybe another name, such as \"my" + folder + "\"."
              : "Maybe a name such as \"" + plainName(folder) + "\".");
    }
  }

  private static String plainName(String folder) {
    String plain = Ascii.toLowerCase(folder).replaceAll("[^a-z0-9]", "").replaceAll("^[0-9]+", "");
    return plain.isEmpty() || RESERVED.contains(plain) ? "my" + plain : plain;
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
        if (!path.equals(Manifest.PATH) && !path.equals(DROPPED)) {
          problems.add(
              PackFailure.SET_UNKNOWN,
              place,
              "The file " + path + " lies in no folder of a rule set.",
              Suggestion.closest(path, ImmutableList.of(Manifest.PATH, DROPPED))
                  .map(meant -> "Maybe \"" + meant + "\" was meant.")
                  .orElse("Maybe it belongs into one of: " + String.join(", ", folders) + "."));
        }
      } else if (!folders.contains(parts.get(0))) {
        if (!gaps.mayDeclare(parts.get(0), Gaps.Of.SETS)) {
          problems.add(
              PackFailure.SET_UNKNOWN,
              place,
              "The folder \"" + parts.get(0) + "\" belongs to no rule set.",
              Suggestion.closest(parts.get(0), folders)
                  .map(meant -> "Maybe \"" + meant + "\" was meant.")
                  .orElse("Maybe its files belong into " + String.join(", ", folders) + "."));
        }
      } else if (parts.get(1).equals(INSTRUMENTS)) {
        refuseInstruments(place);
      } else if (!FILES_OF_SETS.contains(parts.get(1)) && !path.endsWith(".drl")) {
        problems.add(
            PackFailure.SET_UNKNOWN,
            place,
            "A rule set has no table \"" + parts.get(1) + "\".",
            Suggestion.cure(parts.get(1), FILES_OF_SETS));
      }
    }
  }

  /** What is said of instruments belongs to the library; only the standard pack holds it. */
  private void refuseInstruments(Place place) {
    if (extending) {
      problems.add(
          PackFailure.TABLE_FIXED,
          place,
          "What "
              + INSTRUMENTS
              + " says of the instruments holds for all packs; none can change it.",
          "Maybe the file should go: rules in decisions.csv choose among the instruments.");
    }
  }

  private void dropRules() {
    String table = text.files().get(DROPPED);
    if (table == null || !extending) {
      return;
    }
    Set<String> known = new LinkedHashSet<>();
    sets.forEach(set -> set.rules.forEach(rule -> known.add(rule.id().value())));
    for (TableRow row :
        TableRows.read(table, text.document(DROPPED), DROPPED_COLUMNS, problems).rows()) {
      String id = row.required("rule");
      String reason = row.required("reason");
      if (reasonsOfDropped.containsKey(id)) {
        problems.add(
            PackFailure.RULE_TWICE,
            row.place("rule"),
            "The rule " + id + " is dropped twice.",
            "Maybe one of the two rows should go.");
      } else if (!id.isEmpty() && !known.contains(id)) {
        problems.add(
            PackFailure.RULE_SYNTAX,
            row.place("rule"),
            "There is no rule \"" + id + "\" to drop.",
            Suggestion.cure(id, known));
      }
      for (DraftSet set : sets) {
        if (set.rules.removeIf(rule -> rule.id().value().equals(id))) {
          set.rulesChanged = true;
          reasonsOfDropped.put(id, reason);
        }
      }
    }
  }

  private void readSet(DraftSet set) {
    SetTables tables = SetTables.read(text, set.folder, problems);
    gaps.add(tables.parameters(), Gaps.Of.PARAMETERS);
    gaps.add(tables.derived(), Gaps.Of.INDICATORS);
    gaps.add(tables.criteria(), Gaps.Of.CRITERIA);
    ownParameters.addAll(tables.parameters().rows());
    set.derived.addAll(tables.derived().rows());
    for (Located<Criterion> row : tables.criteria().rows()) {
      replaceOrAdd(set, row);
    }
    List<DraftRule> rules = new ArrayList<>();
    for (String path : text.files().keySet()) {
      if (path.startsWith(set.folder + "/") && path.endsWith(".drl")) {
        rules.addAll(
            RuleFileReader.read(text.files().get(path), text.document(path), set.id, problems));
      }
    }
    String path = set.folder + "/decisions.csv";
    String decisions = text.files().get(path);
    if (decisions != null) {
      DecisionTableReader.Decisions table =
          DecisionTableReader.read(decisions, text.document(path), set.id, problems);
      rules.addAll(table.rules());
      if (!table.complete()) {
        gaps.open(Gaps.Of.CONCLUSIONS);
      }
    }
    for (String unreadable : text.unreadable()) {
      if (unreadable.equals(path) || unreadable.endsWith(".drl")) {
        gaps.open(Gaps.Of.CONCLUSIONS);
      }
    }
    set.rulesChanged |= !rules.isEmpty();
    set.rules.addAll(rules);
  }

  /** A criterion of the extended pack gives way to the author's one with the same id. */
  private void replaceOrAdd(DraftSet set, Located<Criterion> row) {
    for (DraftSet other : sets) {
      for (int i = 0; i < other.criteria.size(); i++) {
        Located<Criterion> present = other.criteria.get(i);
        if (present.isInherited() && present.value().id().equals(row.value().id())) {
          other.criteria.set(i, row);
          return;
        }
      }
    }
    set.criteria.add(row);
  }
}
