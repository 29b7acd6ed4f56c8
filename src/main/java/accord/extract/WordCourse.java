package accord.extract;

import accord.codebook.PeopleWords;
import accord.codebook.WayWords;
import accord.codebook.WayWords.Sense;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads how a place stands from the words around it: the preposition before it and the words of movement before that. Needs
 * no grammar, so that sentences that were not parsed, or parsed wrongly, are read too.
 */
final class WordCourse {
    private static final Course FROM = new Course(Bearing.FROM, true, false);
    private static final Course TO = new Course(Bearing.TO, true, false);
    private static final Course ARRIVED = new Course(Bearing.TO, true, true);
    private static final Course VIA = new Course(Bearing.VIA, true, false);

    private static final Set<String> BEFORE_NAMES = Set.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "his",
            "nearby",
            "neighbouring",
            "neighboring",
            "besieged",
            "rebel",
            "held",
            "government",
            "opposition",
            "-",
            "controlled",
            "border",
            "old",
            "coastal",
            "capital",
            "new",
            "her",
            "our",
            "own",
            "Lebanese",
            "refugee");
    private static final Set<String> STOPS = Set.of(";", ":", "\"", "\u201c", "\u201d", "``", "''", "(", ")");
    private static final Set<String> FETCHING =
            Set.of("evacuate", "pick", "collect", "transport", "take", "fetch", "carry", "bring", "ferry", "extract");
    private static final Set<String> NO_WAY = Set.of(
            "according",
            "due",
            "thanks",
            "addition",
            "next",
            "close",
            "access",
            "loyal",
            "similar",
            "threat",
            "damage",
            "respect",
            "regard",
            "adjacent",
            "opposed",
            "aid",
            "belongs",
            "belong",
            "key",
            "visit",
            "back");
    private static final Set<String> NO_GOAL = Set.of(
            "in",
            "at",
            "from",
            "for",
            "by",
            "after",
            "before",
            "that",
            "which",
            "who",
            "was",
            "were",
            "is",
            "are",
            "had",
            "has",
            "said",
            "on",
            "with",
            "today",
            "yesterday",
            "tomorrow",
            "home");
    private static final Set<String> POINTS =
            Set.of("crossing", "checkpoint", "corridor", "gate", "bridge", "junction");
    private static final Set<String> OTHERS = Set.of(
            "some",
            "others",
            "other",
            "rest",
            "remaining",
            "remainder",
            "while",
            "or",
            "those",
            "another",
            "but",
            "not",
            "second",
            "they",
            "who",
            "whereas");
    private static final int SHORT = 14;

    private final WayWords ways;
    private final PeopleWords people;

    WordCourse(WayWords ways, PeopleWords people) {
        this.ways = ways;
        this.people = people;
    }

    Course of(Sentence sentence, Where where) {
        List<Token> tokens = sentence.tokens();
        if (named(tokens, where.last())) {
            return TO;
        }
        int i = before(tokens, where.first());
        if (i < 0) {
            return Course.AT;
        }
        return switch (word(tokens, i)) {
            case "to" -> point(sentence, where) ? passing(to(tokens, i, where)) : to(tokens, i, where);
            case "toward", "towards", "into", "onto" ->
                moved(tokens, i, 14) && !fetched(tokens, i, where) ? TO : Course.AT;
            case "direction" -> TO;
            case "for" -> left(tokens, i, 8, Sense.BOUND) >= 0 ? TO : Course.AT;
            case "via", "through", "past", "across" ->
                moved(tokens, i, 14) || after(tokens, where.last()) ? VIA : Course.AT;
            case "by" -> i > 0 && word(tokens, i - 1).startsWith("pass") ? VIA : Course.AT;
            case "of" -> of(tokens, i);
            case "from" -> from(tokens, i, where);
            case "in", "at", "on", "near", "outside", "inside", "around", "beside", "between" -> at(tokens, i, where);
            case "is", "was", "be", "are", "were" -> left(tokens, i, 7, Sense.AIM) >= 0 ? TO : Course.AT;
            default -> bare(tokens, i);
        };
    }

    /** "the X crossing": people go on from there. */
    boolean point(Sentence sentence, Where where) {
        int after = where.last() + 1;
        return after < sentence.tokens().size() && POINTS.contains(word(sentence.tokens(), after));
    }

    /** "the besieged town of X": aid goes there, people do not. */
    boolean besieged(Sentence sentence, Where where) {
        for (int i = before(sentence.tokens(), where.first()) + 1; i < where.first(); i++) {
            if (word(sentence.tokens(), i).equals("besieged")) {
                return true;
            }
        }
        return false;
    }

    /** "traveled to X to meet": who only goes to talk. */
    boolean talks(Sentence sentence, Where where) {
        List<Token> tokens = sentence.tokens();
        for (int i = where.last() + 1; i < Math.min(tokens.size(), where.last() + 5); i++) {
            if (ways.is(tokens.get(i).lemma(), Sense.TALK)) {
                return true;
            }
        }
        int start = Math.max(0, where.first() - 12);
        return left(tokens, where.first(), 12, Sense.ENVOY) >= 0 && !people(tokens, start, where.first());
    }

    /** "driven to X, flown to Y": the same people go on from the first goal to the second. */
    boolean goesOn(Sentence sentence, Where first, Where second) {
        return carried(sentence, first, second) && !parted(sentence, first, second);
    }

    /** "flown to Y from Z": what is left after a first goal was reached is on the way. */
    boolean onward(Sentence sentence, Where first, Where second) {
        return second.first() - first.last() <= 3 && !parted(sentence, first, second);
    }

    private boolean carried(Sentence sentence, Where first, Where second) {
        List<Token> tokens = sentence.tokens();
        for (int i = first.last() + 1; i < second.first(); i++) {
            if (ways.written(tokens.get(i).form(), Sense.CARRY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether others go to the second place: some, the rest, the families. */
    private boolean parted(Sentence sentence, Where first, Where second) {
        List<Token> tokens = sentence.tokens();
        for (int i = first.last() + 1; i < second.first(); i++) {
            String word = word(tokens, i);
            boolean counted = tokens.get(i).tag().equals("CD") || Character.isDigit(word.charAt(0));
            if (OTHERS.contains(word) || counted || people.noun(tokens.get(i).lemma()) != null) {
                return true;
            }
        }
        return false;
    }

    private static Course passing(Course course) {
        return course.way() ? VIA : course;
    }

    /** "X as their destination". */
    private boolean named(List<Token> tokens, int last) {
        for (int i = last + 1; i < Math.min(tokens.size() - 1, last + 4); i++) {
            if (word(tokens, i).equals("as")) {
                return left(tokens, Math.min(tokens.size(), i + 4), 3, Sense.AIM) > i;
            }
        }
        return false;
    }

    /** The word before a name and the words that go with it: "to | the rebel-held north-western province of". */
    private int before(List<Token> tokens, int first) {
        int i = first - 1;
        for (int steps = 0; i >= 0 && steps < 9; steps++, i--) {
            String word = word(tokens, i);
            String tag = tokens.get(i).tag();
            boolean part = ways.is(word, Sense.PART)
                    && (i + 1 == first || word(tokens, i + 1).equals("of") || !tag.isEmpty());
            boolean of = word.equals("of") && i > 0 && ways.is(word(tokens, i - 1), Sense.PART);
            boolean adjective = tag.startsWith("JJ") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS");
            boolean held = word.endsWith("-held") || word.endsWith("-controlled") || word.endsWith("ern");
            if (!part && !of && !adjective && !held && !BEFORE_NAMES.contains(word)) {
                break;
            }
        }
        return i;
    }

    private Course to(List<Token> tokens, int i, Where where) {
        if (i == 0 || NO_WAY.contains(word(tokens, i - 1)) || fetched(tokens, i, where)) {
            return Course.AT;
        }
        int go = left(tokens, i, 12, Sense.GO);
        int aid = left(tokens, i, 12, Sense.AID);
        int stay = left(tokens, i, 3, Sense.REST);
        if (left(tokens, i, 12, Sense.ENVOY) >= 0 && !people(tokens, Math.max(0, i - 13), i)) {
            return new Course(Bearing.BESIDE, false, false);
        }
        boolean goods = aid > go || aid >= 0 && !people(tokens, aid, i);
        if (go >= 0 && word(tokens, go).startsWith("fle")) {
            return Course.AT;
        }
        return go < 0 || goods || stay >= 0 && stay > go ? Course.AT : TO;
    }

    private boolean people(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String word = word(tokens, i);
            if (people.noun(tokens.get(i).lemma()) != null
                    || word.endsWith("s") && people.noun(word.substring(0, word.length() - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "by way of X", "out of X", "the evacuation of X". */
    private Course of(List<Token> tokens, int i) {
        String before = i > 0 ? word(tokens, i - 1) : "";
        if (before.equals("way")) {
            return VIA;
        }
        boolean out = before.equals("out") && moved(tokens, i, 8);
        return out || Set.of("evacuation", "departure", "exodus").contains(before) ? FROM : Course.AT;
    }

    private Course from(List<Token> tokens, int i, Where where) {
        String before = i > 0 ? word(tokens, i - 1) : "";
        if (left(tokens, i, 1, Sense.SOURCE) >= 0
                || before.equals("km")
                || before.startsWith("kilomet")
                || before.startsWith("mile")) {
            return Course.AT;
        }
        boolean moves = moved(tokens, i, 10)
                || left(tokens, Math.min(tokens.size(), where.last() + 10), 9, Sense.GO) > where.last();
        return moves ? FROM : Course.AT;
    }

    /** Where people get down is the goal; where their buses stand is on the way. */
    private Course at(List<Token> tokens, int i, Where where) {
        int goal = goal(tokens, i);
        if (goal > 0) {
            return to(tokens, goal, where);
        }
        int arrived = left(tokens, i, 8, Sense.ARRIVE);
        if (i > 0 && Set.of("was", "were", "be").contains(word(tokens, i - 1)) && left(tokens, i, 16, Sense.GO) >= 0) {
            return ARRIVED;
        }
        if (i > 2 && word(tokens, i - 1).matches("frontier|border|line") && left(tokens, i, 4, Sense.LINGER) >= 0) {
            return VIA;
        }
        if (arrived >= 0 && left(tokens, i, 8, Sense.AID) < 0) {
            return ARRIVED;
        }
        int vehicle = left(tokens, i, 18, Sense.VEHICLE);
        boolean caption = tokens.size() <= SHORT && vehicle >= 0 && vehicle >= i - 2;
        return vehicle >= 0 && left(tokens, i, 8, Sense.LINGER) > vehicle || caption || stood(tokens, where)
                ? VIA
                : Course.AT;
    }

    /** "to | the reception centre in X": the preposition that the goal hangs on, -1 where there is none. */
    private int goal(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 7); j--) {
            String word = word(tokens, j);
            boolean goal = word.equals("to") || word.equals("toward") || word.equals("towards");
            if (goal) {
                boolean verb =
                        word.equals("to") && (j + 1 == i || tokens.get(j + 1).isVerb());
                return verb ? -1 : j;
            }
            if (word.equals(",") || word.equals("and") || tokens.get(j).isVerb() || NO_GOAL.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** "X, where the buses were kept waiting". */
    private boolean stood(List<Token> tokens, Where where) {
        for (int j = where.last() + 1; j < Math.min(tokens.size(), where.last() + 4); j++) {
            if (word(tokens, j).equals("where")) {
                int end = Math.min(tokens.size(), j + 10);
                return left(tokens, end, 9, Sense.VEHICLE) > j
                        && left(tokens, end, 14, Sense.LINGER) > where.first() - 6;
            }
        }
        return false;
    }

    private Course bare(List<Token> tokens, int i) {
        if (ways.written(tokens.get(i).form(), Sense.REACH)) {
            return ARRIVED;
        }
        return ways.written(tokens.get(i).form(), Sense.LEAVE) ? FROM : Course.AT;
    }

    /** Whether vehicles only come there to take people away. */
    private boolean fetched(List<Token> tokens, int i, Where where) {
        for (int j = where.last() + 1; j < Math.min(tokens.size() - 1, where.last() + 7); j++) {
            if (word(tokens, j).equals("to") && FETCHING.contains(word(tokens, j + 1))) {
                return left(tokens, i, 12, Sense.VEHICLE) >= 0;
            }
        }
        return false;
    }

    private boolean moved(List<Token> tokens, int i, int words) {
        return left(tokens, i, words, Sense.GO) >= 0;
    }

    private boolean after(List<Token> tokens, int last) {
        return left(tokens, Math.min(tokens.size(), last + 9), 8, Sense.GO) > last;
    }

    /** The nearest word of a sense before a token, -1 where none stands within so many words of one clause. */
    private int left(List<Token> tokens, int end, int words, Sense sense) {
        for (int i = end - 1; i >= 0 && i >= end - words; i--) {
            Token token = tokens.get(i);
            if (STOPS.contains(token.form())) {
                return -1;
            }
            if (ways.is(token.lemma(), sense) || ways.written(token.form(), sense)) {
                return i;
            }
        }
        return -1;
    }

    private static String word(List<Token> tokens, int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }
}
