package org.econcluster.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.econcluster.cluster.ActorCategory.CORE_COMPANY;
import static org.econcluster.cluster.ActorCategory.NONPROFIT_PUBLIC;
import static org.econcluster.cluster.ActorCategory.RESEARCH_EDUCATION;
import static org.econcluster.cluster.ActorCategory.SUPPLIER_SERVICE;
import static org.econcluster.cluster.LinkageKind.HORIZONTAL;
import static org.econcluster.cluster.LinkageKind.VERTICAL;
import static org.econcluster.profile.DairyLand.value;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.econcluster.cluster.Actor;
import org.econcluster.cluster.ActorCategory;
import org.econcluster.cluster.Cluster;
import org.econcluster.cluster.Linkage;
import org.econcluster.cluster.LinkageKind;
import org.econcluster.cluster.ParticipantKind;
import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.StatedIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a walk from the core along the ties finds, what it finds absent, and what stays open. */
final class WalkIndicatorsTest {

  private static final List<String> STOPS =
      List.of(
          "walk-vertical",
          "walk-horizontal-product",
          "walk-common-factors",
          "walk-technology",
          "walk-suppliers",
          "walk-bodies-skills",
          "walk-bodies-technology",
          "walk-bodies-information",
          "walk-bodies-capital",
          "walk-bodies-infrastructure",
          "walk-government");

