package org.econcluster.observation;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.econcluster.ClusterStyle;
import org.immutables.value.Value;

/**
 * Where numbers come from and under which terms they may be passed on.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ClusterStyle
public interface Provenance {

  /** The title of the publication or data set, for example "Regions of Kazakhstan 2006". */
  String title();

  /** Who published it, for example "Agency of Statistics"; empty where the source does not say. */
  @Value.Default
  default String publisher() {
    return "";
  }

  /** The licence, for example "CC-BY-4.0"; empty where the source states none. */
  @Value.Default
  default String licence() {
    return "";
  }

  /** The day on which the numbers were fetched; absent where nobody noted it. */
  Optional<LocalDate> retrieved();

  /** What a reader of the numbers has to know besides, in plain words; empty for nothing. */
  @Value.Default
  default String note() {
    return "";
  }

  /** Returns a provenance of which only the title is known. */
  static Provenance of(String title) {
    return builder().title(title).build();
  }

  /** Returns a builder without any value set. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the values; only the title is required. */
  class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }

  /** Rejects a provenance that names nothing. */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "The title of a provenance must not be blank.");
  }
}
