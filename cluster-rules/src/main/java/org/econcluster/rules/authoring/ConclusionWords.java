package org.econcluster.rules.authoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import org.econcluster.failure.Suggestion;
import org.econcluster.rules.authoring.RuleTokens.Token;
import org.econcluster.rules.authoring.TokenCursor.Unreadable;
import org.econcluster.rules.failure.PackFailure;
import org.econcluster.rules.finding.FindingKind;
import org.jspecify.annotations.Nullable;

/** Reads the words of a conclusion: {@code Type.VALUE}, or {@code FindingKind.KIND, Type.VALUE}. */
final class ConclusionWords {

  private ConclusionWords() {}

  /** Whether a word says which kind of finding is meant, and no value yet. */
  static boolean namesKind(Token word) {
    return word.text().startsWith("FindingKind.");
  }

  /** How rules name the values of a kind; of any kind where it is not known. */
  static String typeName(@Nullable FindingKind kind) {
    return kind == null ? "a finding kind" : kind.type().getSimpleName();
  }

  /** Returns the kind that a word names; null after a problem was told. */
  static @Nullable FindingKind namedKind(Token word, TokenCursor cursor) {
    String name = afterDot(word);
    for (FindingKind kind : FindingKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    cursor.report(
        PackFailure.KIND_UNKNOWN,
        word,
        "There is no finding kind \"" + name + "\".",
        Suggestion.cure(name, Arrays.stream(FindingKind.values()).map(Enum::name).toList()));
    return null;
  }

  /** Returns the only kind whose values have the type of a value; null after a problem was told. */
  static @Nullable FindingKind kindOf(Token word, TokenCursor cursor) throws Unreadable {
    String type = type(word, cursor);
    List<FindingKind> kinds =
        Arrays.stream(FindingKind.values()).filter(kind -> typeName(kind).equals(type)).toList();
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    ImmutableSet<String> types =
        Arrays.stream(FindingKind.values())
            .map(ConclusionWords::typeName)
            .collect(ImmutableSet.toImmutableSet());
    cursor.report(
        PackFailure.KIND_UNKNOWN,
        word,
        kinds.isEmpty()
            ? "No finding kind has values of the type \"" + type + "\"."
            : "Several finding kinds have values of the type \"" + type + "\".",
        kinds.isEmpty()
            ? Suggestion.cure(type, types)
            : "Maybe \"FindingKind." + kinds.get(0).name() + ", " + word.text() + "\" was meant.");
    return null;
  }

  /** Returns the name of a value of a kind; an empty text after a problem was told. */
  static String value(FindingKind kind, Token word, TokenCursor cursor) throws Unreadable {
    String value = afterDot(word);
    ImmutableList<String> values = kind.valuesByName().keySet().asList();
    if (!type(word, cursor).equals(typeName(kind))) {
      String start = typeName(kind) + ".";
      cursor.report(
          PackFailure.VALUE_UNKNOWN,
          word,
          kind.id() + " takes values of " + typeName(kind) + ", not " + word.quoted() + ".",
          Suggestion.closest(value, values)
              .map(meant -> "Maybe \"" + start + meant + "\" was meant.")
              .orElse("Maybe a value such as " + start + values.get(0) + " was meant."));
      return "";
    }
    if (!values.contains(value)) {
      cursor.report(
          PackFailure.VALUE_UNKNOWN,
          word,
          typeName(kind) + " has no value \"" + value + "\".",
          Suggestion.cure(value, values));
      return "";
    }
    return value;
  }

  private static String type(Token word, TokenCursor cursor) throws Unreadable {
    int dot = word.text().indexOf('.');
    if (dot <= 0) {
      throw cursor.unreadable(
          word,
          "A conclusion must be a qualified value, not " + word.quoted() + ".",
          "Maybe it should look like ClusterType.STEADY.");
    }
    return word.text().substring(0, dot);
  }

  private static String afterDot(Token word) {
    return word.text().substring(word.text().indexOf('.') + 1);
  }
}
