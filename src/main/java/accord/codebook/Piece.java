package accord.codebook;

import accord.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * One word, or one part of a hyphenated word, of a text as the dictionaries match it. Independent of the NLP library, so that
 * names are found alike in raw, parsed and tokenised texts.
 *
 * @param key the folded form
 * @param form the form as written, without a genitive ending
 * @param begin first char in the text
 * @param end char after the last, without a genitive ending
 * @param gap what stands before it
 * @param article whether it is an Arabic article that belongs to the next piece
 * @param genitive whether a genitive ending was cut off
 */
record Piece(String key, String form, int begin, int end, Gap gap, boolean article, boolean genitive) {
    /** What separates a piece from the one before. */
    enum Gap {
        /** A hyphen or an apostrophe. */
        HYPHEN,
        /** Spaces, or a line that wraps. */
        SPACE,
        /** A comma. */
        COMMA,
        /** Another sign within a sentence: quote, bracket, colon, dash. */
        SIGN,
        /** The end of a sentence or of a paragraph, or the start of the text. */
        STOP
    }

    boolean capital() {
        return Character.isUpperCase(form.charAt(0)) || Character.isTitleCase(form.charAt(0));
    }

    /** Whether it has no small letter and two letters or digits or more. */
    boolean shouted() {
        int signs = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            signs += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return signs > 1 && Character.isLetter(form.charAt(0));
    }

    boolean digit() {
        return Character.isDigit(form.charAt(0));
    }

    /** Whether the piece continues the name that the piece before it is part of. */
    boolean joined() {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    /** The pieces of a text in order. */
    static List<Piece> of(String text) {
        List<Piece> raw = new ArrayList<>(text.length() / 5 + 1);
        int last = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && !startsName(text, i)) {
                i++;
                continue;
            }
            int end = endOf(text, i);
            raw.add(piece(text, last, i, end));
            last = end;
            i = end;
        }
        return articles(raw);
    }

    /** Ayn and hamza may open a name: 'Ayn, ʿAfrin. A plain quote opens nothing. */
    private static boolean startsName(String text, int i) {
        char c = text.charAt(i);
        return (c == '\u02bf' || c == '\u02be' || c == '\u02bb' || c == '\u02bc')
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    private static int endOf(String text, int begin) {
        int end = begin + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (inner && Folding.isApostrophe(c) && c != '`') {
                end += 2;
            } else if (c == '.' && abbreviates(text, begin, end)) {
                end++;
            } else if ((c == '.' || c == ',') && inner && digits(text, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** U.S. and U.N.: single capitals, each with its stop. */
    private static boolean abbreviates(String text, int begin, int dot) {
        boolean single = dot - 1 == begin || text.charAt(dot - 2) == '.';
        if (!single || !Character.isUpperCase(text.charAt(dot - 1))) {
            return false;
        }
        boolean first = dot - 1 == begin;
        boolean another =
                dot + 2 < text.length() && Character.isUpperCase(text.charAt(dot + 1)) && text.charAt(dot + 2) == '.';
        return !first || another;
    }

    private static boolean digits(String text, int i) {
        return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    }

    private static Piece piece(String text, int last, int begin, int end) {
        String form = text.substring(begin, end);
        int cut = 0;
        if (form.length() > 3
                && Character.toLowerCase(form.charAt(form.length() - 1)) == 's'
                && Folding.isApostrophe(form.charAt(form.length() - 2))) {
            cut = 2;
        }
        form = form.substring(0, form.length() - cut);
        String key = Folding.fold(form);
        if (key.indexOf('.') >= 0) {
            key = key.replace(".", "");
        }
        return new Piece(
                key.equals("st") ? "saint" : key, form, begin, end - cut, gap(text, last, begin), false, cut > 0);
    }

    private static Gap gap(String text, int last, int begin) {
        if (last == 0 && begin == 0) {
            return Gap.STOP;
        }
        boolean space = false;
        boolean hyphen = false;
        int lines = 0;
        Gap sign = null;
        for (int i = last; i < begin; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                space = true;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (Folding.isHyphen(c) && c != '\u2014') {
                hyphen = true;
            } else if (c == '.' || c == '!' || c == '?') {
                if (c != '.' || !(i == last && abbreviated(text, last))) {
                    sign = Gap.STOP;
                }
            } else if (c == ',' && sign == null) {
                sign = Gap.COMMA;
            } else if (!Folding.isApostrophe(c) || space || i + 1 < begin) {
                sign = sign == Gap.STOP ? sign : Gap.SIGN;
            }
        }
        if (lines > 1 || sign == Gap.STOP || last == 0) {
            return Gap.STOP;
        }
        if (sign != null) {
            return sign;
        }
        if (hyphen) {
            return space ? Gap.SIGN : Gap.HYPHEN;
        }
        return space ? Gap.SPACE : Gap.HYPHEN;
    }

    /** Whether the word that ends here is one whose stop ends no sentence. */
    private static boolean abbreviated(String text, int end) {
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return switch (text.substring(begin, end)) {
            case "St",
                    "Mt",
                    "Ft",
                    "Mr",
                    "Mrs",
                    "Ms",
                    "Dr",
                    "Gen",
                    "Maj",
                    "Col",
                    "Lt",
                    "Capt",
                    "Sgt",
                    "Brig",
                    "Adm",
                    "Sen",
                    "Rep",
                    "Gov",
                    "Prof",
                    "Rev" -> true;
            default -> false;
        };
    }

    private static List<Piece> articles(List<Piece> raw) {
        List<Piece> pieces = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Piece piece = raw.get(i);
            Piece next = i + 1 < raw.size() ? raw.get(i + 1) : null;
            pieces.add(next != null && next.joined() && leads(piece, next) ? piece.asArticle() : piece);
        }
        return pieces;
    }

    private static boolean leads(Piece piece, Piece next) {
        if (!Folding.isArticle(piece.key) || piece.genitive) {
            return false;
        }
        if (next.gap == Gap.HYPHEN) {
            return true;
        }
        boolean plain = piece.key.equals("al") || piece.key.equals("el");
        return next.capital() && (plain || (piece.capital() && !piece.shouted() && piece.gap != Gap.STOP));
    }

    private Piece asArticle() {
        return new Piece(key, form, begin, end, gap, true, genitive);
    }
}
