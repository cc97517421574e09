package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.ComparedPotential;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.json.JsonPath;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.CellStatus;
import org.econcluster.observation.InputOutputTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.ReferenceTotals;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.observation.csv.ActivityCsv;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;

/** Reads the tables and series that a case names and collects what is wrong with them. */
final class CaseTables {

  private final CaseDocument document;
  private final CaseFolder folder;
  private final Function<JsonPath, Place> places;
  private final Problems problems;

  private final ImmutableListMultimap.Builder<Measure, ActivityTable> tables =
      ImmutableListMultimap.builder();
  private final ImmutableList.Builder<ActivityPanel> panels = ImmutableList.builder();
  private final ImmutableList.Builder<ReferenceTotals> references = ImmutableList.builder();
  private final ImmutableList.Builder<ReferenceTotals> partnerReferences = ImmutableList.builder();
  private final ImmutableListMultimap.Builder<JsonPath, ReferenceTotals> outerTotals =
      ImmutableListMultimap.builder();
  private final Map<JsonPath, RegionSeries> series = new LinkedHashMap<>();
  private final ImmutableList.Builder<RegionComparison> comparisons = ImmutableList.builder();

  /** The place of the comparison that ranks a region by a potential. */
  private final Map<List<Object>, JsonPath> comparisonByKey = new HashMap<>();

  private Optional<InputOutputTable> inputOutput = Optional.empty();

  /** The place of the table that gives the totals of a measure and year. */
  private final Map<List<Object>, JsonPath> totalsByKey = new HashMap<>();

  private CaseTables(
      CaseDocument document,
      CaseFolder folder,
      Function<JsonPath, Place> places,
      Problems problems) {
    this.document = document;
    this.folder = folder;
    this.places = places;
    this.problems = problems;
  }

  /** Reads every file; what is wrong with one does not keep the others from being read. */
  static CaseTables read(
      CaseDocument document,
      CaseFolder folder,
      Function<JsonPath, Place> places,
      Problems problems) {
    CaseTables read = new CaseTables(document, folder, places, problems);
    for (int i = 0; i < document.tables().size(); i++) {
      JsonPath path = JsonPath.root().field("tables").item(i);
      TableSource source = document.tables().get(i);
      read.attempt(path, () -> read.readTable(source, path));
    }
    for (int i = 0; i < document.regionSeries().size(); i++) {
      JsonPath path = JsonPath.root().field("regionSeries").item(i);
      SeriesSource source = document.regionSeries().get(i);
      read.attempt(path, () -> read.readSeries(source, path));
    }
    for (int i = 0; i < document.regionComparisons().size(); i++) {
      JsonPath path = JsonPath.root().field("regionComparisons").item(i);
      RegionComparisonSource source = document.regionComparisons().get(i);
      read.attempt(path, () -> read.readComparison(source, path));
    }
    document
        .inputOutput()
        .ifPresent(
            source -> {
              JsonPath path = JsonPath.root().field("inputOutput");
              read.attempt(path, () -> read.readInputOutput(source, path));
            });
    for (Collection<ActivityTable> ofMeasure : read.tables.build().asMap().values()) {
      read.attempt(
          JsonPath.root().field("tables"), () -> read.panels.add(ActivityPanel.of(ofMeasure)));
    }
    return read;
  }

  /** One panel for each measure, in the order in which the case names them. */
  ImmutableList<ActivityPanel> panels() {
    return panels.build();
  }

  /** The totals of the reference areas that tables hold. */
  ImmutableList<ReferenceTotals> references() {
    return references.build();
  }

  /** The totals of the countries on the other side of a border that tables hold. */
  ImmutableList<ReferenceTotals> partnerReferences() {
    return partnerReferences.build();
  }

  /**
   * The totals of the area that holds all regions of a table, which is both countries where it has
   * a partner area, by the place of the table.
   */
  ImmutableMap<JsonPath, ImmutableList<ReferenceTotals>> outerTotalsByPath() {
    return ImmutableMap.copyOf(
        Maps.transformValues(outerTotals.build().asMap(), ImmutableList::copyOf));
  }

  /** The comparisons of regions, in the order in which the case names them. */
  ImmutableList<RegionComparison> comparisons() {
    return comparisons.build();
  }

