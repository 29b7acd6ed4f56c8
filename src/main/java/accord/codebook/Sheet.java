package accord.codebook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the codebook: tab-separated rows in UTF-8. Lines that start with '#' are remarks, the first row may repeat the
 * columns' names; columns at the end may be left out where they are empty.
 */
final class Sheet {
    /** One row with its 1-based line, its cells padded to all columns. */
    record Row(String file, int line, List<String> cells) {
        String at(int column) {
            return cells.get(column);
        }

        CodebookException wrong(String what, String remedy) {
            return new CodebookException(file, line, what, remedy);
        }
    }

    private Sheet() {}

    /**
     * Reads all rows.
     *
     * @param least how many cells a row must have at least
     */
    static List<Row> read(String file, byte[] content, List<String> columns, int least) {
        String text = decode(file, content);
        List<Row> rows = new ArrayList<>(Math.max(16, text.length() / 90));
        int line = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            if (end < 0) {
                end = text.length();
            }
            line++;
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (stop > from && text.charAt(from) != '#') {
                Row row = row(file, line, text.substring(from, stop), columns, least);
                if (row != null) {
                    rows.add(row);
                }
            }
            from = end + 1;
        }
        return rows;
    }

    /** The first cells of all rows: what names an entry in every sheet. */
    static List<String> firsts(String file, byte[] content) {
        return decode(file, content)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2)[0].strip())
                .toList();
    }

    private static Row row(String file, int line, String text, List<String> columns, int least) {
        String[] cells = new String[columns.size()];
        int found = 0;
        int from = 0;
        while (true) {
            int tab = text.indexOf('\t', from);
            if (found == cells.length) {
                throw new CodebookException(
                        file,
                        line,
                        "more than " + cells.length + " cells",
                        "give the columns " + String.join(", ", columns) + ", parted by single tabs");
            }
            cells[found++] = (tab < 0 ? text.substring(from) : text.substring(from, tab)).strip();
            if (tab < 0) {
                break;
            }
            from = tab + 1;
        }
        if (found == 1 && cells[0].isEmpty()) {
            return null;
        }
        if (cells[0].equals(columns.get(0)) && (found == 1 || cells[1].equals(columns.get(1)))) {
            return null;
        }
        if (found < least) {
            throw new CodebookException(
                    file,
                    line,
                    "only " + found + " cells, at least " + least + " are needed",
                    "give the columns " + String.join(", ", columns) + ", parted by single tabs");
        }
        for (int i = found; i < cells.length; i++) {
            cells[i] = "";
        }
        return new Row(file, line, List.of(cells));
    }

    private static String decode(String file, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CodebookException(file, 0, "not UTF-8", "save the file as UTF-8");
        }
    }
}
