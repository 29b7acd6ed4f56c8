package accord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** What schedulers and platforms are told, as far as it can be tried without them: the program takes each of the calls. */
class SchedulesTest {
    private static final Path JOBS = Path.of("jobs");

    private static String text(String file) throws IOException {
        return Files.readString(JOBS.resolve(file));
    }

    /** Each call of the launcher in cron, systemd, Airflow and the documentation, as a shell would split it. */
    static List<String> calls() throws IOException {
        String dag = text("dag.py").replace("{ACCORD}", "/opt/accord/jobs/run").replace("{LAKE}", "--lake /data/lake");
        return Stream.of(
                        text("crontab"),
                        text("accord.service"),
                        dag.replace("{{{{ ds }}}}", "2018-03-13"),
                        text("README.md"))
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("#") && !line.startsWith("`") && !line.startsWith("|"))
                .flatMap(line -> Pattern.compile("(?:jobs/run|accord-0\\.1\\.0\\.jar|cluster …) ([a-z][^\"]*)")
                        .matcher(line)
                        .results()
                        .map(found -> found.group(1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theProgramTakesTheCall(String call) {
        assertThatCode(() ->
                        new CommandLine(new Accord()).parseArgs(call.strip().split(" +")))
                .doesNotThrowAnyException();
    }

    /** Settings that stand together share the reason above them. */
    @Test
    void everySettingHasItsReasonAndNoneIsASecret() throws IOException {
        try (Stream<Path> files = Files.list(JOBS.resolve("conf"))) {
            for (Path file : files.toList()) {
                assertThat(Stream.of(Files.readString(file).strip().split("\\R\\s*\\R")))
                        .as(file.toString())
                        .allMatch(block -> block.matches("(#.*\\R)*#.*(\\Rspark\\.\\S+ +\\S+)*"))
                        .noneMatch(block -> block.matches("(?is).*(secret|password|token|credential|access.key).*"));
            }
        }
    }

    @Test
    void noCallIsOverlooked() throws IOException {
        assertThat(calls()).hasSize(3 + 1 + 5 + 3);
    }

    @Test
    void cronHasFiveFieldsAndAnHourADay() throws IOException {
        assertThat(text("crontab").lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches("\\d{1,2} \\d{1,2} \\* \\* (\\*|[0-7]) cd /opt/accord && jobs/run .*"));
    }

    @Test
    void systemdRunsItAtTwoAndTriesAgainWhileAnotherRunHoldsTheLake() throws IOException {
        Map<String, String> service = settings("accord.service");
        Map<String, String> timer = settings("accord.timer");

        assertThat(service)
                .containsEntry("Type", "oneshot")
                .containsEntry("RestartForceExitStatus", String.valueOf(Outcome.BUSY));
        // What the calls name must be writable: the lake and the export, and the launcher's archive of classes.
        assertThat(service.get("ReadWritePaths").split(" ")).containsExactly("/data", "/opt/accord/target");
        assertThat(timer).containsEntry("OnCalendar", "*-*-* 02:00:00 UTC").containsEntry("Persistent", "true");
    }

    private static Map<String, String> settings(String unit) throws IOException {
        return text(unit)
                .lines()
                .filter(line -> line.matches("[A-Za-z]+=.*"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    @Test
    void airflowsTasksAreTheVerbsOfARunInTheirOrder() throws IOException {
        String dag = text("dag.py");

        assertThat(Pattern.compile("task_id=\"(\\w+)\", bash_command=f\"\\{ACCORD} \\1 ")
                        .matcher(dag)
                        .results()
                        .map(task -> task.group(1)))
                .containsExactly("load", "extract", "resolve", "count", "export");
        assertThat(dag)
                .contains("load >> extract >> resolve >> count >> export")
                .contains("{{{{ ds }}}}");
    }

    @Test
    @SuppressWarnings("unchecked")
    void kubernetesStartsTheProgramOnceAtATime() throws IOException {
        Map<String, Object> application =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(text("spark-application.yaml"));
        Map<String, Object> spec = (Map<String, Object>) application.get("spec");
        Map<String, Object> template = (Map<String, Object>) spec.get("template");

        assertThat(spec).containsEntry("concurrencyPolicy", "Forbid").containsEntry("schedule", "0 2 * * *");
        assertThat(template)
                .containsEntry("mainClass", Main.class.getName())
                .containsEntry("sparkVersion", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        List<String> words = (List<String>) template.get("arguments");
        assertThatCode(() -> new CommandLine(new Accord()).parseArgs(words.toArray(String[]::new)))
                .doesNotThrowAnyException();
    }
}
