package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.codebook.PlaceHit;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Set;

/** Finds the places that an article names, by the codebook, and sets them into its sentences. */
final class PlaceNames implements Pass {
    private static final Set<String> WIDE = Set.of("country", "governorate", "region");

    private final Codebook codebook;

    PlaceNames(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        List<Sentence> sentences = scene.reading.sentences();
        int at = 0;
        for (PlaceHit hit : codebook.places(scene.article.text())) {
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
            int first = -1;
            int last = -1;
            for (Token token : sentence.tokens()) {
                if (token.end() > hit.nameBegin() && token.begin() < hit.nameEnd()) {
                    first = first < 0 ? token.index() : first;
                    last = token.index();
                }
            }
            if (first < 0) {
                continue;
            }
            String level = hit.place().level() == null ? "" : hit.place().level();
            String name = hit.known() ? hit.place().id() : Folding.fold(hit.place().name());
            PlaceEntry best = hit.known() ? hit.candidates().get(0) : null;
            scene.places.add(new Where(
                    sentence.index(),
                    first,
                    last,
                    hit.place(),
                    name,
                    best != null && best.isCountry(),
                    WIDE.contains(level),
                    hit.metonym(),
                    hit.beside(),
                    hit.holder()));
        }
    }
}
