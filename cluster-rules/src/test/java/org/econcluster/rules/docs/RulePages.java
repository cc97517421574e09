package org.econcluster.rules.docs;

import static org.econcluster.rules.docs.Markdown.anchor;
import static org.econcluster.rules.docs.Markdown.code;
import static org.econcluster.rules.docs.Markdown.escape;
import static org.econcluster.rules.docs.Markdown.link;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.econcluster.indicator.Indicator;
import org.econcluster.indicator.IndicatorCatalogue;
import org.econcluster.reference.Reference;
import org.econcluster.reference.References;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.finding.PolicyInstrument;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.internal.pack.Pack;
import org.econcluster.rules.internal.pack.RuleSet;
import org.econcluster.rules.parameter.Authority;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.report.InstrumentCatalogue;

/** Writes the pages of {@code docs/rules} from a pack, and nothing that the pack does not hold. */
final class RulePages {

  private static final String INDEX = "README.md";
  private static final String SOURCES = "../../cluster-rules/src/main/resources/org/econcluster/";

  private final PackCatalogue pack;

  RulePages(Pack pack) {
    this.pack = new PackCatalogue(pack);
  }

  /** Every page by its file name. */
  Map<String, String> all() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(INDEX, index());
    pack.sets().forEach(set -> pages.put(file(set), page(set)));
    return pages;
  }

  static String file(RuleSet set) {
    return set.folder() + ".md";
  }

  private String index() {
    Markdown page = new Markdown();
    page.paragraph("# Rules");
    page.paragraph(
        """
        The whole standard pack, for readers who want to referee it: every rule with its conditions, every threshold with
        the work and the date behind it. These pages are made from the pack: change its tables and rules, not the pages.""");
    page.paragraph("## How to read them");
    page.paragraph(
        """
        A *criterion* compares one measure with one threshold, or asks for a number of other criteria. It holds, does not
        hold, or is unknown where the measure is not known well enough to say. A *rule* draws its conclusion where all of
        its conditions are fulfilled: criteria that must hold, criteria that must not hold (an unknown one fulfils neither),
        and conclusions of sets that fire earlier. Where some conditions are unknown, a conclusion that nothing known
        contradicts is *possible*; of those that exclude each other, the last one possible is certain. Rules of one set
        never read each other, so that their order does not matter.

        A threshold is *given by the source* (one of the papers behind the rules has it), *from the literature*, or *our
        default*, which analysts are expected to change; [writing a pack](../writing-a-pack.md) says how. It holds from
        the day given on, and somebody last looked at it on the day of review. A few parameters are compared with nothing:
        a measure rests on them, such as the width of an interval, and the page of the set says how.""");
    page.paragraph("## Sets in the order in which they fire");
    List<ImmutableList<String>> rows = new ArrayList<>();
    int position = 0;
    for (RuleSet set : pack.sets()) {
      position++;
      rows.add(
          ImmutableList.of(
              String.valueOf(position),
              link(set.id(), file(set)),
              escape(set.title()),
              subjects(set),
              kinds(set).stream()
                  .map(kind -> escape(kind.label()))
                  .collect(Collectors.joining(", ")),
              String.valueOf(set.rules().size()),
              String.valueOf(set.criteria().size()),
              String.valueOf(pack.parametersBehind(set).size())));
    }
    rows.add(
        ImmutableList.of(
            "",
            "all",
            "",
            "",
            "",
            String.valueOf(pack.rules().size()),
            String.valueOf(pack.sets().stream().mapToInt(set -> set.criteria().size()).sum()),
            String.valueOf(pack.parameters().size())));
    page.table(
        ImmutableList.of(
            "", "set", "about", "judges", "concludes", "rules", "criteria", "parameters"),
        rows);
    page.paragraph(
        "A criterion counts in the set that adds it, a parameter in each set that it bears on; the last row counts each once.");
    page.paragraph("## Who stands behind the thresholds");
    page.table(
        ImmutableList.of("authority", "parameters", "share"),
        Stream.of(Authority.values()).map(this::authorityRow).toList());
    return page.toString();
  }

  private ImmutableList<String> authorityRow(Authority authority) {
    long count = pack.parameters().stream().filter(row -> row.authority() == authority).count();
    return ImmutableList.of(
        authority.label(),
        String.valueOf(count),
        Math.round(100.0 * count / pack.parameters().size()) + " %");
  }

  private String page(RuleSet set) {
    Markdown page = new Markdown();
    page.paragraph("# " + set.id() + ": " + escape(set.title()));
    page.paragraph(
        "Judges: %s. Fires as number %s of %s. %s Files: %s. Back to the %s."
            .formatted(
                subjects(set),
                pack.sets().indexOf(set) + 1,
                pack.sets().size(),
                reads(set),
                link(code(set.folder()), SOURCES + "rules/" + set.folder()),
                link("index", INDEX)));
    page.paragraph(claims(set));
    page.paragraph("## Conclusions");
    page.table(
        ImmutableList.of("about", "id", "how many", "conclusions and their rules"),
        kinds(set).stream().map(kind -> kindRow(set, kind)).toList());
    page.paragraph("## Rules");
    RuleConditions conditions = new RuleConditions(pack, set);
    set.rules().forEach(rule -> rule(page, rule, conditions));
    instruments(page, set);
    section(
        page,
        "## Criteria",
        ImmutableList.of("criterion", "id", "holds where", "after", "asked for by"),
        set.criteria().stream().map(each -> criterionRow(set, each, conditions)).toList());
    section(
        page,
        "## Parameters",
        ImmutableList.of(
            "id", "value", "unit", "authority", "source", "valid from", "last reviewed", "why"),
        pack.parametersBehind(set).stream().map(RulePages::parameterRow).toList());
    MeasureRows measures = new MeasureRows(conditions);
    section(
        page,
        "## Measures made of others",
        MeasureRows.HEAD_OF_DERIVED,
        pack.derivedBehind(set).stream().map(measures::of).toList());
    section(
        page, "## Measures", MeasureRows.HEAD, indicators(set).stream().map(measures::of).toList());
    page.paragraph("## Works");
    works(set).forEach(key -> page.line("- " + anchor(key) + "**" + key + "**: " + citation(key)));
    return page.toString();
  }

  private static void section(
      Markdown page, String heading, List<String> head, List<ImmutableList<String>> rows) {
    if (!rows.isEmpty()) {
      page.paragraph(heading);
      page.table(head, rows);
    }
  }

  private String reads(RuleSet set) {
    ImmutableList<RuleSet> read = pack.readBy(set);
    return read.isEmpty()
        ? "Reads no other set."
        : "Reads "
            + read.stream()
                .map(other -> link(other.id(), file(other)))
                .collect(Collectors.joining(", "))
            + ".";
  }

  /** What the set's own page says below its title. */
  private static String claims(RuleSet set) {
    String path = "/org/econcluster/rules/" + set.folder() + "/" + INDEX;
    try (InputStream page =
        Objects.requireNonNull(RulePages.class.getResourceAsStream(path), path)) {
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf('\n')).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImmutableList<String> kindRow(RuleSet set, FindingKind kind) {
    String values =
        kind.valuesByName().values().stream()
            .map(
                value ->
                    escape(RuleConditions.label(value))
                        + ": "
                        + ruleLinks(set, pack.concluding(kind.id(), value.name())))
            .collect(Collectors.joining("<br>"));
    String howMany =
        switch (kind.form()) {
          case SEVERAL -> "any number";
          case ONE -> "exactly one";
          case GRADE -> "exactly one, lowest first";
        };
    return ImmutableList.of(escape(kind.label()), code(kind.id()), howMany, values);
  }

  private String ruleLinks(RuleSet set, List<IndexedRule> rules) {
    return rules.isEmpty()
        ? "no rule"
        : rules.stream().map(rule -> ruleLink(set, rule)).collect(Collectors.joining(", "));
  }

  private String ruleLink(RuleSet from, IndexedRule rule) {
    return link(
        rule.id(), (rule.set().equals(from.id()) ? "" : file(pack.setOf(rule))) + "#" + rule.id());
  }

  private static void rule(Markdown page, IndexedRule rule, RuleConditions conditions) {
    page.paragraph("### " + anchor(rule.id()) + rule.id() + ": " + escape(rule.name()));
    page.paragraph("**" + escape(rule.says()) + ".**");
    page.paragraph(
        "Concludes %s (%s): *%s* (%s). Rests on %s."
            .formatted(
                escape(rule.kind().label()),
                code(rule.kind().id()),
                escape(RuleConditions.label(rule.conclusion())),
                code(rule.value()),
                rule.basis().stream().map(RulePages::work).collect(Collectors.joining(", "))));
    page.table(RuleConditions.HEAD, conditions.of(rule));
  }

  /** The table behind recommended instruments, on the page of the set that recommends them. */
  private void instruments(Markdown page, RuleSet set) {
    if (kinds(set).contains(FindingKind.POL_INSTRUMENT)) {
      section(
          page,
          "## Instruments in the order of their use",
          ImmutableList.of(
              "order", "instrument", "id", "for", "works on", "named by", "called for by"),
          InstrumentCatalogue.standard().all().stream()
              .map(
                  entry ->
                      ImmutableList.of(
                          String.valueOf(entry.order()),
                          escape(entry.instrument().label()),
                          code(entry.instrument().name()),
                          escape(entry.audience()),
                          escape(entry.addresses()),
                          work(entry.source()),
                          calling(set, entry.instrument())))
              .toList());
    }
  }

  private String calling(RuleSet set, PolicyInstrument instrument) {
    return ruleLinks(set, pack.concluding(FindingKind.POL_INSTRUMENT.id(), instrument.name()));
  }

  private ImmutableList<String> criterionRow(
      RuleSet set, Criterion criterion, RuleConditions conditions) {
    List<String> users = new ArrayList<>();
    pack.rulesNaming(criterion.id()).forEach(rule -> users.add(ruleLink(set, rule)));
    pack.compositesOf(criterion.id())
        .forEach(composite -> users.add(conditions.criterionLink(composite.id())));
    return ImmutableList.of(
        anchor("criterion-" + criterion.id()) + escape(criterion.sentence()),
        code(criterion.id()),
        conditions.test(criterion),
        work(criterion.source()),
        String.join(", ", users));
  }

  private static ImmutableList<String> parameterRow(Parameter row) {
    return ImmutableList.of(
        anchor("parameter-" + row.id()) + code(row.id()),
        RuleConditions.plain(row.value()),
        escape(row.unit()),
        row.authority().label(),
        work(row.source()),
        row.validFrom().toString(),
        row.lastReviewed().toString(),
        escape(row.note()));
  }

  private ImmutableList<Indicator> indicators(RuleSet set) {
    return pack.measuresBehind(set).stream()
        .filter(id -> !pack.isDerived(id))
        .map(IndicatorCatalogue.standard()::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** The keys of all works that the page of a set cites, in alphabetical order. */
  private Set<String> works(RuleSet set) {
    Set<String> keys = new TreeSet<>();
    set.rules().forEach(rule -> keys.addAll(rule.basis()));
    set.criteria().forEach(criterion -> keys.add(criterion.source()));
    pack.parametersBehind(set).forEach(row -> keys.add(row.source()));
    pack.derivedBehind(set).forEach(made -> keys.add(made.source()));
    indicators(set).forEach(indicator -> keys.add(indicator.reference()));
    if (kinds(set).contains(FindingKind.POL_INSTRUMENT)) {
      InstrumentCatalogue.standard().all().forEach(entry -> keys.add(entry.source()));
    }
    return keys;
  }

  private static String work(String key) {
    return link(key, "#" + key);
  }

  private static String citation(String key) {
    Reference reference =
        References.standard()
            .find(key)
            .orElseThrow(() -> new IllegalStateException("No reference " + key));
    return escape(reference.citation())
        + (reference.link().isEmpty() ? "" : " <" + reference.link() + ">");
  }

  private static ImmutableList<FindingKind> kinds(RuleSet set) {
    return set.rules().stream()
        .map(IndexedRule::kind)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static String subjects(RuleSet set) {
    return set.subjects().stream()
        .sorted()
        .map(subject -> subject.label())
        .collect(Collectors.joining(", "));
  }
}
