package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/**
 * Finds which columns of a long table of activity hold its numbers, and which those of the area
 * that it is compared with.
 */
final class ValueColumns {

  private final SourceFile file;
  private final MetricsOptions options;
  private final Notes notes;

  ValueColumns(SourceFile file, MetricsOptions options, Notes notes) {
    this.file = file;
    this.options = options;
    this.notes = notes;
  }

  /**
   * Where the numbers of one time are.
   *
   * @param year null if the file has a column of years or says none
   * @param reference the column of the reference area; null if there is none
   */
  record Numbers(@Nullable Integer year, String value, @Nullable String reference) {}

  /** Where the numbers of a long file are; with several, every year that the file has. */
  List<Numbers> find(boolean several) {
    YearColumns years = YearColumns.of(file.header());
    String said = options.value;
    if (said != null && file.header().contains(said)) {
      String reference = referenceColumn(options.reference);
      List<Numbers> given = new ArrayList<>();
      given.add(new Numbers(YearColumns.year(said).orElse(null), said, reference));
      if (options.laterValue != null && several) {
        file.checkHas(options.laterValue, "--later-value");
        given.add(
            new Numbers(
                YearColumns.year(options.laterValue).orElse(null),
                options.laterValue,
                referenceColumn(options.laterReference)));
        if (given.get(0).year() == null || given.get(1).year() == null) {
          return List.of(
              new Numbers(1, given.get(0).value(), given.get(0).reference()),
              new Numbers(2, given.get(1).value(), given.get(1).reference()));
        }
        return given;
      }
      boolean series =
          several && options.later == null && years.of(YearColumns.prefix(said)).size() > 1;
      return series && YearColumns.year(said).isPresent()
          ? ofPrefix(years, YearColumns.prefix(said))
          : given;
    }
    if (said != null && !years.of(said).isEmpty()) {
      return ofPrefix(years, said);
    }
    if (said != null) {
      file.checkHas(said, "--value");
    }
    Optional<String> usual = Role.VALUE.in(file.header());
    if (usual.isPresent()) {
      return List.of(new Numbers(null, usual.get(), referenceColumn(options.reference)));
    }
    List<String> prefixes = years.prefixes();
    if (prefixes.size() == 1) {
      return ofPrefix(years, prefixes.get(0));
    }
    if (prefixes.size() == 2
        && years.of(prefixes.get(0)).keySet().equals(years.of(prefixes.get(1)).keySet())) {
      return ofPrefix(years, prefixes.get(0)); // which is the reference is known when they are read
    }
    if (prefixes.isEmpty()) {
      return List.of(new Numbers(null, file.need(Role.VALUE, null), null));
    }
    throw new InputException(
        Problem.of(
            WorkbenchFailure.COLUMN_AMBIGUOUS,
            Place.ofLine(file.path().toString(), 1),
            "The numbers may be in the columns that begin with "
                + String.join(", ", prefixes)
                + ".",
            "Maybe --value names one of these, and --reference another."));
  }

  /** The columns of one economy, each with that of the same year of another if there is one. */
  private List<Numbers> ofPrefix(YearColumns years, String prefix) {
    ImmutableSortedMap<Integer, String> own = years.of(prefix);
    String said = options.reference;
    ImmutableSortedMap<Integer, String> other =
        said == null
            ? other(years, own)
            : years.of(said).isEmpty() ? years.of(YearColumns.prefix(said)) : years.of(said);
    return own.entrySet().stream()
        .map(column -> new Numbers(column.getKey(), column.getValue(), other.get(column.getKey())))
        .toList();
  }

  private static ImmutableSortedMap<Integer, String> other(
      YearColumns years, ImmutableSortedMap<Integer, String> own) {
    List<ImmutableSortedMap<Integer, String>> others =
        years.prefixes().stream()
            .map(years::of)
            .filter(columns -> !columns.equals(own) && columns.keySet().equals(own.keySet()))
            .toList();
    return others.size() == 1 ? others.get(0) : ImmutableSortedMap.of();
  }

  private @Nullable String referenceColumn(@Nullable String said) {
    if (said != null) {
      return file.header().contains(said) ? said : null; // else it is a file
    }
    if (options.value == null || YearColumns.year(options.value).isEmpty()) {
      return null;
    }
    YearColumns years = YearColumns.of(file.header());
    ImmutableSortedMap<Integer, String> own = years.of(YearColumns.prefix(options.value));
    return other(years, own).get(YearColumns.year(options.value).orElse(0));
  }

  /** Takes the larger of two economies as reference, if one is larger in every row. */
  List<Numbers> withReference(List<Numbers> numbers, CsvColumns read) {
    boolean guessed = options.reference == null && numbers.get(0).reference() != null;
    if (!guessed) {
      return numbers;
    }
    boolean larger = true;
    boolean smaller = true;
    for (Numbers each : numbers) {
      String reference = each.reference() == null ? each.value() : each.reference();
      for (int row = 0; row < read.rows(); row++) {
        double own = read.number(each.value(), row);
        double other = read.number(reference, row);
        larger &= !(own > other);
        smaller &= !(other > own);
      }
    }
    if (larger == smaller || (smaller && options.value != null)) {
      if (options.value != null) {
        return numbers.stream().map(each -> new Numbers(each.year(), each.value(), null)).toList();
      }
      throw new InputException(
          Problem.of(
              WorkbenchFailure.COLUMN_AMBIGUOUS,
              Place.ofLine(file.path().toString(), 1),
              "Neither of "
                  + numbers.get(0).value()
                  + " and "
                  + numbers.get(0).reference()
                  + " is the larger in every row, so none is known to be the reference.",
              "Maybe --value names the one, and --reference the other."));
    }
    List<Numbers> used = new ArrayList<>();
    for (Numbers each : numbers) {
      String reference = each.reference() == null ? each.value() : each.reference();
      used.add(larger ? each : new Numbers(each.year(), reference, each.value()));
    }
    notes.tell(
        "The reference is taken to be "
            + String.join(
                ", ", used.stream().map(each -> String.valueOf(each.reference())).toList())
            + ", which is the larger in every row.");
    return used;
  }

  /** Of columns that end in a year, the last, unless years are asked for. */
  List<Numbers> latest(List<Numbers> numbers) {
    if (numbers.size() == 1 || !options.years().isEmpty()) {
      return numbers;
    }
    Numbers last = numbers.get(numbers.size() - 1);
    notes.tell("Of the years " + last.value() + " is taken; --period takes another.");
    return List.of(last);
  }
}