  /** The series, in the order in which the case names them. */
  ImmutableList<RegionSeries> series() {
    return ImmutableList.copyOf(series.values());
  }

  /** The series by their place in the case. */
  ImmutableMap<JsonPath, RegionSeries> seriesByPath() {
    return ImmutableMap.copyOf(series);
  }

  /** Whether nothing was read whose codes could disagree. */
  boolean isEmpty() {
    return panels().isEmpty()
        && series.isEmpty()
        && references().isEmpty()
        && inputOutput.isEmpty();
  }

  /** What industries buy from each other; empty where the case names no such file. */
  Optional<InputOutputTable> inputOutput() {
    return inputOutput;
  }

  private void attempt(JsonPath path, Runnable reading) {
    try {
      reading.run();
    } catch (InputException e) {
      problems.addAll(e);
    } catch (IllegalArgumentException e) {
      String message = e.getMessage() == null ? "The numbers are refused." : e.getMessage();
      problems.add(InputFailure.CASE_TABLE_REFUSED, places.apply(path), message);
    }
  }

  private void readTable(TableSource source, JsonPath path) {
    CsvOptions.Builder options =
        CsvOptions.builder()
            .statistic(statistic(source.measure(), source.unit(), source.source()))
            .addAllIgnoredColumns(source.ignoredColumns())
            .totalIndustry(source.totalIndustry())
            .statusTokens(tokens(source.statusTokens()))
            .emptyValue(source.emptyValue());
    source.decimalMark().map(DecimalMark::mark).ifPresent(options::decimalMark);
    source.regionColumn().ifPresent(options::regionColumn);
    source.industryColumn().ifPresent(options::industryColumn);
    source.periodColumn().ifPresent(options::periodColumn);
    source.valueColumn().ifPresent(options::valueColumn);
    CsvInput input = input(source.file(), path);
    List<ActivityTable> read =
        source.period().isPresent()
            ? List.of(ActivityCsv.readWideTable(input, source.period().get(), options.build()))
            : ActivityCsv.readPanel(input, options.build()).tables();
    for (ActivityTable table : read) {
      if (areas(source).entrySet().stream()
          .allMatch(area -> isThere(area.getValue(), source, table, path.field(area.getKey())))) {
        add(table, source, path);
      }
    }
  }

  /** The whole countries that the case names, by the field that names them. */
  private static ImmutableMap<String, RegionCode> areas(TableSource source) {
    ImmutableMap.Builder<String, RegionCode> areas = ImmutableMap.builder();
    source.referenceArea().ifPresent(area -> areas.put("referenceArea", area));
    source.partnerArea().ifPresent(area -> areas.put("partnerArea", area));
    return areas.buildOrThrow();
  }

  private boolean isThere(
      RegionCode area, TableSource source, ActivityTable table, JsonPath field) {
    if (table.hasRegion(area)) {
      return true;
    }
    problems.add(
        InputFailure.CASE_CODE_UNKNOWN,
        places.apply(field),
        "The file " + source.file() + " has no region \"" + area + "\".",
        Suggestion.cure(area.value(), Lists.transform(table.regions(), RegionCode::value)));
    return false;
  }

  private static ImmutableMap<String, CellStatus> tokens(ImmutableMap<String, CellStatus> more) {
    return ImmutableMap.<String, CellStatus>builder()
        .putAll(CsvOptions.STANDARD_STATUS_TOKENS)
        .putAll(more)
        .buildKeepingLast();
  }

  /** Keeps a table; the lines of whole countries become totals of their own. */
  private void add(ActivityTable table, TableSource source, JsonPath path) {
    if (source.referenceArea().isEmpty()) {
      tables.put(table.statistic().measure(), table);
      return;
    }
    RegionCode area = source.referenceArea().get();
    ReferenceTotals own = ReferenceTotals.ofRegion(table, area);
    Optional<ReferenceTotals> partner =
        source.partnerArea().map(code -> ReferenceTotals.ofRegion(table, code));
    if (putReference(own, path)) {
      partner.ifPresent(partnerReferences::add);
      outerTotals.put(path, partner.map(own::and).orElse(own));
    }
    List<RegionCode> others =
        table.regions().stream()
            .filter(region -> !region.equals(area))
            .filter(region -> !source.partnerArea().equals(Optional.of(region)))
            .toList();
    if (!others.isEmpty()) {
      tables.put(table.statistic().measure(), table.rows(others));
    }
  }

