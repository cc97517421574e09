package org.econcluster.rules.authoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.econcluster.failure.Place;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.internal.pack.Located;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a rule, so that its other mistakes can be found beside those of its form.
 *
 * @param id the id; an empty text where there is none
 * @param name the title
 * @param literals the conditions that could be read, whose parts are {@code id} and {@code value}
 * @param basis the keys of the works named
 * @param conclusion where the conclusion stands
 * @param kind the kind of finding concluded, or null where that could not be read
 * @param whole the rule, or null where some of it could not be read
 */
record DraftRule(
    Located<String> id,
    Located<String> name,
    ImmutableList<Located<Literal>> literals,
    ImmutableList<Located<String>> basis,
    Place conclusion,
    @Nullable FindingKind kind,
    @Nullable IndexedRule whole) {

  /** The part of a literal that names a criterion or a kind of finding. */
  static final String ID = "id";

  /** The part of a literal that names the value of a conclusion. */
  static final String VALUE = "value";

  /** Returns a rule of the extended pack. */
  static DraftRule inherited(IndexedRule rule, Place place) {
    return new DraftRule(
        new Located<>(rule.id(), place),
        new Located<>(rule.name(), place),
        rule.literals().stream()
            .map(literal -> new Located<>(literal, place))
            .collect(ImmutableList.toImmutableList()),
        rule.basis().stream()
            .map(key -> new Located<>(key, place))
            .collect(ImmutableList.toImmutableList()),
        place,
        rule.kind(),
        rule);
  }

  /** The rule, all of which could be read. */
  IndexedRule rule() {
    return requireNonNull(whole);
  }
}
