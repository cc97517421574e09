package org.econcluster.rules.authoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.authoring.RuleTokens.Token;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;

/**
 * Reads the rules of a DRL file in the one form that packs allow: a conjunction of literals on one
 * case, and one conclusion.
 *
 * <p>Everything else that DRL knows is refused here, before any compiler sees it. After a problem
 * the reading goes on with the next rule, so that all rules with problems are reported together.
 */
final class RuleFileReader {

  private static final ImmutableSet<String> ANNOTATIONS = ImmutableSet.of("id", "says", "basis");
  private static final ImmutableSet<String> LITERALS = ImmutableSet.of("met", "unmet", "is");

  private final String document;
  private final String set;
  private final List<Token> tokens;
  private final Problems problems;
  private final ImmutableList.Builder<Located<IndexedRule>> rules = ImmutableList.builder();
  private int next;

  private RuleFileReader(String document, String set, List<Token> tokens, Problems problems) {
    this.document = document;
    this.set = set;
    this.tokens = tokens;
    this.problems = problems;
  }

  /**
   * Returns the rules of a file, each with its place.
   *
   * @param text the whole file
   * @param document how problems name the file
   * @param set the id of the rule set that the rules belong to
   */
  static ImmutableList<Located<IndexedRule>> read(
      String text, String document, String set, Problems problems) {
    RuleFileReader reader = new RuleFileReader(document, set, RuleTokens.of(text), problems);
    reader.readFile();
    return reader.rules.build();
  }

  private void readFile() {
    while (peek().type() != RuleTokens.Type.END) {
      try {
        if (peek().is("package") || peek().is("import")) {
          skipStatement();
        } else {
          expect("rule");
          readRule();
        }
      } catch (Unreadable e) {
        problems.add(e.problem);
        skipToNextRule();
      }
    }
  }

  private void readRule() throws Unreadable {
    Token name = expectString("the rule's name in quotation marks");
    Map<String, String> annotations = readAnnotations(name);
    expect("when");
    String variable = expectWord("a variable such as $case").text();
    expect(":");
    expect("Case");
    expect("(");
    ImmutableList.Builder<Literal> literals = ImmutableList.builder();
    do {
      literals.add(readLiteral());
    } while (accept(","));
    expect(")");
    expect("then");
    Token call = expectWord("the call " + variable + ".conclude");
    if (!call.text().equals(variable + ".conclude")) {
      throw unreadable(
          call,
          "The consequence must be one call of " + variable + ".conclude.",
          "Maybe \"" + variable + ".conclude( ClusterType.STEADY );\" was meant.");
    }
    expect("(");
    Conclusion conclusion = readConclusion();
    expect(")");
    expect(";");
    expect("end");
    Place place = place(name);
    rules.add(
        new Located<>(
            new IndexedRule(
                annotations.getOrDefault("id", ""),
                set,
                name.text(),
                literals.build(),
                conclusion.kind,
                conclusion.value,
                annotations.getOrDefault("says", ""),
                ImmutableList.copyOf(
                    Splitter.on(',')
                        .trimResults()
                        .omitEmptyStrings()
                        .split(annotations.getOrDefault("basis", ""))),
                document,
                name.line()),
            place));
  }

  private Map<String, String> readAnnotations(Token rule) throws Unreadable {
    Map<String, String> annotations = new LinkedHashMap<>();
    while (accept("@")) {
      Token name = expectWord("an annotation's name");
      if (!ANNOTATIONS.contains(name.text())) {
        throw unreadable(
            PackFailure.RULE_ANNOTATION,
            name,
            "The annotation @" + name.text() + " is not known.",
            Suggestion.cure(name.text(), ANNOTATIONS));
      }
      if (annotations.containsKey(name.text())) {
        throw unreadable(
            PackFailure.RULE_ANNOTATION,
            name,
            "The annotation @" + name.text() + " occurs twice.",
            "Maybe one of the two should go.");
      }
      expect("(");
      StringBuilder value = new StringBuilder();
      if (name.is("says")) {
        value.append(expectString("a sentence in quotation marks").text());
      }
      while (!peek().is(")") && peek().type() != RuleTokens.Type.END) {
        value.append(take().text());
      }
      expect(")");
      annotations.put(name.text(), value.toString());
    }
    for (String needed : ANNOTATIONS) {
      if (annotations.getOrDefault(needed, "").isBlank()) {
        throw unreadable(
            PackFailure.RULE_ANNOTATION,
            rule,
            "The rule \"" + rule.text() + "\" has no @" + needed + ".",
            "Maybe a line such as "
                + (needed.equals("says") ? "@says( \"…\" )" : "@" + needed + "( … )")
                + " is missing before \"when\".");
      }
    }
    return annotations;
  }

  private Literal readLiteral() throws Unreadable {
    Token function = expectWord("met, unmet or is");
    if (!LITERALS.contains(function.text())) {
      throw unreadable(
          function,
          "A condition must be met(…), unmet(…) or is(…), not " + function.quoted() + ".",
          outsideTheForm(function).orElse(Suggestion.cure(function.text(), LITERALS)));
    }
    expect("(");
    String first = expectString("an id in quotation marks").text();
    Literal literal;
    if (function.is("is")) {
      expect(",");
      literal = new Literal.Is(first, expectString("a value in quotation marks").text());
    } else if (function.is("met")) {
      literal = new Literal.Met(first);
    } else {
      literal = new Literal.Unmet(first);
    }
    expect(")");
    return literal;
  }

  /** A conclusion as written: {@code Type.VALUE}, or {@code FindingKind.KIND, Type.VALUE}. */
  private record Conclusion(FindingKind kind, String value) {}

