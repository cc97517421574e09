package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.authoring.RuleTokens.Token;
import org.econcluster.rules.authoring.RuleTokens.Type;
import org.econcluster.rules.failure.PackFailure;

/** Goes through the tokens of one rule, and finds its way again after what it does not expect. */
final class TokenCursor {

  private final String document;
  private final List<Token> tokens;
  private final int end;
  private final Problems problems;
  private int next;
  private boolean sound = true;
  private boolean endTold;

  /**
   * Stands before the first of some tokens.
   *
   * @param document how problems name the file
   * @param tokens the tokens of the whole file
   * @param begin the position of the first token to read
   * @param end the position behind the last one; there is a token, such as the end of the file
   */
  TokenCursor(String document, List<Token> tokens, int begin, int end, Problems problems) {
    this.document = document;
    this.tokens = tokens;
    this.next = begin;
    this.end = end;
    this.problems = problems;
  }

  /** Whether no problem was found so far. */
  boolean isSound() {
    return sound;
  }

  /** Whether all tokens were read. */
  boolean isAtEnd() {
    return next >= end;
  }

  /** The next token, or the one behind the last. */
  Token peek() {
    return tokens.get(next);
  }

  /** Whether the next token is a given word or sign, and belongs to this rule. */
  boolean isAt(String text) {
    return !isAtEnd() && peek().is(text);
  }

  /** Passes over a token. */
  Token take() {
    Token token = peek();
    next = Math.min(next + 1, end);
    return token;
  }

  boolean accept(String text) {
    boolean found = isAt(text);
    if (found) {
      take();
    }
    return found;
  }

  /** Passes over a word or sign, or over a misspelt one, which is a problem told here. */
  void expect(String text) throws Unreadable {
    if (accept(text)) {
      return;
    }
    Token token = peek();
    boolean misspelt =
        !isAtEnd()
            && token.type() == Type.WORD
            && text.length() > 1
            && Suggestion.closest(token.text(), ImmutableList.of(text)).isPresent();
    Unreadable problem =
        unreadable(
            token,
            "Here \"" + text + "\" was expected, but there is " + token.quoted() + ".",
            cure(token, text, misspelt));
    if (!misspelt) {
      throw problem;
    }
    report(problem);
    take();
  }

  private static String cure(Token found, String expected, boolean misspelt) {
    if (expected.equals("end") && found.text().endsWith(".conclude")) {
      return "Maybe a rule of its own: each rule concludes one thing.";
    }
    return outsideTheForm(found)
        .orElse("Maybe \"" + expected + "\" " + (misspelt ? "was meant." : "is missing."));
  }

  Token expectWord(String what) throws Unreadable {
    if (isAtEnd() || peek().type() != Type.WORD) {
      throw unexpected(what);
    }
    return take();
  }

  /** Passes over a text in quotation marks; a word without them is a problem told here. */
  Token expectString(String what) throws Unreadable {
    Token token = peek();
    if (isAtEnd() || token.type() == Type.SIGN) {
      throw unexpected(what);
    }
    if (token.type() != Type.STRING) {
      report(
          unreadable(
              token,
              "Here " + what + " was expected, but there is " + token.quoted() + ".",
              "Maybe the quotation marks around it are missing."));
    }
    return take();
  }

  /** Goes to the next token of a kind, if there is one before another; whether there was. */
  boolean seek(Predicate<Token> wanted, Predicate<Token> barrier) {
    for (int i = next; i < end && !barrier.test(tokens.get(i)); i++) {
      if (wanted.test(tokens.get(i))) {
        next = i;
        return true;
      }
    }
    return false;
  }

  /** Passes over tokens up to one outside parentheses that ends them, or one that always does. */
  void skipTo(Predicate<Token> ends, Predicate<Token> always) {
    int depth = 0;
    while (!isAtEnd() && !always.test(peek()) && !(depth == 0 && ends.test(peek()))) {
      Token token = take();
      depth += token.is("(") ? 1 : token.is(")") && depth > 0 ? -1 : 0;
    }
  }

  /** Goes back to a token that was read. */
  void returnTo(Token token) {
    next = tokens.indexOf(token);
  }

  /** Whether the next two tokens are a word and an opening parenthesis. */
  boolean isAtCall() {
    return next + 1 < end && peek().type() == Type.WORD && tokens.get(next + 1).is("(");
  }

  Place place(Token token) {
    return Place.ofCell(document, token.line(), token.column());
  }

  /** Adds a problem after which the reading goes on as if nothing had been. */
  void report(PackFailure code, Token token, String message, String cure) {
    report(Problem.of(code, place(token), message, cure));
  }

  /** Adds a problem that ended the reading of some part. */
  void report(Unreadable end) {
    report(end.problem);
  }

  /** Of what is missing at the end of a rule, only the first is told. */
  private void report(Problem problem) {
    boolean atEnd = isAtEnd() && problem.place().equals(place(peek()));
    if (!atEnd || !endTold) {
      problems.add(problem);
    }
    endTold |= atEnd;
    sound = false;
  }

  Unreadable unreadable(Token token, String message, String cure) {
    return new Unreadable(Problem.of(PackFailure.RULE_SYNTAX, place(token), message, cure));
  }

  private Unreadable unexpected(String what) {
    Token token = peek();
    return unreadable(
        token,
        "Here " + what + " was expected, but there is " + token.quoted() + ".",
        outsideTheForm(token)
            .orElse(
                switch (token.text()) {
                  case "\"" -> "Maybe the closing quotation mark is missing.";
                  case "'" -> "Maybe double quotation marks were meant.";
                  default -> "Maybe " + what + " is missing.";
                }));
  }

  /** The cure for what DRL knows but packs do not allow. */
  static Optional<String> outsideTheForm(Token token) {
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
      case "/*" -> Optional.of("Maybe the comment has no end: \"*/\" is missing.");
      case "&" -> Optional.of("Maybe a comma was meant: all conditions of a rule must hold.");
      default -> Optional.empty();
    };
  }

  /** Ends the reading of one part of a rule. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    private Unreadable(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }
  }
}
