package org.econcluster.rules.internal.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.econcluster.profile.SubjectKind;
import org.econcluster.rules.criterion.Comparison;
import org.econcluster.rules.criterion.Criterion;
import org.econcluster.rules.criterion.DerivedFunction;
import org.econcluster.rules.criterion.DerivedIndicator;
import org.econcluster.rules.finding.FindingKind;
import org.econcluster.rules.index.IndexedRule;
import org.econcluster.rules.index.Literal;
import org.econcluster.rules.parameter.Authority;
import org.econcluster.rules.parameter.Parameter;
import org.econcluster.rules.parameter.ParameterTable;

/**
 * A checked pack in bytes, so that a program that starts neither parses nor checks it again: every
 * text once, then the sets and parameters by the numbers of their texts.
 *
 * <p>An image is read by the version of the library that wrote it, and by no other.
 */
public final class PackImage {

  private PackImage() {}

  /** Returns a pack, and the name of the class of its compiled rules, as bytes. */
  public static byte[] write(Pack pack, String modelClass) {
    try {
      return new Writer().write(pack, modelClass);
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory cannot be written.", e);
    }
  }

  /**
   * What an image holds.
   *
   * @param name the name of the pack
   * @param sets the rule sets in the order in which they fire
   * @param parameters all dated values
   * @param modelClass the class of the compiled rules of all sets
   */
  public record Contents(
      String name, ImmutableList<RuleSet> sets, ParameterTable parameters, String modelClass) {}

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  public static Contents read(byte[] image) throws IOException {
    return new Reader(new DataInputStream(new ByteArrayInputStream(image))).read();
  }

  private static final class Writer {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] write(Pack pack, String modelClass) throws IOException {
      text(pack.name());
      text(modelClass);
      out.writeInt(pack.sets().size());
      for (RuleSet set : pack.sets()) {
        set(set);
      }
      out.writeInt(pack.parameters().rows().size());
      for (Parameter parameter : pack.parameters().rows()) {
        parameter(parameter);
      }
      ByteArrayOutputStream image = new ByteArrayOutputStream();
      DataOutputStream whole = new DataOutputStream(image);
      whole.writeInt(numbers.size());
      for (String text : numbers.keySet()) {
        whole.writeUTF(text);
      }
      bytes.writeTo(whole);
      return image.toByteArray();
    }

    private void set(RuleSet set) throws IOException {
      text(set.id());
      text(set.folder());
      text(set.title());
      texts(set.subjects().stream().map(SubjectKind::name).toList());
      out.writeInt(set.derived().size());
      for (DerivedIndicator indicator : set.derived()) {
        derived(indicator);
      }
      out.writeInt(set.criteria().size());
      for (Criterion criterion : set.criteria()) {
        criterion(criterion);
      }
      out.writeInt(set.rules().size());
      for (IndexedRule rule : set.rules()) {
        rule(rule);
      }
    }

    private void parameter(Parameter parameter) throws IOException {
      text(parameter.id());
      out.writeDouble(parameter.value());
      text(parameter.unit());
      out.writeLong(parameter.validFrom().toEpochDay());
      out.writeLong(parameter.lastReviewed().toEpochDay());
      text(parameter.authority().name());
      text(parameter.source());
      text(parameter.note());
    }

    private void derived(DerivedIndicator indicator) throws IOException {
      text(indicator.id());
      text(indicator.function().name());
      texts(indicator.inputs());
      out.writeDouble(indicator.lowest());
      out.writeDouble(indicator.highest());
      text(indicator.unit());
      out.writeDouble(indicator.shareNeeded().orElse(Double.NaN));
      text(indicator.definition());
      text(indicator.source());
    }

    private void criterion(Criterion criterion) throws IOException {
      text(criterion.id());
      text(criterion.sentence());
      text(criterion.source());
      if (criterion instanceof Criterion.Composite composite) {
        out.writeInt(composite.needed());
        texts(composite.members());
      } else if (criterion instanceof Criterion.Threshold threshold) {
        out.writeInt(0);
        text(threshold.indicator());
        text(threshold.comparison().name());
        text(threshold.parameter());
      }
    }

