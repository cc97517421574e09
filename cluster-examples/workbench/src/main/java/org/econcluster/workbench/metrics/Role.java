package org.econcluster.workbench.metrics;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** What a column is for, and under which names it is usually found, the preferred ones first. */
enum Role {
  REGION(
      "--region",
      "region_code",
      "region_id",
      "region_code_eu",
      "regioncode",
      "geo_code",
      "geo",
      "nuts",
      "nuts_id",
      "area_fips",
      "geofips",
      "fips",
      "ags",
      "region",
      "region_name",
      "county",
      "state",
      "country"),
  AREA_NAME("--region", "cell", "area_id", "area", "id"),
  INDUSTRY(
      "--industry",
      "industry_code",
      "ind_code",
      "industry_id",
      "nace_r2",
      "nace_code",
      "nace",
      "naics",
      "naics_code",
      "isic",
      "sic",
      "wz08",
      "wz_code",
      "wa_wz08",
      "industry",
      "industry_name",
      "ind_name",
      "sector",
      "branch",
      "activity",
      "product"),
  VALUE(
      "--value",
      "value",
      "emp",
      "employment",
      "emp_all",
      "employees",
      "persons_employed",
      "jobs",
      "workers",
      "emp_month3",
      "obs_value",
      "x"),
  SIZE(
      "--value",
      "emp_firm",
      "emp_plant",
      "firm_size",
      "plant_size",
      "size",
      "employment",
      "emp",
      "employees",
      "jobs",
      "workers",
      "value"),
  PERIOD("--period-column", "period", "year", "time", "time_period", "date"),
  POPULATION("--population", "population", "pop", "inhabitants"),
  AREA("--area", "area", "area_sqkm", "area_km2", "sqkm", "surface"),
  FIRMS("--firms", "firms", "establishments", "estabs", "plants", "local_units"),
  INCOME("--income", "income", "income_per_head", "income_pc", "gdppc", "gdp_pc", "gdp_per_head"),
  REGION_TOTAL(
      "--region-total",
      "region_total",
      "emp_region",
      "total_region",
      "regional_total",
      "total_employment",
      "total"),
  X("", "x", "easting"),
  Y("", "y", "northing"),
  TYPE("--industry", "type", "industry", "ind_code", "industry_code", "sector", "nace", "mark"),
  WEIGHT("--value", "weight", "emp", "employment", "employees", "jobs", "size", "value"),
  ROW("", "row", "r", "i"),
  COLUMN("", "col", "column", "c", "j"),
  SECTOR("--industry", "sector", "industry", "sector_code", "industry_code", "code", "from"),
  FINAL_DEMAND("--final-demand", "final_demand", "finaldemand", "final", "y"),
  OUTPUT("--output", "total_output", "output", "gross_output", "total", "x"),
  FROM("", "from", "from_id", "origin", "region", "region_code", "area", "cell", "fips", "id"),
  TO(
      "",
      "to",
      "to_id",
      "destination",
      "neighbour",
      "neighbor",
      "neighbour_id",
      "neighbor_id",
      "neighbour_fips",
      "neighbor_fips",
      "region2",
      "cell2"),
  PAIR_WEIGHT("", "weight", "w", "value");

  private static final CharMatcher GAP = CharMatcher.anyOf(" .-");

  private final String option;
  private final ImmutableList<String> names;

  Role(String option, String... names) {
    this.option = option;
    this.names = ImmutableList.copyOf(names);
  }

  /** The option that names such a column; empty if there is none. */
  String option() {
    return option;
  }

  /** What it is, in words. */
  String label() {
    return names.get(0).replace('_', ' ');
  }

  /** The usual names, in small letters with underscores. */
  ImmutableList<String> names() {
    return names;
  }

  /** Returns the column of a header that bears the most preferred of the usual names. */
  Optional<String> in(List<String> header) {
    for (String name : names) {
      for (String column : header) {
        if (plain(column).equals(name)) {
          return Optional.of(column);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a column bears one of the usual names. */
  boolean isOf(String column) {
    return names.contains(plain(column));
  }

  private static String plain(String column) {
    return GAP.replaceFrom(Ascii.toLowerCase(column.strip()), '_');
  }
}
