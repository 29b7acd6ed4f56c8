package accord.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts the stems of scan.tsv in a raw text, by group, in one pass over its chars: what decides whether an article is
 * read at all. Knows no grammar and allocates next to nothing.
 */
public final class Stems {
    /** The groups in the order of the counts. */
    public enum Group {
        TRUCE,
        LEAVE,
        WAR,
        DEAL,
        MOVE,
        CAPTIVE,
        SIEGE,
        AID,
        BUS,
        FIGHT,
        TERMS,
        NEAR,

        /** Whatever names one is read; for those who add words of their own. */
        READ
    }

    private static final int LETTERS = 26;

    private static final class Stem {
        final char[] chars;
        final boolean whole;
        final int group;

        Stem(char[] chars, boolean whole, int group) {
            this.chars = chars;
            this.whole = whole;
            this.group = group;
        }
    }

    private final Stem[][] byStart = new Stem[LETTERS * LETTERS][];

    private Stems(List<Stem> stems) {
        List<List<Stem>> lists = new ArrayList<>();
        for (int i = 0; i < byStart.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (Stem stem : stems) {
            lists.get((stem.chars[0] - 'a') * LETTERS + stem.chars[1] - 'a').add(stem);
        }
        for (int i = 0; i < byStart.length; i++) {
            byStart[i] = lists.get(i).isEmpty() ? null : lists.get(i).toArray(Stem[]::new);
        }
    }

    /** Reads files of stems, all of which count. */
    public static Stems of(Map<String, byte[]> files) {
        List<Stem> stems = new ArrayList<>();
        files.forEach((file, content) -> read(Codebook.plain(file), content, stems));
        return new Stems(stems);
    }

    private static void read(String file, byte[] content, List<Stem> stems) {
        for (Sheet.Row row : Sheet.read(file, content, List.of("group", "stems"), 2)) {
            int group;
            try {
                group = Group.valueOf(row.at(0).toUpperCase(java.util.Locale.ROOT))
                        .ordinal();
            } catch (IllegalArgumentException e) {
                throw row.wrong("unknown group '" + row.at(0) + "'", "use one that the standard file has");
            }
            for (String word : row.at(1).split(" ")) {
                boolean whole = word.startsWith("=");
                String plain = (whole ? word.substring(1) : word).replace('_', ' ');
                if (!plain.matches("[a-z]{2}[a-z -]*")) {
                    throw row.wrong("'" + word + "' is no stem", "write small letters a to z, two or more");
                }
                stems.add(new Stem(plain.toCharArray(), whole, group));
            }
        }
    }

    /** Counts by group; the last cell is the number of words. */
    public int[] count(String text) {
        int[] counts = new int[Group.values().length + 1];
        int length = text.length();
        boolean inside = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int letter = (c | 0x20) - 'a';
            boolean now = letter >= 0 && letter < LETTERS && c < 128;
            if (now && !inside) {
                counts[counts.length - 1]++;
                if (i + 1 < length) {
                    int second = (text.charAt(i + 1) | 0x20) - 'a';
                    if (second >= 0 && second < LETTERS) {
                        Stem[] stems = byStart[letter * LETTERS + second];
                        if (stems != null) {
                            match(text, i, stems, counts);
                        }
                    }
                }
            }
            inside = now;
        }
        return counts;
    }

    private static void match(String text, int at, Stem[] stems, int[] counts) {
        for (Stem stem : stems) {
            char[] chars = stem.chars;
            if (at + chars.length > text.length()) {
                continue;
            }
            int k = 2;
            while (k < chars.length && same(text.charAt(at + k), chars[k])) {
                k++;
            }
            if (k == chars.length && !(stem.whole && letter(text, at + k))) {
                counts[stem.group]++;
            }
        }
    }

    private static boolean same(char written, char wanted) {
        return wanted == ' ' ? Character.isWhitespace(written) : (wanted == '-' ? written : written | 0x20) == wanted;
    }

    private static boolean letter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
