package accord.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The deal-level gold files: which mentions tell of one deal, and who was moved from where to where. */
public final class DealGold {
    private DealGold() {}

    /** A mention as the gold files name it. */
    public record MentionKey(String article, String key) {
        @Override
        public String toString() {
            return article + " " + key;
        }
    }

    /** A leg; an end, or a bound, is null where the file leaves it empty. */
    public record GoldLeg(
            String deal, String origin, String destination, String who, Long low, Long high, String phase) {}

    /** Deal by mention, in the file's order. */
    public static Map<MentionKey, String> deals(BufferedReader lines) throws IOException {
        Map<MentionKey, String> deals = new LinkedHashMap<>();
        for (String[] cells : rows(lines, "deal\tarticle\tkey")) {
            deals.put(new MentionKey(cells[1], cells[2]), cells[0]);
        }
        return deals;
    }

    /** The legs, or the figures that are none, in the file's order. */
    public static List<GoldLeg> legs(BufferedReader lines) throws IOException {
        List<GoldLeg> legs = new ArrayList<>();
        for (String[] cells : rows(lines, "deal\torigin\tdestination\twho\tlow\thigh\tphase\tarticles")) {
            legs.add(new GoldLeg(
                    cells[0], text(cells[1]), text(cells[2]), cells[3], count(cells[4]), count(cells[5]), cells[6]));
        }
        return legs;
    }

    private static List<String[]> rows(BufferedReader lines, String header) throws IOException {
        String first = lines.readLine();
        if (!header.equals(first)) {
            throw new GoldException("expected the columns " + header.replace('\t', ' ') + ", found " + first, null);
        }
        List<String[]> rows = new ArrayList<>();
        int columns = header.split("\t", -1).length;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns) {
                throw new GoldException("expected " + columns + " columns: " + line, null);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Long count(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }
}
