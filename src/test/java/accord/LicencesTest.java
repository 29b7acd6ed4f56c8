package accord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every library that the program is shipped with may be used and passed on by anybody. */
class LicencesTest {
    private static final Path BILL = Path.of("target/accord.cdx.json");

    /** Beginnings of the names by which libraries call permissive licences. */
    private static final List<String> PERMISSIVE = List.of(
            "apache",
            "the apache",
            "http://www.apache.org/licenses/license-2.0",
            "mit",
            "the mit",
            "bsd",
            "the bsd",
            "new bsd",
            "the new bsd",
            "modified bsd",
            "3-clause bsd",
            "0bsd",
            "edl",
            "eclipse distribution",
            "unicode-3.0",
            "public domain",
            "isc");

    /** Libraries whose licence is permissive but not told by their own description, or that come with Spark's distribution. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("org.apache.xbean", "Apache-2.0 and BSD, by addresses only"),
            Map.entry("org.apache.datasketches", "Apache-2.0, says its parent"),
            Map.entry("oro", "Apache Software License 1.1"),
            Map.entry("jakarta.annotation", "EPL-2.0, unchanged, of Spark's distribution"),
            Map.entry("jakarta.servlet", "EPL-2.0, unchanged, of Spark's distribution"),
            Map.entry("jakarta.ws.rs", "EPL-2.0, unchanged, of Spark's distribution"),
            Map.entry("javax.annotation", "CDDL-1.1, unchanged, of Spark's distribution"),
            Map.entry("javax.servlet", "CDDL-1.1, unchanged, of Spark's distribution"),
            Map.entry("org.glassfish.hk2", "EPL-2.0, unchanged, of Spark's distribution"),
            Map.entry("org.glassfish.hk2.external", "EPL-2.0, unchanged, of Spark's distribution"));

    @Test
    void everyLibraryIsUnderAPermissiveLicence() throws IOException {
        Assumptions.assumeTrue(Files.exists(BILL), "no " + BILL + ": it is made by the Maven build");
        List<String> others = new ArrayList<>();
        JsonNode components = new ObjectMapper().readTree(BILL.toFile()).path("components");
        for (JsonNode component : components) {
            List<String> licences = licences(component);
            if (licences.stream().noneMatch(LicencesTest::permissive)
                    && !NAMED.containsKey(component.path("group").asText())) {
                others.add(component.path("purl").asText() + " " + licences);
            }
        }

        assertThat(components).hasSizeGreaterThan(100);
        assertThat(others).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        List<String> names = new ArrayList<>();
        for (JsonNode licence : component.path("licenses")) {
            Stream.of(licence.at("/license/id"), licence.at("/license/name"), licence.path("expression"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .forEach(names::add);
        }
        return names;
    }

    /** Of an expression one side of an "or" is enough. */
    private static boolean permissive(String licence) {
        return Stream.of(licence.toLowerCase(Locale.ROOT).split(" or "))
                .map(name -> name.replaceAll("[()]", "").strip())
                .anyMatch(name -> PERMISSIVE.stream().anyMatch(name::startsWith));
    }
}
