package accord.flow;

import accord.evaluate.Coded;
import accord.evaluate.CodedMentions;
import accord.evaluate.Logistic;
import accord.evaluate.Reliability;
import accord.evaluate.Scorer;
import accord.extract.Traits;
import accord.model.Article;
import accord.model.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learns from gold how likely a mention is to be a deal: the weights of the score. */
public final class TrainScore {
    private static final int PARTS = 10;

    private final CodeFiles files;
    private final Scorer scorer;
    private final Map<String, Coded> gold;

    /**
     * @param files codes the articles
     * @param gold the articles' codings, by the archive's own identifiers
     */
    public TrainScore(CodeFiles files, Scorer scorer, Map<String, Coded> gold) {
        this.files = files;
        this.scorer = scorer;
        this.gold = gold;
    }

    /**
     * What was learnt.
     *
     * @param crossed how far the chances hold, each judged on articles that it was not learnt from
     * @param lines the rows of {@code score.tsv}
     */
    public record Learnt(Reliability crossed, List<String> lines) {}

    /** Codes, compares and learns; articles without a coding are passed over. */
    public Learnt run(List<String> archives) throws IOException {
        List<Logistic.Case> cases = new ArrayList<>();
        files.code(archives, (article, mentions) -> cases.addAll(cases(article, mentions)));
        List<String> lines = Logistic.weights(cases).entrySet().stream()
                .map(weight -> weight.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", weight.getValue()))
                .toList();
        return new Learnt(Reliability.of(Logistic.crossed(cases, PARTS)), lines);
    }

    private List<Logistic.Case> cases(Article article, List<Mention> mentions) {
        Coded wanted = gold.get(article.key() == null ? article.id() : article.key());
        if (wanted == null) {
            return List.of();
        }
        Map<String, String> pairs = scorer.pairs(wanted, CodedMentions.of(article, mentions));
        long chars = article.text().codePointCount(0, article.text().length());
        List<Logistic.Case> cases = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            cases.add(new Logistic.Case(
                    Traits.of(mentions.get(i), mentions, chars), pairs.containsKey("d" + (i + 1)), article.id()));
        }
        return cases;
    }
}
