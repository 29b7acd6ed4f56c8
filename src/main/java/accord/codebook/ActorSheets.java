package accord.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the sheets of actors into a book. A row of a later sheet replaces the row of the same id of an earlier one. */
final class ActorSheets {
    static final List<String> COLUMNS = List.of(
            "id", "name", "from", "until", "lineage", "type", "country", "side", "aliases", "example", "source");

    private static final Set<String> TYPES = Set.of(
            "government",
            "forces",
            "militia",
            "rebel",
            "jihadist",
            "kurdish",
            "separatist",
            "opposition",
            "party",
            "state",
            "coalition",
            "international",
            "aid",
            "community",
            "generic");

    private static final Set<String> SIDES = Set.of("government", "rebel", "kurdish", "foreign", "neutral");

    private static final Set<String> KINDS = Set.of("monitor", "agency", "broadcaster", "paper", "body", "outlet");

    private final Map<String, ActorEntry> actors = new LinkedHashMap<>();
    private final Map<String, SourceEntry> sources = new LinkedHashMap<>();

    void actors(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 8)) {
            ActorEntry entry = actor(row);
            actors.put(entry.id(), entry);
        }
    }

    void sources(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, List.of("name", "kind", "country", "aliases", "example"), 2)) {
            if (!KINDS.contains(row.at(1))) {
                throw row.wrong(
                        "unknown kind '" + row.at(1) + "'",
                        "use one of "
                                + String.join(", ", KINDS.stream().sorted().toList()));
            }
            sources.put(row.at(0), new SourceEntry(row.at(0), row.at(1), row.at(2), aliases(row.at(3)), row.at(4)));
        }
    }

    SourceBook sourceBook() {
        return new SourceBook(List.copyOf(sources.values()));
    }

    ActorBook book() {
        return new ActorBook(actors.values());
    }

    private static ActorEntry actor(Sheet.Row row) {
        if (row.at(0).isEmpty() || row.at(1).isEmpty()) {
            throw row.wrong("an actor without id or name", "fill the first two cells");
        }
        if (!TYPES.contains(row.at(5))) {
            throw row.wrong(
                    "unknown type '" + row.at(5) + "'",
                    "use one of " + String.join(", ", TYPES.stream().sorted().toList()));
        }
        if (!SIDES.contains(row.at(7))) {
            throw row.wrong(
                    "unknown side '" + row.at(7) + "'",
                    "use one of " + String.join(", ", SIDES.stream().sorted().toList()));
        }
        if (!row.at(6).isEmpty() && row.at(6).length() != 3) {
            throw row.wrong(
                    "country '" + row.at(6) + "' is no ISO 3166-1 alpha-3 code", "write three capitals, such as SYR");
        }
        LocalDate from = day(row, 2);
        LocalDate until = day(row, 3);
        if (from != null && until != null && until.isBefore(from)) {
            throw row.wrong("until lies before from", "swap the two days");
        }
        String lineage = row.at(4).isEmpty() ? row.at(0) : row.at(4);
        return new ActorEntry(
                row.at(0),
                row.at(1),
                from,
                until,
                lineage,
                row.at(5),
                row.at(6),
                row.at(7),
                aliases(row.at(8)),
                row.at(9));
    }

    private static List<String> aliases(String cell) {
        List<String> aliases = new ArrayList<>();
        for (String alias : cell.split("\\|", -1)) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        return List.copyOf(aliases);
    }

    private static LocalDate day(Sheet.Row row, int column) {
        String cell = row.at(column);
        try {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw row.wrong(
                    COLUMNS.get(column) + " '" + cell + "' is no day", "write it as 2017-01-28 or leave it empty");
        }
    }
}
