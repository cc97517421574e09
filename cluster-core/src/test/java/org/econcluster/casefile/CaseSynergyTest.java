package org.econcluster.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.econcluster.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yearly figures, prices and problems of the policy in a case file. */
final class CaseSynergyTest extends WrittenCase {

  CaseSynergyTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void yearlyFiguresBecomeAChange() throws IOException {
    writeSeries(
        """
        {"measure": "EMPLOYEES", "side": "CLUSTER", "unit": "persons", "source": "Econcluster",
         "figures": [{"year": 2004, "value": 100}, {"year": 2005, "value": 150}]}""");

    assertThat(Profiles.of(CaseFile.read(file)).find("change-jobs"))
        .hasValueSatisfying(change -> assertThat(change.low()).isEqualTo(0.5));
  }

  @Test
  void moneyNeedsPrices() throws IOException {
    writeSeries(
        """
        {"measure": "TURNOVER", "side": "CLUSTER", "unit": "million KZT", "source": "Econcluster"}""");
    fails(
        "JSON-070 x.json, line 3, column 61, programme.synergy.series[0]: The turnover of the"
            + " cluster is money and needs prices.\n"
            + "  Maybe {\"currency\": \"KZT\"} for current prices.");
  }

  @Test
  void aCurrencyIsOneOfIso4217() throws IOException {
    writeSeries(
        """
        {"measure": "TURNOVER", "side": "CLUSTER", "unit": "million", "source": "Econcluster",
         "prices": {"currency": "TENGE"}}""");
    fails(
        "JSON-070 x.json, line 4, column 2, programme.synergy.series[0].prices: The currency"
            + " \"TENGE\" is not a code of ISO 4217.\n  Maybe \"KZT\" or \"EUR\".");
  }

  @Test
  void aForecastReachesNoFartherThanHalfTheSeries() throws IOException {
    writeSeries(
        """
        {"measure": "TURNOVER", "side": "CLUSTER", "unit": "million", "source": "Econcluster",
         "prices": {"currency": "KZT", "priceYear": 2005},
         "figures": [{"year": 2004, "value": 1}, {"year": 2005, "value": 2}, {"year": 2006, "value": 2}],
         "forecast": {"rule": "LINEAR", "years": 2}}""");
    fails(
        "JSON-070 x.json, line 6, column 33, programme.synergy.series[0].forecast.years: A series"
            + " of 3 known years cannot be forecast for 2 more, which is over half its length.\n"
            + "  Maybe 1 or fewer, or more figures are known.");
  }

  @Test
  void oneYearIsTooFewForAnyForecast() throws IOException {
    writeSeries(
        """
        {"measure": "TURNOVER", "side": "CLUSTER", "unit": "million", "source": "Econcluster",
         "prices": {"currency": "KZT", "priceYear": 2005},
         "figures": [{"year": 2004, "value": 1}],
         "forecast": {"rule": "LINEAR", "years": 1}}""");
    fails(
        "JSON-070 x.json, line 6, column 33, programme.synergy.series[0].forecast.years: A series"
            + " of 1 known year cannot be forecast for 1 more, which is over half its length.\n"
            + "  Maybe the forecast can be left out until two years are known.");
  }

  @Test
  void aSeriesCitesASourceThatIsListed() throws IOException {
    writeSeries(
        """
        {"measure": "EMPLOYEES", "side": "CLUSTER", "unit": "persons", "source": "Econclustr"}""");
    fails(
        "CASE-080 x.json, line 3, column 124, programme.synergy.series[0].source: No source has the"
            + " key \"Econclustr\".\n  Maybe \"Econcluster\" was meant.");
  }

  @Test
  void aProblemIsNotBothNamedAndAbsent() throws IOException {
    write(
        "x.json",
        caseWith(
            "",
            """
            "programme": {"policyProblems": ["LIMITED_TOOLS", "UNRELIABLE_DATA"]},
            "indicators": [
              {"indicator": "problem-unreliable-data", "value": 0, "source": "Econcluster"},
              {"indicator": "problem-limited-tools", "value": 1, "source": "Econcluster"}]
            """));
    fails(
        "CASE-150 x.json, line 5, column 44, indicators[0].value: The problem is stated as absent"
            + " and named in x.json, line 3, column 51, programme.policyProblems[1].\n"
            + "  Maybe one of the two can be left out.");
  }

  private void writeSeries(String series) throws IOException {
    write(
        "x.json",
        caseWith(
            ", \"founded\": 2005",
            "\"programme\": {\"zonesComplete\": true, \"synergy\": {\"series\": ["
                + series
                + "]}}"));
  }
}