  /** Of two totals of a measure and year one would silently count. */
  private boolean putReference(ReferenceTotals totals, JsonPath path) {
    JsonPath earlier =
        totalsByKey.putIfAbsent(List.of(totals.statistic().measure(), totals.period()), path);
    if (earlier == null) {
      references.add(totals);
      return true;
    }
    problems.add(
        InputFailure.CASE_ENTRY_TWICE,
        places.apply(path.field("referenceArea")),
        "The reference area's "
            + totals.statistic().measure().label()
            + " in "
            + totals.period()
            + " is given already in "
            + places.apply(earlier)
            + ".",
        "Maybe one of the two can be left out.");
    return false;
  }

  private void readComparison(RegionComparisonSource source, JsonPath path) {
    Statistic statistic = statistic(Measure.OUTPUT, "as named", source.source());
    CsvOptions.Builder options =
        CsvOptions.builder().statistic(statistic).statusTokens(tokens(source.statusTokens()));
    source.decimalMark().map(DecimalMark::mark).ifPresent(options::decimalMark);
    source.regionColumn().ifPresent(options::regionColumn);
    source.yearColumn().ifPresent(options::yearColumn);
    RegionComparison read =
        ComparisonReader.read(
            source, input(source.file(), path), options.build(), statistic.provenance().title());
    if (isFirstOf(read, path)) {
      comparisons.add(read);
    }
  }

  /** Of two comparisons that rank a region by one potential one would silently count. */
  private boolean isFirstOf(RegionComparison comparison, JsonPath path) {
    ComparedPotential potential = comparison.potential();
    for (RegionCode region : comparison.values().keySet()) {
      JsonPath earlier = comparisonByKey.putIfAbsent(List.of(potential, region), path);
      if (earlier != null) {
        problems.add(
            InputFailure.CASE_ENTRY_TWICE,
            places.apply(path),
            "The "
                + potential.label()
                + " of \""
                + region
                + "\" is compared already in "
                + places.apply(earlier)
                + ".",
            "Maybe one of the two can be left out.");
        return false;
      }
    }
    return true;
  }

  private void readSeries(SeriesSource source, JsonPath path) {
    CsvOptions.Builder options =
        CsvOptions.builder()
            .statistic(statistic(source.measure(), source.unit(), source.source()))
            .addAllIgnoredColumns(source.ignoredColumns())
            .country(source.country())
            .statusTokens(tokens(source.statusTokens()))
            .emptyValue(source.emptyValue());
    source.decimalMark().map(DecimalMark::mark).ifPresent(options::decimalMark);
    source.regionColumn().ifPresent(options::regionColumn);
    source.yearColumn().ifPresent(options::yearColumn);
    source.valueColumn().ifPresent(options::valueColumn);
    series.put(path, ActivityCsv.readSeries(input(source.file(), path), options.build()));
  }

  private void readInputOutput(InputOutputSource source, JsonPath path) {
    CsvOptions.Builder options =
        CsvOptions.builder()
            .statistic(statistic(Measure.OUTPUT, source.unit(), source.source()))
            .addAllIgnoredColumns(source.ignoredColumns());
    source.decimalMark().map(DecimalMark::mark).ifPresent(options::decimalMark);
    source.industryColumn().ifPresent(options::industryColumn);
    source.outputColumn().ifPresent(options::outputColumn);
    InputOutputTable read =
        ActivityCsv.readInputOutput(input(source.file(), path), options.build());
    inputOutput = Optional.of(source.period().map(read::observedIn).orElse(read));
  }

  private CsvInput input(String file, JsonPath path) {
    Path resolved = folder.resolve(file, () -> places.apply(path.field("file")));
    return CsvInput.of(folder.name(file), resolved);
  }

  private Statistic statistic(Measure measure, String unit, String source) {
    for (CaseSource known : document.sources()) {
      if (known.key().equals(source)) {
        Provenance provenance =
            Provenance.builder()
                .title(known.citation())
                .licence(known.licence().orElse(""))
                .note(known.note().orElse(""))
                .build();
        return Statistic.of(measure, unit, provenance);
      }
    }
    String title = References.standard().find(source).map(Reference::citation).orElse(source);
    return Statistic.of(measure, unit, Provenance.of(title));
  }
}
