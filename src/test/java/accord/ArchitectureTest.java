package accord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import what: the table of the house, tried on the classes. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("accord");

    private static final String SPARK = "org.apache.spark..";
    private static final String HADOOP = "org.apache.hadoop..";
    private static final String PARSER = "edu.emory..";
    private static final String WORDS = "picocli..";

    /** Rooms and the rooms that each may enter. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("text", Set.of("model")),
            Map.entry("archive", Set.of("model", "text")),
            Map.entry("codebook", Set.of("model", "text")),
            Map.entry("extract", Set.of("model", "text", "codebook")),
            Map.entry("resolve", Set.of("model", "text", "codebook")),
            Map.entry("store", Set.of("model")),
            Map.entry("count", Set.of("model", "store")),
            Map.entry("export", Set.of("model", "store")),
            Map.entry("evaluate", Set.of("model")),
            Map.entry(
                    "flow",
                    Set.of(
                            "model",
                            "text",
                            "archive",
                            "codebook",
                            "extract",
                            "resolve",
                            "store",
                            "count",
                            "export",
                            "evaluate")),
            Map.entry("cli", Set.of("flow", "store", "evaluate", "model")));

    /** Libraries and the only rooms that may use them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            SPARK, Set.of("store", "count", "export", "flow", "cli"),
            HADOOP, Set.of("store"),
            PARSER, Set.of("text"),
            WORDS, Set.of("cli"));

    @TestFactory
    Stream<DynamicTest> everyRoomEntersOnlyTheRoomsThatItMay() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    Set<String> closed = new TreeSet<>(ROOMS.keySet());
                    closed.removeAll(room.getValue());
                    closed.remove(room.getKey());
                    refuse(
                            room.getKey(),
                            closed.stream()
                                    .map(other -> "accord." + other + "..")
                                    .toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryStaysInTheRoomsThatMayUseIt() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    Set<String> closed = new TreeSet<>(ROOMS.keySet());
                    closed.removeAll(library.getValue());
                    closed.forEach(room -> refuse(room, List.of(library.getKey())));
                }));
    }

    @Test
    void whatReadsForeignTextsKnowsNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "accord.archive..",
                        "accord.text..",
                        "accord.codebook..",
                        "accord.extract..",
                        "accord.resolve..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)")
                .check(HOUSE);
    }

    /** The parser's models are objects of Java; they ship with the program, and {@code text} alone knows of them. */
    @Test
    void nothingThatComesInIsRun() {
        noClasses()
                .that()
                .resideOutsideOfPackage("accord.text..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.lang\\.(Process|ProcessBuilder|Runtime|ClassLoader)"
                                + "|java\\.beans\\.XMLDecoder|javax\\.script\\..*|javax\\.naming\\..*|java\\.net\\.URLClassLoader"
                                + "|javax\\.tools\\..*|java\\.rmi\\..*")
                .check(HOUSE);
    }

    @Test
    void onlyTheFrontDoorEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("accord.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .check(HOUSE);
    }

    private static void refuse(String room, List<String> closed) {
        noClasses()
                .that()
                .resideInAPackage("accord." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed.toArray(new String[0]))
                .allowEmptyShould(true)
                .check(HOUSE);
    }
}
