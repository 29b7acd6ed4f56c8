package accord.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What the JSON schemas of the Data Package standard, version 1 (data-package, data-resource, tabular-data-resource,
 * table-schema), demand of a label, and what the label itself demands of the files.
 */
public final class DataPackageFacts {
    private static final String NAME = "^([-a-z0-9._/])+$";
    private static final Set<String> TYPES = Set.of(
            "string",
            "number",
            "integer",
            "date",
            "time",
            "datetime",
            "year",
            "yearmonth",
            "boolean",
            "object",
            "geopoint",
            "geojson",
            "array",
            "duration",
            "any");

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private DataPackageFacts(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with the package in a folder. */
    public static List<String> faults(Path folder) throws IOException {
        DataPackageFacts facts = new DataPackageFacts(folder);
        facts.label(
                new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile()));
        return facts.faults;
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private void label(JsonNode label) throws IOException {
        demand(label.path("name").asText().matches(NAME), "name of the package");
        demand(label.path("resources").size() > 0, "resources: at least one");
        Set<String> names = new HashSet<>();
        for (JsonNode resource : label.path("resources")) {
            String name = resource.path("name").asText();
            demand(name.matches(NAME) && names.add(name), name + ": names are plain and unique");
            Path file = folder.resolve(resource.path("path").asText());
            demand(!resource.path("path").asText().startsWith("/") && Files.exists(file), name + ": path");
            demand(resource.path("bytes").asLong() == Files.size(file), name + ": bytes");
            demand(resource.path("hash").asText().matches("^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$"), name + ": hash");
            demand(
                    resource.path("hash").asText().equals("sha256:" + hash(file)),
                    name + ": the file is another than the label's");
            if (resource.path("profile").asText().equals("tabular-data-resource")) {
                table(resource, file, label);
            }
        }
    }

    private static String hash(Path file) throws IOException {
        return new accord.model.Sha256().add(Files.readAllBytes(file)).hex();
    }

    private void table(JsonNode resource, Path file, JsonNode label) throws IOException {
        String name = resource.path("name").asText();
        JsonNode fields = resource.path("schema").path("fields");
        demand(fields.size() > 0, name + ": fields");
        Set<String> columns = new HashSet<>();
        for (JsonNode field : fields) {
            String column = field.path("name").asText();
            demand(!column.isEmpty() && columns.add(column), name + ": column " + column);
            demand(TYPES.contains(field.path("type").asText()), name + "." + column + ": type");
            demand(!field.path("description").asText().isBlank(), name + "." + column + ": meaning");
        }
        resource.path("schema")
                .path("primaryKey")
                .forEach(key -> demand(columns.contains(key.asText()), name + ": key " + key));
        for (JsonNode foreign : resource.path("schema").path("foreignKeys")) {
            demand(columns.contains(foreign.path("fields").asText()), name + ": foreign key " + foreign);
            String other = foreign.path("reference").path("resource").asText();
            demand(label.path("resources").findValuesAsText("name").contains(other), name + ": no resource " + other);
        }
        demand(!resource.path("description").asText().isBlank(), name + ": meaning");
        cells(name, fields, file);
    }

    private void cells(String name, JsonNode fields, Path file) throws IOException {
        try (CSVParser csv = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            Iterator<CSVRecord> rows = csv.iterator();
            List<String> header = rows.next().toList();
            List<String> expected = new ArrayList<>();
            fields.forEach(field -> expected.add(field.path("name").asText()));
            demand(header.equals(expected), name + ": header " + header);
            while (rows.hasNext()) {
                CSVRecord row = rows.next();
                for (int i = 0; i < row.size(); i++) {
                    demand(fits(row.get(i), fields.get(i)), name + "." + header.get(i) + ": " + row.get(i));
                }
            }
        }
    }

    private static boolean fits(String cell, JsonNode field) {
        if (cell.isEmpty()) {
            return !field.path("constraints").path("required").asBoolean();
        }
        try {
            return switch (field.path("type").asText()) {
                case "integer" -> cell.equals(String.valueOf(Long.parseLong(cell)));
                case "number" -> Double.isFinite(Double.parseDouble(cell));
                case "boolean" -> cell.equals("true") || cell.equals("false");
                case "date" -> cell.equals(LocalDate.parse(cell).toString());
                case "array" -> new ObjectMapper().readTree(cell).isArray();
                default -> !cell.matches("(?s)^[=+\\-@\\t\\r].*");
            };
        } catch (NumberFormatException | DateTimeException | IOException e) {
            return false;
        }
    }
}
