/**
 * What rules are tested with: verifiers of rules and packs, and seeded generators of profiles and
 * of the states of criteria. Start with {@link RuleVerifier#forPack}.
 */
@NullMarked
package org.econcluster.rules.testkit;

import org.jspecify.annotations.NullMarked;
