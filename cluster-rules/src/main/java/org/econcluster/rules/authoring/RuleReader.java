package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.authoring.RuleTokens.Token;
import org.econcluster.rules.authoring.RuleTokens.Type;
import org.econcluster.rules.authoring.TokenCursor.Unreadable;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule.
 *
 * <p>After a problem the reading goes on with the next annotation, literal or section, whichever
 * comes first.
 */
final class RuleReader {

  private static final ImmutableSet<String> ANNOTATIONS = ImmutableSet.of("id", "says", "basis");
  private static final ImmutableSet<String> LITERALS = ImmutableSet.of("met", "unmet", "is");
  private static final ImmutableSet<String> SECTIONS = ImmutableSet.of("when", "then", "end");

  private static final String A_CONDITION = "a condition met(…), unmet(…) or is(…)";

  private final TokenCursor cursor;
  private final Token start;
  private Token name;
  private final Map<String, ImmutableList<Located<String>>> annotations = new LinkedHashMap<>();
  private final List<Located<Literal>> literals = new ArrayList<>();
  private String variable = "$case";
  private Token conclusion;
  private @Nullable FindingKind kind;
  private String value = "";

  private RuleReader(TokenCursor cursor) {
    this.cursor = cursor;
    this.start = cursor.take();
    this.name = start;
    this.conclusion = start;
  }

  /** Returns the rule at whose first word a cursor stands. */
  static DraftRule read(TokenCursor cursor, String document, String set) {
    RuleReader reader = new RuleReader(cursor);
    reader.readName();
    reader.readAnnotations();
    reader.readConditions();
    reader.readConsequence();
    return reader.draft(document, set);
  }

  private void readName() {
    try {
      name = cursor.expectString("the rule's name in quotation marks");
    } catch (Unreadable e) {
      cursor.report(e);
      cursor.seek(token -> token.is("@"), RuleReader::isSection);
    }
  }

  private void readAnnotations() {
    int lost = 0;
    while (cursor.isAt("@") || (cursor.isAtCall() && ANNOTATIONS.contains(cursor.peek().text()))) {
      try {
        soften(() -> cursor.expect("@"));
        readAnnotation();
      } catch (Unreadable e) {
        cursor.report(e);
        lost++;
        cursor.skipTo(token -> token.is("@") || token.is(")"), RuleReader::isSection);
        cursor.accept(")");
      }
    }
    List<String> missing =
        ANNOTATIONS.stream().filter(needed -> !annotations.containsKey(needed)).toList();
    if (missing.size() > lost) {
      for (String needed : missing) {
        cursor.report(
            PackFailure.RULE_ANNOTATION,
            name,
            (name.equals(start) ? "The rule" : "The rule \"" + name.text() + "\"")
                + " has no @"
                + needed
                + ".",
            "Maybe a line such as "
                + (needed.equals("says") ? "@says( \"…\" )" : "@" + needed + "( … )")
                + " is missing before \"when\".");
      }
    }
  }

  private void readAnnotation() throws Unreadable {
    Token written = cursor.expectWord("an annotation's name");
    String known = written.text();
    if (!ANNOTATIONS.contains(known)) {
      cursor.report(
          PackFailure.RULE_ANNOTATION,
          written,
          "The annotation @" + known + " is not known.",
          Suggestion.cure(known, ANNOTATIONS));
      known = Suggestion.closest(known, ANNOTATIONS).orElse(known);
    } else if (annotations.containsKey(known)) {
      cursor.report(
          PackFailure.RULE_ANNOTATION,
          written,
          "The annotation @" + known + " occurs twice.",
          "Maybe one of the two should go.");
    }
    annotations.putIfAbsent(known, ImmutableList.of());
    cursor.expect("(");
    ImmutableList<Located<String>> parts =
        known.equals("says")
            ? ImmutableList.of(located(cursor.expectString("a sentence in quotation marks")))
            : readList();
    if (parts.stream().allMatch(part -> part.value().isBlank())) {
      cursor.report(
          PackFailure.RULE_ANNOTATION,
          written,
          "The annotation @" + known + " says nothing.",
          "Maybe it should look like "
              + switch (known) {
                case "id" -> "@id( LIFE-130 )";
                case "basis" -> "@basis( Econcluster )";
                default -> "@says( \"…\" )";
              }
              + ".");
    }
    annotations.put(known, parts);
    cursor.expect(")");
  }

