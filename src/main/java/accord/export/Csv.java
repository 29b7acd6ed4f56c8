package accord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Rows as CSV by RFC 4180, in UTF-8: lines end in CR LF, a cell with a comma, a quote or a line break is quoted. Null is
 * an empty cell, an empty text a quoted one. Days are ISO 8601, truth is {@code true} and {@code false}, lists are JSON.
 *
 * <p>Spreadsheets take a cell that begins with {@code = + - @} (plain or full-width), a tab or a line break as a formula or
 * a command (CWE-1236; OWASP, CSV Injection). A text cell that begins so, after spaces and apostrophes if any, is given an apostrophe in
 * front; taking one apostrophe from each cell that matches {@link #FORMULA} gives the text back. Numbers and days are not
 * text.
 */
final class Csv {
    /** What a spreadsheet could take for a formula, as read from a file or as written into it. */
    static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|'*[\\t\\r\\n]|['\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

    private static final String END = "\r\n";

    private final List<Column> columns;

    Csv(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Gives one row after the other, then null. */
    interface Source {
        Map<String, Object> next() throws IOException;
    }

    /** Writes header and rows; closes nothing. Returns the number of rows. */
    long write(Source rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            line.append(line.isEmpty() ? "" : ",").append(column.name());
        }
        writer.append(line).append(END);
        long count = 0;
        for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
            count++;
            line.setLength(0);
            for (int i = 0; i < columns.size(); i++) {
                line.append(i == 0 ? "" : ",").append(cell(columns.get(i), row));
            }
            writer.append(line).append(END);
        }
        writer.flush();
        return count;
    }

    private static String cell(Column column, Map<String, Object> row) {
        Object value = column.value(row);
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case "string" -> quoted(defused((String) value));
            case "array" -> quoted(Json.of(value));
            default -> value.toString();
        };
    }

    /** The text with an apostrophe in front where it could be taken for a formula. */
    static String defused(String text) {
        boolean harmless = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
        return !harmless && FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.strip().length() == text.length();
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = c != ',' && c != '"' && c != '\r' && c != '\n';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
