package accord.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns records of named fields (JSON objects, table rows, Parquet rows) into articles or rejects. One object reads one
 * file, in order.
 */
public final class Rows {

    /** A mapped column that the first records do not have is taken for a slip of the user, not for gaps in the data. */
    private static final int PATIENCE = 100;

    private static final int NAMES = 10_000;
    private static final Map<String, Place> KNOWN = known();
    private static final Place UNKNOWN = new Place(null, -1);

    private final Mapping mapping;
    private final Desk desk;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<Target> missing = new LinkedHashSet<>();
    private int seen;

    /** What a known name stands for: its target, none for the crawler's dates, and its rank among the names of its target. */
    private record Place(Target target, int rank) {}

    /** Reads the records of one file for a sink. */
    public Rows(Mapping mapping, Limits limits, String file, String folder, String load, Sink sink) {
        this(mapping, new Desk(file, folder, limits, load, sink));
    }

    Rows(Mapping mapping, Desk desk) {
        this.mapping = mapping;
        this.desk = desk;
        for (Target target : Target.values()) {
            if (mapping.column(target) != null) {
                missing.add(target);
            }
        }
    }

    /**
     * Gives the sink the article or the reject of one record.
     *
     * @param record 1-based number in the file
     * @param fields values by column: strings, numbers, dates, lists and maps of these; null where absent
     * @throws MappingException when a mapped column is in none of the first records
     */
    public void row(long record, Map<String, ?> fields) {
        desk.number(record);
        try {
            row(fields, null);
        } catch (Desk.SinkFailure e) {
            throw e.thrown();
        }
    }

    /**
     * To be called after the last record.
     *
     * @throws MappingException when a mapped column was in none of the records
     */
    public void close() {
        if (seen > 0 && !missing.isEmpty()) {
            Target target = missing.iterator().next();
            throw new MappingException(
                    "--field " + target.code() + "=" + mapping.column(target) + ": no such column in " + desk.file()
                            + "; it has " + found.stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    /** What the user should know about the file, one sentence each. */
    public List<String> warnings() {
        return desk.warnings();
    }

    void row(Map<String, ?> fields, String raw) {
        EnumMap<Target, Object> values = new EnumMap<>(Target.class);
        String crawled = collect(Records.unwrapped(fields), values);
        if (!missing.isEmpty() && ++seen >= PATIENCE) {
            close();
        }
        seen = Math.max(seen, 1);
        desk.accept(piece(values, crawled), raw != null ? raw : fields.toString());
    }

    private Piece piece(Map<Target, Object> values, String crawled) {
        String published = Records.line(values.get(Target.PUBLISHED));
        return new Piece(
                Records.line(values.get(Target.KEY)),
                Records.line(values.get(Target.SOURCE)),
                Records.line(values.get(Target.URL)),
                Records.line(values.get(Target.TITLE)),
                Records.text(values.get(Target.TEXT)),
                Records.line(values.get(Target.LANGUAGE)),
                published == null ? List.of() : List.of(published),
                mapping.pattern(),
                List.of(),
                crawled,
                List.of());
    }

    /** Takes for every target the value of its mapped column, else that of its best known name that has one. */
    private String collect(Map<String, ?> fields, Map<Target, Object> values) {
        EnumMap<Target, Integer> ranks = new EnumMap<>(Target.class);
        String crawled = null;
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            if (!missing.isEmpty() && found.size() < PATIENCE) {
                found.add(field.getKey());
            }
            Object value = field.getValue();
            Place place = place(field.getKey());
            if (place.rank() < 0 || Records.isEmpty(value)) {
                continue;
            }
            if (place.target() == null) {
                crawled = Records.line(value);
            } else if (place.rank() < ranks.getOrDefault(place.target(), Integer.MAX_VALUE)) {
                values.put(place.target(), value);
                ranks.put(place.target(), place.rank());
            }
        }
        for (String code : mapping.columns().keySet()) {
            Target target = Target.of(code);
            String name = Records.name(fields, mapping.column(target));
            values.remove(target);
            if (name != null) {
                missing.remove(target);
                values.put(target, Records.at(fields, name));
            }
        }
        return crawled;
    }

    private Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            place = KNOWN.getOrDefault(Target.fold(name), UNKNOWN);
            if (places.size() < NAMES) {
                places.put(name, place);
            }
        }
        return place;
    }

    /** True if one of the columns is known to hold the text. */
    static boolean hasText(List<String> names) {
        return names.stream().anyMatch(name -> Target.TEXT.known().contains(Target.fold(name)));
    }

    /** True if a header with these names is one of a table of articles: it has a text, and something else that is known. */
    static boolean isHeader(List<String> names, Mapping mapping) {
        boolean text = hasText(names) || names.contains(mapping.column(Target.TEXT));
        return text
                && names.stream()
                                .map(name -> KNOWN.getOrDefault(Target.fold(name), UNKNOWN))
                                .filter(place -> place.rank() >= 0)
                                .map(place -> String.valueOf(place.target()))
                                .distinct()
                                .count()
                        >= 2;
    }

    private static Map<String, Place> known() {
        Map<String, Place> known = new HashMap<>();
        for (Target target : Target.values()) {
            int rank = 0;
            for (String name : target.known()) {
                known.put(name, new Place(target, rank++));
            }
        }
        for (String name : Target.CRAWLED) {
            known.put(name, new Place(null, 0));
        }
        return known;
    }
}
