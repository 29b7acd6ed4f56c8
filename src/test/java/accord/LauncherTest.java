package accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobs/run}, with a JVM that only notes its arguments. */
class LauncherTest {
    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void aBuiltProgramAndAJvm() throws IOException {
        home = Files.createDirectory(folder.resolve("a home with blanks"));
        Files.createDirectories(home.resolve("target/lib"));
        Files.createFile(home.resolve("target/lib/accord-models.jar"));
        Files.createFile(home.resolve("target/accord-0.1.0.jar"));
        Files.createFile(home.resolve("target/accord.jsa"));
        Files.createDirectories(home.resolve("jobs/conf"));
        Files.copy(Path.of("jobs/run"), home.resolve("jobs/run"));
        try (Stream<Path> all = Files.list(Path.of("jobs/conf"))) {
            for (Path conf : all.toList()) {
                Files.copy(conf, home.resolve("jobs/conf").resolve(conf.getFileName()));
            }
        }
        Path java = Files.createDirectories(folder.resolve("jvm/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\0' \"$@\" > \"$NOTED\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> noted(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("jobs/run").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jvm").toString());
        builder.environment().put("NOTED", folder.resolve("noted").toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return List.of(Files.readString(folder.resolve("noted")).split("\0", -1));
    }

    @Test
    void fileNamesReachTheProgramAsTheyAreWhateverTheyHold() throws IOException, InterruptedException {
        String[] words = {
            "run",
            "two words",
            "$(touch pwned)",
            "`touch pwned`",
            "; touch pwned",
            "*",
            "line\nbreak",
            "quote's \"both\"",
            "--",
            "-rf",
            "-Dspark.master=x",
            "a\\tb",
            "${HOME}",
            "& touch pwned | cat < pwned",
            "--field",
            "text=a b",
            "ünïcödé",
            ""
        };

        List<String> noted = noted(words);

        assertThat(noted.subList(noted.indexOf("accord.cli.Main") + 1, noted.size() - 1))
                .containsExactly(words);
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void theClassesOfAnOlderProgramAreNotTaken() throws IOException, InterruptedException {
        Path classes = home.resolve("target/accord.jsa");
        assertThat(noted("run")).contains("-XX:SharedArchiveFile=" + classes);
        Files.setLastModifiedTime(classes, FileTime.fromMillis(0));

        assertThat(noted("run"))
                .doesNotContain("-XX:SharedArchiveFile=" + classes)
                .anyMatch(word -> word.startsWith("-XX:ArchiveClassesAtExit=" + classes));
    }

    @Test
    void theVerbsOwnSettingsWinOverThoseOfAllVerbs() throws IOException, InterruptedException {
        Files.writeString(
                home.resolve("jobs/conf/count.conf"), "spark.sql.shuffle.partitions 3\nspark.driver.memory 5g\n");

        List<String> noted = noted("count");

        assertThat(noted).contains("-Xmx5g").doesNotContain("-Xmx2g");
        assertThat(noted.lastIndexOf("-Dspark.sql.shuffle.partitions=3"))
                .isGreaterThan(noted.lastIndexOf("-Dspark.sql.shuffle.partitions=16"));
    }
}
