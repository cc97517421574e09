package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.rules.authoring.RuleTokens.Token;
import org.econcluster.rules.authoring.RuleTokens.Type;
import org.econcluster.rules.failure.PackFailure;

/**
 * Reads the rules of a DRL file in the one form that packs allow: a conjunction of literals on one
 * case, and one conclusion.
 *
 * <p>Everything else that DRL knows is refused here, before any compiler sees it. A rule reaches to
 * the word {@code rule} of the next one, so that no mistake in one rule hides those of another.
 */
final class RuleFileReader {

  private final String document;
  private final List<Token> tokens;
  private int next;

  private RuleFileReader(String document, List<Token> tokens) {
    this.document = document;
    this.tokens = tokens;
  }

  /**
   * Returns the rules of a file, those with mistakes too.
   *
   * @param text the whole file
   * @param document how problems name the file
   * @param set the id of the rule set that the rules belong to
   */
  static ImmutableList<DraftRule> read(
      String text, String document, String set, Problems problems) {
    RuleFileReader reader = new RuleFileReader(document, RuleTokens.of(text));
    return reader.readFile(set, problems);
  }

  private ImmutableList<DraftRule> readFile(String set, Problems problems) {
    ImmutableList.Builder<DraftRule> rules = ImmutableList.builder();
    while (tokens.get(next).type() != Type.END) {
      Token token = tokens.get(next);
      if (isRuleStart(next)) {
        int end = nextRule(next + 1);
        TokenCursor cursor = new TokenCursor(document, tokens, next, end, problems);
        rules.add(RuleReader.read(cursor, document, set));
        if (!cursor.isAtEnd()) {
          refuse(cursor.peek(), problems);
        }
        next = end;
      } else if (token.is("package") || token.is("import")) {
        skipStatement();
      } else {
        refuse(token, problems);
        next = nextRule(next + 1);
      }
    }
    return rules.build();
  }

  private void refuse(Token token, Problems problems) {
    problems.add(
        PackFailure.RULE_SYNTAX,
        Place.ofCell(document, token.line(), token.column()),
        "Here \"rule\" was expected, but there is " + token.quoted() + ".",
        TokenCursor.outsideTheForm(token)
            .orElse("Maybe it can go: a file holds rules and nothing else."));
  }

  /** Passes over a package or import, to the end of its line or its semicolon. */
  private void skipStatement() {
    int line = tokens.get(next).line();
    boolean ended = false;
    while (!ended && tokens.get(next).type() != Type.END && tokens.get(next).line() == line) {
      ended = tokens.get(next).is(";");
      next++;
    }
  }

  private int nextRule(int from) {
    int position = from;
    while (tokens.get(position).type() != Type.END && !isRuleStart(position)) {
      position++;
    }
    return position;
  }

  private boolean isRuleStart(int position) {
    Token token = tokens.get(position);
    boolean firstOfItsLine = position == 0 || tokens.get(position - 1).line() < token.line();
    return token.is("rule") && (firstOfItsLine || tokens.get(position + 1).type() == Type.STRING);
  }
}
