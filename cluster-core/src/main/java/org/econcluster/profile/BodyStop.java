package org.econcluster.profile;

import static org.econcluster.cluster.ActorCategory.INNOVATION_SME_INFRASTRUCTURE;
import static org.econcluster.cluster.ActorCategory.MARKET_INFRASTRUCTURE;
import static org.econcluster.cluster.ActorCategory.NONPROFIT_PUBLIC;
import static org.econcluster.cluster.ActorCategory.RESEARCH_EDUCATION;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.ParticipantKind;

/**
 * The bodies that a walk from the core looks for, and by what it knows them.
 *
 * <p>The kind of a participant, where it is given, says what the body provides; else the category
 * does, where it can. Of other bodies of some categories nobody knows whether they provide it too.
 */
enum BodyStop {
  SKILLS(
      "walk-bodies-skills",
      Set.of(ParticipantKind.EDUCATION, ParticipantKind.STAFF_MARKET),
      Set.of(),
      Set.of(RESEARCH_EDUCATION, INNOVATION_SME_INFRASTRUCTURE)),

  TECHNOLOGY(
      "walk-bodies-technology",
      Set.of(ParticipantKind.RESEARCH_CENTRE),
      Set.of(),
      Set.of(RESEARCH_EDUCATION, INNOVATION_SME_INFRASTRUCTURE)),

  /** Any body may inform, and no kind or category says that it does. */
  INFORMATION(
      "walk-bodies-information",
      Set.of(),
      Set.of(),
      Set.of(
          NONPROFIT_PUBLIC,
          RESEARCH_EDUCATION,
          MARKET_INFRASTRUCTURE,
          INNOVATION_SME_INFRASTRUCTURE)),

  CAPITAL(
      "walk-bodies-capital",
      Set.of(ParticipantKind.SPECIALISED_BANK),
      Set.of(),
      Set.of(NONPROFIT_PUBLIC, MARKET_INFRASTRUCTURE, INNOVATION_SME_INFRASTRUCTURE)),

  INFRASTRUCTURE(
      "walk-bodies-infrastructure",
      Set.of(),
      Set.of(MARKET_INFRASTRUCTURE, INNOVATION_SME_INFRASTRUCTURE),
      Set.of(NONPROFIT_PUBLIC, MARKET_INFRASTRUCTURE, INNOVATION_SME_INFRASTRUCTURE)),

  /** An authority bears on the cluster from outside too. */
  GOVERNMENT("walk-government", Set.of(ParticipantKind.STATE), Set.of(), Set.of(NONPROFIT_PUBLIC));

  private final String indicator;
  private final ImmutableSet<ParticipantKind> kinds;
  private final ImmutableSet<ActorCategory> categories;
  private final ImmutableSet<ActorCategory> open;

  BodyStop(
      String indicator,
      Set<ParticipantKind> kinds,
      Set<ActorCategory> categories,
      Set<ActorCategory> open) {
    this.indicator = indicator;
    this.kinds = ImmutableSet.copyOf(kinds);
    this.categories = ImmutableSet.copyOf(categories);
    this.open = ImmutableSet.copyOf(open);
  }

  String indicator() {
    return indicator;
  }

  /** Whether the walk finds here what it looks for. */
  boolean foundIn(Actor actor) {
    return looksAt(actor)
        && actor
            .participantKind()
            .map(kinds::contains)
            .orElseGet(() -> categories.contains(actor.category()));
  }

  /** Whether the actor may provide it, though neither its kind nor its category says so. */
  boolean openAt(Actor actor) {
    return looksAt(actor) && open.contains(actor.category());
  }

  private boolean looksAt(Actor actor) {
    return actor.inside() || this == GOVERNMENT;
  }
}
