package accord.extract;

import accord.model.Article;
import accord.model.Interval;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Codes the short reports of courses.tsv and compares status, background and dates with what a reader takes from them.
 * For development: {@code CourseRun PARSECACHE COURSES OUT}.
 */
final class CourseRun {
    /** One report: the day of publication, what a reader takes from it, and its text. */
    record Course(
            String published,
            String status,
            boolean recalled,
            String agreed,
            String started,
            String ended,
            String text) {}

    /** What the coder made of it; null fields where it found no deal. */
    record Taken(
            String status,
            boolean recalled,
            String agreed,
            String started,
            String ended,
            SortedMap<String, Double> signs,
            SortedMap<String, Double> recall,
            List<String> rules) {}

    private CourseRun() {}

    static List<Course> read(List<String> lines) {
        List<Course> all = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#") || line.startsWith("published\t") || line.isBlank()) {
                continue;
            }
            String[] c = line.split("\t", -1);
            all.add(new Course(c[0], c[1], c[2].equals("recalled"), c[3], c[4], c[5], c[6]));
        }
        return all;
    }

    /** The draft that a report is about, or null. */
    static Draft draft(Coder coder, Course course) {
        return draft(scene(coder, course), course);
    }

    private static Draft draft(Scene scene, Course course) {
        if (scene == null || scene.drafts.isEmpty()) {
            return null;
        }
        return scene.drafts.get(course.recalled || course.status.equals("prospective") ? scene.drafts.size() - 1 : 0);
    }

    private static Scene scene(Coder coder, Course course) {
        Scene[] seen = new Scene[1];
        coder.trace = s -> seen[0] = s;
        coder.explain(new Article(
                "a",
                "a",
                "wire",
                null,
                null,
                LocalDate.parse(course.published),
                "metadata",
                "en",
                course.text,
                0,
                List.of(),
                "f",
                1,
                "L"));
        return seen[0];
    }

    static Taken take(Coder coder, Course course) {
        Scene scene = scene(coder, course);
        Draft draft = draft(scene, course);
        if (draft == null) {
            return new Taken(null, false, "", "", "", new TreeMap<>(), new TreeMap<>(), List.of());
        }
        return new Taken(
                draft.status.word(),
                draft.background,
                date(draft.agreed),
                date(draft.started),
                date(draft.ended),
                CourseSigns.of(scene, draft),
                RecallSigns.of(scene, draft, Timeline.of(scene)),
                List.copyOf(draft.rules));
    }

    static String date(Interval interval) {
        if (interval == null || interval.since() == null || interval.until() == null) {
            return "";
        }
        LocalDate a = interval.since();
        LocalDate b = interval.until();
        if (a.equals(b)) {
            return a.toString();
        }
        if (a.getYear() != b.getYear()) {
            return "";
        }
        return a.toString().substring(0, a.getMonth() == b.getMonth() ? 7 : 4);
    }

    public static void main(String[] args) throws Exception {
        RememberedParser parser = new RememberedParser(Path.of(args[0]));
        Coder coder = TestCoder.of(parser);
        try (PrintStream out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
            for (Course c : read(Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8))) {
                Taken t = take(coder, c);
                out.println("## " + c.text + "\n   gold " + c.status + " " + (c.recalled ? "recalled" : "news") + " "
                        + c.agreed
                        + "|" + c.started + "|" + c.ended + "\n   ours " + t.status + " "
                        + (t.recalled ? "recalled" : "news") + " " + t.agreed + "|" + t.started + "|" + t.ended
                        + "\n   rules " + t.rules + "\n   signs {" + join(t.signs) + "}\n   recall {" + join(t.recall)
                        + "}");
            }
        } finally {
            parser.save();
        }
    }

    private static String join(SortedMap<String, Double> signs) {
        return String.join(
                ", ",
                signs.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList());
    }
}
