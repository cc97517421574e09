package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.index.IndexedRule;

/**
 * One rule set: what is evaluated before its rules fire, and the rules.
 *
 * @param id the prefix of its rules' ids, for example {@code LIFE}
 * @param folder the folder that holds its files
 * @param title the name for people
 * @param subjects the kinds of subject that it judges
 * @param derived the indicators derived before its criteria, each after those it needs
 * @param criteria the criteria that it adds, each after those that it is composed of
 * @param rules the rules, in the order of their files
 */
public record RuleSet(
    String id,
    String folder,
    String title,
    ImmutableSet<SubjectKind> subjects,
    ImmutableList<DerivedIndicator> derived,
    ImmutableList<Criterion> criteria,
    ImmutableList<IndexedRule> rules) {}
