package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static Scores scores(boolean found) {
        Scores scores = new Scores();
        scores.tally("deal").add(java.util.Set.of(1), found ? java.util.Set.of(1) : java.util.Set.of());
        return scores;
    }

    @Test
    void articlesOfOneStoryStandInOnePart() {
        Map<String, Scores> articles = new TreeMap<>();
        Map<String, String> groups = new TreeMap<>();
        for (String article : List.of("a", "b", "c", "d")) {
            articles.put(article, scores(article.compareTo("c") < 0));
            groups.put(article, article.compareTo("c") < 0 ? "a" : "c");
        }
        assertThat(Folds.of(articles, groups, 2).get("deal")).isEqualTo(new Folds.Range(0.5, 0, 1));
        groups.replaceAll((article, group) -> article);
        assertThat(Folds.of(articles, groups, 2).get("deal").least()).isEqualTo(2.0 / 3);
    }

    @Test
    void aFieldWithoutACaseHasNoScore() {
        assertThat(Folds.of(Map.of("a", scores(true)), Map.of("a", "a"), 2)).containsOnlyKeys("deal");
    }
}
