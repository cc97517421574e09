package org.econcluster.metric;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.econcluster.failure.InputException;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;

/** Writes the pages of {@code docs/indicators} from the catalogue of measures. */
final class IndicatorPages {

  static final ImmutableList<String> FAMILIES =
      ImmutableList.of("specialisation", "relatedness", "change", "linkage", "space");

  private static final int EXAMPLE_LINES = 6;

  private static final MathContext DIGITS = new MathContext(17);

  /** The data of the examples, in the order in which they are tried. */
  private static final ImmutableMap<DataKind, ImmutableList<String>> EXAMPLES =
      ImmutableMap.of(
          DataKind.ACTIVITY,
              ImmutableList.of("small5x6", "g_regions_industries", "small5x6-neighbours"),
          DataKind.PANEL, ImmutableList.of("small5x6", "freiburg"),
          DataKind.PLANTS, ImmutableList.of("plants12"),
          DataKind.POINTS, ImmutableList.of("points400"),
          DataKind.LATTICE, ImmutableList.of("lattice8x8"),
          DataKind.FLOWS, ImmutableList.of("io7", "io7-region"),
          DataKind.SERIES, ImmutableList.of("gdp6"));

  /** Fewer points for measures that repeat everything many times. */
  private static final String FEW_POINTS = "points40";

  private final Metrics metrics = Metrics.standard();

