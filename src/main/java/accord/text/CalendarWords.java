package accord.text;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The vocabulary of date expressions, from calendar.tsv. */
final class CalendarWords {
    static final CalendarWords INSTANCE = new CalendarWords();

    final Map<String, Integer> months = new HashMap<>();
    final Map<String, Integer> foreignMonths = new HashMap<>();
    final Map<String, DayOfWeek> weekdays = new HashMap<>();
    final Map<String, Integer> numbers = new HashMap<>();
    final Map<String, Integer> ordinals = new HashMap<>();
    final Map<String, Counted> units = new HashMap<>();
    final Map<String, Integer> seasons = new HashMap<>();
    final Map<String, Edge> edges = new HashMap<>();
    final Set<String> parts = new HashSet<>();
    final Set<String> vague = new HashSet<>();

    /** Every word that an expression can start with, so that most words of a text cost one look-up. */
    private final Set<String> starters = new HashSet<>(List.of(
            "last",
            "past",
            "this",
            "next",
            "coming",
            "following",
            "previous",
            "preceding",
            "same",
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "overnight",
            "that",
            "day",
            "weekend",
            "earlier",
            "later",
            "early",
            "mid",
            "late",
            "middle",
            "end",
            "beginning",
            "start"));

    /** A unit and how many of it one such word is: a fortnight is two weeks. */
    record Counted(When.Unit unit, int count) {}

    private CalendarWords() {
        for (var row : Table.rows("calendar.tsv", 4)) {
            String word = row.get(1);
            String value = row.get(2);
            switch (row.get(0)) {
                case "month" -> (row.get(3).equals("en") ? months : foreignMonths).put(word, Integer.valueOf(value));
                case "weekday" -> weekdays.put(word, DayOfWeek.of(Integer.parseInt(value)));
                case "number" -> numbers.put(word, Integer.valueOf(value));
                case "ordinal" -> ordinals.put(word, Integer.valueOf(value));
                case "unit" -> units.put(word, counted(value));
                case "season" -> seasons.put(word, Integer.valueOf(value));
                case "edge" -> edges.put(word, Edge.valueOf(value));
                case "part" -> parts.add(word);
                case "vague" -> vague.add(word);
                default -> throw new IllegalStateException("calendar.tsv: unknown kind " + row);
            }
        }
        for (Set<String> words : List.of(
                months.keySet(),
                weekdays.keySet(),
                numbers.keySet(),
                ordinals.keySet(),
                units.keySet(),
                seasons.keySet(),
                vague)) {
            starters.addAll(words);
        }
    }

    boolean starts(String word) {
        return starters.contains(word);
    }

    private static Counted counted(String value) {
        String name = value.replaceAll("\\d", "");
        String times = value.substring(name.length());
        return new Counted(
                When.Unit.valueOf(name.toUpperCase(Locale.ROOT)), times.isEmpty() ? 1 : Integer.parseInt(times));
    }
}
