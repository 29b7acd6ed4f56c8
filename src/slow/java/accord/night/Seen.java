package accord.night;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a reader sees of a lake: a hash and the number of the rows of each table, in whatever order and files they stand. */
final class Seen {
    private Seen() {}

    /** The tables of the current release. */
    static Map<String, String> release(Path lake) throws IOException, SQLException {
        String name = Files.readString(lake.resolve("current")).strip();
        Map<String, String> tables = new TreeMap<>();
        for (Path table : folders(lake.resolve("releases").resolve(name))) {
            tables.put(table.getFileName().toString(), rows(table));
        }
        return tables;
    }

    /** The tables that loads add to. */
    static Map<String, String> loads(Path lake) throws IOException, SQLException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : List.of("articles", "rejects", "files")) {
            tables.put(table, rows(lake.resolve(table)));
        }
        return tables;
    }

    static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String rows(Path table) throws IOException, SQLException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(table)) {
            all.filter(file -> file.toString().endsWith(".parquet"))
                    .forEach(file -> files.add("'" + file + "'"));
        }
        if (files.isEmpty()) {
            return "no file";
        }
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery("select count(*), md5(string_agg(t::varchar, chr(10) order by t::varchar)) from read_parquet(["
                        + String.join(", ", files) + "], hive_partitioning = true) t")) {
            row.next();
            return row.getLong(1) + " rows, md5 " + row.getString(2);
        }
    }
}