  /** The file names of all pages. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of("README.md", "peers.md"));
    metrics.all().forEach(metric -> names.add(metric.id() + ".md"));
    return names;
  }

  /** Every page by its file name. */
  Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("README.md", index());
    pages.put("peers.md", peers());
    metrics.all().forEach(metric -> pages.put(metric.id() + ".md", page(metric)));
    return pages;
  }

  /** The inputs of examples that have to lie beside the pages. */
  static List<String> inputs() {
    Set<String> names = new LinkedHashSet<>();
    EXAMPLES.values().forEach(names::addAll);
    names.add("small5x6_t2");
    names.add(FEW_POINTS);
    return List.copyOf(names);
  }

  private String page(Metric metric) {
    StringBuilder page = new StringBuilder();
    line(page, "# " + capital(metric.indicator().name()));
    line(page, "");
    line(page, metric.indicator().definition() + ".");
    line(page, "");
    line(page, "| | |");
    line(page, "| --- | --- |");
    row(page, "id", "`" + metric.id() + "`");
    row(page, "measures", metric.concept());
    row(page, "unit", metric.indicator().unit());
    row(page, "range", range(metric.indicator().lowest(), metric.indicator().highest()));
    row(page, "direction", metric.direction().label());
    row(page, "computed from", metric.kind().label() + " (`" + metric.kind().id() + "`)");
    row(page, "keys", metric.keys());
    row(page, "missing values", missing(metric));
    line(page, "");
    line(page, "The notation is that of the [index](README.md).");
    line(page, "");
    line(page, "## Variants");
    line(page, "");
    line(page, "| variant | formula | range | undefined | reference |");
    line(page, "| --- | --- | --- | --- | --- |");
    for (Variant variant : metric.variants()) {
      row(
          page,
          "`" + variant.name() + "`",
          cell(variant.formula()),
          range(variant.lowest(), variant.highest()),
          cell(variant.undefined()),
          "[" + variant.reference() + "](#" + anchor(variant.reference()) + ")");
    }
    line(page, "");
    figures(metric, page);
    example(metric).ifPresent(page::append);
    peersOf(metric).ifPresent(page::append);
    line(page, "## References");
    line(page, "");
    Set<String> keys = new LinkedHashSet<>();
    keys.add(metric.indicator().reference());
    metric.variants().forEach(variant -> keys.add(variant.reference()));
    metric.figures().forEach(figure -> keys.add(figure.reference()));
    for (String key : keys) {
      Reference reference =
          References.standard()
              .find(key)
              .orElseThrow(() -> new IllegalStateException("No reference " + key));
      line(
          page,
          "- <a id=\""
              + anchor(key)
              + "\"></a>**"
              + key
              + "**: "
              + reference.citation()
              + (reference.link().isEmpty() ? "" : " <" + reference.link() + ">"));
    }
    return page.toString();
  }

  /** What becomes of values that the data do not have. */
  private static String missing(Metric metric) {
    String zero = "; with `--unknown zero` it counts as zero";
    return switch (metric.kind()) {
      case ACTIVITY, PANEL ->
          metric.id().equals("location-quotient")
              ? "a quotient that rests on a withheld, missing or absent cell is given as its bounds"
                  + " (bound=low, bound=high)"
                  + zero
              : "a withheld, missing or absent cell is refused and named" + zero;
      case PLANTS -> "a plant without size is refused and named" + zero;
      case POINTS ->
          "an establishment without coordinates or weight is refused and named;"
              + " with `--unknown zero` a weight counts as zero";
      case LATTICE -> "an area without value is refused and named" + zero;
      case FLOWS -> "a missing flow is refused and named" + zero;
      case SERIES ->
          "a region without value in a year that is taken is refused and named; `--period` takes"
              + " other years"
              + zero;
    };
  }

  private static void figures(Metric metric, StringBuilder page) {
    if (metric.figures().isEmpty()) {
      return;
    }
    line(page, "## Figures");
    line(page, "");
    line(page, "Numbers that somebody had to choose.");
    line(page, "");
    line(page, "| figure | variant | value | why | source |");
    line(page, "| --- | --- | --- | --- | --- |");
    for (Figure figure : metric.figures()) {
      row(
          page,
          figure.name(),
          figure.variant().isEmpty() ? "all" : "`" + figure.variant() + "`",
          new BigDecimal(String.valueOf(figure.value())).stripTrailingZeros().toPlainString(),
          cell(figure.why()),
          "[" + figure.reference() + "](#" + anchor(figure.reference()) + ")");
    }
    line(page, "");
  }

  private Optional<String> example(Metric metric) {
    List<String> inputs =
        metric.id().endsWith("-envelope")
            ? List.of(FEW_POINTS)
            : EXAMPLES.getOrDefault(metric.kind(), ImmutableList.of());
    for (String input : inputs) {
      MetricData data = GoldenInputs.read(input, metric.kind());
      List<String> lines = values(metric, metric.variants(), data);
      if (lines.isEmpty()) {
        continue;
      }
      String command = command(metric, input);
      if (lines.stream().allMatch(each -> each.endsWith("NaN"))) {
        for (Variant variant : metric.variants()) {
          List<String> own = values(metric, List.of(variant), data);
          if (own.stream().anyMatch(each -> !each.endsWith("NaN"))) {
            command += " --variant \"" + variant.name() + "\"";
            lines = own;
            break;
          }
        }
      }
      StringBuilder text = new StringBuilder();
      line(text, "## Example");
      line(text, "");
      line(text, "    " + command);
      line(text, "");
      line(text, "begins with");
      line(text, "");
      line(text, "    measure,variant,key1,key2,value");
      lines.forEach(each -> line(text, "    " + each));
      line(text, "");
      return Optional.of(text.toString());
    }
    return Optional.empty();
  }

  private String command(Metric metric, String input) {
    String data = "docs/indicators/data/";
    String command = "econcluster metrics " + metric.id() + " --table " + data + input + ".csv";
    return switch (input) {
      case "small5x6" ->
          metric.kind() == DataKind.PANEL
              ? command + " --later " + data + "small5x6_t2.csv"
              : needsIncome(metric)
                  ? command + " --income " + data + "small5x6-income.csv"
                  : command;
      case "small5x6-neighbours" ->
          "econcluster metrics "
              + metric.id()
              + " --table "
              + data
              + "small5x6.csv --weights "
              + data
              + input
              + ".csv";
      case "points400", FEW_POINTS -> command + " --window 0:0:100:100 --radii 0:33:1";
      case "gdp6" -> command + " --value gdppc";
      default -> command;
    };
  }

  /** Whether no variant can be had of a table alone. */
  private boolean needsIncome(Metric metric) {
    TableData full = (TableData) GoldenInputs.read("small5x6", DataKind.ACTIVITY);
    TableData bare = TableData.builder(full.regions(), full.industries(), full.cells()).build();
    return values(metric, metric.variants(), bare).isEmpty();
  }

  /** The first values of some variants, as far as the data serve them. */
  private List<String> values(Metric metric, List<Variant> variants, MetricData data) {
    List<String> lines = new ArrayList<>();
    for (Variant variant : variants) {
      if (lines.size() >= EXAMPLE_LINES) {
        return lines;
      }
      try {
        metrics.compute(
            metric,
            variant,
            data,
            (qualifier, key1, key2, value) -> {
              if (lines.size() < EXAMPLE_LINES) {
                String name =
                    qualifier.isEmpty() ? variant.name() : variant.name() + "; " + qualifier;
                lines.add(
                    Joiner.on(',')
                        .join(metric.id(), csv(name), csv(key1), csv(key2), number(value)));
              }
            });
      } catch (InputException e) {
        continue; // the data do not have what this variant needs
      }
    }
    return lines;
  }

  private static String csv(String field) {
    return field.contains(",") || field.contains("\"")
        ? "\"" + field.replace("\"", "\"\"") + "\""
        : field;
  }

  /** As the command line prints numbers. */
  private static String number(double value) {
    if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    return size >= 1e-6 && size < 1e17 ? rounded.toPlainString() : rounded.toString();
  }

  private String index() {
    StringBuilder page = new StringBuilder();
    line(page, "# Measures");
    line(page, "");
    page.append(
        """
        Every measure of the library with its formulas. `econcluster metrics --list` prints the same catalogue;
        `econcluster metrics MEASURE... --table FILE` computes. What other programs give for a measure, and where they
        are wrong, is in [peers.md](peers.md). These pages are made from the catalogue: change its tables, not the pages.

        ## Notation

        | symbol | meaning |
        | --- | --- |
        | r, q; i, j | regions; industries |
        | m, n | number of regions, of industries; also of areas, points or sectors where there is one of these only |
        | x_ri | activity of industry i in region r, for example jobs; x'_ri or x1_ri at a later time |
        | x_r, x_i, N | totals of a region, of an industry, of all |
        | s_ri = x_ri / x_r; s_i = x_i / N | share of an industry in its region; in the reference area |
        | t_ri = x_ri / x_i; t_r = x_r / N | share of a region in its industry; in all activity |
        | LQ_ri = s_ri / s_i; B_ri = 1 if LQ_ri >= 1, else 0 | location quotient; whether a region is specialised |
        | d_r = sum_i B_ri; u_i = sum_r B_ri; D, U | diversity of a region; ubiquity of an industry; diagonal matrices of them |
        | c_ij = sum_r B_ri B_rj; phi_ij | co-occurrence; proximity of two industries |
        | z_k; H = sum_k z_k^2; S2, S3 | share of a plant in its industry; Herfindahl index of plants; sums of t_r^2 and of t_r^3 |
        | x, y; G, G_i, G_r, G_ri; g = G - 1 | in change over time: activity at the first and at the last time; factors of growth y / x of the reference area, of an industry in it, of a region, of a cell; rates of growth |
        | w_ij; d_ij; A; w_i, W | weight of a pair of areas; distance of two points; area of the window; weight of a point, of all points |
        | w_b(i,r), w(i,r), W_b | weight within r of point i, of type b and of all types; all weight of type b |
        | z_ij, x_j, f_i; a_ij, l_ij; b_ij, g_ij | in flows: from sector i to j, output, final demand; technical coefficients A and Leontief inverse L; allocation coefficients B and Ghosh inverse G |
        | p_r, a_r, b_ri, y_r | population, area, number of firms, income per head |
        | ln, log2, sd | natural logarithm, logarithm to base 2, standard deviation |

        A sum without bounds runs over everything that its index can be. Undefined values are `NaN`, and 0 ln 0 is 0. Where the
        literature has several formulas for one measure, each is a variant with a name of its own; the first is the most usual.
        Where a variant gives values for parts of the data, such as types of establishments, a qualifier follows its name after a
        semicolon.

        """);
    Map<DataKind, List<Metric>> byKind = new LinkedHashMap<>();
    for (DataKind kind : DataKind.values()) {
      List<Metric> ofKind = metrics.all().stream().filter(metric -> metric.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        byKind.put(kind, ofKind);
      }
    }
    byKind.forEach(
        (kind, ofKind) -> {
          line(page, "## From " + kind.label());
          line(page, "");
          line(page, "| measure | concept | variants |");
          line(page, "| --- | --- | --- |");
          for (Metric metric : ofKind) {
            row(
                page,
                "[" + metric.indicator().name() + "](" + metric.id() + ".md)",
                metric.concept(),
                String.valueOf(metric.variants().size()));
          }
          line(page, "");
        });
    page.append(
        """
        ## Data of the examples

        In [data](data): the files small5x6, small5x6_t2, points400, lattice8x8, io7, plants12 and gdp6 are made up; points40 is every tenth of points400. g_regions_industries is
        firms, employees, population and area of the German Länder by section in 2015: Destatis, tables 11111-0001, 12411-0010, 13311-0002 and
        52111-0004; freiburg is Freiburg and Germany, 2008 and 2014: Regionaldatenbank Deutschland, table 254-74-4; both
        dl-de/by-2-0. The files of incomes and of neighbours, and the region of io7-region, are made up.
        """);
    return page.toString();
  }

  private String peers() {
    StringBuilder page = new StringBuilder();
    line(page, "# Other programs");
    line(page, "");
    page.append(
        """
        For readers who come from EconGeo, REAT, py-ecomplexity, pysal, spdep, spatstat, dbmss, pymrio, ioanalysis, ReKS, econci
        or Datawheel's economic-complexity: one row for each place where such a program gives another value than the formula in
        the literature. *Wrong* is a value that no formula in the literature gives; *idiosyncratic* a choice of its own, such as a
        rounding or a scale, that its documentation may or may not tell. Tests hold our value against the right one.
        A row without numbers was found by reading the program, not by running it; rows on g_counties_gdp rest on official data
        that is not shipped, and most of them are repeated by no test.
        A program that is not listed for a measure agrees with us in what was compared, or does not have it.

        """);
    Map<String, List<NamedCsvRecord>> byPeer = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (NamedCsvRecord row : rows()) {
      byPeer.computeIfAbsent(row.getField("peer"), any -> new ArrayList<>()).add(row);
    }
    byPeer.forEach(
        (peer, rows) -> {
          line(page, "## " + peer);
          line(page, "");
          line(page, "| measure | call | data, key | it gives | right | verdict | why |");
          line(page, "| --- | --- | --- | --- | --- | --- | --- |");
          for (NamedCsvRecord row : rows) {
            row(
                page,
                "[" + row.getField("metric") + "](" + row.getField("metric") + ".md)",
                "`" + cell(row.getField("call")) + "`, " + row.getField("version"),
                data(row),
                row.getField("peer value"),
                row.getField("right value"),
                row.getField("verdict"),
                cell(row.getField("why")));
          }
          line(page, "");
        });
    return page.toString();
  }

  private Optional<String> peersOf(Metric metric) {
    List<NamedCsvRecord> rows =
        rows().stream().filter(row -> row.getField("metric").equals(metric.id())).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    line(text, "## Other programs");
    line(text, "");
    line(text, "| program, call | variant | data, key | it gives | right | verdict | why |");
    line(text, "| --- | --- | --- | --- | --- | --- | --- |");
    for (NamedCsvRecord row : rows) {
      row(
          text,
          row.getField("peer")
              + " "
              + row.getField("version")
              + ", `"
              + cell(row.getField("call"))
              + "`",
          "`" + row.getField("variant") + "`",
          data(row),
          row.getField("peer value"),
          row.getField("right value"),
          row.getField("verdict"),
          cell(row.getField("why")));
    }
    line(text, "");
    return Optional.of(text.toString());
  }

  private static String data(NamedCsvRecord row) {
    List<String> parts = new ArrayList<>();
    for (String field : List.of("data set", "qualifier", "key1", "key2")) {
      if (!row.getField(field).isEmpty()) {
        parts.add(cell(row.getField(field)));
      }
    }
    return String.join(", ", parts);
  }

  /** Where other programs differ, of all families, and what was read in them without a number. */
  static List<NamedCsvRecord> rows() {
    List<NamedCsvRecord> rows = new ArrayList<>();
    FAMILIES.forEach(family -> rows.addAll(GoldenInputs.table("peers/" + family)));
    rows.addAll(GoldenInputs.table("peers/read"));
    return rows;
  }

  private static String range(double lowest, double highest) {
    return (Double.isInfinite(lowest) ? "-infinity" : text(lowest))
        + " to "
        + (Double.isInfinite(highest) ? "infinity" : text(highest));
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%d", (long) value)
        : Double.toString(value);
  }

  private static String anchor(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Text that does not end a cell of a table. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static void row(StringBuilder page, String... cells) {
    line(page, "| " + String.join(" | ", cells) + " |");
  }

  private static void line(StringBuilder page, String text) {
    page.append(text).append('\n');
  }
}
