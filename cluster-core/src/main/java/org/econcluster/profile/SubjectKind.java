package org.econcluster.profile;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.econcluster.Labelled;

/**
 * What kind of thing a case describes, which decides by which rule sets it is judged.
 *
 * <p>A case of another kind than a cluster uses the part {@code cluster} for its name and regions
 * only.
 */
public enum SubjectKind implements Labelled {
  /** A cluster, or a region's industry that may be one. */
  CLUSTER("cluster"),

  /** A territory with all of its industries. */
  REGION("region"),

  /** Two neighbouring regions on both sides of a state border, or the whole border. */
  BORDER("border"),

  /** A country with its policy. */
  COUNTRY("country"),

  /** A special economic zone beside a cluster. */
  ZONE("zone");

  private final String label;

  SubjectKind(String label) {
    this.label = label;
  }

  /** Returns the kind with a name in tables, such as {@code border}. */
  public static Optional<SubjectKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** All names in tables, in the order of declaration. */
  public static ImmutableList<String> ids() {
    return Arrays.stream(values()).map(SubjectKind::id).collect(ImmutableList.toImmutableList());
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label() {
    return label;
  }
}
