package accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README says of the sample run is what its data says. With {@code -Daccord.readme=README.md} it is written there. */
class SampleSectionTest {
    private static final Path README = Path.of("README.md");
    private static final List<String> KINDS =
            List.of("evacuation", "ceasefire", "exchange", "reconciliation", "handover", "access");
    private static final int RANKED = 8;

    @Test
    void theReadmesSampleIsThePackagesOwn() throws IOException, SQLException {
        String section = section();
        if (System.getProperty("accord.readme") != null) {
            new ReadmeSection(Path.of(System.getProperty("accord.readme")), "sample").write(section);
        }
        String text = Files.readString(README);
        String open = "<!-- sample -->\n";
        assertThat(text.substring(text.indexOf(open) + open.length(), text.indexOf("<!-- /sample -->")))
                .as("run: mvn test -Dtest=SampleSectionTest -Daccord.readme=README.md")
                .isEqualTo(section);
    }

    private static String section() throws SQLException {
        StringBuilder page = new StringBuilder();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            page.append(cell(
                            sql,
                            "select 'The sample run read ' || (select sum(articles)::bigint from " + table("coverage")
                                    + " where grain = 'year') || ' articles; ' || (select count(*) from "
                                    + table("mentions")
                                    + ") || ' mentions in ' || (select count(*) from " + table("documents")
                                    + ") || ' of them tell of ' || count(*) || ' deals, ' || count(*) filter (struck)"
                                    + " || ' of them struck.' from " + table("deals")))
                    .append("\n\n| year | deals | 90 % interval | ")
                    .append(String.join(" | ", KINDS))
                    .append(" | articles read |\n| --- | ---: | --- |")
                    .append(" ---: |".repeat(KINDS.size() + 1))
                    .append('\n');
            rows(sql, years()).forEach(row -> page.append(row).append('\n'));
            page.append("\nA deal of several kinds stands in each of them.\n\n");
            page.append(
                    "| destination | struck deals | | actor, role | struck deals |\n| --- | ---: | --- | --- | ---: |\n");
            List<String> places = rows(
                    sql,
                    "select '| ' || min(name) || case when min(level) in ('governorate', 'district')"
                            + " then ' (' || min(level) || ')' else '' end || ' | ' || sum(deals)::bigint from "
                            + table("destinations_over_time")
                            + " where grain = 'year' group by destination order by sum(deals) desc, destination limit "
                            + RANKED);
            List<String> actors = rows(
                    sql,
                    "select ' | | ' || min(name) || ', ' || role || ' | ' || sum(deals)::bigint || ' |' from "
                            + table("actors_over_time")
                            + " where grain = 'year' group by actor, role order by sum(deals) desc, actor, role limit "
                            + RANKED);
            for (int i = 0; i < RANKED; i++) {
                page.append(places.get(i)).append(actors.get(i)).append('\n');
            }
        }
        return page.toString();
    }

    private static String years() {
        StringBuilder cells = new StringBuilder();
        for (String kind : KINDS) {
            cells.append(" || ' | ' || coalesce(sum(deals) filter (kind = '")
                    .append(kind)
                    .append("'), 0)::bigint");
        }
        return "with counts as (select * from " + table("deals_over_time")
                + " where grain = 'year' and status = 'any') select '| ' || coalesce(year(period)::varchar, 'in no one year')"
                + " || ' | ' || (sum(deals) filter (kind = 'any'))::bigint || ' | ' || (sum(deals_low) filter (kind = 'any'))::bigint"
                + " || '–' || (sum(deals_high) filter (kind = 'any'))::bigint" + cells
                + " || ' | ' || max(seen) || ' |' from counts group by period having sum(deals) > 0 order by period nulls last";
    }

    private static String table(String name) {
        return "'notebooks-export/data/" + name + ".parquet'";
    }

    private static String cell(Statement sql, String query) throws SQLException {
        return rows(sql, query).get(0);
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