  private Conclusion readConclusion() throws Unreadable {
    Token first = expectWord("a conclusion such as ClusterType.STEADY");
    String type = typeOf(first);
    if (type.equals("FindingKind")) {
      FindingKind kind = namedKind(first);
      expect(",");
      Token second = expectWord("a value of " + kind.type().getSimpleName());
      if (!typeOf(second).equals(kind.type().getSimpleName())) {
        throw unreadable(
            PackFailure.VALUE_UNKNOWN,
            second,
            kind.id()
                + " takes values of "
                + kind.type().getSimpleName()
                + ", not "
                + second.quoted()
                + ".",
            "");
      }
      return new Conclusion(kind, valueOf(kind, second));
    }
    List<FindingKind> kinds =
        ImmutableList.copyOf(FindingKind.values()).stream()
            .filter(kind -> kind.type().getSimpleName().equals(type))
            .toList();
    if (kinds.size() != 1) {
      ImmutableSet<String> types =
          ImmutableList.copyOf(FindingKind.values()).stream()
              .map(kind -> kind.type().getSimpleName())
              .collect(ImmutableSet.toImmutableSet());
      throw unreadable(
          PackFailure.KIND_UNKNOWN,
          first,
          kinds.isEmpty()
              ? "No finding kind has values of the type \"" + type + "\"."
              : "Several finding kinds have values of the type \"" + type + "\".",
          kinds.isEmpty()
              ? Suggestion.cure(type, types)
              : "Maybe \"FindingKind."
                  + kinds.get(0).name()
                  + ", "
                  + first.text()
                  + "\" was meant.");
    }
    return new Conclusion(kinds.get(0), valueOf(kinds.get(0), first));
  }

  private FindingKind namedKind(Token token) throws Unreadable {
    String name = token.text().substring(token.text().indexOf('.') + 1);
    for (FindingKind kind : FindingKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw unreadable(
        PackFailure.KIND_UNKNOWN,
        token,
        "There is no finding kind \"" + name + "\".",
        Suggestion.cure(
            name, ImmutableList.copyOf(FindingKind.values()).stream().map(Enum::name).toList()));
  }

  private String valueOf(FindingKind kind, Token token) throws Unreadable {
    String value = token.text().substring(token.text().indexOf('.') + 1);
    if (!kind.valuesByName().containsKey(value)) {
      throw unreadable(
          PackFailure.VALUE_UNKNOWN,
          token,
          kind.type().getSimpleName() + " has no value \"" + value + "\".",
          Suggestion.cure(value, kind.valuesByName().keySet()));
    }
    return value;
  }

  private String typeOf(Token token) throws Unreadable {
    int dot = token.text().indexOf('.');
    if (dot <= 0) {
      throw unreadable(
          token,
          "A conclusion must be a qualified value, not " + token.quoted() + ".",
          "Maybe it should look like ClusterType.STEADY.");
    }
    return token.text().substring(0, dot);
  }

  /** Passes over a package or import, to the end of its line or its semicolon. */
  private void skipStatement() {
    int line = take().line();
    while (peek().type() != RuleTokens.Type.END && peek().line() == line) {
      if (take().is(";")) {
        return;
      }
    }
  }

  private void skipToNextRule() {
    while (peek().type() != RuleTokens.Type.END && !isRuleStart()) {
      next++;
    }
  }

  private boolean isRuleStart() {
    return peek().is("rule")
        && next + 1 < tokens.size()
        && tokens.get(next + 1).type() == RuleTokens.Type.STRING;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token token = tokens.get(next);
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  private boolean accept(String text) {
    boolean found = peek().is(text);
    if (found) {
      take();
    }
    return found;
  }

  private void expect(String text) throws Unreadable {
    if (!accept(text)) {
      throw unreadable(
          peek(),
          "Here \"" + text + "\" was expected, but there is " + peek().quoted() + ".",
          outsideTheForm(peek()).orElse(""));
    }
  }

  private Token expectWord(String what) throws Unreadable {
    if (peek().type() != RuleTokens.Type.WORD) {
      throw unreadable(
          peek(),
          "Here " + what + " was expected, but there is " + peek().quoted() + ".",
          outsideTheForm(peek()).orElse(""));
    }
    return take();
  }

  private Token expectString(String what) throws Unreadable {
    if (peek().type() != RuleTokens.Type.STRING) {
      throw unreadable(
          peek(), "Here " + what + " was expected, but there is " + peek().quoted() + ".", "");
    }
    return take();
  }

  /** The cure for what DRL knows but packs do not allow. */
  private static Optional<String> outsideTheForm(Token token) {
    return switch (token.text()) {
      case "salience",
          "agenda-group",
          "activation-group",
          "no-loop",
          "dialect",
          "global",
          "function",
          "declare",
          "query" ->
          Optional.of(
              "Maybe it can go: rules fire by themselves, without any " + token.quoted() + ".");
      case "eval", "or", "exists", "from", "|" ->
          Optional.of("Maybe a composite criterion says it: rules hold no " + token.quoted() + ".");
      case "not", "!" ->
          Optional.of("Maybe unmet(\"…\") was meant: rules hold no " + token.quoted() + ".");
      case "&" -> Optional.of("Maybe a comma was meant: all conditions of a rule must hold.");
      default -> Optional.empty();
    };
  }

  private Place place(Token token) {
    return Place.ofCell(document, token.line(), token.column());
  }

  private Unreadable unreadable(Token token, String message, String cure) {
    return unreadable(PackFailure.RULE_SYNTAX, token, message, cure);
  }

  private Unreadable unreadable(PackFailure code, Token token, String message, String cure) {
    return new Unreadable(Problem.of(code, place(token), message, cure));
  }

  /** Ends the reading of one rule. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Unreadable(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }
  }
}
