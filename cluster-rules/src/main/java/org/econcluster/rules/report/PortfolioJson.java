package org.econcluster.rules.report;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.econcluster.failure.InputException;
import org.econcluster.json.ClusterJson;
import org.econcluster.rules.Development;
import org.econcluster.rules.Identification;
import org.econcluster.rules.Ranking;
import org.econcluster.rules.RankingComparison;
import org.econcluster.rules.Stability;

/**
 * Writes developments, rankings, stabilities and identifications as JSON for programs, and reads
 * them back as equal records.
 *
 * <p>Each object names its schema. One development or stability is an object, several are a list of
 * such objects; a ranking and an identification are always one object. Ends that nothing bounds are
 * left out. Equal values are written as equal bytes.
 */
public final class PortfolioJson {

  private static final RecordReader<DevelopmentRecord> DEVELOPMENTS =
      new RecordReader<>(DevelopmentRecord.class, DevelopmentRecord.SCHEMA, "a development");
  private static final RecordReader<RankingRecord> RANKINGS =
      new RecordReader<>(RankingRecord.class, RankingRecord.SCHEMA, "a ranking");
  private static final RecordReader<StabilityRecord> STABILITIES =
      new RecordReader<>(StabilityRecord.class, StabilityRecord.SCHEMA, "a stability");

  private static final RecordReader<IdentificationRecord> IDENTIFICATIONS =
      new RecordReader<>(
          IdentificationRecord.class, IdentificationRecord.SCHEMA, "an identification");

  private PortfolioJson() {}

  /** Writes developments: the conclusions of each year, and every change with its reasons. */
  public static String developments(List<Development> developments) {
    return writeDevelopments(developments.stream().map(DevelopmentRecord::of).toList());
  }

  /** Writes developments that were kept or read. */
  public static String writeDevelopments(List<DevelopmentRecord> developments) {
    return RecordReader.write(developments);
  }

  /**
   * Reads the developments of a file.
   *
   * @throws InputException if the file is not there, or is not what {@link #developments} writes,
   *     with every problem that can be told
   */
  public static ImmutableList<DevelopmentRecord> readDevelopments(Path file) {
    return DEVELOPMENTS.read(file);
  }

  static ImmutableList<DevelopmentRecord> readDevelopments(String name, byte[] content) {
    return DEVELOPMENTS.read(name, content);
  }

  /** Writes a ranking. */
  public static String ranking(Ranking ranking) {
    return writeRanking(RankingRecord.of(ranking));
  }

  /**
   * Writes the later ranking and what became of each subject.
   *
   * @param since what the earlier ranking is of, such as "2006"
   */
  public static String ranking(RankingComparison comparison, String since) {
    return writeRanking(RankingRecord.of(comparison, since));
  }

  /** Writes a ranking that was kept or read. */
  public static String writeRanking(RankingRecord ranking) {
    return ClusterJson.write(ranking);
  }

  /**
   * Reads the ranking of a file, with its comparison if it has one.
   *
   * @throws InputException if the file is not there, or is not what {@link #ranking(Ranking)}
   *     writes, with every problem that can be told
   */
  public static RankingRecord readRanking(Path file) {
    return RANKINGS.readOne(file);
  }

  static RankingRecord readRanking(String name, byte[] content) {
    return RANKINGS.readOne(name, content);
  }

  /** Writes in what share of draws conclusions hold. */
  public static String stabilities(List<Stability> stabilities) {
    return writeStabilities(stabilities.stream().map(StabilityRecord::of).toList());
  }

  /** Writes stabilities that were kept or read. */
  public static String writeStabilities(List<StabilityRecord> stabilities) {
    return RecordReader.write(stabilities);
  }

  /**
   * Reads the stabilities of a file.
   *
   * @throws InputException if the file is not there, or is not what {@link #stabilities} writes,
   *     with every problem that can be told
   */
  public static ImmutableList<StabilityRecord> readStabilities(Path file) {
    return STABILITIES.read(file);
  }

  static ImmutableList<StabilityRecord> readStabilities(String name, byte[] content) {
    return STABILITIES.read(name, content);
  }

  /** Writes what the three approaches make of the cells of a table. */
  public static String identification(Identification identification) {
    return writeIdentification(IdentificationRecord.of(identification));
  }

  /** Writes an identification that was kept or read. */
  public static String writeIdentification(IdentificationRecord identification) {
    return ClusterJson.write(identification);
  }

  /**
   * Reads the identification of a file.
   *
   * @throws InputException if the file is not there, or is not what {@link #identification} writes,
   *     with every problem that can be told
   */
  public static IdentificationRecord readIdentification(Path file) {
    return IDENTIFICATIONS.readOne(file);
  }

  static IdentificationRecord readIdentification(String name, byte[] content) {
    return IDENTIFICATIONS.readOne(name, content);
  }
}
