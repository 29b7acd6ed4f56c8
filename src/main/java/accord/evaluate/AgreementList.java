package accord.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says which columns of a list of agreements hold the date, the place and the parties. A place or party may be told by several columns:
 * their texts are joined. Dates are ISO 8601 (a day, a month or a year), or of the pattern that is given; what cannot be read so
 * is no date, never a guess.
 *
 * @param columns for each of id, date, place and parties the columns of the file
 * @param pattern of the dates; null for ISO 8601
 */
public record AgreementList(Map<String, List<String>> columns, DateTimeFormatter pattern) {
    private static final List<String> TARGETS = List.of("id", "date", "place", "parties");

    /** Reads {@code target=column} and {@code date=column:pattern}; a target that is not given is the column of its name. */
    public static AgreementList parse(List<String> fields) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        DateTimeFormatter pattern = null;
        for (String field : fields) {
            int equals = field.indexOf('=');
            String target = equals < 0 ? "" : field.substring(0, equals);
            if (!TARGETS.contains(target) || equals == field.length() - 1) {
                throw new GoldException("--field " + field + ": give TARGET=COLUMN, TARGET one of " + TARGETS, null);
            }
            String column = field.substring(equals + 1);
            int colon = column.indexOf(':');
            if (target.equals("date") && colon >= 0) {
                try {
                    pattern = DateTimeFormatter.ofPattern(column.substring(colon + 1), Locale.ROOT);
                } catch (IllegalArgumentException e) {
                    throw new GoldException("--field " + field + ": " + e.getMessage(), e);
                }
                column = column.substring(0, colon);
            }
            columns.computeIfAbsent(target, t -> new ArrayList<>()).add(column);
        }
        TARGETS.forEach(target -> columns.putIfAbsent(target, List.of(target)));
        return new AgreementList(columns, pattern);
    }

    /** The rows of a file as agreements; fails where a column that is needed is wanting. */
    public List<Agreement> read(List<String> header, List<Map<String, String>> rows) {
        for (String target : List.of("date", "place")) {
            for (String column : columns.get(target)) {
                if (!header.contains(column)) {
                    throw new GoldException(
                            "the list has no column " + column + " for " + target + ": map it with --field " + target
                                    + "=COLUMN, a column of " + header,
                            null);
                }
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String id = text(row, "id");
            LocalDate[] days = days(text(row, "date"));
            agreements.add(new Agreement(
                    id.isEmpty() ? String.valueOf(agreements.size() + 1) : id,
                    days[0],
                    days[1],
                    text(row, "place"),
                    text(row, "parties")));
        }
        return agreements;
    }

    private String text(Map<String, String> row, String target) {
        List<String> texts = new ArrayList<>();
        for (String column : columns.get(target)) {
            String cell = row.get(column);
            if (cell != null && !cell.isBlank()) {
                texts.add(cell.strip());
            }
        }
        return String.join(" ", texts);
    }

    private LocalDate[] days(String text) {
        try {
            if (pattern != null) {
                LocalDate day = LocalDate.parse(text, pattern);
                return new LocalDate[] {day, day};
            }
            return switch (text.length()) {
                case 4 ->
                    new LocalDate[] {
                        Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth()
                    };
                case 7 ->
                    new LocalDate[] {
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth()
                    };
                default -> new LocalDate[] {LocalDate.parse(text), LocalDate.parse(text)};
            };
        } catch (DateTimeException e) {
            return new LocalDate[] {null, null};
        }
    }
}
