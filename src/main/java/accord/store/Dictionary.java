package accord.store;

import accord.model.Doc;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The data dictionary: every table and every struct inside one, from the same comments that are in the files. */
public final class Dictionary {

    /**
     * One column.
     *
     * @param name as in the table
     * @param type as contract and SQL call it; structs by name
     * @param comment what it means
     */
    public record Entry(String name, String type, String comment) {}

    private Dictionary() {}

    /** The columns of a table or struct in order. */
    public static List<Entry> entries(Class<? extends Record> type) {
        List<Entry> entries = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Doc doc = component.getAnnotation(Doc.class);
            entries.add(
                    new Entry(component.getName(), type(component.getGenericType()), doc == null ? "" : doc.value()));
        }
        return entries;
    }

    /** Plain text, a line a column. */
    public static String text() {
        StringBuilder text = new StringBuilder();
        for (Table<?> table : Tables.ALL) {
            append(text, table.name(), table.type());
        }
        for (Class<? extends Record> struct : structs()) {
            append(text, "struct " + name(struct), struct);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Class<? extends Record> type) {
        text.append(title).append(": ").append(meaning(type)).append('\n');
        for (Entry entry : entries(type)) {
            text.append(String.format(
                    java.util.Locale.ROOT, "  %-16s %-18s %s%n", entry.name(), entry.type(), entry.comment()));
        }
        text.append('\n');
    }

    /** Markdown, a table a table. */
    public static String markdown() {
        StringBuilder text = new StringBuilder();
        for (Table<?> table : Tables.ALL) {
            appendMarkdown(text, "`" + table.name() + "`", table.type());
        }
        for (Class<? extends Record> struct : structs()) {
            appendMarkdown(text, "struct `" + name(struct) + "`", struct);
        }
        return text.toString();
    }

    private static void appendMarkdown(StringBuilder text, String title, Class<? extends Record> type) {
        text.append("## ")
                .append(title)
                .append("\n\n")
                .append(meaning(type))
                .append("\n\n| column | type | meaning |\n| --- | --- | --- |\n");
        for (Entry entry : entries(type)) {
            text.append("| `")
                    .append(entry.name())
                    .append("` | ")
                    .append(entry.type())
                    .append(" | ")
                    .append(entry.comment().replace("|", "\\|"))
                    .append(" |\n");
        }
        text.append('\n');
    }

    /** What a row is. */
    public static String meaning(Class<? extends Record> type) {
        Doc doc = type.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }

    private static Set<Class<? extends Record>> structs() {
        Set<Class<? extends Record>> structs = new LinkedHashSet<>();
        Tables.ALL.forEach(table -> collect(table.type(), structs));
        return structs;
    }

    private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> structs) {
        for (RecordComponent component : type.getRecordComponents()) {
            Type inner = component.getGenericType();
            if (inner instanceof ParameterizedType list) {
                inner = list.getActualTypeArguments()[0];
            }
            if (inner instanceof Class<?> raw && raw.isRecord() && structs.add(raw.asSubclass(Record.class))) {
                collect(raw.asSubclass(Record.class), structs);
            }
        }
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType list) {
            return "array of " + type(list.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return name(raw);
        }
        if (raw == long.class || raw == Long.class) {
            return "bigint";
        }
        return raw == LocalDate.class ? "date" : raw.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(Class<?> struct) {
        return struct.getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
