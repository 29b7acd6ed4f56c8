package accord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One column of a CSV file. A struct becomes a column a component, {@code day_since}; a list stays one column, as JSON.
 *
 * @param name as in the header
 * @param type as the Table Schema standard calls it
 * @param unit of a number; null where the number is a bare one
 * @param meaning for the data dictionary
 * @param path where the value stands in a row: the table's column, then the component
 */
record Column(String name, String type, String unit, String meaning, List<String> path) {
    private static final Map<DataType, String> TYPES = Map.of(
            DataTypes.StringType, "string",
            DataTypes.LongType, "integer",
            DataTypes.DoubleType, "number",
            DataTypes.DateType, "date",
            DataTypes.BooleanType, "boolean");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("lat", "degrees north"),
            Map.entry("lon", "degrees east"),
            Map.entry("low", "persons"),
            Map.entry("high", "persons"),
            Map.entry("people_low", "persons"),
            Map.entry("people_high", "persons"),
            Map.entry("people_deals", "deals"),
            Map.entry("deals", "deals"),
            Map.entry("deals_low", "deals"),
            Map.entry("deals_high", "deals"),
            Map.entry("mentions", "mentions"),
            Map.entry("stories", "stories"),
            Map.entry("outlets", "outlets"),
            Map.entry("articles", "articles"),
            Map.entry("unread", "articles"),
            Map.entry("coded", "articles"),
            Map.entry("struck", "articles"),
            Map.entry("seen", "articles"),
            Map.entry("words", "words"),
            Map.entry("begin", "code points"),
            Map.entry("length", "code points"));

    /** The columns of a table in order. */
    static List<Column> of(StructType schema) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : schema.fields()) {
            if (field.dataType() instanceof StructType struct) {
                for (StructField part : struct.fields()) {
                    columns.add(column(
                            field.name() + "_" + part.name(),
                            part,
                            comment(field) + " – " + comment(part),
                            List.of(field.name(), part.name())));
                }
            } else {
                columns.add(column(field.name(), field, comment(field), List.of(field.name())));
            }
        }
        return columns;
    }

    private static Column column(String name, StructField field, String meaning, List<String> path) {
        boolean list = field.dataType() instanceof ArrayType;
        String type = list ? "array" : TYPES.get(field.dataType());
        if (type == null) {
            throw new IllegalArgumentException("no way to write the column " + name + " of type " + field.dataType());
        }
        boolean number = type.equals("integer") || type.equals("number");
        return new Column(name, type, number ? UNITS.get(field.name()) : null, meaning, path);
    }

    private static String comment(StructField field) {
        return field.getComment().getOrElse(() -> "");
    }

    /** Its value in a row, null where it or the struct around it is null. */
    Object value(Map<String, Object> row) {
        Object value = row.get(path.get(0));
        return path.size() == 1 || value == null ? value : ((Map<?, ?>) value).get(path.get(1));
    }
}
