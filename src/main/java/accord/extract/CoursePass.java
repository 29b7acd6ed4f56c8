package accord.extract;

import accord.codebook.PeopleWords;
import accord.codebook.WayWords;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says of each place how it stands in its sentence: by the grammar where the sentence was parsed, else, and where the
 * grammar does not tell, by the words before it. A place listed with another stands as that one.
 */
final class CoursePass implements Pass {
    private static final Set<String> LISTED = Set.of(",", "and", "or", "&", "some", "others", "then", "also");

    private final GrammarCourse grammar;
    private final WordCourse words;

    CoursePass(WayWords ways, PeopleWords people) {
        this.grammar = new GrammarCourse(ways);
        this.words = new WordCourse(ways, people);
    }

    @Override
    public void apply(Scene scene) {
        for (Sentence sentence : scene.reading.sentences()) {
            Where before = null;
            for (Where where : scene.places(sentence.index())) {
                Course course = course(sentence, where);
                if (course.bearing() == Bearing.AT && before != null && listed(sentence, before, where)) {
                    course = scene.course(before);
                }
                if (where.guessed()
                        && !course.way()
                        && scene.places(sentence.index()).stream().anyMatch(w -> !w.guessed() && w.site())) {
                    course = new Course(Bearing.BESIDE, false, false);
                }
                scene.courses.put(where, course);
                before = where;
            }
            journey(scene, sentence);
        }
    }

    /**
     * "driven to X, flown to Y from Z and taken to W": one journey, so that only its last goal is the goal; the others, and
     * what is left on the way, are passed.
     */
    private void journey(Scene scene, Sentence sentence) {
        List<Where> goals = new ArrayList<>();
        for (Where where : scene.places(sentence.index())) {
            Course course = scene.course(where);
            if (!course.way() || !where.site()) {
                continue;
            }
            Where before = goals.isEmpty() ? null : goals.get(goals.size() - 1);
            boolean on = before != null && words.goesOn(sentence, before, where);
            if (course.bearing() == Bearing.TO) {
                if (on) {
                    scene.courses.put(before, new Course(Bearing.VIA, true, false));
                }
                goals.add(where);
            } else if (course.bearing() == Bearing.FROM && before != null && words.onward(sentence, before, where)) {
                scene.courses.put(where, new Course(Bearing.VIA, true, false));
            }
        }
    }

    private Course course(Sentence sentence, Where where) {
        Course course = read(sentence, where);
        if (course.bearing() != Bearing.TO) {
            return course;
        }
        if (words.talks(sentence, where)) {
            return new Course(Bearing.BESIDE, false, false);
        }
        return words.besieged(sentence, where) ? Course.AT : course;
    }

    private Course read(Sentence sentence, Where where) {
        Course told = words.of(sentence, where);
        if (!sentence.parsed()) {
            return told;
        }
        Course tied = grammar.of(sentence, where);
        if (tied.bearing() == Bearing.TO && tied.moved() && words.point(sentence, where)) {
            return new Course(Bearing.VIA, true, false);
        }
        boolean open = tied.bearing() == Bearing.AT || tied.bearing() == Bearing.BESIDE;
        return open && told.way() ? told : tied;
    }

    /** "to Idlib and Jarablus", "some toward Jarablus and others Idlib". */
    private static boolean listed(Sentence sentence, Where before, Where where) {
        List<String> between = new ArrayList<>();
        for (int i = before.last() + 1; i < where.first(); i++) {
            between.add(sentence.tokens().get(i).form().toLowerCase(Locale.ROOT));
        }
        return !between.isEmpty() && LISTED.containsAll(between) && !between.equals(List.of(","))
                || between.equals(List.of(",")) && more(sentence, where);
    }

    /** Whether a list goes on after a place: a comma alone may as well set apart what holds it ("Foua, Idlib province"). */
    private static boolean more(Sentence sentence, Where where) {
        for (int i = where.last() + 1; i < Math.min(sentence.tokens().size(), where.last() + 4); i++) {
            if (sentence.tokens().get(i).form().equals("and")) {
                return true;
            }
        }
        return false;
    }
}
