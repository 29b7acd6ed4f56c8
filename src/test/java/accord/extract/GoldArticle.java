package accord.extract;

import accord.model.Article;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A line of a gold set's articles as the coder takes it. For development. */
public final class GoldArticle {
    private static final int DAY = "2018-03-13".length();

    /** Parts of a set that are left out in turn. */
    static final int FOLDS = 5;

    private static final Set<String> WITHOUT = without(System.getProperty("without"));

    private GoldArticle() {}

    private static Set<String> without(String file) {
        try {
            return file == null ? Set.of() : Set.copyOf(Files.readAllLines(Path.of(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part that an article belongs to, by its line from 0. */
    static int fold(int at) {
        return at * 7 % FOLDS;
    }

    /**
     * The article.
     *
     * @param day day of publication; null, or shorter than a day, where it is not known
     */
    static Article of(JsonNode line, String source, String day) {
        String id = line.get("id").asText();
        LocalDate published = day == null || day.length() < DAY ? null : LocalDate.parse(day.substring(0, DAY));
        return new Article(
                id,
                id,
                source,
                null,
                line.path("title").asText(null),
                published,
                "metadata",
                "en",
                line.get("text").asText(),
                0,
                List.of(),
                "",
                1,
                "");
    }

    /** Whether it is a part of the sets that is left out, not what judges a change. */
    static boolean partLeftOut() {
        return !WITHOUT.isEmpty();
    }

    /**
     * Whether nothing is fitted on an article, so that it can judge what was learnt; with {@code -Dall=true} none is kept out, with
     * {@code -Dwithout=FILE} those alone whose identifiers stand in the file.
     *
     * @param at its line, from 0
     */
    public static boolean held(String set, String id, int at) {
        if (partLeftOut()) {
            return WITHOUT.contains(id);
        }
        if (Boolean.getBoolean("all")) {
            return false;
        }
        return switch (set) {
            case "real" -> true;
            case "wider" -> at % 2 == 1;
            case "brief", "drill", "press" -> Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 5 == 0;
            default -> at % 5 == 2;
        };
    }
}
