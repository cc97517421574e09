package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.json.JsonPath;
import org.econcluster.observation.ActivityPanel;
import org.econcluster.observation.ActivityTable;
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

/** Reads the tables and series that a case names, and collects what is wrong with them. */
final class CaseTables {

  private final CaseDocument document;
  private final CaseFolder folder;
  private final Function<JsonPath, Place> places;
  private final Problems problems;

  private final ImmutableListMultimap.Builder<Measure, ActivityTable> tables =
      ImmutableListMultimap.builder();
  private final ImmutableList.Builder<ActivityPanel> panels = ImmutableList.builder();
  private final ImmutableList.Builder<ReferenceTotals> references = ImmutableList.builder();
  private final ImmutableList.Builder<RegionSeries> series = ImmutableList.builder();

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

  /** The series, in the order in which the case names them. */
  ImmutableList<RegionSeries> series() {
    return series.build();
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
            .totalIndustry(source.totalIndustry());
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
      add(table, source.referenceArea());
    }
  }

  /** Keeps a table; the line of the reference area becomes totals of their own. */
  private void add(ActivityTable table, Optional<RegionCode> referenceArea) {
    if (referenceArea.isEmpty()) {
      tables.put(table.statistic().measure(), table);
      return;
    }
    references.add(ReferenceTotals.ofRegion(table, referenceArea.get()));
    List<RegionCode> others =
        table.regions().stream().filter(region -> !region.equals(referenceArea.get())).toList();
    if (!others.isEmpty()) {
      tables.put(table.statistic().measure(), table.rows(others));
    }
  }

  private void readSeries(SeriesSource source, JsonPath path) {
    CsvOptions.Builder options =
        CsvOptions.builder()
            .statistic(statistic(source.measure(), source.unit(), source.source()))
            .addAllIgnoredColumns(source.ignoredColumns())
            .country(source.country());
    source.regionColumn().ifPresent(options::regionColumn);
    source.yearColumn().ifPresent(options::yearColumn);
    source.valueColumn().ifPresent(options::valueColumn);
    series.add(ActivityCsv.readSeries(input(source.file(), path), options.build()));
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
