package org.econcluster.rules.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.econcluster.rules.explanation.Certainty;
import org.econcluster.rules.explanation.Conclusion;
import org.econcluster.rules.explanation.Condition;
import org.econcluster.rules.explanation.CriterionFinding;
import org.econcluster.rules.explanation.CriterionFinding.Measurement;
import org.econcluster.rules.explanation.Explanation;
import org.econcluster.rules.explanation.ExplanationText;
import org.econcluster.rules.explanation.NearestPath;
import org.econcluster.rules.explanation.OpenQuestion;
import org.econcluster.rules.explanation.RuleOutcome;
import org.econcluster.rules.finding.FindingKind;

/**
 * Writes assessments as text for people: an overview, then each with its reasons.
 *
 * <p>The wording may change from release to release; programs read the JSON. No text that comes
 * from a case can steer a terminal.
 */
public final class TextReport {

  private static final int CLUSTER_WIDTH = 25;
  private static final int QUESTIONS = 10;

  /** So many subjects are too many to count by eye. */
  private static final int COUNTED = 10;

  private final Explanation explanation;
  private final AssessmentRecord assessment;
  private final String name;
  private final TextLines text;
  private final Set<String> told = new HashSet<>();

  private TextReport(AssessmentRecord assessment, String name, TextLines text) {
    this.assessment = assessment;
    this.name = name;
    this.explanation = assessment.explanation();
    this.text = text;
  }

  /** Returns the report, with line feeds, the last line ended. */
  public static String write(List<AssessmentRecord> assessments) {
    TextLines text = new TextLines();
    String tables =
        Overview.group(assessments).asMap().entrySet().stream()
            .map(group -> overview(group.getKey(), group.getValue()))
            .collect(Collectors.joining("\n"));
    text.block(tables + legend(tables));
    SubjectNames names = SubjectNames.among(assessments);
    for (AssessmentRecord assessment : assessments) {
      if (!text.isEmpty()) {
        text.gap();
      }
      new TextReport(assessment, names.of(assessment), text).write();
    }
    return text.toString();
  }

