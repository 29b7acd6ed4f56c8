package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.codebook.PlaceHit;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places that an article names, by the codebook, and sets them into its sentences. */
final class PlaceNames implements Pass {
    private static final Set<String> WIDE = Set.of("country", "governorate", "region");

    private static final Pattern DATELINE = Pattern.compile(
            "(?:[A-Z0-9][\\p{L}0-9'\u2019.]*[,/|]?\\s+|al-\\p{L}+,?\\s+|of\\s+|in\\s+){1,6}(?:\\([^)]{2,40}\\)\\s*)?(?:-{1,2}|\u2013|\u2014|\u00e2\u20ac\u201c)\\s");

    private final Codebook codebook;

    PlaceNames(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        List<Sentence> sentences = scene.reading.sentences();
        int at = 0;
        Map<String, PlaceHit> parts = new HashMap<>();
        for (PlaceHit found : codebook.places(scene.article.text())) {
            // "the Old City" later in the text is the one named first
            String words = Folding.fold(scene.article.text().substring(found.begin(), found.end()));
            PlaceHit first = found.known() ? null : parts.putIfAbsent(words, found);
            PlaceHit hit = first == null || first.place().id().equals(found.place().id())
                    ? found
                    : new PlaceHit(
                            found.begin(),
                            found.end(),
                            found.nameBegin(),
                            found.nameEnd(),
                            first.place(),
                            first.candidates(),
                            found.metonym(),
                            found.beside(),
                            found.holder());
            while (at < sentences.size() && sentences.get(at).end() <= hit.nameBegin()) {
                at++;
            }
            if (at == sentences.size()) {
                break;
            }
            Sentence sentence = sentences.get(at);
            if (sentence.furniture()) {
                continue;
            }
            int from = -1;
            int last = -1;
            for (Token token : sentence.tokens()) {
                if (token.end() > hit.nameBegin() && token.begin() < hit.nameEnd()) {
                    from = from < 0 ? token.index() : from;
                    last = token.index();
                }
            }
            if (from < 0) {
                continue;
            }
            boolean dateline = dateline(scene.article.text(), sentence, hit.nameEnd());
            String level = hit.place().level() == null ? "" : hit.place().level();
            String name =
                    hit.known() ? hit.place().id() : Folding.fold(hit.place().name());
            PlaceEntry best = hit.known() ? hit.candidates().get(0) : null;
            scene.places.add(new Where(
                    sentence.index(),
                    from,
                    last,
                    hit.place(),
                    name,
                    best != null && best.isCountry(),
                    codebook.gazetteer().capital(Folding.foldPlace(hit.place().name())) != null,
                    WIDE.contains(level),
                    hit.metonym(),
                    hit.beside(),
                    hit.holder() || dateline));
        }
    }

    /** "BEIRUT, May 4 (Levant Wire) - ": where it was written, not where it happens. */
    private static boolean dateline(String text, Sentence sentence, int end) {
        if (sentence.index() > 3) {
            return false;
        }
        Matcher matcher =
                DATELINE.matcher(text.substring(sentence.begin(), Math.min(sentence.end(), sentence.begin() + 100)));
        return matcher.lookingAt() && sentence.begin() + matcher.end() >= end;
    }
}
