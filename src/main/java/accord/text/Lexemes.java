package accord.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** The lexemes of a text with the questions that the patterns of date expressions ask of them; out of range is nothing. */
final class Lexemes {
    private static final Lexeme NOTHING = new Lexeme(" ", "", -1, -1, Lexeme.Kind.MARK);

    private final List<Lexeme> all;
    private final CalendarWords words = CalendarWords.INSTANCE;

    Lexemes(String text) {
        this.all = Lexeme.of(text);
    }

    int size() {
        return all.size();
    }

    Lexeme at(int i) {
        return i < 0 || i >= all.size() ? NOTHING : all.get(i);
    }

    String low(int i) {
        return at(i).low();
    }

    /** Whether an expression can start here at all. */
    boolean mayStart(int i) {
        Lexeme lexeme = at(i);
        return lexeme.isDigits() || (lexeme.isWord() && words.starts(lexeme.low()));
    }

    boolean is(int i, String... forms) {
        String low = low(i);
        for (String form : forms) {
            if (low.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no blank stands between a lexeme and the next. */
    boolean touches(int i) {
        return at(i).end() == at(i + 1).begin() && at(i).end() > 0;
    }

    /** Whether the lexeme is one of some words in lower case. */
    boolean isIn(int i, Set<String> forms) {
        return forms.contains(low(i));
    }

    /** The position after an optional mark. */
    int skip(int i, char mark) {
        return at(i).isMark(mark) ? i + 1 : i;
    }

    /** The month a capitalised English name or abbreviation stands for, else null. */
    Integer month(int i) {
        return at(i).isCapital() ? words.months.get(low(i)) : null;
    }

    /** The month a name in any language stands for, else null. */
    Integer anyMonth(int i) {
        Integer month = words.months.get(low(i));
        return month != null ? month : words.foreignMonths.get(low(i));
    }

    /** The weekday a capitalised name stands for, else null; "Sun" and "Sat" are words too and need a date. */
    DayOfWeek weekday(int i) {
        return at(i).isCapital() ? words.weekdays.get(low(i)) : null;
    }

    Integer season(int i) {
        return words.seasons.get(low(i));
    }

    CalendarWords.Counted unit(int i) {
        return words.units.get(low(i));
    }

    boolean isPart(int i) {
        return words.parts.contains(low(i));
    }

    boolean isVague(int i) {
        return words.vague.contains(low(i));
    }

    Edge edge(int i) {
        return words.edges.get(low(i));
    }

    /** A number in digits (up to four) or words, else null. */
    Integer count(int i) {
        if (at(i).isDigits()) {
            return at(i).form().length() <= 4 ? at(i).number() : null;
        }
        return words.numbers.get(low(i));
    }

    /** A year of four digits from 1900 to 2099, else null. */
    Integer year(int i) {
        Lexeme lexeme = at(i);
        if (!lexeme.isDigits()
                || lexeme.form().length() != 4
                || (touches(i) && at(i + 1).isMark('%'))) {
            return null;
        }
        int year = lexeme.number();
        return year >= 1900 && year < 2100 ? year : null;
    }

    /** A day of the month in digits, else null. */
    Integer day(int i) {
        Lexeme lexeme = at(i);
        if (!lexeme.isDigits() || lexeme.form().length() > 2) {
            return null;
        }
        int day = lexeme.number();
        return day >= 1 && day <= 31 ? day : null;
    }

    /** The position after the ordinal ending of the number at i: "13th". */
    int afterOrdinal(int i) {
        return touches(i) && is(i + 1, "st", "nd", "rd", "th", "er") ? i + 2 : i + 1;
    }

    /** An ordinal in words or digits ("sixth", "6th"), else null; its end is afterOrdinal. */
    Integer ordinal(int i) {
        if (at(i).isDigits()) {
            return afterOrdinal(i) > i + 1 ? day(i) : null;
        }
        return words.ordinals.get(low(i));
    }
}
