package accord.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of records: what the fields of JSON objects and rows hold, as words. */
final class Records {

    /** Wrappers in which search engines and feeds put the record itself. */
    private static final List<String> WRAPPERS = List.of("_source", "article", "document", "doc", "item", "data");

    /** Parts that stand for an object: a source's name, a database's date or identifier. */
    private static final List<String> NAMES =
            List.of("name", "title", "$date", "$oid", "$numberLong", "value", "text", "#text", "rendered", "uri", "id");

    /** Fields in which publishers' interfaces give the list of their articles. */
    private static final List<String> LISTS = List.of(
            "articles", "results", "items", "docs", "documents", "records", "stories", "hits", "data", "response");

    private Records() {}

    /** The records that an envelope holds, or null where the object is no envelope but a record. */
    static List<?> inner(Map<?, ?> fields) {
        for (String name : LISTS) {
            Object part = fields.get(name);
            if (part instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance)) {
                return hasText(fields) ? null : list;
            }
            if (part instanceof Map<?, ?> map && inner(map) != null) {
                return hasText(fields) ? null : inner(map);
            }
        }
        return null;
    }

    private static boolean hasText(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .anyMatch(field -> Target.TEXT.known().contains(Target.fold(String.valueOf(field.getKey())))
                        && field.getValue() instanceof String);
    }

    static boolean isEmpty(Object value) {
        return value == null
                || (value instanceof CharSequence words && words.length() == 0)
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** The value as one line: of a list its first element, of an object its name. */
    static String line(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : line(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            return NAMES.stream()
                    .filter(name -> !isEmpty(map.get(name)))
                    .findFirst()
                    .map(name -> line(map.get(name)))
                    .orElse(null);
        }
        return value.toString();
    }

    /** The value as a text, unchanged; of a list its elements as paragraphs. */
    static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Records::line).filter(p -> p != null).collect(Collectors.joining("\n\n"));
        }
        return line(value);
    }

    /** The record with the fields of its wrapper, where it has one; its own fields give way. */
    static Map<String, ?> unwrapped(Map<String, ?> fields) {
        for (String wrapper : WRAPPERS) {
            if (fields.get(wrapper) instanceof Map<?, ?> inner) {
                Map<String, Object> whole = new LinkedHashMap<>(fields);
                whole.remove(wrapper);
                inner.forEach((name, value) -> whole.put(String.valueOf(name), value));
                return whole;
            }
        }
        return fields;
    }

    /**
     * The name under which a record has the column that the user named: itself, else the only one that differs in case,
     * blanks and underscores only, else itself as a path through nested objects; null where there is none.
     */
    static String name(Map<String, ?> fields, String column) {
        if (fields.containsKey(column)) {
            return column;
        }
        String folded = Target.fold(column);
        List<String> alike = fields.keySet().stream()
                .filter(n -> Target.fold(n).equals(folded))
                .toList();
        if (alike.size() > 1) {
            throw new MappingException("--field " + column + " is ambiguous: there are " + String.join(", ", alike));
        }
        if (alike.size() == 1) {
            return alike.get(0);
        }
        return at(fields, column) == null ? null : column;
    }

    static Object at(Map<String, ?> fields, String path) {
        if (fields.containsKey(path)) {
            return fields.get(path);
        }
        Object value = fields;
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }
}
