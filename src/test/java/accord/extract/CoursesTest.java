package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.Codebook;
import accord.text.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short reports from many wars stand where a reader says that they stand. */
class CoursesTest {
    private static final Coder CODER = new Coder(new Parser(), Codebook.standard(), "test");

    static List<CourseRun.Course> courses() {
        try (InputStream in = CoursesTest.class.getResourceAsStream("/accord/extract/courses.tsv")) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = sheet.indexOf("# Not read right yet:");
            return CourseRun.read(
                    List.of(sheet.substring(0, end < 0 ? sheet.length() : end).split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aReportLeavesADealWhereAReaderLeavesIt(CourseRun.Course course) {
        CourseRun.Taken taken = CourseRun.take(CODER, course);
        assertThat(taken.status() + (taken.recalled() ? ", recalled" : ""))
                .isEqualTo(course.status() + (course.recalled() ? ", recalled" : ""));
    }
}