  private static String overview(Overview overview, Collection<AssessmentRecord> assessments) {
    SubjectNames names = SubjectNames.among(assessments, CLUSTER_WIDTH);
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of(overview.subject()));
    head.addAll(overview.titles());
    table.add(head);
    for (AssessmentRecord assessment : assessments) {
      List<String> row = new ArrayList<>();
      row.add(PlainText.of(names.of(assessment)));
      for (Overview.Column column : overview.columns()) {
        row.add(Words.verdict(assessment.explanation(), column.kind(), column.width()));
      }
      table.add(row);
    }
    return table.print() + (assessments.size() < COUNTED ? "" : counts(overview, assessments));
  }

  /** Returns how many subjects have each answer, as a table below theirs. */
  private static String counts(Overview overview, Collection<AssessmentRecord> assessments) {
    List<Explanation> explanations =
        assessments.stream().map(AssessmentRecord::explanation).toList();
    TextTable table = new TextTable();
    table.add(List.of("Of " + assessments.size(), "Answer", "Certain", "Possible"));
    for (Overview.Column column : overview.columns()) {
      Tally tally = Tally.of(column.kind(), explanations);
      if (tally.isOpen()) {
        table.add(List.of(column.title(), "open", "", Integer.toString(tally.subjects())));
        continue;
      }
      for (Tally.Count count : tally.counts()) {
        table.add(
            List.of(
                column.title(),
                count.label(),
                Integer.toString(count.certain()),
                Integer.toString(count.possible())));
      }
    }
    return "\n" + table.print();
  }

  private static String legend(String rows) {
    return (rows.contains("*") ? "* estimated from incomplete inputs\n" : "")
        + (rows.contains("open")
            ? "open: every answer is possible; what is not known, see below\n"
            : "");
  }

  private void write() {
    text.title(name);
    text.rules(assessment.pack(), assessment.packHash(), assessment.asOf());
    conclusions();
    paths();
    policy();
    instruments();
    warnings();
    questions();
  }

  private void conclusions() {
    head("Conclusions");
    for (FindingKind kind : Words.answered(explanation)) {
      text.line(
          1, kind.label() + ": " + Words.verdict(explanation, kind) + Words.rank(assessment, kind));
      if (Words.isOpen(explanation.conclusions(kind), kind)) {
        text.line(2, Words.lacking(explanation, kind));
      } else {
        explanation.conclusions(kind).forEach(conclusion -> reasons(conclusion, 2));
      }
    }
  }

  private void reasons(Conclusion conclusion, int depth) {
    for (String id : conclusion.rules()) {
      explanation.rule(id).ifPresent(rule -> reason(rule, depth));
    }
  }

  private void reason(RuleOutcome rule, int depth) {
    String possible = rule.fired() == Certainty.CERTAIN ? "" : " (possible)";
    text.line(depth, rule.id() + " " + rule.says() + possible);
    for (Condition condition : rule.conditions()) {
      explanation
          .criterion(condition.criterion())
          .ifPresentOrElse(
              criterion -> criterion(criterion, depth + 1),
              () -> text.line(depth + 1, condition.holds().label() + ": " + condition.text()));
    }
  }

  private void criterion(CriterionFinding criterion, int depth) {
    String status = criterion.status().label() + (criterion.estimated() ? " (estimated)" : "");
    if (criterion.measurement().isPresent()) {
      Measurement measured = criterion.measurement().get();
      text.line(depth, status + ": " + measured(criterion, measured));
      if (told.add("value of " + measured.indicator())) {
        text.line(depth + 1, "value: " + Words.origin(explanation, criterion));
      }
      return;
    }
    text.line(
        depth,
        status
            + ": "
            + criterion.sentence()
            + " ("
            + criterion.needed()
            + " of "
            + criterion.members().size()
            + " needed)"
            + (told.contains(criterion.id()) ? ", see above" : ""));
    if (told.add(criterion.id())) {
      Words.members(explanation, criterion).forEach(member -> criterion(member, depth + 1));
    }
  }

  private static String measured(CriterionFinding criterion, Measurement measured) {
    String margin = Words.margin(measured);
    return measured.name()
        + " "
        + Words.value(measured)
        + ", needed "
        + Words.threshold(measured)
        + (margin.isEmpty() ? "" : ", margin " + margin)
        + " ["
        + measured.parameter()
        + "; "
        + Words.sources(criterion)
        + "]";
  }

  private void paths() {
    if (!explanation.paths().isEmpty()) {
      head("Nearest path");
      for (NearestPath path : explanation.paths()) {
        text.line(1, path.kind().label() + ": " + ExplanationText.sentence(path));
      }
    }
  }

  private void policy() {
    if (!Words.recommendsPolicy(explanation)) {
      return;
    }
    head("Policy: " + Words.verdict(explanation, FindingKind.POL_MODEL));
    side("for state action", FindingKind.POL_REASON_FOR_ACTION);
    side("for a light hand", FindingKind.POL_REASON_FOR_LIGHT_HAND);
    assessment.reasonBalance().ifPresent(this::balance);
  }

  private void balance(Balance balance) {
    text.line(
        1,
        "balance: "
            + Words.signed(balance.low())
            + (balance.low() == balance.high() ? "" : " to " + Words.signed(balance.high()))
            + Words.balanceThresholds(explanation));
  }

  private void side(String side, FindingKind kind) {
    List<Conclusion> reasons = explanation.conclusions(kind);
    text.line(1, side + (reasons.isEmpty() ? ": none" : ":"));
    for (Conclusion reason : reasons) {
      text.line(
          2,
          reason.label()
              + (reason.certainty() == Certainty.CERTAIN ? "" : " (possible)")
              + " ["
              + String.join(", ", reason.rules())
              + "]");
    }
  }

  private void instruments() {
    List<Conclusion> instruments = Words.instruments(explanation);
    if (!instruments.isEmpty()) {
      head("Instruments, in order");
      TextTable table = new TextTable();
      table.add(List.of("Instrument", "For", "Addresses", "", "Because"));
      for (Conclusion instrument : instruments) {
        InstrumentCatalogue.Entry entry = Words.entry(instrument);
        table.add(
            List.of(
                instrument.label(),
                entry.audience(),
                entry.addresses(),
                instrument.certainty().label(),
                Words.because(explanation, instrument)));
      }
      table.print().lines().forEach(row -> text.line(1, row));
    }
  }

  private void warnings() {
    List<Conclusion> warnings = explanation.conclusions(FindingKind.POL_WARNING);
    if (!warnings.isEmpty()) {
      head("Warnings");
      for (Conclusion warning : warnings) {
        text.line(
            1, warning.label() + (warning.certainty() == Certainty.CERTAIN ? "" : " (possible)"));
        reasons(warning, 2);
      }
    }
  }

  private void questions() {
    List<OpenQuestion> questions = explanation.openQuestions();
    if (!questions.isEmpty()) {
      head("To find out");
      for (OpenQuestion question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
        text.line(1, question.name() + " (" + question.unit() + "): " + question.definition());
        text.line(
            2, question.reason().label() + "; bears on " + Words.labelsOf(question.bearsOn()));
      }
      if (questions.size() > QUESTIONS) {
        text.line(1, "and " + (questions.size() - QUESTIONS) + " more");
      }
    }
  }

  private void head(String title) {
    text.gap();
    text.line(0, title);
  }
}
