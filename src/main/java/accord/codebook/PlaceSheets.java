package accord.codebook;

import accord.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns the sheets of places into a gazetteer. A row of a later sheet replaces the row of the same id of an earlier one. */
final class PlaceSheets {
    static final List<String> COLUMNS = List.of(
            "id", "name", "level", "parent", "admin1_id", "admin1", "country", "lat", "lon", "population", "aliases");

    private static final Set<String> LEVELS = Set.of(
            "country",
            "governorate",
            "district",
            "subdistrict",
            "city",
            "town",
            "village",
            "neighbourhood",
            "camp",
            "region",
            "crossing",
            "site");

    private final Map<String, PlaceEntry> places = new LinkedHashMap<>(1 << 16);
    private final Map<String, Nation> nations = new HashMap<>();
    private final Map<String, Nation> capitals = new HashMap<>();
    private final Map<String, Boolean> stoplist = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    void places(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 3)) {
            PlaceEntry entry = place(row);
            places.put(entry.id(), entry);
        }
    }

    void demonyms(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, List.of("demonym", "country", "kind", "government"), 3)) {
            nations.put(Folding.fold(row.at(0)), new Nation(row.at(1), row.at(2), row.at(3)));
        }
    }

    void capitals(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, List.of("name", "country", "government", "use"), 3)) {
            capitals.put(Folding.foldPlace(row.at(0)), new Nation(row.at(1), row.at(3), row.at(2)));
        }
    }

    void stoplist(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, List.of("name", "use", "reason"), 2)) {
            if (!row.at(1).equals("drop") && !row.at(1).equals("cue")) {
                throw row.wrong("unknown use '" + row.at(1) + "'", "write drop or cue");
            }
            stoplist.put(Folding.foldPlace(row.at(0)), row.at(1).equals("drop"));
        }
    }

    Gazetteer gazetteer() {
        return new Gazetteer(places.values(), nations, capitals, stoplist);
    }

    private PlaceEntry place(Sheet.Row row) {
        if (row.at(0).isEmpty() || row.at(1).isEmpty()) {
            throw row.wrong("a place without id or name", "fill the first two cells");
        }
        String level = row.at(2).toLowerCase(Locale.ROOT);
        if (!LEVELS.contains(level)) {
            throw row.wrong(
                    "unknown level '" + row.at(2) + "'",
                    "use one of " + String.join(", ", LEVELS.stream().sorted().toList()));
        }
        String country = row.at(6);
        if (!country.isEmpty() && country.length() != 3) {
            throw row.wrong(
                    "country '" + country + "' is no ISO 3166-1 alpha-3 code", "write three capitals, such as SYR");
        }
        return new PlaceEntry(
                row.at(0),
                row.at(1),
                one(level),
                row.at(3),
                one(row.at(4)),
                one(row.at(5)),
                one(country),
                degrees(row, 7, 90),
                degrees(row, 8, 180),
                population(row),
                aliases(row.at(10)));
    }

    private String one(String text) {
        return shared.computeIfAbsent(text, t -> t);
    }

    private static double degrees(Sheet.Row row, int column, int most) {
        String cell = row.at(column);
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(cell);
            if (Math.abs(value) <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw row.wrong(
                COLUMNS.get(column) + " '" + cell + "' is no number of degrees",
                "write decimal degrees or leave it empty");
    }

    private static long population(Sheet.Row row) {
        String cell = row.at(9);
        try {
            return cell.isEmpty() ? 0 : Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw row.wrong("population '" + cell + "' is no whole number", "write digits only or leave it empty");
        }
    }

    private static List<String> aliases(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> aliases = new ArrayList<>();
        for (int from = 0; from <= cell.length(); ) {
            int bar = cell.indexOf('|', from);
            int end = bar < 0 ? cell.length() : bar;
            String alias = cell.substring(from, end).strip();
            if (!alias.isEmpty()) {
                aliases.add(alias);
            }
            from = end + 1;
        }
        return List.copyOf(aliases);
    }
}
