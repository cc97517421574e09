package org.econcluster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.econcluster.cluster.ClusterDefinition;
import org.econcluster.cluster.DefinitionTrait;
import org.econcluster.cluster.DiamondDeterminant;
import org.econcluster.cluster.PolicyFeature;
import org.econcluster.crossborder.Beneficiary;
import org.econcluster.crossborder.TouristClusterBenefit;
import org.econcluster.crossborder.TouristResearchLevel;
import org.econcluster.programme.SynergyArea;
import org.econcluster.programme.SynergyIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LabelsTest {

  static Stream<Class<?>> enumerations() throws IOException {
    return ClassPath.from(LabelsTest.class.getClassLoader())
        .getTopLevelClassesRecursive("org.econcluster")
        .stream()
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void labelsAreShortAndTellConstantsApart(Class<?> type) {
    List<String> labels =
        Stream.of(type.getEnumConstants()).map(constant -> ((Labelled) constant).label()).toList();

    assertThat(labels)
        .doesNotHaveDuplicates()
        .allSatisfy(
            label -> {
              assertThat(label).isNotBlank().isEqualTo(label.strip());
              assertThat(label).hasSizeLessThanOrEqualTo(60);
              assertThat(label.substring(0, 1))
                  .isEqualTo(label.substring(0, 1).toLowerCase(Locale.ROOT));
            });
  }

  @Test
  void onlyTheFourDeterminantsAreScored() {
    assertThat(Stream.of(DiamondDeterminant.values()).filter(DiamondDeterminant::scored))
        .hasSize(4)
        .doesNotContain(DiamondDeterminant.CHANCE, DiamondDeterminant.GOVERNMENT);
  }

  @Test
  void everyPolicyFeatureHasTwoPoles() {
    assertThat(PolicyFeature.values())
        .hasSize(6)
        .allSatisfy(
            feature ->
                assertThat(feature.dirigistPole())
                    .isNotBlank()
                    .isNotEqualTo(feature.liberalPole()));
  }

  @Test
  void everyDefinitionNamesMarksAndEveryMarkIsNamed() {
    assertThat(ClusterDefinition.values())
        .hasSize(10)
        .allSatisfy(definition -> assertThat(definition.traits()).isNotEmpty());
    assertThat(Stream.of(ClusterDefinition.values()).flatMap(d -> d.traits().stream()))
        .contains(DefinitionTrait.values());
  }

  @Test
  void benefitsGoToEntrepreneursTheRegionAndThePopulation() {
    assertThat(
            Stream.of(TouristClusterBenefit.values())
                .collect(groupingBy(TouristClusterBenefit::beneficiary, counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Beneficiary.ENTREPRENEURS,
                12L,
                Beneficiary.REGION,
                5L,
                Beneficiary.POPULATION,
                4L));
  }

  @Test
  void everyLevelOfTouristResearchHasAnOutputOfItsOwn() {
    assertThat(Stream.of(TouristResearchLevel.values()).map(TouristResearchLevel::output))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  @Test
  void everyAreaOfSynergyHasAnIndicator() {
    assertThat(Stream.of(SynergyIndicator.values()).map(SynergyIndicator::area))
        .contains(SynergyArea.values());
  }
}
