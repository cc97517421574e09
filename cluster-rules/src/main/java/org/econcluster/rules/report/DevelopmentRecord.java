package org.econcluster.rules.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Development;
import org.econcluster.rules.explanation.Conclusion;

/**
 * What a development over years says: the conclusions of each year, and every change with its
 * reasons. {@link PortfolioJson} writes it and reads it back as an equal value.
 *
 * @param schema the version of the written form, always {@link #SCHEMA}
 * @param caseId the id of the case
 * @param subject the name of the subject, mostly a cluster
 * @param pack the name of the rule pack: "standard", or the folder that it was read from
 * @param packHash the digest of everything in the pack that bears on a conclusion
 * @param asOf the day on which parameters were read; absent where the latest ones were
 * @param describedYear the year that the case describes; absent where it says none
 * @param undatedParts the parts of the case without a year, which show no change
 * @param years what was concluded of each year, earliest first
 * @param steps what changed from each year to the next, earliest first
 */
public record DevelopmentRecord(
    String schema,
    String caseId,
    String subject,
    String pack,
    String packHash,
    Optional<LocalDate> asOf,
    Optional<Year> describedYear,
    ImmutableList<String> undatedParts,
    ImmutableList<OfYear> years,
    ImmutableList<Development.Step> steps) {

  /** The version of the written form that this library reads and writes. */
  public static final String SCHEMA = "econcluster.development.v1";

  /**
   * What was concluded of a year.
   *
   * @param year the year
   * @param conclusions what is certain or possible, in the order of the rule sets
   */
  public record OfYear(Year year, ImmutableList<Conclusion> conclusions) {}

  /** Rejects a form that this version does not know. */
  public DevelopmentRecord {
    checkArgument(
        schema.equals(SCHEMA), "The schema (%s) of a development must be %s.", schema, SCHEMA);
  }

  /** Returns what a development says; finds its changes if nobody has asked for them yet. */
  public static DevelopmentRecord of(Development development) {
    ClusterCase whole = development.clusterCase();
    Assessment last = development.in(development.years().last());
    return new DevelopmentRecord(
        SCHEMA,
        whole.id(),
        development.subject(),
        last.pack().name(),
        last.pack().hash(),
        last.asOf(),
        whole.describedYear(),
        whole.undatedParts(),
        development.assessments().entrySet().stream()
            .map(entry -> new OfYear(entry.getKey(), entry.getValue().explanation().conclusions()))
            .collect(ImmutableList.toImmutableList()),
        development.steps());
  }
}