  @Test
  void fromALonelyCoreEverythingIsAbsentWhereBothListsAreComplete() {
    Profile profile = profile(complete());

    assertThat(STOPS).allSatisfy(stop -> assertThat(value(profile, stop)).isZero());
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true", "false, false"})
  void nothingIsAbsentWhereOneListMayBeShort(boolean actors, boolean linkages) {
    Profile profile = profile(core().actorsComplete(actors).linkagesComplete(linkages));

    assertThat(STOPS)
        .allSatisfy(
            stop -> {
              assertThat(profile.find(stop)).isEmpty();
              assertThat(profile.reasonFor(stop)).isEqualTo(GapReason.INCOMPLETE_LISTING);
            });
  }

  @Test
  void withoutAMarkedCoreThereIsNoWalk() {
    Profile profile =
        profile(
            Cluster.builder()
                .name("x")
                .actorsComplete(true)
                .linkagesComplete(true)
                .addActors(actor("plant", CORE_COMPANY), actor("farm", SUPPLIER_SERVICE))
                .addLinkages(tie("farm", "plant", VERTICAL)));

    assertThat(STOPS).allSatisfy(stop -> assertThat(profile.find(stop)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"farm, core", "core, farm"})
  void aVerticalTieOfTheCoreIsAChainUpOrDownHoweverShortTheLists(String from, String to) {
    Profile profile =
        profile(
            core().addActors(actor("farm", SUPPLIER_SERVICE)).addLinkages(tie(from, to, VERTICAL)));

    assertThat(value(profile, "walk-vertical")).isEqualTo(1);
    assertThat(profile.find("walk-horizontal-product")).isEmpty();
  }

  @Test
  void aVerticalTieBesideTheCoreWithinItOrToTheOutsideIsNoChainOfTheCluster() {
    Cluster.Builder cluster =
        complete()
            .addActors(
                named("second", CORE_COMPANY).core(true).build(),
                named("abroad", SUPPLIER_SERVICE).inside(false).build(),
                actor("farm", SUPPLIER_SERVICE),
                actor("mill", SUPPLIER_SERVICE))
            .addLinkages(
                tie("farm", "mill", VERTICAL),
                tie("second", "core", VERTICAL),
                tie("abroad", "core", VERTICAL));

    assertThat(value(profile(cluster), "walk-vertical")).isZero();
  }

  @Test
  void aHorizontalTieWithACoreCompanyIsOneOfTheSameProductsAndLeavesOpenWhatElseIsShared() {
    Profile profile = profile(beside(CORE_COMPANY, HORIZONTAL));

    assertThat(value(profile, "walk-horizontal-product")).isEqualTo(1);
    assertThat(profile.find("walk-common-factors")).isEmpty();
    assertThat(profile.find("walk-technology")).isEmpty();
    assertThat(profile.reasonFor("walk-technology")).isEqualTo(GapReason.NOT_STATED);
    assertThat(value(profile, "walk-vertical")).isZero();
  }

  @Test
  void whatASupplierSharesByAHorizontalTieIsOpen() {
    Profile profile = profile(beside(SUPPLIER_SERVICE, HORIZONTAL));

    assertThat(profile.find("walk-horizontal-product")).isEmpty();
    assertThat(profile.find("walk-common-factors")).isEmpty();
  }

  @Test
  void aHorizontalTieWithABodyIsNoneWithACompany() {
    Profile profile = profile(beside(RESEARCH_EDUCATION, HORIZONTAL));

    assertThat(value(profile, "walk-horizontal-product")).isZero();
    assertThat(value(profile, "walk-common-factors")).isZero();
  }

  @Test
  void aCompanyThatBuysOfASupplierOfTheCoreSharesIt() {
    Cluster.Builder cluster =
        complete()
            .addActors(actor("farm", SUPPLIER_SERVICE), actor("other", CORE_COMPANY))
            .addLinkages(tie("farm", "core", VERTICAL), tie("farm", "other", VERTICAL));

    assertThat(value(profile(cluster), "walk-suppliers")).isEqualTo(1);
  }

  @Test
  void aCommonBuyerIsNoCommonSupplier() {
    Cluster.Builder cluster =
        complete()
            .addActors(actor("shop", SUPPLIER_SERVICE), actor("other", CORE_COMPANY))
            .addLinkages(tie("core", "shop", VERTICAL), tie("other", "shop", VERTICAL));

    assertThat(value(profile(cluster), "walk-suppliers")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "walk-bodies-skills, RESEARCH_EDUCATION, EDUCATION",
    "walk-bodies-skills, MARKET_INFRASTRUCTURE, STAFF_MARKET",
    "walk-bodies-technology, RESEARCH_EDUCATION, RESEARCH_CENTRE",
    "walk-bodies-capital, MARKET_INFRASTRUCTURE, SPECIALISED_BANK",
    "walk-government, NONPROFIT_PUBLIC, STATE",
    "walk-bodies-infrastructure, MARKET_INFRASTRUCTURE,",
    "walk-bodies-infrastructure, INNOVATION_SME_INFRASTRUCTURE,"
  })
  void aBodyIsKnownByItsKindOrElseByItsCategory(
      String stop, ActorCategory category, ParticipantKind kind) {
    assertThat(value(profile(body(core(), category, kind)), stop)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "walk-bodies-skills, RESEARCH_EDUCATION,",
    "walk-bodies-skills, RESEARCH_EDUCATION, RESEARCH_CENTRE",
    "walk-bodies-skills, INNOVATION_SME_INFRASTRUCTURE, COMPETENCE_CENTRE",
    "walk-bodies-technology, RESEARCH_EDUCATION, EDUCATION",
    "walk-bodies-technology, INNOVATION_SME_INFRASTRUCTURE,",
    "walk-bodies-information, RESEARCH_EDUCATION, EDUCATION",
    "walk-bodies-information, NONPROFIT_PUBLIC,",
    "walk-bodies-information, MARKET_INFRASTRUCTURE,",
    "walk-bodies-information, INNOVATION_SME_INFRASTRUCTURE,",
    "walk-bodies-capital, NONPROFIT_PUBLIC,",
    "walk-bodies-capital, MARKET_INFRASTRUCTURE,",
    "walk-bodies-infrastructure, MARKET_INFRASTRUCTURE, SPECIALISED_BANK",
    "walk-bodies-infrastructure, NONPROFIT_PUBLIC, STATE",
    "walk-government, NONPROFIT_PUBLIC,"
  })
  void whatABodyMayProvideIsNotAbsent(String stop, ActorCategory category, ParticipantKind kind) {
    Profile profile = profile(body(complete(), category, kind));

    assertThat(profile.find(stop)).isEmpty();
    assertThat(profile.reasonFor(stop)).isEqualTo(GapReason.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "walk-bodies-skills, NONPROFIT_PUBLIC,",
    "walk-bodies-skills, MARKET_INFRASTRUCTURE, SPECIALISED_BANK",
    "walk-bodies-technology, MARKET_INFRASTRUCTURE,",
    "walk-bodies-capital, RESEARCH_EDUCATION, EDUCATION",
    "walk-bodies-infrastructure, RESEARCH_EDUCATION,",
    "walk-bodies-information, SUPPLIER_SERVICE, SUPPLIER",
    "walk-government, MARKET_INFRASTRUCTURE,"
  })
  void aBodyOfAnotherKindLeavesAStopAbsent(
      String stop, ActorCategory category, ParticipantKind kind) {
    assertThat(value(profile(body(complete(), category, kind)), stop)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"VERTICAL", "HORIZONTAL"})
  void bodiesAreFoundBehindOtherMembersAlongTiesOfAnyKind(LinkageKind kind) {
    Cluster.Builder cluster =
        complete()
            .addActors(
                actor("farm", SUPPLIER_SERVICE),
                participant("school", RESEARCH_EDUCATION, ParticipantKind.EDUCATION))
            .addLinkages(tie("farm", "core", VERTICAL), tie("school", "farm", kind));

    assertThat(value(profile(cluster), "walk-bodies-skills")).isEqualTo(1);
  }

  @Test
  void aBodyThatNoTieConnectsWithTheCoreIsNotFound() {
    Cluster.Builder cluster =
        core().addActors(participant("school", RESEARCH_EDUCATION, ParticipantKind.EDUCATION));

    assertThat(profile(cluster).find("walk-bodies-skills")).isEmpty();
    assertThat(
            value(
                profile(cluster.actorsComplete(true).linkagesComplete(true)), "walk-bodies-skills"))
        .isZero();
  }

  @Test
  void authoritiesBearOnAClusterFromOutsideAndOtherBodiesDoNot() {
    Cluster.Builder cluster =
        complete()
            .addActors(
                outside("ministry", NONPROFIT_PUBLIC, ParticipantKind.STATE),
                outside("school", RESEARCH_EDUCATION, ParticipantKind.EDUCATION))
            .addLinkages(tie("core", "ministry", HORIZONTAL), tie("core", "school", HORIZONTAL));

    assertThat(value(profile(cluster), "walk-government")).isEqualTo(1);
    assertThat(value(profile(cluster), "walk-bodies-skills")).isZero();
  }

  @Test
  void theWalkDoesNotGoOnThroughPartnersOutside() {
    Cluster.Builder cluster =
        complete()
            .addActors(
                named("abroad", SUPPLIER_SERVICE).inside(false).build(),
                participant("school", RESEARCH_EDUCATION, ParticipantKind.EDUCATION))
            .addLinkages(tie("abroad", "core", VERTICAL), tie("school", "abroad", HORIZONTAL));

    assertThat(value(profile(cluster), "walk-bodies-skills")).isZero();
  }

  @Test
  void whatACaseStatesGoesBeforeTheWalk() {
    Profile profile =
        Profiles.of(
            ClusterCase.builder()
                .id("x")
                .cluster(beside(SUPPLIER_SERVICE, VERTICAL).build())
                .addIndicators(
                    StatedIndicator.builder()
                        .indicator("walk-vertical")
                        .value(0)
                        .source("Econcluster")
                        .build())
                .build());

    assertThat(value(profile, "walk-vertical")).isZero();
  }

  @Test
  void theEvidenceNamesWhoWasFound() {
    ClusterCase found = ClusterCase.of(beside(SUPPLIER_SERVICE, VERTICAL).build());

    assertThat(Profiles.evidence(found, Judgements.none()))
        .extractingByKey("walk-vertical")
        .extracting(Evidence::parts, InstanceOfAssertFactories.list(Part.class))
        .singleElement()
        .satisfies(part -> assertThat(part.name()).isEqualTo("other"));
  }

  private static Profile profile(Cluster.Builder cluster) {
    return Profiles.of(ClusterCase.of(cluster.build()));
  }

  private static Cluster.Builder core() {
    return Cluster.builder().name("x").addActors(named("core", CORE_COMPANY).core(true).build());
  }

  private static Cluster.Builder complete() {
    return core().actorsComplete(true).linkagesComplete(true);
  }

  private static Cluster.Builder beside(ActorCategory category, LinkageKind kind) {
    return complete().addActors(actor("other", category)).addLinkages(tie("other", "core", kind));
  }

  private static Cluster.Builder body(
      Cluster.Builder cluster, ActorCategory category, ParticipantKind kind) {
    return cluster
        .addActors(named("body", category).participantKind(Optional.ofNullable(kind)).build())
        .addLinkages(tie("body", "core", VERTICAL));
  }

  private static Actor.Builder named(String id, ActorCategory category) {
    return Actor.builder().id(id).name(id).category(category);
  }

  private static Actor actor(String id, ActorCategory category) {
    return named(id, category).build();
  }

  private static Actor participant(String id, ActorCategory category, ParticipantKind kind) {
    return named(id, category).participantKind(kind).build();
  }

  private static Actor outside(String id, ActorCategory category, ParticipantKind kind) {
    return named(id, category).participantKind(kind).inside(false).build();
  }

  private static Linkage tie(String from, String to, LinkageKind kind) {
    return Linkage.builder().from(from).to(to).kind(kind).build();
  }
}