  /** Words with commas between them; what has no white space inside is one word. */
  private ImmutableList<Located<String>> readList() {
    ImmutableList.Builder<Located<String>> parts = ImmutableList.builder();
    while (!cursor.isAtEnd() && !cursor.isAt(")") && !isSection(cursor.peek())) {
      Token first = cursor.peek();
      StringBuilder part = new StringBuilder();
      while (!cursor.isAtEnd()
          && !cursor.isAt(")")
          && !cursor.isAt(",")
          && !cursor.isAt("@")
          && !isSection(cursor.peek())) {
        part.append(cursor.take().text());
      }
      if (part.length() > 0) {
        parts.add(new Located<>(part.toString(), cursor.place(first)));
      }
      if (!cursor.accept(",")) {
        break;
      }
    }
    return parts.build();
  }

  private void readConditions() {
    try {
      cursor.expect("when");
    } catch (Unreadable e) {
      cursor.report(e);
      if (cursor.seek(token -> token.is("when"), token -> token.is("then"))) {
        cursor.take();
      }
    }
    try {
      variable = cursor.expectWord("a variable such as $case").text();
      cursor.expect(":");
      cursor.expect("Case");
      cursor.expect("(");
      if (cursor.isAt(")")) {
        cursor.expectWord(A_CONDITION);
      }
    } catch (Unreadable e) {
      cursor.report(e);
      if (!cursor.isAt(")") && !cursor.seek(RuleReader::isLiteral, token -> token.is("then"))) {
        cursor.seek(token -> token.is("then"), token -> token.is("end"));
        return;
      }
    }
    while (!cursor.isAtEnd() && !isSection(cursor.peek()) && !cursor.isAt(")")) {
      readLiteralAndComma();
    }
    soften(() -> cursor.expect(")"));
  }

  private void readLiteralAndComma() {
    Token first = cursor.peek();
    try {
      readLiteral();
      if (cursor.accept(",")) {
        if (cursor.isAtEnd() || cursor.isAt(")") || isSection(cursor.peek())) {
          cursor.expectWord(A_CONDITION);
        }
      } else if (!cursor.isAtEnd() && !cursor.isAt(")") && !isSection(cursor.peek())) {
        Token sign = cursor.peek();
        boolean another = cursor.isAtCall() && LITERALS.contains(sign.text());
        cursor.report(
            PackFailure.RULE_SYNTAX,
            sign,
            "Here \")\" was expected, but there is " + sign.quoted() + ".",
            TokenCursor.outsideTheForm(sign)
                .orElse(
                    another
                        ? "Maybe a comma between the conditions is missing."
                        : "Maybe \")\" is missing."));
        cursor.skipTo(RuleReader::isLiteralOrEnd, RuleReader::isSection);
        cursor.accept(",");
      }
    } catch (Unreadable e) {
      cursor.report(e);
      cursor.returnTo(first);
      if (!cursor.isAtCall() && !first.is("(") && !first.is(")") && !cursor.isAtEnd()) {
        cursor.take(); // Such as "not", so that what it stands before is read.
        cursor.skipTo(RuleReader::isLiteralOrEnd, RuleReader::isSection);
      } else {
        cursor.skipTo(token -> token.is(",") || token.is(")"), RuleReader::isSection);
      }
      cursor.accept(",");
    }
  }

  private void readLiteral() throws Unreadable {
    Token function = cursor.expectWord(A_CONDITION);
    Optional<String> meant = Suggestion.closest(function.text(), LITERALS);
    if (!LITERALS.contains(function.text())) {
      Optional<String> outside = TokenCursor.outsideTheForm(function);
      Unreadable problem =
          cursor.unreadable(
              function,
              "A condition must be met(…), unmet(…) or is(…), not " + function.quoted() + ".",
              outside.orElse(Suggestion.cure(function.text(), LITERALS)));
      if (outside.isPresent() || meant.isEmpty()) {
        throw problem;
      }
      cursor.report(problem);
    }
    String form = meant.orElse(function.text());
    if (cursor.peek().type() == Type.STRING) {
      soften(() -> cursor.expect("("));
    } else {
      cursor.expect("(");
    }
    Token id = cursor.expectString("an id in quotation marks");
    Token last = id;
    Literal literal;
    if (form.equals("is")) {
      cursor.expect(",");
      last = cursor.expectString("a value in quotation marks");
      literal = new Literal.Is(id.text(), last.text());
    } else if (form.equals("met")) {
      literal = new Literal.Met(id.text());
    } else {
      literal = new Literal.Unmet(id.text());
    }
    literals.add(
        new Located<>(
            literal,
            cursor.place(function),
            ImmutableMap.of(DraftRule.ID, cursor.place(id), DraftRule.VALUE, cursor.place(last)),
            true));
    soften(() -> cursor.expect(")"));
  }

