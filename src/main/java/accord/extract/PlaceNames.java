package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.codebook.PlaceHit;
import accord.text.Folding;
import accord.text.Furniture;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        scene.powers = new Powers(codebook.gazetteer());
        List<Sentence> sentences = scene.reading.sentences();
        int at = 0;
        Map<String, PlaceHit> parts = new HashMap<>();
        List<Furniture.Span> furniture = scene.reading.furniture();
        for (PlaceHit found : codebook.places(scene.article.text())) {
            // "the Old City" later in the text is the one named first
            String words = Folding.fold(scene.article.text().substring(found.begin(), found.end()));
            PlaceHit first = found.known() ? null : parts.putIfAbsent(words, found);
            PlaceHit hit =
                    first == null || first.place().id().equals(found.place().id())
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
                                    found.holder(),
                                    found.guessed());
            while (at < sentences.size() && sentences.get(at).end() <= hit.nameBegin()) {
                at++;
            }
            if (at == sentences.size()) {
                break;
            }
            Sentence sentence = sentences.get(at);
            if (sentence.furniture()
                    || Furniture.holds(furniture, hit.nameBegin())
                    || codebook.gazetteer().nation(Folding.fold(hit.place().text())) != null) {
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
            boolean dateline = Dateline.covers(scene.article.text(), sentence, hit.nameEnd());
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
                    hit.holder() || dateline,
                    hit.guessed()));
        }
        again(scene);
    }

    /** A name that was a place once is one again, also where nothing around it says so. */
    private static void again(Scene scene) {
        Map<String, Where> names = new HashMap<>();
        for (Where where : scene.places) {
            if (where.site() && !where.country() && where.place().country() != null) {
                names.putIfAbsent(form(scene, where.sentence(), where.first(), where.last()), where);
            }
        }
        List<Where> more = new ArrayList<>();
        for (Sentence sentence : scene.reading.sentences()) {
            List<Where> here = scene.places(sentence.index());
            int size = sentence.tokens().size();
            for (int i = 0; i < size && !sentence.furniture(); i++) {
                if (!Character.isUpperCase(sentence.tokens().get(i).form().charAt(0))) {
                    continue;
                }
                for (int j = Math.min(size - 1, i + 4); j >= i; j--) {
                    Where known = names.get(form(scene, sentence.index(), i, j));
                    int first = i;
                    int last = j;
                    if (known != null && here.stream().noneMatch(w -> w.first() <= last && first <= w.last())) {
                        more.add(known.at(sentence.index(), i, j));
                        i = j;
                        break;
                    }
                }
            }
        }
        scene.places.addAll(more);
        scene.places.sort(Comparator.comparingInt(Where::sentence).thenComparingInt(Where::first));
    }

    private static String form(Scene scene, int sentence, int first, int last) {
        List<Token> tokens = scene.sentence(sentence).tokens();
        return scene.article
                .text()
                .substring(tokens.get(first).begin(), tokens.get(last).end());
    }
}
