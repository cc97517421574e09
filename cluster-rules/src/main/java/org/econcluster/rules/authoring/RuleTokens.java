package org.econcluster.rules.authoring;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a rule file into tokens, each with its line and column. */
final class RuleTokens {

  /** What a token is. */
  enum Type {
    /** A name, possibly with dots, dashes or a leading dollar sign. */
    WORD,
    /** A text between quotation marks; the token's text is what stands between them. */
    STRING,
    /** A single sign such as a parenthesis. */
    SIGN,
    /** The end of the file. */
    END
  }

  /** One token and where it begins; line and column count from 1. */
  record Token(Type type, String text, int line, int column) {

    boolean is(String expected) {
      return text.equals(expected) && type != Type.STRING;
    }

    /** How a message quotes the token. */
    String quoted() {
      return type == Type.END ? "the end of the file" : "\"" + text + "\"";
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private int line = 1;
  private int lineStart;

  private RuleTokens(String text) {
    this.text = text;
  }

  /** Returns the tokens of a text, comments left out; the last one is the end. */
  static List<Token> of(String text) {
    RuleTokens tokens = new RuleTokens(text);
    tokens.read();
    return tokens.tokens;
  }

  private void read() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '\n') {
        position++;
        line++;
        lineStart = position;
      } else if (Character.isWhitespace(c)) {
        position++;
      } else if (text.startsWith("//", position)) {
        skipTo("\n", false);
      } else if (text.startsWith("/*", position)) {
        if (text.indexOf("*/", position) < 0) {
          add(Type.SIGN, "/*", position); // Nothing expects it, so it is told.
        }
        skipTo("*/", true);
      } else if (c == '"') {
        readString();
      } else if (isWordPart(c)) {
        readWord();
      } else {
        add(Type.SIGN, String.valueOf(c), position);
        position++;
      }
    }
    add(Type.END, "", position);
  }

  private void skipTo(String end, boolean inclusive) {
    int found = text.indexOf(end, position);
    int target = found < 0 ? text.length() : found + (inclusive ? end.length() : 0);
    for (; position < target; position++) {
      if (text.charAt(position) == '\n') {
        line++;
        lineStart = position + 1;
      }
    }
  }

  private void readString() {
    int start = position;
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == '"';
    if (closed) {
      add(Type.STRING, text.substring(start + 1, end), start);
      position = end + 1;
    } else {
      add(Type.SIGN, "\"", start);
      position = end;
    }
  }

  private void readWord() {
    int start = position;
    while (position < text.length() && isWordPart(text.charAt(position))) {
      position++;
    }
    add(Type.WORD, text.substring(start, position), start);
  }

  private void add(Type type, String content, int start) {
    tokens.add(new Token(type, content, line, start - lineStart + 1));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c == '-';
  }
}
