package accord.export;

import accord.store.Table;
import accord.store.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** What hangs on a deal in lists, one row an element: tables without nested columns need it so. */
final class FlatTables {
    static final Table<DealPlace> DEAL_PLACES =
            new Table<>("deal_places", DealPlace.class, List.of("deal", "part", "position"), List.of());
    static final Table<DealActor> DEAL_ACTORS =
            new Table<>("deal_actors", DealActor.class, List.of("deal", "position"), List.of());
    static final Table<DealPeople> DEAL_PEOPLE =
            new Table<>("deal_people", DealPeople.class, List.of("deal", "position"), List.of());

    private FlatTables() {}

    /** The flat tables of some deals. */
    static Map<Table<?>, Dataset<Row>> of(Dataset<Row> deals) {
        Map<Table<?>, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put(
                DEAL_PLACES,
                elements(deals, "origins", "origin")
                        .unionByName(elements(deals, "destinations", "destination"))
                        .unionByName(elements(deals, "transits", "transit")));
        tables.put(DEAL_ACTORS, elements(deals, "actors", "actor"));
        tables.put(DEAL_PEOPLE, elements(deals, "people", "people"));
        tables.replaceAll(Table::conform);
        return tables;
    }

    private static Dataset<Row> elements(Dataset<Row> deals, String list, String part) {
        return deals.select(functions.col("id").as("deal"), functions.posexplode(functions.col(list)))
                .select(
                        functions.col("deal"),
                        functions.lit(part).as("part"),
                        functions.col("pos").cast("bigint").plus(1).as("position"),
                        functions.col("col.*"));
    }

    /** All tables of the package that hang on others by a column: table, column, table. */
    static List<List<String>> references() {
        return List.of(
                List.of(DEAL_PLACES.name(), "deal", Tables.DEALS.name()),
                List.of(DEAL_ACTORS.name(), "deal", Tables.DEALS.name()),
                List.of(DEAL_PEOPLE.name(), "deal", Tables.DEALS.name()),
                List.of(Tables.LINKS.name(), "deal", Tables.DEALS.name()),
                List.of(Tables.LINKS.name(), "mention", Tables.MENTIONS.name()),
                List.of(Tables.LINKS.name(), "article", Tables.DOCUMENTS.name()),
                List.of(Tables.MENTIONS.name(), "article", Tables.DOCUMENTS.name()),
                List.of(Tables.STEPS.name(), "deal", Tables.DEALS.name()),
                List.of(Tables.STEPS.name(), "mention", Tables.MENTIONS.name()),
                List.of(Tables.LEGS.name(), "deal", Tables.DEALS.name()));
    }
}