  private void readConsequence() {
    soften(() -> cursor.expect("then"));
    if (cursor.seek(token -> token.is("then"), token -> token.is("end"))) {
      cursor.take(); // It was not where it was expected, but it is there.
    }
    try {
      Token call = cursor.expectWord("the call " + variable + ".conclude");
      if (!call.text().equals(variable + ".conclude")) {
        Unreadable problem =
            cursor.unreadable(
                call,
                "The consequence must be one call of " + variable + ".conclude.",
                "Maybe \"" + variable + ".conclude( ClusterType.STEADY );\" was meant.");
        if (!call.text().endsWith(".conclude")) {
          throw problem;
        }
        cursor.report(problem);
      }
      cursor.expect("(");
      readConclusion();
      cursor.expect(")");
      cursor.expect(";");
    } catch (Unreadable e) {
      cursor.report(e);
      cursor.seek(token -> token.is("end"), token -> false);
    }
    try {
      cursor.expect("end");
    } catch (Unreadable e) {
      cursor.report(e);
      cursor.skipTo(token -> false, token -> token.is("end"));
      cursor.accept("end");
    }
  }

  private void readConclusion() throws Unreadable {
    conclusion = cursor.expectWord("a conclusion such as ClusterType.STEADY");
    Token valueToken = conclusion;
    if (ConclusionWords.namesKind(conclusion)) {
      kind = ConclusionWords.namedKind(conclusion, cursor);
      cursor.expect(",");
      valueToken = cursor.expectWord("a value of " + ConclusionWords.typeName(kind));
    } else {
      kind = ConclusionWords.kindOf(conclusion, cursor);
    }
    if (kind != null) {
      value = ConclusionWords.value(kind, valueToken, cursor);
    }
  }

  private DraftRule draft(String document, String set) {
    ImmutableList<Located<String>> ids = annotations.getOrDefault("id", ImmutableList.of());
    ImmutableList<Located<String>> basis = annotations.getOrDefault("basis", ImmutableList.of());
    ImmutableList<Located<String>> says = annotations.getOrDefault("says", ImmutableList.of());
    Located<String> id = ids.isEmpty() ? new Located<>("", cursor.place(name)) : ids.get(0);
    IndexedRule whole = null;
    if (cursor.isSound() && kind != null) {
      whole =
          new IndexedRule(
              String.join(",", ids.stream().map(Located::value).toList()),
              set,
              name.text(),
              literals.stream().map(Located::value).collect(ImmutableList.toImmutableList()),
              kind,
              value,
              says.get(0).value(),
              basis.stream().map(Located::value).collect(ImmutableList.toImmutableList()),
              document,
              name.line());
    }
    return new DraftRule(
        id,
        new Located<>(name.equals(start) ? "" : name.text(), cursor.place(name)),
        ImmutableList.copyOf(literals),
        basis,
        cursor.place(conclusion),
        kind,
        whole);
  }

  private Located<String> located(Token token) {
    return new Located<>(token.text(), cursor.place(token));
  }

  /** Reports what stops a reading, and goes on. */
  private void soften(Reading reading) {
    try {
      reading.read();
    } catch (Unreadable e) {
      cursor.report(e);
    }
  }

  private static boolean isSection(Token token) {
    return token.type() == Type.WORD && SECTIONS.contains(token.text());
  }

  private static boolean isLiteralOrEnd(Token token) {
    return token.is(",") || token.is(")") || isLiteral(token);
  }

  private static boolean isLiteral(Token token) {
    return token.type() == Type.WORD && LITERALS.contains(token.text());
  }

  /** Some reading that a problem can stop. */
  @FunctionalInterface
  private interface Reading {
    void read() throws Unreadable;
  }
}