    private void rule(IndexedRule rule) throws IOException {
      text(rule.id());
      text(rule.name());
      out.writeInt(rule.literals().size());
      for (Literal literal : rule.literals()) {
        literal(literal);
      }
      text(rule.kind().name());
      text(rule.value());
      text(rule.says());
      texts(rule.basis());
      text(rule.file());
      out.writeInt(rule.line());
    }

    private void literal(Literal literal) throws IOException {
      if (literal instanceof Literal.Met met) {
        out.writeByte(Reader.MET);
        text(met.criterion());
      } else if (literal instanceof Literal.Unmet unmet) {
        out.writeByte(Reader.UNMET);
        text(unmet.criterion());
      } else if (literal instanceof Literal.Is is) {
        out.writeByte(Reader.IS);
        text(is.kind());
        text(is.value());
      }
    }

    private void texts(Collection<String> texts) throws IOException {
      out.writeInt(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    private void text(String text) throws IOException {
      out.writeInt(numbers.computeIfAbsent(text, x -> numbers.size()));
    }
  }

  private static final class Reader {

    static final byte MET = 1;
    static final byte UNMET = 2;
    static final byte IS = 3;

    private final DataInputStream in;
    private final String[] texts;

    Reader(DataInputStream in) throws IOException {
      this.in = in;
      this.texts = new String[in.readInt()];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = in.readUTF();
      }
    }

    Contents read() throws IOException {
      String name = text();
      String modelClass = text();
      ImmutableList.Builder<RuleSet> sets = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        sets.add(set());
      }
      ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        parameters.add(parameter());
      }
      return new Contents(name, sets.build(), ParameterTable.of(parameters.build()), modelClass);
    }

    private RuleSet set() throws IOException {
      String id = text();
      String folder = text();
      String title = text();
      ImmutableSet.Builder<SubjectKind> subjects = ImmutableSet.builder();
      for (String subject : texts()) {
        subjects.add(SubjectKind.valueOf(subject));
      }
      ImmutableList.Builder<DerivedIndicator> derived = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        derived.add(derived());
      }
      ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        criteria.add(criterion());
      }
      ImmutableList.Builder<IndexedRule> rules = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        rules.add(rule(id));
      }
      return new RuleSet(
          id, folder, title, subjects.build(), derived.build(), criteria.build(), rules.build());
    }

    private Parameter parameter() throws IOException {
      return new Parameter(
          text(),
          in.readDouble(),
          text(),
          LocalDate.ofEpochDay(in.readLong()),
          LocalDate.ofEpochDay(in.readLong()),
          Authority.valueOf(text()),
          text(),
          text());
    }

    private DerivedIndicator derived() throws IOException {
      return new DerivedIndicator(
          text(),
          DerivedFunction.valueOf(text()),
          texts(),
          in.readDouble(),
          in.readDouble(),
          text(),
          orEmpty(in.readDouble()),
          text(),
          text());
    }

    private static OptionalDouble orEmpty(double value) {
      return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private Criterion criterion() throws IOException {
      String id = text();
      String sentence = text();
      String source = text();
      int needed = in.readInt();
      return needed > 0
          ? new Criterion.Composite(id, needed, texts(), sentence, source)
          : new Criterion.Threshold(
              id, text(), Comparison.valueOf(text()), text(), sentence, source);
    }

    private IndexedRule rule(String set) throws IOException {
      return new IndexedRule(
          text(),
          set,
          text(),
          literals(),
          FindingKind.valueOf(text()),
          text(),
          text(),
          texts(),
          text(),
          in.readInt());
    }

    private ImmutableList<Literal> literals() throws IOException {
      ImmutableList.Builder<Literal> literals = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        byte form = in.readByte();
        literals.add(
            switch (form) {
              case MET -> new Literal.Met(text());
              case UNMET -> new Literal.Unmet(text());
              case IS -> new Literal.Is(text(), text());
              default -> throw new IOException("A literal has the unknown form " + form + ".");
            });
      }
      return literals.build();
    }

    private ImmutableList<String> texts() throws IOException {
      ImmutableList.Builder<String> all = ImmutableList.builder();
      for (int rest = in.readInt(); rest > 0; rest--) {
        all.add(text());
      }
      return all.build();
    }

    private String text() throws IOException {
      return texts[in.readInt()];
    }
  }
}
